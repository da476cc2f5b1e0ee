import { Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PaperView } from '../../shared/contract/papers.ts';
import type { Clearer } from '../../shared/domain/paper.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.tsx';
import { titleOf } from './view.ts';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly paper: PaperView;
}

const oneOf = ({ page }: Desk, { id, revision }: PaperView) => ({ group: page.frame.group.id, paper: id, revision });

/** Why the chair lets it go out, or takes it, although it is late. */
export const UrgentForm = ({ desk, paper, how }: Props & { readonly how: 'urgent' | 'table' }): ReactElement => {
  const { papers: say } = usePapersWords();
  const { form, busy, send } = useSending(desk.close);
  const [reason, setReason] = useState('');
  const submit = (): void => {
    send(async () => (how === 'table' ? desk.save('tablePaper')({ ...oneOf(desk, paper), reason }) : desk.save('publishPaper')({ ...oneOf(desk, paper), urgent: reason.trim() === '' ? null : reason })));
  };
  const label = how === 'table' ? say.table : say.publishUrgent;
  return (
    <Form label={label} state={form} submit={submit}>
      <FormField name="reason" label={say.field.reason} hint={say.reasonHint} required>
        <Textarea resize="vertical" rows={2} value={reason} onChange={(_, { value }) => { setReason(value); }} />
      </FormField>
      <FormEnds busy={busy} label={label} cancel={desk.close} />
    </Form>
  );
};

export const RemoveForm = ({ desk, paper }: Props): ReactElement => {
  const { agenda, papers: say } = usePapersWords();
  const { form, busy, send } = useSending(desk.close);
  return (
    <Form label={say.remove} state={form} submit={() => { send(async () => desk.save('removePaper')(oneOf(desk, paper))); }}>
      <p>{say.removeAsk(titleOf(paper) ?? agenda.masked)}</p>
      <FormEnds busy={busy} label={say.remove} cancel={desk.close} />
    </Form>
  );
};

/** Asks somebody of the team for comments by a day. */
export const AskForm = ({ desk, paper, clearer }: Props & { readonly clearer: Clearer }): ReactElement => {
  const { paper: { clearer: nameOf }, papers: say } = usePapersWords();
  const { form, busy, send } = useSending(desk.close);
  const [of, setOf] = useState('');
  const [due, setDue] = useState('');
  const submit = (): void => {
    if (!form.check(of === '' ? [{ field: 'of', message: say.nobody }] : [])) return;
    send(async () => desk.save('askClearance')({ ...oneOf(desk, paper), clearer, of, due: due === '' ? null : due }));
  };
  return (
    <Form label={`${say.ask}${say.of(nameOf(clearer))}`} state={form} submit={submit}>
      <FormField name="of" label={say.field.of} required>
        <Select value={of} onChange={(_, { value }) => { setOf(value); }}>
          <option value="">{say.nobody}</option>
          {desk.page.people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </FormField>
      <FormField name="due" label={say.field.due} className="short-field"><Input type="date" min={desk.page.today} value={due} onChange={(_, { value }) => { setDue(value); }} /></FormField>
      <FormEnds busy={busy} label={say.ask} cancel={desk.close} />
    </Form>
  );
};
