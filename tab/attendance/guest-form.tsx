import { Button, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LineView } from '../../shared/contract/attendance.ts';
import { GUEST_NAME_LIMIT } from '../../shared/domain/register.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import type { Desk } from './desk.tsx';
import { newLine } from './draft.ts';
import { useAttendanceWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly lines: readonly LineView[];
  readonly add: (line: LineView) => void;
}

const OTHER = 'other';

/** Somebody who is no member: in attendance, or for a member who is not there. */
export const GuestForm = ({ desk, lines, add }: Props): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const form = useForm();
  const [who, setWho] = useState(OTHER);
  const [typed, setTyped] = useState('');
  const [standsFor, setStandsFor] = useState('');
  const { others, members } = desk.page;
  // to an urgent meeting some members are not called, and may come all the same
  const choices = [...others, ...members].filter(({ id }) => !lines.some(({ key }) => key === id));
  const person = choices.find(({ id }) => id === who);
  const name = person?.name ?? typed.trim();
  const fault = (): string | null => {
    if (name === '') return say.nameNeeded;
    return lines.some((line) => line.name.toLowerCase() === name.toLowerCase()) ? say.isThere : null;
  };
  const submit = (): void => {
    const message = fault();
    if (!form.check(message === null ? [] : [{ field: 'name', message }])) return;
    add(newLine({ person: person?.id ?? null, name, standsFor: standsFor === '' ? null : standsFor, member: members.some(({ id }) => id === person?.id) }, `guest/${crypto.randomUUID()}`));
    setTyped('');
    setWho(OTHER);
    setStandsFor('');
  };
  return (
    <details className="rule guest">
      <summary><span>{say.addGuest}</span></summary>
      <p>{say.guestHint}</p>
      <Form label={say.addGuest} state={form} submit={submit}>
        <FormField name="person" label={say.guestFromTeam}>
          <Select value={person?.id ?? OTHER} onChange={(_, { value }) => { setWho(value); }}>
            <option value={OTHER}>{say.guestOther}</option>
            {choices.map(({ id, name: known }) => <option key={id} value={id}>{known}</option>)}
          </Select>
        </FormField>
        {person === undefined && (
          <FormField name="name" label={say.guestName} required>
            <Input value={typed} maxLength={GUEST_NAME_LIMIT} autoComplete="off" onChange={(_, { value }) => { setTyped(value); }} />
          </FormField>
        )}
        <FormField name="standsFor" label={say.statusLabel}>
          <Select value={standsFor} onChange={(_, { value }) => { setStandsFor(value); }}>
            <option value="">{say.status('inAttendance')}</option>
            {members.filter(({ mayBeStoodFor }) => mayBeStoodFor).map(({ id, name: member }) => <option key={id} value={id}>{say.substitute} {say.standsFor(member)}</option>)}
          </Select>
        </FormField>
        <div className="buttons"><Button type="submit">{say.add}</Button></div>
      </Form>
    </details>
  );
};
