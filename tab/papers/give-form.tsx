import { Checkbox, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ClearanceView, PaperView } from '../../shared/contract/papers.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.tsx';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly paper: PaperView;
  readonly clearance: ClearanceView;
}

const typedDay = (day: string): string => day.split('-').toReversed().join('/');

/** Comments as they stand below a council's report: initials, date and text, or that nothing arises. */
export const GiveForm = ({ desk, paper, clearance: { clearer, given } }: Props): ReactElement => {
  const { paper: { clearer: nameOf }, papers: say } = usePapersWords();
  const { form, busy, send } = useSending(desk.close);
  const [typed, setTyped] = useState({
    initials: given?.initials ?? '', day: typedDay(given?.day ?? desk.page.today), text: given?.text ?? '', none: given?.none ?? false, remit: given?.remit ?? '',
  });
  const change = (part: Partial<typeof typed>): void => { setTyped((before) => ({ ...before, ...part })); };
  const submit = (): void => {
    send(async () => desk.save('giveClearance')({ group: desk.page.frame.group.id, paper: paper.id, revision: paper.revision, clearer, ...typed }));
  };
  return (
    <Form label={`${say.record}${say.of(nameOf(clearer))}`} state={form} submit={submit}>
      <Checkbox label={say.field.none} checked={typed.none} onChange={(_, { checked }) => { change({ none: checked === true }); }} />
      <FormField name="text" label={say.field.text} required={!typed.none}><Textarea resize="vertical" rows={3} value={typed.text} onChange={(_, { value }) => { change({ text: value }); }} /></FormField>
      <FormField name="initials" label={say.field.initials} required className="short-field"><Input value={typed.initials} onChange={(_, { value }) => { change({ initials: value }); }} /></FormField>
      <FormField name="day" label={say.field.day} hint={say.dayHint} required className="short-field"><Input value={typed.day} onChange={(_, { value }) => { change({ day: value }); }} /></FormField>
      {clearer === 'constitutional' && (
        <FormField name="remit" label={say.field.remit} hint={say.remitHint}><Input value={typed.remit} onChange={(_, { value }) => { change({ remit: value }); }} /></FormField>
      )}
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};
