import { Checkbox, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FrameworkPage, RouteInput } from '../../shared/contract/governance.ts';
import { ROUTE_CARGOES, ROUTE_CONDITIONS, ROUTE_PURPOSES, type Route } from '../../shared/domain/body.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Save } from '../frame/one-form.ts';
import { useSending } from '../frame/sending.ts';
import { useFrameworkWords } from './words.ts';

interface Props {
  readonly page: FrameworkPage;
  /** null: a new one */
  readonly route: Route | null;
  readonly save: Save<'saveRoute'>;
  readonly close: () => void;
}

const inputFor = ({ group, framework }: FrameworkPage, route: Route | null): RouteInput => ({
  group: group.id,
  route: route?.id ?? null,
  from: route?.from ?? framework.own,
  to: route?.to ?? framework.bodies.find(({ id }) => id !== framework.own)?.id ?? framework.own,
  cargo: route?.cargo ?? 'actionLog',
  purpose: route?.purpose ?? 'information',
  condition: route?.condition.kind === 'onRequest' ? { kind: 'onRequest', asker: route.condition.asker } : { kind: route?.condition.kind ?? 'always' },
  nextAvailable: route?.nextAvailable ?? false,
});

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly choose: (value: T) => void;
}

const Choice = <T extends string>({ name, label, value, options, choose }: ChoiceProps<T>): ReactElement => (
  <FormField name={name} label={label}>
    <Select value={value} onChange={(_, data) => { choose(options.find((option) => option.value === data.value)?.value ?? value); }}>
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </Select>
  </FormField>
);

const RouteForm = ({ page, route, save, close }: Props): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const { form, busy, send } = useSending(close);
  const [input, setInput] = useState(() => inputFor(page, route));
  const change = (part: Partial<RouteInput>): void => { setInput((before) => ({ ...before, ...part })); };
  const submit = (): void => { send(async () => save(input)); };
  const bodies = page.framework.bodies.map(({ id, name }) => ({ value: id, label: name }));
  const asker = input.condition.kind === 'onRequest' ? input.condition.asker : (bodies[0]?.value ?? '');
  const name = route === null ? say.addRoute : say.editRoute(say.cargo(route.cargo));
  return (
    <Form label={name} state={form} submit={submit}>
      <Choice name="cargo" label={say.field.cargo} value={input.cargo} options={ROUTE_CARGOES.map((value) => ({ value, label: say.cargo(value) }))} choose={(cargo) => { change({ cargo }); }} />
      <Choice name="from" label={say.field.from} value={input.from} options={bodies} choose={(from) => { change({ from }); }} />
      <Choice name="to" label={say.field.to} value={input.to} options={bodies} choose={(to) => { change({ to }); }} />
      <Choice name="purpose" label={say.field.purpose} value={input.purpose} options={ROUTE_PURPOSES.map((value) => ({ value, label: say.purpose(value) }))} choose={(purpose) => { change({ purpose }); }} />
      <Choice
        name="condition" label={say.field.condition} value={input.condition.kind} options={ROUTE_CONDITIONS.map((value) => ({ value, label: say.condition[value] }))}
        choose={(kind) => { change({ condition: kind === 'onRequest' ? { kind, asker } : { kind } }); }}
      />
      {input.condition.kind === 'onRequest' && (
        <Choice name="condition.asker" label={say.field.asker} value={asker} options={bodies} choose={(chosen) => { change({ condition: { kind: 'onRequest', asker: chosen } }); }} />
      )}
      <Checkbox label={say.field.nextAvailable} checked={input.nextAvailable} onChange={(_, { checked }) => { change({ nextAvailable: checked === true }); }} />
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};

export default RouteForm;
