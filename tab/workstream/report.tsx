import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { StatusForm } from '../../shared/contract/status.ts';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import type { StatusDoubt } from '../../shared/domain/status-doubt.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import { RAGS, STATUS_LIMITS } from '../../shared/domain/workstream.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy, usePage } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { doubtsAt, draftFor, faultsOf, lengthToAnnounce, lengthWords, statementOf, type Draft } from './draft.ts';
import { STATUS_TONE } from './view.ts';
import { useStatusWords } from './words.ts';

interface Props {
  readonly workstream: WorkstreamView;
  readonly group: GroupId;
  readonly today: Day;
  readonly done: () => void;
  readonly cancel: () => void;
}

interface FieldsProps {
  readonly draft: Draft;
  readonly form: StatusForm | null;
  readonly today: Day;
  readonly change: (part: Partial<Draft>) => void;
}

const Colour = ({ draft, form, change }: FieldsProps): ReactElement => {
  const { tab, workstream: say } = useStatusWords();
  const trigger = form?.triggers[draft.rag] ?? '';
  return (
    <FormField name="rag" label={tab.reportForm} {...(trigger !== '' && { hint: <Theirs>{say.trigger(draft.rag, trigger)}</Theirs> })}>
      <RadioGroup className="rag-choice" layout="horizontal" value={draft.rag} onChange={(_, { value }) => { change({ rag: RAGS.find((known) => known === value) ?? draft.rag }); }}>
        {RAGS.map((known) => {
          const label = <span className="radio-rag"><Shape tone={STATUS_TONE[known]} size={14} />{say.rag(known)}</span>;
          return <Radio key={known} value={known} label={label} />;
        })}
      </RadioGroup>
    </FormField>
  );
};

interface LongFieldProps extends FieldsProps {
  readonly name: 'reason' | 'ask' | 'evidence' | 'despite';
  readonly required: boolean;
  readonly rows?: number;
  readonly hint?: string;
}

const LongField = ({ name, required, rows = 2, hint, draft, change }: LongFieldProps): ReactElement => {
  const { announce } = useHouse();
  const words = useStatusWords();
  const { field, hint: hints } = words.statusPage;
  const limit = STATUS_LIMITS[name];
  const type = (value: string): void => {
    if (lengthToAnnounce(draft[name], value, limit)) announce(lengthWords(value, words, limit) ?? '');
    change({ [name]: value });
  };
  return (
    <FormField name={name} label={field[name]} required={required} hint={lengthWords(draft[name], words, limit) ?? hint ?? hints[name]}>
      <Textarea resize="vertical" rows={rows} value={draft[name]} onChange={(_, { value }) => { type(value); }} />
    </FormField>
  );
};

/** Why, what is asked for, and by when: what an amber or a red is worth. */
const Trouble = (props: FieldsProps): ReactElement => {
  const { statusPage: { field } } = useStatusWords();
  const { draft, form, today, change } = props;
  return (
    <>
      <LongField {...props} name="reason" required rows={3} />
      <LongField {...props} name="ask" required />
      <FormField name="backBy" label={field.backBy} required className="short-field">
        <Input type="date" min={form?.today ?? today} value={draft.backBy} onChange={(_, { value }) => { change({ backBy: value }); }} />
      </FormField>
    </>
  );
};

const Doubts = ({ doubts, ...props }: FieldsProps & { readonly doubts: readonly StatusDoubt[] }): ReactElement => {
  const { statusDoubt: say } = useStatusWords();
  return (
    <div className="doubts">
      <p className="doubts-title"><Shape tone="warn" size={18} />{say.title}</p>
      <ul className="bullets">{doubts.map((doubt) => <li key={JSON.stringify(doubt)}>{say.doubt(doubt)}</li>)}</ul>
      <p>{say.advice}</p>
      <LongField {...props} name="despite" required />
    </div>
  );
};

/** What a green rests on, and what speaks against it. */
const Grounds = (props: FieldsProps): ReactElement => {
  const { statusPage: say } = useStatusWords();
  const { draft, form } = props;
  const doubts = doubtsAt(draft, form);
  const last = form?.lastEvidence ?? null;
  return (
    <>
      <LongField {...props} name="evidence" required={form !== null && last === null} rows={3} {...(last !== null && { hint: say.lastEvidence(last) })} />
      {doubts.length > 0 && <Doubts {...props} doubts={doubts} />}
    </>
  );
};

/** A lead says how the workstream stands. Nothing typed is lost by a refusal, a failure or a refresh. */
const Report = ({ workstream, group, today, done, cancel }: Props): ReactElement => {
  const { session, announce } = useHouse();
  const words = useStatusWords();
  const { tab, workstream: say } = words;
  const [draft, setDraft] = useState(() => draftFor(workstream));
  // what the server knows beside the board: the group's own meanings, and what speaks against a green
  const { stage, refresh } = usePage('statusForm', { group, workstream: workstream.id });
  const known = stage.at === 'ready' ? stage.value : null;
  const form = useForm();
  const { busy, during } = useBusy();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => { part.current?.querySelector<HTMLElement>('input:checked')?.focus(); }, []);
  const change = (more: Partial<Draft>): void => { setDraft((before) => ({ ...before, ...more })); };

  const submit = async (): Promise<void> => {
    if (!form.check(faultsOf(draft, today, known, words))) return;
    const reply = await session.report({ group, number: workstream.number, workstream: workstream.id, ...statementOf(draft) });
    if (reply.ok) { announce(say.noted(workstream.number, draft.rag)); done(); return; }
    form.refuse(reply.trouble);
    if (reply.trouble.kind === 'refused' && reply.trouble.problem.why === 'greenDoubted') await refresh();
  };
  const fields = { draft, form: known, today, change };
  return (
    <div ref={part}>
      <Form label={tab.reportOn(workstream.number)} state={form} submit={() => { void during(submit); }}>
        <Colour {...fields} />
        {draft.rag === 'green' ? <Grounds {...fields} /> : <Trouble {...fields} />}
        <FormEnds busy={busy} label={tab.saveReport} cancel={cancel} />
      </Form>
    </div>
  );
};

export default Report;
