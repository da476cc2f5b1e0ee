import { Checkbox, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FormEnds } from '../frame/form-ends.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import { circularFaults, emptyCircular, type CircularDraft } from './view.ts';
import { useCallsWords } from './words.ts';

/** Asks everybody for a decision in writing. */
const CircularForm = ({ desk: { page, save, close } }: { readonly desk: Desk }): ReactElement => {
  const words = useCallsWords();
  const { callsPage: say } = words;
  const { form, busy, send } = useSending(close);
  const [draft, setDraft] = useState(emptyCircular);
  const change = (part: Partial<CircularDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = (): void => {
    if (!form.check(circularFaults(draft, words))) return;
    send(async () => save('openCircular', 'opened')({ group: page.group.id, ...draft }));
  };
  const long = (name: 'text' | 'reasons' | 'optionsRejected' | 'conflicts', label: string, isNeeded: boolean, hint?: string): ReactElement => (
    <FormField name={name} label={label} required={isNeeded} {...(hint !== undefined && { hint })}>
      <Textarea resize="vertical" maxLength={2000} value={draft[name]} onChange={(_, { value }) => { change({ [name]: value }); }} />
    </FormField>
  );
  return (
    <Form label={say.openCircular} state={form} submit={submit}>
      <p className="faint">{say.rule(page.decisions.by)}</p>
      <FormField name="about" label={say.circularAbout} required><Input maxLength={200} value={draft.about} onChange={(_, { value }) => { change({ about: value }); }} /></FormField>
      {long('text', say.text, true)}
      {long('reasons', say.reasons, draft.spendsMoney)}
      <Checkbox label={say.spendsMoney} checked={draft.spendsMoney} onChange={(_, { checked }) => { change({ spendsMoney: checked === true }); }} />
      {draft.spendsMoney && long('optionsRejected', say.optionsRejected, true)}
      {draft.spendsMoney && long('conflicts', say.conflicts, true, say.conflictsHint)}
      <FormField name="closes" label={say.closes} required className="short-field"><Input type="date" min={page.today} value={draft.closes} onChange={(_, { value }) => { change({ closes: value }); }} /></FormField>
      <FormEnds busy={busy} label={say.openIt} cancel={close} />
    </Form>
  );
};

export default CircularForm;
