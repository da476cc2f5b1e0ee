import { Button, Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionForm } from '../../shared/contract/decisions.ts';
import { DECISION_OUTCOMES } from '../../shared/domain/decision.ts';
import { mayVote } from '../../shared/domain/decision-rules.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { useKept } from '../actions/kept.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { useSending } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import type { Desk } from './desk.ts';
import { DRAFT, inputOf, withItem, type DecisionDraft } from './view.ts';
import { VoteFields } from './vote-fields.tsx';
import { useDecisionsWords } from './words.ts';

interface FieldsProps {
  readonly known: DecisionForm;
  readonly draft: DecisionDraft;
  readonly change: (part: Partial<DecisionDraft>) => void;
}

type TextName = 'text' | 'reasons' | 'conditions' | 'optionsRejected' | 'conflicts' | 'dissent';

const Text = ({ name, draft, change, required = false, hint }: Omit<FieldsProps, 'known'> & { readonly name: TextName; readonly required?: boolean; readonly hint?: string }): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  return (
    <FormField name={name} label={say.field[name]} required={required} {...(hint !== undefined && { hint })}>
      <Textarea resize="vertical" value={draft[name]} onChange={(_, { value }) => { change({ [name]: value }); }} />
    </FormField>
  );
};

/** What the register and the terms say before anything is entered. */
const Quorum = ({ known: { quorum, inquorate } }: Pick<FieldsProps, 'known'>): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  if (quorum === null) return <p className="faint">{say.unknownQuorum}</p>;
  const { present, needed, quorate } = quorum;
  if (quorate) return <p className="with-shape"><Shape tone="good" />{say.quorate(present, needed)}</p>;
  return <p className="with-shape"><Shape tone="bad" />{say.inquorate(present, needed, inquorate.course)}</p>;
};

const Item = ({ known, draft, change }: FieldsProps): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  return (
    <FormField name="item" label={say.field.item}>
      <Select value={draft.item ?? ''} onChange={(_, { value }) => { change(withItem(draft, known.items, value)); }}>
        <option value="">{say.noItem}</option>
        {known.items.map(({ id, number, title }) => <option key={id} value={id}>{`${number}. ${title}`}</option>)}
      </Select>
    </FormField>
  );
};

const What = ({ known, draft, change }: FieldsProps): ReactElement => {
  const { decision: words, decisionsPage: say } = useDecisionsWords();
  const restricted = known.items.find(({ id }) => id === draft.item)?.restricted === true;
  return (
    <>
      <FormField name="about" label={say.field.about} required><Input value={draft.about} onChange={(_, { value }) => { change({ about: value }); }} /></FormField>
      {restricted && <Checkbox label={say.field.restricted} checked={draft.restricted} onChange={(_, { checked }) => { change({ restricted: checked === true }); }} />}
      <Text name="text" draft={draft} change={change} required />
      <div className="pair">
        <FormField name="outcome" label={say.field.outcome}>
          <Select value={draft.outcome} onChange={(_, { value }) => { change({ outcome: DECISION_OUTCOMES.find((outcome) => outcome === value) ?? 'approved' }); }}>
            {DECISION_OUTCOMES.map((outcome) => <option key={outcome} value={outcome}>{words.outcome(outcome)}</option>)}
          </Select>
        </FormField>
        <FormField name="effective" label={say.field.effective}><Input type="date" value={draft.effective} onChange={(_, { value }) => { change({ effective: value }); }} /></FormField>
      </div>
    </>
  );
};

const Why = ({ known, draft, change }: FieldsProps): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const { outcome, spendsMoney } = draft;
  const part = { draft, change };
  return (
    <>
      {outcome === 'approvedWithConditions' && <Text name="conditions" {...part} required />}
      <Text name="reasons" {...part} required={spendsMoney || outcome === 'challengedBack' || outcome === 'deferred'} />
      <Checkbox label={say.field.spendsMoney} checked={spendsMoney} onChange={(_, { checked }) => { change({ spendsMoney: checked === true }); }} />
      <Text name="optionsRejected" {...part} required={spendsMoney} {...(spendsMoney && { hint: say.optionsHint })} />
      {spendsMoney && <Text name="conflicts" {...part} required hint={say.conflictsHint} />}
      {mayVote(known.rules) ? <VoteFields rules={known.rules} draft={draft} change={change} /> : <p className="faint">{say.byAgreement}</p>}
      <Text name="dissent" {...part} hint={say.dissentHint} />
    </>
  );
};

/** A decision of a meeting, asked for by the terms that it goes by. What is typed stays when another meeting is chosen. */
export const RecordForm = ({ desk: { page, save, close } }: { readonly desk: Desk }): ReactElement => {
  const { decisionsPage: say, format, tab } = useDecisionsWords();
  const { form, busy, send } = useSending(close);
  const [draft, setDraft] = useState(DRAFT);
  const [meeting, setMeeting] = useState<MeetingId | null>(null);
  const data = useKept(usePage('decisionForm', { group: page.group.id, ...(meeting !== null && { meeting }) }, 'onReturn'));
  const change = (part: Partial<DecisionDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = (known: DecisionForm): void => {
    send(async () => save('recordDecision', say.recorded)(inputOf(page.group.id, known.meeting.id, draft, mayVote(known.rules))));
  };
  return (
    <PageBody data={data}>
      {(known) => known.meetings.length === 0 ? <div className="form"><p>{say.noMeetings}</p><div><Button onClick={close}>{tab.cancel}</Button></div></div> : (
        <Form label={say.record} state={form} submit={() => { submit(known); }}>
          <h2>{say.record}</h2>
          <div className="pair">
            <FormField name="meeting" label={say.field.meeting}>
              <Select value={known.meeting.id} onChange={(_, { value }) => { setMeeting(value); setDraft((before) => withItem(before, known.items, null)); }}>
                {known.meetings.map(({ id, starts }) => <option key={id} value={id}>{format.date(page.group.zone, starts)}</option>)}
              </Select>
            </FormField>
            <Item known={known} draft={draft} change={change} />
          </div>
          <Quorum known={known} />
          <What known={known} draft={draft} change={change} />
          <Why known={known} draft={draft} change={change} />
          <FormEnds busy={busy} label={say.record} cancel={close} />
        </Form>
      )}
    </PageBody>
  );
};
