import type { CallsPage, CallView, CircularView } from '../../shared/contract/calls.ts';
import type { CallInput, CircularInput } from '../../shared/contract/calls.ts';
import type { MeetingHead } from '../../shared/contract/views.ts';
import { clockIn, dayIn } from '../../shared/domain/time.ts';
import type { Fault } from '../frame/faults.ts';
import type { Tone } from '../frame/tone.ts';
import type { callsPage } from '../../shared/words/en/calls-page.ts';

interface Say {
  readonly callsPage: typeof callsPage;
}

/** What is typed into the form; the length as it is typed. */
export type CallDraft = Omit<CallInput, 'group' | 'minutes' | 'place' | 'joinUrl' | 'people'> & { readonly minutes: string; readonly place: string; readonly joinUrl: string; readonly people: readonly string[] };
export type TimeDraft = Pick<CallDraft, 'day' | 'from' | 'minutes' | 'place' | 'joinUrl'>;
export type CircularDraft = Omit<CircularInput, 'group' | 'optionsRejected' | 'conflicts'> & { readonly optionsRejected: string; readonly conflicts: string };

const USUAL_MINUTES = '60';

export const emptyCall = (): CallDraft => ({ kind: 'extraordinary', subject: '', why: '', day: '', from: '10:00', minutes: USUAL_MINUTES, place: '', joinUrl: '', people: [] });
export const emptyCircular = (): CircularDraft => ({ about: '', text: '', reasons: '', spendsMoney: false, optionsRejected: '', conflicts: '', closes: '' });

const faults = (rows: readonly (readonly [field: keyof Say['callsPage']['fault'], isWrong: boolean])[], { callsPage: say }: Say): readonly Fault[] =>
  rows.flatMap(([field, isWrong]) => (isWrong ? [{ field, message: say.fault[field] }] : []));

const isLength = (typed: string): boolean => /^\d{1,3}$/u.test(typed.trim()) && Number(typed) >= 5 && Number(typed) <= 720;
const isEmpty = (text: string): boolean => text.trim() === '';

export const timeFaults = ({ day, from, minutes, joinUrl }: TimeDraft, words: Say): readonly Fault[] =>
  faults([['day', day === ''], ['from', !/^\d\d:\d\d$/u.test(from)], ['minutes', !isLength(minutes)], ['joinUrl', !isEmpty(joinUrl) && !/^https:\/\/\S+$/iu.test(joinUrl.trim())]], words);

/** What can be seen to be wrong before it is sent. */
export const callFaults = (draft: CallDraft, words: Say): readonly Fault[] => [
  ...faults([['subject', isEmpty(draft.subject)], ['why', isEmpty(draft.why)]], words),
  ...timeFaults(draft, words),
  ...faults([['people', draft.kind === 'urgent' && draft.people.length === 0]], words),
];

export const circularFaults = ({ about, text, closes, spendsMoney, reasons, optionsRejected, conflicts }: CircularDraft, words: Say): readonly Fault[] =>
  faults(
    [
      ['about', isEmpty(about)], ['text', isEmpty(text)], ['reasons', spendsMoney && isEmpty(reasons)], ['optionsRejected', spendsMoney && isEmpty(optionsRejected)],
      ['conflicts', spendsMoney && isEmpty(conflicts)], ['closes', closes === ''],
    ],
    words,
  );

export const timeOf = ({ day, from, minutes, place, joinUrl }: TimeDraft): Pick<CallInput, 'day' | 'from' | 'minutes' | 'place' | 'joinUrl'> => ({
  day, from, minutes: Number(minutes), place: place.trim(), joinUrl: joinUrl.trim(),
});

export const isCancelled = ({ meeting }: CallView): boolean => meeting?.phase === 'cancelled';

export const CALL_TONE: Readonly<Record<CallView['state'], Tone>> = { asked: 'warn', agreed: 'good', declined: 'bad', withdrawn: 'calm' };
export const CIRCULAR_TONE: Readonly<Record<CircularView['state'], Tone>> = { open: 'warn', decided: 'good', fell: 'bad', withdrawn: 'calm' };

/** Whether the length and the hour may still be changed here. */
export const isToCome = (meeting: MeetingHead, now: string): boolean => meeting.phase !== 'cancelled' && meeting.starts > now;

export interface CallDeeds {
  readonly agree: boolean;
  readonly withdraw: boolean;
  readonly change: boolean;
}

/** What the reader may do with one; the server decides again. */
export const deedsOn = (call: CallView, { may, extraordinary, now }: CallsPage): CallDeeds => ({
  agree: call.state === 'asked' && call.starts > now && extraordinary.mayAgree,
  withdraw: call.state === 'asked' && (call.mine || may.includes('moveMeeting')),
  change: call.meeting !== null && isToCome(call.meeting, now) && may.includes('moveMeeting'),
});

/** The local time of a moment, as the form's fields hold it. */
export const fieldsOf = (zone: string, { starts, ends, place, joinUrl }: Pick<NonNullable<CallView['meeting']>, 'starts' | 'ends' | 'place' | 'joinUrl'>): TimeDraft => {
  return { day: dayIn(zone, starts), from: clockIn(zone, starts), minutes: String(Math.round((Date.parse(ends) - Date.parse(starts)) / 60_000)), place: place ?? '', joinUrl: joinUrl ?? '' };
};
