import type { Action } from './action.ts';
import type { Attendance } from './attendance.ts';
import type { IsWorkingDay } from './calendar.ts';
import type { Group } from './group.ts';
import type { ActionId, MeetingId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import type { Seat } from './seat.ts';
import type { Clause, Terms } from './terms.ts';
import type { Day, Instant } from './time.ts';

/** What must be said, about what. Ids only: whoever posts it reads the rest afresh. */
export type Matter =
  | { readonly kind: 'agenda'; readonly meeting: MeetingId }
  | { readonly kind: 'answersAwaited'; readonly meeting: MeetingId }
  | { readonly kind: 'dayBefore'; readonly meeting: MeetingId }
  | { readonly kind: 'hourBefore'; readonly meeting: MeetingId }
  | { readonly kind: 'moved'; readonly meeting: MeetingId; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'cancelled'; readonly meeting: MeetingId }
  | { readonly kind: 'revived'; readonly meeting: MeetingId }
  | { readonly kind: 'actionDue'; readonly action: ActionId; readonly when: 'before' | 'on' | 'after' };

export const MATTERS = ['agenda', 'answersAwaited', 'dayBefore', 'hourBefore', 'moved', 'cancelled', 'revived', 'actionDue'] as const;

/** Something that must happen, computed from the terms and the facts alone; computing it twice gives the same key. */
export interface Obligation {
  /** made from what it is about: 'agenda/<meeting>/1', 'action-due/<action>/2026-12-01/before' */
  readonly key: string;
  readonly matter: Matter;
  readonly due: Instant;
  /** after this moment it is of no use any more and is not sent */
  readonly until: Instant;
  /** the sentence of the terms that asks for it; null where ordinary courtesy does */
  readonly clause: Clause | null;
}

/** Everything the obligations of one group depend on, beside the clock. */
export interface GroupFacts {
  readonly group: Group;
  /** in force today */
  readonly terms: Terms;
  /** in force on another day: a meeting goes by those of its own */
  readonly termsOn: (day: Day) => Terms;
  readonly seats: readonly Seat[];
  /** meetings that have not ended long ago */
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly Attendance[];
  /** open ones */
  readonly actions: readonly Action[];
  readonly isWorkingDay: IsWorkingDay;
}
