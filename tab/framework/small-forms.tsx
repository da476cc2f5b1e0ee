import { Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FrameworkPage } from '../../shared/contract/governance.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Save } from '../frame/one-form.ts';
import { useSending } from '../frame/sending.ts';
import { useFrameworkWords } from './words.ts';

interface RequestProps {
  readonly page: FrameworkPage;
  readonly route: string;
  readonly asker: string;
  readonly save: Save<'recordRequest'>;
  readonly close: () => void;
}

/** The request of the body that may ask, as the council cites it. */
export const RequestForm = ({ page: { group, today }, route, asker, save, close }: RequestProps): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const { form, busy, send } = useSending(close);
  const [day, setDay] = useState(today);
  const [reference, setReference] = useState('');
  const submit = (): void => { send(async () => save({ group: group.id, route, day, reference })); };
  return (
    <Form label={say.recordRequest(asker)} state={form} submit={submit}>
      <FormField name="day" label={say.field.day} required><Input type="date" max={today} value={day} onChange={(_, { value }) => { setDay(value); }} /></FormField>
      <FormField name="reference" label={say.field.reference} hint={say.hint.reference} required><Input value={reference} onChange={(_, { value }) => { setReference(value); }} /></FormField>
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};

interface RemoveProps {
  readonly name: string;
  readonly remove: () => ReturnType<Save<'removeFromFramework'>>;
  readonly close: () => void;
}

export const RemoveForm = ({ name, remove, close }: RemoveProps): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const { form, busy, send } = useSending(close);
  const submit = (): void => { send(async () => remove()); };
  return (
    <Form label={say.removeNamed(name)} state={form} submit={submit}>
      <p>{say.removeAsk(name)}</p>
      <FormEnds busy={busy} label={say.remove} cancel={close} />
    </Form>
  );
};
