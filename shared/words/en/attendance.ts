import type { Answer, ApologyReason } from '../../domain/attendance.ts';
import type { Instant } from '../../domain/time.ts';
import { format } from './format.ts';

const REASON: Readonly<Record<ApologyReason, string>> = {
  leave: 'On leave',
  clash: 'Another meeting',
  otherDuty: 'Other duty',
  unwell: 'Unwell',
  private: 'Private',
};

const when = (zone: string, at: Instant, now: Instant): string => {
  const day = format.date(zone, at);
  return day === format.date(zone, now) ? `at ${format.time(zone, at)}` : `on ${day} at ${format.time(zone, at)}`;
};

export const attendance = {
  send: 'Send apologies',
  attend: "I'll be there",
  attendAfterAll: 'I can come after all',
  withdraw: 'Withdraw my answer',
  change: 'Change my apologies',
  reason: (reason: ApologyReason): string => REASON[reason],
  reasonLabel: 'Reason, if you like',
  reasonNone: 'No reason given',
  reasonError: 'Choose a reason from the list, or none.',
  /** who sees what is entered */
  privacy: 'Only the chair and the secretary see the reason. The channel sees numbers alone.',
  substituteLabel: 'Who comes in your place, if somebody does',
  substituteHint: 'Name of your substitute',
  substituteError: (limit: number): string => `Give a name of at most ${limit} characters.`,
  /** 'You sent apologies at 09:14.' */
  own: (answer: Answer, zone: string, at: Instant, now: Instant, enteredBy?: string): string => {
    const said = when(zone, at, now);
    if (enteredBy !== undefined) return `${enteredBy} noted ${said} that ${answer.kind === 'attending' ? 'you will be there' : 'you send apologies'}.`;
    if (answer.kind === 'attending') return `You said ${said} that you will be there.`;
    return `You sent apologies ${said}.`;
  },
  /** what goes with one's own apologies; empty when nothing does */
  ownDetail: (answer: Answer): string => {
    if (answer.kind === 'attending') return '';
    const reason = answer.reason === null ? [] : [`Reason: ${REASON[answer.reason].toLowerCase()}.`];
    const substitute = answer.substitute === null ? [] : [`In your place: ${answer.substitute}.`];
    return [...reason, ...substitute].join(' ');
  },
  unanswered: 'You have not answered yet.',
  notMember: 'You hold no seat in this group, so no answer is expected of you.',
  noted: 'Your answer is noted.',
  already: 'No change: you had said so already.',
  withdrawn: 'Your answer is withdrawn. You count as not answered.',
  awaited: 'Will you be there?',
  awaitedFrom: (names: readonly string[]): string => `Not answered yet: ${format.list(names)}.`,
  everybody: 'Everybody has answered.',
  /** for chair and secretary alone */
  answersHeading: 'Who said what (seen by chair and secretary only)',
  answersCount: (count: number): string => format.count(count, { one: 'answer', other: 'answers' }),
  coming: 'Coming',
  apologies: 'Apologies',
  inPlace: (substitute: string): string => `sends ${substitute}`,
  enteredBy: (name: string): string => `entered by ${name}`,
};
