import type { Instant } from './time.ts';

/** What has ended is read so many at a time, the latest first. */
export const PER_PAGE = 50;

/** Where a list goes on: after the one that ended, or was made, at that moment. */
export interface Mark {
  readonly at: Instant;
  readonly id: string;
}

/** How far the ended ones of a list go that are here. */
export interface Ended {
  /** how many there are that the reader may read, here or not */
  readonly all: number;
  /** null: the first one of all is here */
  readonly next: Mark | null;
}
