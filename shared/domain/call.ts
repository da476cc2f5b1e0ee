import type { CallId, CircularId, DecisionId, MeetingId, PersonId } from './ids.ts';
import type { Clause } from './terms.ts';
import type { Day, Instant } from './time.ts';

/** ordinary: as the terms' rhythm asks; extraordinary: besides, with the chair's agreement; urgent: a smaller group at short notice */
export const MEETING_KINDS = ['ordinary', 'extraordinary', 'urgent'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const CALL_STATES = ['asked', 'agreed', 'declined', 'withdrawn'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** Somebody asks that the group meets besides its rhythm. */
export interface Call {
  readonly id: CallId;
  readonly kind: Exclude<MeetingKind, 'ordinary'>;
  readonly subject: string;
  readonly why: string;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly place: string | null;
  readonly joinUrl: string | null;
  /** of an urgent one, who is called; empty: everybody */
  readonly people: readonly PersonId[];
  readonly by: PersonId;
  readonly at: Instant;
  readonly state: CallState;
  readonly settled: { readonly by: PersonId; readonly at: Instant; readonly note: string | null } | null;
  /** the meeting that came of it */
  readonly meeting: MeetingId | null;
  /** the ordinary meeting to which an urgent one's business was reported */
  readonly reportedTo: MeetingId | null;
  readonly clause: Clause | null;
}

export const CIRCULAR_STATES = ['open', 'decided', 'fell', 'withdrawn'] as const;
export type CircularState = (typeof CIRCULAR_STATES)[number];

/** How a decision between meetings ended. tooFew: fewer took part than a quorum */
export const CIRCULAR_ENDS = ['agreed', 'carried', 'objected', 'lost', 'tooFew', 'notTakeable', 'withdrawn'] as const;
export type CircularEnd = (typeof CIRCULAR_ENDS)[number];

export interface CircularAnswer {
  readonly person: PersonId;
  readonly says: 'agree' | 'object';
  readonly comment: string | null;
  readonly at: Instant;
}

/** A decision asked for between meetings, in writing, where the terms allow it. */
export interface Circular {
  readonly id: CircularId;
  readonly about: string;
  readonly text: string;
  readonly reasons: string;
  readonly spendsMoney: boolean;
  readonly optionsRejected: string | null;
  /** conflicts of interest; asked for where money is spent, and "none" is an answer */
  readonly conflicts: string | null;
  /** the last day on which it can be answered */
  readonly closes: Day;
  readonly by: PersonId;
  readonly at: Instant;
  /** each member's own, the latest counts */
  readonly answers: readonly CircularAnswer[];
  readonly state: CircularState;
  /** null: it is open */
  readonly settled: { readonly at: Instant; readonly why: CircularEnd } | null;
  /** the meeting that takes it up, where it fell */
  readonly takenUpBy: MeetingId | null;
  /** what came of it */
  readonly decision: DecisionId | null;
}
