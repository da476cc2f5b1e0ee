import { Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReportedTo } from '../../shared/contract/onward.ts';
import { DIARY_LIMITS } from '../../shared/domain/onward.ts';
import type { Trouble } from '../api.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.tsx';
import { daysIn } from './view.ts';
import { useOnwardWords } from './words.ts';

interface NoteProps {
  readonly label: string;
  readonly field: string;
  readonly hint: string;
  readonly isNeeded: boolean;
  readonly save: (note: string) => Promise<Trouble | null>;
  readonly close: () => void;
}

/** A deed with a line of text. */
export const NoteForm = ({ label, field, hint, isNeeded, save, close }: NoteProps): ReactElement => {
  const { onwardPage: say } = useOnwardWords();
  const { form, busy, send } = useSending(close);
  const [note, setNote] = useState('');
  const submit = (): void => { send(async () => save(note)); };
  return (
    <Form label={label} state={form} submit={submit}>
      <FormField name="note" label={field} hint={hint} required={isNeeded}><Input value={note} maxLength={500} onChange={(_, { value }) => { setNote(value); }} /></FormField>
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};

/** When a body meets, how long before it takes papers, and its address. */
export const DiaryForm = ({ desk, to }: { readonly desk: Desk; readonly to: ReportedTo }): ReactElement => {
  const { onwardPage: say } = useOnwardWords();
  const { form, busy, send } = useSending(desk.close);
  // as it stood when the form was opened
  const [was] = useState(() => (to.diary === null ? null : { days: [...to.diary.days], leadDays: to.diary.leadDays, address: to.diary.address }));
  const [days, setDays] = useState(to.diary?.days.join('\n') ?? '');
  const [lead, setLead] = useState((to.diary?.leadDays ?? 5).toString());
  const [address, setAddress] = useState(to.diary?.address ?? '');
  const submit = (): void => {
    const read = daysIn(days);
    if (!form.check('unread' in read ? [{ field: 'days', message: say.dayUnread(read.unread) }] : []) || 'unread' in read) return;
    send(async () => desk.save('saveDiary')({ group: desk.page.group.id, body: to.body.id, days: [...read.days], leadDays: Number(lead), address: address.trim() === '' ? null : address, was }));
  };
  return (
    <Form label={say.diaryOf(to.body.name)} state={form} submit={submit}>
      <FormField name="days" label={say.days} hint={say.daysHint}><Textarea resize="vertical" rows={5} value={days} onChange={(_, { value }) => { setDays(value); }} /></FormField>
      <FormField name="leadDays" label={say.leadDays}><Input type="number" min={0} max={DIARY_LIMITS.leadDays} value={lead} onChange={(_, { value }) => { setLead(value); }} /></FormField>
      <FormField name="address" label={say.address} hint={say.addressHint}><Input type="email" value={address} onChange={(_, { value }) => { setAddress(value); }} /></FormField>
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};
