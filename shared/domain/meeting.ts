import type { AgendaItem } from './agenda.ts';
import type { MeetingKind } from './call.ts';
import type { MeetingId } from './ids.ts';
import type { Instant } from './time.ts';

/** What the calendar says of a meeting. */
export interface CalendarEntry {
  /** Graph's immutable id of the event */
  readonly event: string;
  readonly subject: string;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly place: string | null;
  readonly joinUrl: string | null;
}

export interface Published {
  readonly at: Instant;
  /** counts the agenda's publications, from 1 */
  readonly version: number;
}

/** What the channel was last told of a meeting; what differs from it is news. */
export interface Told {
  readonly starts: Instant;
  readonly cancelled: boolean;
  /** how often it was told something, from 1 */
  readonly count: number;
}

/** What chair and secretary were last told of a meeting's quorum; what differs from it is news. */
export interface QuorumTold {
  readonly verdict: 'quorate' | 'open' | 'inquorate';
  readonly count: number;
}

interface Base extends CalendarEntry {
  readonly id: MeetingId;
  readonly kind: MeetingKind;
  readonly items: readonly AgendaItem[];
  /** null until the channel hears of it for the first time */
  readonly told: Told | null;
  /** null: as long as nothing had to be said */
  readonly quorumTold: QuorumTold | null;
}

/** Planned until its agenda is published, then called. A cancelled meeting keeps what had been published. "Held" is a question of the clock: see hasStarted. */
export type Meeting =
  | (Base & { readonly state: 'planned' })
  | (Base & { readonly state: 'called'; readonly published: Published })
  | (Base & { readonly state: 'cancelled'; readonly published: Published | null; readonly cancelledAt: Instant });

export const hasStarted = (meeting: Meeting, now: Instant): boolean => meeting.starts <= now;
export const hasEnded = (meeting: Meeting, now: Instant): boolean => meeting.ends <= now;

/** The next meeting that is neither over nor cancelled; the list may be in any order. */
export const nextMeeting = (meetings: readonly Meeting[], now: Instant): Meeting | undefined =>
  meetings.filter((m) => m.state !== 'cancelled' && !hasEnded(m, now)).sort((a, b) => a.starts.localeCompare(b.starts))[0];
