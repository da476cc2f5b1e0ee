import type { PersonId, SeatId } from './ids.ts';
import type { Instant } from './time.ts';

/** Something that the team or the directory says, and that may matter to the seats. It changes nothing until somebody decides. */
export type MembershipChange =
  /** is in a seat, and not in the team any more */
  | { readonly kind: 'left'; readonly person: PersonId; readonly seats: readonly SeatId[] }
  /** has come into the team; seats: vacant or held ones whose post is this person's job title */
  | { readonly kind: 'joined'; readonly person: PersonId; readonly seats: readonly SeatId[] }
  /** is in a seat whose post the directory does not give this person any more */
  | { readonly kind: 'postChanged'; readonly person: PersonId; readonly seats: readonly SeatId[]; readonly jobTitle: string };

/** A change that waits for the secretary, and is asked about once. */
export interface PendingChange {
  /** what it is about: computing it twice is one question */
  readonly key: string;
  readonly change: MembershipChange;
  readonly noticed: Instant;
}

/** keep: nothing changes; vacate: the seats are vacant from today; seat: takes the seats from today; renamed: the post is called by the new title */
export const DECISIONS_ON_CHANGE = ['keep', 'vacate', 'seat', 'renamed'] as const;
export type DecisionOnChange = (typeof DECISIONS_ON_CHANGE)[number];
