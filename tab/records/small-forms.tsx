import { Checkbox, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { CORRECTION_LIMIT } from '../../shared/contract/paths/records.ts';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { Form, FormField, type Fault } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.tsx';
import { linesIn } from './view.ts';
import { useRecordsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly record: MeetingRecord;
}

/** Asked for by a member, or added to what was agreed. */
export const CorrectionForm = ({ desk, record, deed }: Props & { readonly deed: 'askCorrection' | 'correctRecord' }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const { form, busy, send } = useSending(desk.close);
  const [text, setText] = useState('');
  const isAsked = deed === 'askCorrection';
  const faults = (): readonly Fault[] => {
    const typed = text.trim();
    if (typed === '') return [{ field: 'text', message: say.askNeeded }];
    return typed.length > CORRECTION_LIMIT ? [{ field: 'text', message: say.tooLong(CORRECTION_LIMIT) }] : [];
  };
  const submit = (): void => {
    if (!form.check(faults())) return;
    send(async () => desk.save(deed, record.kind)({ group: desk.page.frame.group.id, record: record.id, text }));
  };
  return (
    <Form label={isAsked ? say.askOf(record.kind) : say.addCorrection} state={form} submit={submit}>
      <FormField name="text" label={say.correctionLabel} hint={isAsked ? say.askHint : say.addHint(record.kind)} required>
        <Textarea resize="vertical" rows={3} value={text} onChange={(_, { value }) => { setText(value); }} />
      </FormField>
      <FormEnds busy={busy} label={isAsked ? say.ask : say.addCorrection} cancel={desk.close} />
    </Form>
  );
};

/** At which meeting it was agreed, and with which corrections. */
export const AgreeForm = ({ desk, record }: Props): ReactElement => {
  const { recordsPage: say, format } = useRecordsWords();
  const { frame, agreeAt, rule } = desk.page;
  const { form, busy, send } = useSending(desk.close);
  const [meeting, setMeeting] = useState(agreeAt[0]?.id ?? null);
  const [taken, setTaken] = useState<readonly number[]>([]);
  const [more, setMore] = useState('');
  // as it was read when the form was opened: what comes later has not been seen
  const [{ asked, revision }] = useState(record);
  const submit = (): void => {
    const corrections = [...linesIn(more)];
    if (!form.check(corrections.some((line) => line.length > CORRECTION_LIMIT) ? [{ field: 'corrections', message: say.tooLong(CORRECTION_LIMIT) }] : [])) return;
    send(async () => desk.save('agreeRecord', record.kind)({ group: frame.group.id, record: record.id, revision, meeting, taken: [...taken], corrections }));
  };
  return (
    <Form label={say.agreeOf(record.kind)} state={form} submit={submit}>
      <p className="faint">{say.agreeIntro}</p>
      <FormField name="meeting" label={say.agreeMeeting} className="short-field">
        <Select value={meeting ?? ''} onChange={(_, { value }) => { setMeeting(value === '' ? null : value); }}>
          {!rule.agreedAtNext && <option value="">{say.agreeNone}</option>}
          {agreeAt.map(({ id, starts }) => <option key={id} value={id}>{format.date(frame.group.zone, starts)}</option>)}
        </Select>
      </FormField>
      {asked.length > 0 && (
        <fieldset className="taken">
          <legend>{say.agreeAsked}</legend>
          {asked.map(({ text, by }, place) => (
            <Checkbox key={`${by} ${text}`} label={`${text} (${desk.page.names[by] ?? ''})`} checked={taken.includes(place)}
              onChange={(_, { checked }) => { setTaken(checked === true ? [...taken, place] : taken.filter((one) => one !== place)); }} />
          ))}
        </fieldset>
      )}
      <FormField name="corrections" whole label={say.agreeMore} hint={say.agreeMoreHint}>
        <Textarea resize="vertical" rows={3} value={more} onChange={(_, { value }) => { setMore(value); }} />
      </FormField>
      <FormEnds busy={busy} label={say.agree} cancel={desk.close} />
    </Form>
  );
};
