import { Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AnswerForInput, MemberAnswer } from '../../shared/contract/attendance.ts';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT } from '../../shared/domain/attendance.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.tsx';
import { useAttendanceWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly member: MemberAnswer;
}

const KINDS = ['attending', 'apologies', 'withdraw'] as const satisfies readonly AnswerForInput['answer'][];

/** An answer for somebody who cannot give it here. */
export const AnswerForm = ({ desk, member }: Props): ReactElement => {
  const { attendance, attendancePage: say } = useAttendanceWords();
  const { form, busy, send } = useSending(desk.close);
  const before = member.said?.answer;
  const away = before?.kind === 'apologies' ? before : null;
  const [answer, setAnswer] = useState<AnswerForInput['answer']>(before?.kind ?? 'attending');
  const [reason, setReason] = useState<string>(away?.reason ?? '');
  const [substitute, setSubstitute] = useState(away?.substitute ?? '');
  const { frame: { group, meeting } } = desk.page;
  const kinds = before === undefined ? KINDS.filter((kind) => kind !== 'withdraw') : KINDS;
  const label = { attending: attendance.coming, apologies: attendance.apologies, withdraw: say.withdraw };
  const submit = (): void => {
    const named = substitute.trim();
    send(async () => desk.save('answerFor')({
      group: group.id, meeting: meeting.id, person: member.id, answer,
      reason: answer === 'apologies' ? APOLOGY_REASONS.find((known) => known === reason) ?? null : null,
      substitute: answer === 'apologies' && named !== '' ? named : null,
    }));
  };
  return (
    <Form label={say.enterFor(member.name)} state={form} submit={submit}>
      <FormField name="person" label={say.enterFor(member.name)} hint={say.enterHint}>
        <RadioGroup value={answer} onChange={(_, { value }) => { setAnswer(KINDS.find((kind) => kind === value) ?? 'attending'); }}>
          {kinds.map((kind) => <Radio key={kind} value={kind} label={label[kind]} />)}
        </RadioGroup>
      </FormField>
      {answer === 'apologies' && (
        <FormField name="reason" label={attendance.reasonLabel} hint={attendance.privacy}>
          <Select value={reason} onChange={(_, { value }) => { setReason(value); }}>
            <option value="">{attendance.reasonNone}</option>
            {APOLOGY_REASONS.map((known) => <option key={known} value={known}>{attendance.reason(known)}</option>)}
          </Select>
        </FormField>
      )}
      {answer === 'apologies' && member.mayBeStoodFor && (
        <FormField name="substitute" label={attendance.substituteLabel} hint={attendance.substituteHint}>
          <Input value={substitute} maxLength={SUBSTITUTE_LIMIT} autoComplete="off" onChange={(_, { value }) => { setSubstitute(value); }} />
        </FormField>
      )}
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};

/** Somebody of the team who stands in, and reads the meeting's papers. */
export const SubstituteForm = ({ desk, member }: Props): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const { form, busy, send } = useSending(desk.close);
  const [person, setPerson] = useState(member.substitute?.id ?? '');
  const { frame: { group, meeting }, others } = desk.page;
  const choices = others.filter(({ guest }) => !guest);
  const submit = (): void => {
    send(async () => desk.save('nameSubstitute')({ group: group.id, meeting: meeting.id, standsFor: member.id, person: person === '' ? null : person }));
  };
  return (
    <Form label={say.nameFor(member.name)} state={form} submit={submit}>
      <FormField name="person" label={say.nameFor(member.name)} hint={choices.length === 0 ? say.nobodyToName : say.nameHint}>
        <Select value={person} onChange={(_, { value }) => { setPerson(value); }}>
          <option value="">{say.nobody}</option>
          {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </FormField>
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};
