import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { InputOf } from '../../shared/contract/api.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import { namedBy, type DeedProps } from './deed-forms.tsx';
import { useRequestsWords } from './words.ts';

const HOWS = ['none', 'tied', 'new'] as const;

interface Draft {
  readonly how: (typeof HOWS)[number];
  readonly workstream: string;
  readonly strategy: string;
  readonly number: string;
  readonly title: string;
  readonly leadPost: string;
}

interface FieldsProps extends Pick<DeedProps, 'desk'> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const NewFields = ({ desk, draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { strategies } = desk.page;
  const choose = (id: string): void => { change({ strategy: id, number: strategies.find((one) => one.id === id)?.number.toString() ?? draft.number }); };
  return (
    <>
      <div className="pair">
        <FormField name="strategy" label={say.inStrategy}><Select value={draft.strategy} onChange={(_, { value }) => { choose(value); }}>{strategies.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</Select></FormField>
        <FormField name="number" label={say.newNumber} required><Input inputMode="numeric" value={draft.number} onChange={(_, { value }) => { change({ number: value }); }} /></FormField>
      </div>
      <FormField name="title" label={say.newTitle} required><Input value={draft.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <FormField name="leadPost" label={say.newLead} hint={say.newLeadHint} required><Input value={draft.leadPost} onChange={(_, { value }) => { change({ leadPost: value }); }} /></FormField>
    </>
  );
};

const becomesIn = ({ how, workstream, strategy, number, title, leadPost }: Draft): InputOf<'commissionRequest'>['becomes'] => {
  if (how === 'none') return null;
  return how === 'tied' ? { how, workstream } : { how, strategy, number: Number(number), title, leadPost };
};

/** Who is to do what an approved opportunity asks for, and what it becomes. */
export const CommissionForm = ({ desk, request }: DeedProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { form, busy, send } = useSending(desk.close);
  const { strategies, today } = desk.page;
  const { commissioned, title } = request;
  const tied = commissioned?.workstream ?? request.workstream;
  const workstreams = desk.page.workstreams.filter(({ id, ended }) => !ended || id === tied);
  const [to, setTo] = useState(commissioned?.to ?? '');
  const [day, setDay] = useState(commissioned?.day ?? today);
  const [draft, setDraft] = useState<Draft>(() => ({
    how: tied === null ? 'none' : 'tied', workstream: tied ?? workstreams[0]?.id ?? '', strategy: strategies[0]?.id ?? '', number: strategies[0]?.number.toString() ?? '', title, leadPost: '',
  }));
  const change = (part: Partial<Draft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const hows = HOWS.filter((how) => how === 'none' || (how === 'tied' ? workstreams : strategies).length > 0);
  const submit = (): void => {
    if (!form.check(draft.how === 'new' && !/^[1-9]\d?$/u.test(draft.number.trim()) ? [{ field: 'number', message: say.numberNeeded }] : [])) return;
    send(async () => await desk.save('commissionRequest', say.did('commission', request.ref))({ ...namedBy(desk, request), to, day, becomes: becomesIn(draft) }));
  };
  return (
    <Form label={`${say.deed('commission')}${say.about(request.ref)}`} state={form} submit={submit}>
      <div className="pair">
        <FormField name="to" label={say.commissionTo} required><Input value={to} onChange={(_, { value }) => { setTo(value); }} /></FormField>
        <FormField name="day" label={say.commissionDay} required><Input type="date" max={today} value={day} onChange={(_, { value }) => { setDay(value); }} /></FormField>
      </div>
      <FormField name="becomes" label={say.becomes}><Select value={draft.how} onChange={(_, { value }) => { change({ how: HOWS.find((how) => how === value) ?? 'none' }); }}>{hows.map((how) => <option key={how} value={how}>{say.becomesName(how)}</option>)}</Select></FormField>
      {draft.how === 'tied' && <FormField name="workstream" label={say.becomesWhich}><Select value={draft.workstream} onChange={(_, { value }) => { change({ workstream: value }); }}>{workstreams.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select></FormField>}
      {draft.how === 'new' && <NewFields desk={desk} draft={draft} change={change} />}
      <FormEnds busy={busy} label={say.deed('commission')} cancel={desk.close} />
    </Form>
  );
};
