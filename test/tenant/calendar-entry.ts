import type { Event } from '@microsoft/microsoft-graph-types';

/** An event apart from its times and ids, which depend on how it is asked for. */
export interface Entry {
  readonly key: string;
  start: Temporal.Instant;
  end: Temporal.Instant;
  event: Event;
  /** names of the properties that are left out of the answer */
  readonly spoilt: Set<string>;
}

export const SERIES = 'series';

export type IdKind = 'immutable' | 'changing';

/** Without `Prefer: IdType="ImmutableId"` Graph names the same event differently. */
export const eventId = (key: string, kind: IdKind): string => `${kind === 'immutable' ? 'AAkALgAAAAAAHYQD' : 'AAMkADU3'}${Buffer.from(`quorate/${key}`).toString('base64url')}=`;
