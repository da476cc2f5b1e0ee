import { Checkbox, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { DECISION_OUTCOMES } from '../../shared/domain/decision.ts';
import { mayVote } from '../../shared/domain/decision-rules.ts';
import type { NoteLine } from '../../shared/domain/note-line.ts';
import { DRAFT, inputOf, type DecisionDraft } from '../decisions/view.ts';
import { VoteFields } from '../decisions/vote-fields.tsx';
import { useDecisionsWords } from '../decisions/words.ts';
import { FormField, useForm } from '../frame/form.tsx';
import { LineForm, type AskedProps } from './line-form.tsx';
import type { More } from './view.ts';
import { useSessionWords } from './words.ts';

type Draft = Omit<DecisionDraft, 'outcome'> & { readonly outcome: DecisionDraft['outcome'] | '' };
type TextName = 'text' | 'reasons' | 'conditions' | 'optionsRejected' | 'conflicts' | 'dissent';

const moreOf = (draft: Draft, votes: boolean): More => {
  const { outcome } = draft;
  if (outcome === '') return {};
  const { text, reasons, conditions, optionsRejected, spendsMoney, conflicts, dissent, vote } = inputOf('', '', { ...draft, outcome }, votes);
  return { decision: { text, outcome, reasons, conditions, optionsRejected, spendsMoney, conflicts, dissent, vote } };
};

/** A decision with all that the terms ask to be said of it. */
export const DecisionAsked = (props: AskedProps & { readonly read: Extract<NoteLine, { kind: 'decision' }> }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { decision: words, decisionsPage: { field, conflictsHint, optionsHint, dissentHint } } = useDecisionsWords();
  const { read, page: { decisions: rules } } = props;
  const [draft, setDraft] = useState<Draft>({ ...DRAFT, text: read.text, outcome: read.outcome ?? '' });
  const form = useForm();
  const change = (part: Partial<Draft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const { outcome, spendsMoney } = draft;
  const text = (name: TextName, required = false, hint?: string): ReactElement => (
    <FormField key={name} name={name} label={field[name]} required={required} {...(hint !== undefined && { hint })}>
      <Textarea resize="vertical" value={draft[name]} onChange={(_, { value }) => { change({ [name]: value }); }} />
    </FormField>
  );
  const check = () => [...(draft.text.trim() === '' ? [{ field: 'text', message: say.needed }] : []), ...(outcome === '' ? [{ field: 'outcome', message: say.needed }] : [])];
  return (
    <LineForm props={props} label={say.ask('decision')} form={form} check={check} more={() => moreOf(draft, mayVote(rules))}>
      <FormField name="outcome" label={field.outcome} required>
        <Select value={outcome} onChange={(_, { value }) => { change({ outcome: DECISION_OUTCOMES.find((known) => known === value) ?? '' }); }}>
          <option value="">{say.choose}</option>
          {DECISION_OUTCOMES.map((known) => <option key={known} value={known}>{words.outcome(known)}</option>)}
        </Select>
      </FormField>
      {text('text', true)}
      {outcome === 'approvedWithConditions' && text('conditions', true)}
      {text('reasons', spendsMoney || outcome === 'challengedBack' || outcome === 'deferred')}
      <Checkbox label={field.spendsMoney} checked={spendsMoney} onChange={(_, { checked }) => { change({ spendsMoney: checked === true }); }} />
      {spendsMoney && text('optionsRejected', true, optionsHint)}
      {spendsMoney && text('conflicts', true, conflictsHint)}
      {mayVote(rules) && <VoteFields rules={rules} draft={{ ...draft, outcome: outcome === '' ? 'noted' : outcome }} change={change} />}
      {text('dissent', false, dissentHint)}
    </LineForm>
  );
};
