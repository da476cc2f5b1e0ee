import { Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionView } from '../../shared/contract/decisions.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import { useDecisionsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly decision: DecisionView;
}

export const CorrectForm = ({ desk: { page, save, close }, decision: { id, ref } }: Props): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const { form, busy, send } = useSending(close);
  const [text, setText] = useState('');
  const submit = (): void => { send(async () => save('correctDecision', say.corrected(ref))({ group: page.group.id, decision: id, text })); };
  return (
    <Form label={say.correctForm(ref)} state={form} submit={submit}>
      <FormField name="text" label={say.field.correction} hint={say.correctHint} required><Textarea resize="vertical" value={text} onChange={(_, { value }) => { setText(value); }} /></FormField>
      <FormEnds busy={busy} label={say.correctForm(ref)} cancel={close} />
    </Form>
  );
};

/** At the meeting that is being held, or the last: whether it is quorate the register says. */
export const SettleForm = ({ desk: { page, save, close }, decision: { id, ref } }: Props): ReactElement | null => {
  const { decisionsPage: say, format } = useDecisionsWords();
  const { form, busy, send } = useSending(close);
  const [how, setHow] = useState<'ratified' | 'lapsed'>('ratified');
  const [note, setNote] = useState('');
  const { meeting } = page;
  if (meeting === null) return null;
  const submit = (): void => {
    send(async () => save('settleHeldDecision', say.settled(ref))({ group: page.group.id, decision: id, meeting: meeting.id, how, note }));
  };
  const label = say.settleForm(ref, format.date(page.group.zone, meeting.starts));
  return (
    <Form label={label} state={form} submit={submit}>
      <p className="name">{label}</p>
      <FormField name="how" label={say.how}>
        <RadioGroup value={how} onChange={(_, { value }) => { setHow(value === 'lapsed' ? 'lapsed' : 'ratified'); }}><Radio value="ratified" label={say.ratified} /><Radio value="lapsed" label={say.lapsed} /></RadioGroup>
      </FormField>
      <FormField name="note" label={say.field.note}><Textarea resize="vertical" value={note} onChange={(_, { value }) => { setNote(value); }} /></FormField>
      <FormEnds busy={busy} label={how === 'ratified' ? say.ratified : say.lapsed} cancel={close} />
    </Form>
  );
};
