import { Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallsPage } from '../../shared/contract/calls.ts';
import { FormField } from '../frame/form.tsx';
import type { TimeDraft } from './view.ts';
import { useCallsWords } from './words.ts';

interface Props {
  readonly page: CallsPage;
  readonly draft: TimeDraft;
  /** whether the notice of the terms is asked for */
  readonly notice: boolean;
  readonly change: (part: Partial<TimeDraft>) => void;
}

/** When and where. */
const TimeFields = ({ page, draft, notice, change }: Props): ReactElement => {
  const { callsPage: say } = useCallsWords();
  const isEarly = draft.day !== '' && draft.day < page.firstDayInNotice;
  const hint = notice ? (isEarly ? say.tooSoon : say.inNotice)(page.firstDayInNotice) : undefined;
  return (
    <>
      <div className="times">
        <FormField name="day" label={say.day} required><Input type="date" min={page.today} value={draft.day} onChange={(_, { value }) => { change({ day: value }); }} /></FormField>
        <FormField name="from" label={say.from} required><Input type="time" value={draft.from} onChange={(_, { value }) => { change({ from: value }); }} /></FormField>
        <FormField name="minutes" label={say.minutes} required><Input inputMode="numeric" value={draft.minutes} onChange={(_, { value }) => { change({ minutes: value }); }} /></FormField>
      </div>
      {hint !== undefined && <output className={isEarly ? 'early' : 'faint'}>{hint}</output>}
      <div className="call-places">
        <FormField name="place" label={say.place}><Input maxLength={500} value={draft.place} onChange={(_, { value }) => { change({ place: value }); }} /></FormField>
        <FormField name="joinUrl" label={say.joinUrl} hint={say.joinHint}><Input type="url" value={draft.joinUrl} onChange={(_, { value }) => { change({ joinUrl: value }); }} /></FormField>
      </div>
    </>
  );
};

export default TimeFields;
