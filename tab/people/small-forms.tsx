import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PeoplePage, SeatView } from '../../shared/contract/governance.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Save } from '../frame/one-form.ts';
import { useSending } from '../frame/sending.ts';
import { usePeopleWords } from './words.ts';

/** Everybody who can be chosen: those in seats, and the others of the team. */
const choicesOf = ({ seats, others }: PeoplePage): readonly { readonly id: PersonId; readonly name: string }[] => {
  const seated = seats.flatMap(({ holder, holderName }) => (holder === null ? [] : [{ id: holder, name: holderName ?? '' }]));
  const all = new Map([...seated, ...others].map((person) => [person.id, { id: person.id, name: person.name }]));
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
};

interface PersonFieldProps {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly page: PeoplePage;
  readonly value: PersonId | null;
  readonly choose: (person: PersonId | null) => void;
}

const PersonField = ({ name, label, none, page, value, choose }: PersonFieldProps): ReactElement => (
  <FormField name={name} label={label}>
    <Select value={value ?? ''} onChange={(_, data) => { choose(data.value === '' ? null : data.value); }}>
      <option value="">{none}</option>
      {choicesOf(page).map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
    </Select>
  </FormField>
);

interface HoldProps {
  readonly page: PeoplePage;
  readonly seat: SeatView;
  readonly save: Save<'hold'>;
  readonly close: () => void;
}

export const HoldForm = ({ page, seat, save, close }: HoldProps): ReactElement => {
  const { people: say } = usePeopleWords();
  const { form, busy, send } = useSending(close);
  const [person, setPerson] = useState(seat.holder);
  const [from, setFrom] = useState(page.today);
  const submit = (): void => { send(async () => save({ group: page.group.id, seat: seat.id, person, from })); };
  return (
    <Form label={`${say.changeHolder}${say.about(seat.post)}`} state={form} submit={submit}>
      <PersonField name="person" label={say.field.holder} none={say.vacant} page={page} value={person} choose={setPerson} />
      <FormField name="from" label={say.field.from} required><Input type="date" value={from} onChange={(_, { value }) => { setFrom(value); }} /></FormField>
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};

export const OfficersForm = ({ page, save, close }: { readonly page: PeoplePage; readonly save: Save<'officers'>; readonly close: () => void }): ReactElement => {
  const { people: say } = usePeopleWords();
  const { form, busy, send } = useSending(close);
  const [secretary, setSecretary] = useState(page.secretary?.id ?? null);
  const [deputySecretary, setDeputy] = useState(page.deputySecretary?.id ?? null);
  const submit = (): void => { send(async () => save({ group: page.group.id, secretary, deputySecretary })); };
  return (
    <Form label={say.officers} state={form} submit={submit}>
      <PersonField name="secretary" label={say.secretary} none={say.nobody} page={page} value={secretary} choose={setSecretary} />
      <PersonField name="deputySecretary" label={say.deputySecretary} none={say.nobody} page={page} value={deputySecretary} choose={setDeputy} />
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};

export const RemoveForm = ({ page, seat, save, close }: { readonly page: PeoplePage; readonly seat: SeatView; readonly save: Save<'removeSeat'>; readonly close: () => void }): ReactElement => {
  const { people: say } = usePeopleWords();
  const { form, busy, send } = useSending(close);
  const submit = (): void => { send(async () => save({ group: page.group.id, seat: seat.id })); };
  return (
    <Form label={say.removeSeat} state={form} submit={submit}>
      <p>{say.removeAsk(seat.post)}</p>
      <FormEnds busy={busy} label={say.remove} cancel={close} />
    </Form>
  );
};
