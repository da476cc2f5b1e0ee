import { fold } from './fold.ts';
import type { Group } from './group.ts';
import type { MeetingId, PersonId } from './ids.ts';
import { hasStarted } from './meeting.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { done, refuse } from './result.ts';
import type { Result } from './result.ts';
import { membersOf, seatOf } from './seat.ts';
import type { Seat } from './seat.ts';
import type { SubstituteRule, Terms } from './terms.ts';
import { dayIn } from './time.ts';
import type { Day, Instant } from './time.ts';

/** Coarse on purpose: an apology's reason can be health data. */
export const APOLOGY_REASONS = ['leave', 'clash', 'otherDuty', 'unwell', 'private'] as const;
export type ApologyReason = (typeof APOLOGY_REASONS)[number];

export const SUBSTITUTE_LIMIT = 100;

export type Answer =
  | { readonly kind: 'attending' }
  | { readonly kind: 'apologies'; readonly reason: ApologyReason | null; /** the substitute's name, as given */ readonly substitute: string | null };

/** What one person has said of one meeting; nothing at all means unanswered. */
export interface Attendance {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  /** the day that the meeting was on when it was answered */
  readonly day: Day;
  readonly answer: Answer;
  readonly at: Instant;
  /** who answered in the person's stead; null: the person */
  readonly enteredBy: PersonId | null;
}

/** Answers that stand: one was given for a day, so on another it says nothing, and when the meeting comes back it counts again. */
export const standing = (attendance: readonly Attendance[], meetings: readonly Meeting[], zone: string): readonly Attendance[] => {
  const days = new Map(meetings.map((meeting) => [meeting.id, dayIn(zone, meeting.starts)]));
  return attendance.filter((line) => days.get(line.meeting) === line.day);
};

/** Why a person may not answer, or withdraw an answer, now; null: may. */
export const mayAnswer = (meeting: Meeting, seats: readonly Seat[], group: Pick<Group, 'name' | 'zone'>, person: PersonId, now: Instant): Refusal | null => {
  if (seatOf(seats, person) === undefined) return { why: 'notAMember', group: group.name };
  const { starts } = meeting;
  if (meeting.state === 'cancelled') return { why: 'meetingCancelled', starts, zone: group.zone };
  return hasStarted(meeting, now) ? { why: 'meetingStarted', starts, zone: group.zone } : null;
};

/** Where only officers send one, an elected member's seat is the member's own: nobody is sent in their place. */
export const maySubstitute = (seats: readonly Seat[], person: PersonId, { who }: SubstituteRule): boolean => {
  switch (who) {
    case 'everyone':
      return true;
    case 'nobody':
      return false;
    case 'officers':
      return seatOf(seats, person)?.seats.some((seat) => seat.elected) !== true;
  }
};

/** What somebody typed becomes an answer only here. */
export const acceptAnswer = (
  seats: readonly Seat[],
  names: ReadonlyMap<PersonId, Pick<Person, 'name'>>,
  person: PersonId,
  answer: Answer,
  terms: Pick<Terms, 'substitutes'>,
): Result<Answer> => {
  if (answer.kind === 'attending') return done({ kind: 'attending' });
  const substitute = answer.substitute?.trim() ?? '';
  if (substitute === '') return done({ kind: 'apologies', reason: answer.reason, substitute: null });
  if (substitute.length > SUBSTITUTE_LIMIT) return refuse({ why: 'tooLong', field: 'substitute', limit: SUBSTITUTE_LIMIT, length: substitute.length });
  if (!maySubstitute(seats, person, terms.substitutes)) return refuse({ why: terms.substitutes.who === 'nobody' ? 'noSubstitutes' : 'substituteForMember' });
  const seated = membersOf(seats)
    .map((member) => names.get(member.person)?.name)
    .find((name) => name !== undefined && fold(name) === fold(substitute));
  if (seated !== undefined) return refuse({ why: 'substituteHasSeat', name: seated });
  return done({ kind: 'apologies', reason: answer.reason, substitute });
};

export const sameAnswer = (a: Answer, b: Answer): boolean => {
  if (a.kind === 'attending' || b.kind === 'attending') return a.kind === b.kind;
  return a.reason === b.reason && a.substitute === b.substitute;
};

/** One meeting in a person's record; null: never answered. */
export interface PastMeeting {
  readonly starts: Instant;
  readonly state: Meeting['state'];
  readonly answer: Answer | null;
}

/**
 * How many meetings in a row, up to the last one, the person sent apologies to. The history is of meetings that have started, in any order.
 * A cancelled meeting neither adds nor breaks; silence breaks, for it is not an apology; a substitute does not make up for the member.
 */
export const consecutiveApologies = (history: readonly PastMeeting[]): number => {
  const latestFirst = history.filter((past) => past.state !== 'cancelled').sort((a, b) => b.starts.localeCompare(a.starts));
  const broken = latestFirst.findIndex((past) => past.answer?.kind !== 'apologies');
  return broken === -1 ? latestFirst.length : broken;
};
