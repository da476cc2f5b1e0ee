import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AnswerInput } from '../../shared/contract/api.ts';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT } from '../../shared/domain/attendance.ts';
import type { Trouble } from '../api.ts';
import { useEscape } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { fieldOf, sentenceOf } from '../trouble.ts';

interface Props {
  readonly view: MyMeetingView;
  readonly busy: boolean;
  readonly send: (input: AnswerInput) => Promise<Trouble | null>;
  readonly cancel: () => void;
}

const Apology = ({ view, busy, send, cancel }: Props): ReactElement => {
  const { words, announce } = useHouse();
  const { attendance, tab } = words;
  const before = view.own?.answer.kind === 'apologies' ? view.own.answer : null;
  const [reason, setReason] = useState<string>(before?.reason ?? '');
  const [substitute, setSubstitute] = useState(before?.substitute ?? '');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: 'select' | 'input'): void => { form.current?.querySelector<HTMLElement>(field)?.focus(); };
  useEffect(() => { form.current?.querySelector('select')?.focus(); }, []);

  const submit = async (): Promise<void> => {
    const chosen = APOLOGY_REASONS.find((known) => known === reason) ?? null;
    const named = substitute.trim();
    const refused = await send({ meeting: view.meeting.id, answer: 'apologies', reason: chosen, substitute: named === '' ? null : named });
    setTrouble(refused);
    if (refused !== null) focus(isAboutSubstitute(refused) ? 'input' : 'select');
  };
  useEscape(form, {
    entered: busy || reason !== (before?.reason ?? '') || substitute !== (before?.substitute ?? ''),
    close: cancel,
    keep: () => { announce(tab.kept); },
  });
  const besideName = trouble !== null && isAboutSubstitute(trouble) ? sentenceOf(trouble, words) : null;

  return (
    <form ref={form} className="form" aria-label={tab.apologyForm} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <Field label={attendance.reasonLabel} hint={attendance.privacy}>
        <Select value={reason} onChange={(_, { value }) => { setReason(value); }}>
          <option value="">{attendance.reasonNone}</option>
          {APOLOGY_REASONS.map((known) => <option key={known} value={known}>{attendance.reason(known)}</option>)}
        </Select>
      </Field>
      {view.maySubstitute && (
        <Field
          label={attendance.substituteLabel}
          hint={attendance.substituteHint}
          validationState={besideName === null ? 'none' : 'error'}
          validationMessage={besideName}
        >
          <Input value={substitute} maxLength={SUBSTITUTE_LIMIT} autoComplete="off" onChange={(_, { value }) => { setSubstitute(value); }} />
        </Field>
      )}
      {trouble !== null && besideName === null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : attendance.send}</Button>
        <Button appearance="subtle" onClick={cancel}>{tab.cancel}</Button>
      </div>
    </form>
  );
};

const isAboutSubstitute = (trouble: Trouble): boolean =>
  fieldOf(trouble) === 'substitute'
  || (trouble.kind === 'refused' && (trouble.problem.why === 'substituteForMember' || trouble.problem.why === 'noSubstitutes' || trouble.problem.why === 'substituteHasSeat'));

export default Apology;
