import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { RAGS, type Rag } from '../../shared/domain/workstream.ts';
import type { Trouble } from '../api.ts';
import { useEscape } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { fieldOf, sentenceOf } from '../trouble.ts';
import { draftFor, faultOf, lengthToAnnounce, lengthWords, STATUS_TONE, type DraftFault } from './view.ts';

interface Props {
  readonly workstream: WorkstreamView;
  readonly group: GroupId;
  readonly done: () => void;
  readonly cancel: () => void;
}

const Choice = ({ rag, choose }: { readonly rag: Rag; readonly choose: (rag: Rag) => void }): ReactElement => {
  const { words: { tab, workstream: say } } = useHouse();
  return (
    <Field label={tab.reportForm}>
      <RadioGroup layout="horizontal" value={rag} onChange={(_, { value }) => { choose(RAGS.find((known) => known === value) ?? rag); }}>
        {RAGS.map((known) => {
          const label = <span className="radio-rag"><Shape tone={STATUS_TONE[known]} size={14} />{say.rag(known)}</span>;
          return <Radio key={known} value={known} label={label} />;
        })}
      </RadioGroup>
    </Field>
  );
};

/** A lead says how the workstream stands. Nothing typed is lost by a refusal, a failure or a refresh. */
const Report = ({ workstream, group, done, cancel }: Props): ReactElement => {
  const { session, words, announce } = useHouse();
  const { tab, workstream: say } = words;
  const [draft, setDraft] = useState(() => draftFor(workstream));
  const [fault, setFault] = useState<DraftFault | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = (): void => { form.current?.querySelector('textarea')?.focus(); };
  useEffect(() => { form.current?.querySelector<HTMLElement>('input:checked')?.focus(); }, []);

  const type = (reason: string): void => {
    if (lengthToAnnounce(draft.reason, reason)) announce(lengthWords(reason, words) ?? '');
    setDraft({ ...draft, reason });
    setFault(null);
  };

  const submit = async (): Promise<void> => {
    const found = faultOf(draft);
    setFault(found);
    setTrouble(null);
    if (found !== null) { focusReason(); return; }
    setBusy(true);
    const reply = await session.report({ group, number: workstream.number, rag: draft.rag, reason: draft.reason.trim() });
    setBusy(false);
    if (reply.ok) { announce(say.noted(workstream.number, draft.rag)); done(); return; }
    setTrouble(reply.trouble);
    focusReason();
  };
  useEscape(form, { entered: busy || draft.reason.trim() !== '', close: cancel, keep: () => { announce(tab.kept); } });
  const beside = fault === null ? (trouble !== null && isAboutReason(trouble) ? sentenceOf(trouble, words) : null) : faultWords(fault, tab);

  return (
    <form ref={form} className="form" aria-label={tab.reportOn(workstream.number)} noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <Choice rag={draft.rag} choose={(rag) => { setDraft({ ...draft, rag }); }} />
      <Field
        label={tab.reason}
        required={draft.rag !== 'green'}
        hint={fault?.kind === 'tooMany' ? tab.reasonHint : lengthWords(draft.reason, words) ?? tab.reasonHint}
        validationState={beside === null ? 'none' : 'error'}
        validationMessage={beside}
      >
        <Textarea resize="vertical" rows={3} value={draft.reason} onChange={(_, { value }) => { type(value); }} />
      </Field>
      {trouble !== null && beside === null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : tab.saveReport}</Button>
        <Button appearance="subtle" onClick={cancel}>{tab.cancel}</Button>
      </div>
    </form>
  );
};

const isAboutReason = (trouble: Trouble): boolean => fieldOf(trouble) === 'reason' || (trouble.kind === 'refused' && trouble.problem.why === 'reasonNeeded');

const faultWords = (fault: DraftFault, tab: { readonly reasonNeeded: string; readonly tooMany: (characters: number) => string }): string => {
  switch (fault.kind) {
    case 'reasonNeeded': return tab.reasonNeeded;
    case 'tooMany': return tab.tooMany(fault.characters);
  }
};

export default Report;
