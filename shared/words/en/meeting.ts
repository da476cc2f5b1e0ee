import type { MeetingPhase } from '../../contract/views.ts';
import type { MeetingKind } from '../../domain/call.ts';
import type { Role } from '../../domain/seat.ts';
import type { Instant } from '../../domain/time.ts';
import { format } from './format.ts';

const ROLE: Readonly<Record<Role, string>> = {
  chair: 'Chair',
  viceChair: 'Vice chair',
  seniorResponsibleOfficer: 'Senior responsible officer',
  supportingOfficer: 'Supporting officer',
  member: 'Member',
};

export const meeting = {
  next: 'Next meeting',
  join: 'Join the meeting',
  noPlace: 'Place to be told',
  expected: 'Who is expected',
  role: (role: Role): string => ROLE[role],
  roles: (role: Role): string => (role === 'chair' || role === 'viceChair' ? ROLE[role] : `${ROLE[role]}s`),
  /** 'Supporting officer, ICT' */
  seat: (role: Role, areas: readonly string[]): string => [ROLE[role], ...areas].join(', '),
  also: (role: Role): string => `also ${ROLE[role].toLowerCase()}`,
  secretary: 'Secretary',
  when: (zone: string, starts: Instant, ends: Instant): string => format.range(zone, starts, ends),
  cancelled: 'Cancelled',
  cancelledTitle: 'The meeting is cancelled',
  cancelledLine: (zone: string, starts: Instant): string => `The meeting on ${format.moment(zone, starts)} is cancelled. You need not answer.`,
  startedLine: (zone: string, starts: Instant): string => `The meeting started at ${format.time(zone, starts)}. Answers are closed.`,
  endedLine: (zone: string, ends: Instant): string => `The meeting ended at ${format.time(zone, ends)} on ${format.date(zone, ends)}. Answers are closed.`,
  /** the day changed, or the hours alone */
  movedTitle: (zone: string, from: Instant, starts: Instant): string =>
    format.date(zone, from) === format.date(zone, starts) ? 'The meeting has a new time' : 'The meeting has a new date',
  movedLine: (zone: string, from: Instant, starts: Instant, ends: Instant): string =>
    `The meeting of ${format.moment(zone, from)} is now on ${format.range(zone, starts, ends)}.`,
  /** on a card that told of a move, after another one */
  movedOn: (zone: string, starts: Instant, ends: Instant): string => `This has changed again: the meeting is on ${format.range(zone, starts, ends)}.`,
  /** an answer was given for a day: on another one it does not count */
  movedAgain: (zone: string, from: Instant, starts: Instant): string =>
    format.date(zone, from) === format.date(zone, starts)
      ? 'Your earlier answer stays. Change it if the new time does not suit you.'
      : 'Answers given for the old date do not count any more. Please answer again.',
  revivedTitle: 'The meeting takes place after all',
  revivedLine: (zone: string, starts: Instant, ends: Instant): string => `It had been cancelled, and is on again: ${format.range(zone, starts, ends)}.`,
  dayBefore: (zone: string, starts: Instant): string => `Reminder: meeting on ${format.moment(zone, starts)}`,
  hourBefore: (zone: string, starts: Instant): string => `The meeting starts at ${format.time(zone, starts)}`,
  open: 'Open in tab',
  agenda: 'Agenda',
  phase: (phase: MeetingPhase): string => ({ planned: 'planned', called: 'called', inSession: 'in session', held: 'held', cancelled: 'cancelled' })[phase],
  kind: (kind: MeetingKind): string => ({ ordinary: 'Ordinary meeting', extraordinary: 'Extraordinary meeting', urgent: 'Urgent meeting' })[kind],
};
