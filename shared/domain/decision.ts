import type { DecisionId, ItemId, MeetingId, PersonId } from './ids.ts';
import type { Day, Instant } from './time.ts';

export const DECISION_OUTCOMES = ['approved', 'approvedWithConditions', 'challengedBack', 'deferred', 'declined', 'noted'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

export const DECISION_STATES = ['taken', 'held', 'ratified', 'lapsed'] as const;

/** Who was there when it was taken. */
export interface QuorumStamp {
  readonly at: Instant;
  /** people whose presence counts */
  readonly present: number;
  readonly needed: number;
  /** whether the required roles were there too */
  readonly quorate: boolean;
}

/** Only where the terms let the group vote. */
export interface Vote {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** the chair's, of a tie; null: none was used */
  readonly casting: 'for' | 'against' | null;
}

/** A later meeting took up one that was held. */
export interface Settling {
  readonly how: 'ratified' | 'lapsed';
  readonly meeting: MeetingId;
  readonly quorum: QuorumStamp | null;
  readonly note: string | null;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Decision {
  readonly id: DecisionId;
  /** 'DEC-2026-007' */
  readonly ref: string;
  /** null: taken between meetings */
  readonly meeting: MeetingId | null;
  readonly item: ItemId | null;
  /** the item's title, or what it was about, as it stood then */
  readonly about: string;
  readonly text: string;
  readonly outcome: DecisionOutcome;
  readonly reasons: string;
  readonly conditions: string | null;
  readonly optionsRejected: string | null;
  readonly spendsMoney: boolean;
  /** conflicts of interest that were declared; asked for where money is spent */
  readonly conflicts: string | null;
  readonly dissent: string | null;
  readonly vote: Vote | null;
  readonly effective: Day | null;
  /** null: taken between meetings */
  readonly quorum: QuorumStamp | null;
  /** held: taken without a quorum, where the terms say that it waits for the next quorate meeting */
  readonly state: (typeof DECISION_STATES)[number];
  /** what a later meeting made of one that was held; null: not held, or still */
  readonly settled: Settling | null;
  /** what it says is kept to those who may read the paper it is about; null: everybody's */
  readonly readers: readonly PersonId[] | null;
  readonly by: PersonId;
  readonly at: Instant;
  /** corrections are added, never written over */
  readonly corrections: readonly { readonly text: string; readonly by: PersonId; readonly at: Instant }[];
}
