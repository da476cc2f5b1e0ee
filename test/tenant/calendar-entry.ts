import type { Event } from '@microsoft/microsoft-graph-types';

/** An event apart from its times and ids, which depend on how it is asked for. */
export interface Entry {
  readonly key: string;
  /** the key of the series that it is an occurrence or an exception of */
  readonly series: string | null;
  start: Temporal.Instant;
  end: Temporal.Instant;
  event: Event;
  /** another number after each change */
  version: number;
  /** names of the properties that are left out of the answer */
  readonly spoilt: Set<string>;
}

export type IdKind = 'immutable' | 'changing';

/** Without `Prefer: IdType="ImmutableId"` Graph names the same event differently. */
export const eventId = (key: string, kind: IdKind): string => `${kind === 'immutable' ? 'AAkALgAAAAAAHYQD' : 'AAMkADU3'}${Buffer.from(`quorate/${key}`).toString('base64url')}=`;

type Whole = Readonly<Record<string, unknown>>;

const utc = (instant: Temporal.Instant): { dateTime: string; timeZone: 'UTC' } => ({ dateTime: `${instant.toString({ fractionalSecondDigits: 3 }).slice(0, -1)}0000`, timeZone: 'UTC' });

const etag = ({ event }: Entry): string => `W/"${String(event.changeKey)}"`;

/** The entry as Graph would answer it. */
export function asEvent(entry: Entry, kind: IdKind): Event & { '@odata.etag': string } {
  return {
    '@odata.etag': etag(entry),
    id: eventId(entry.key, kind),
    ...entry.event,
    seriesMasterId: entry.series === null ? null : eventId(entry.series, kind),
    start: utc(entry.start),
    end: utc(entry.end),
  };
}

export const unspoilt = (event: object, { spoilt }: Entry): Whole => Object.fromEntries(Object.entries(event).filter(([name]) => !spoilt.has(name)));

/** Change tracking answers an occurrence of a series without its title and everything else that stands in the series; exceptions come whole. */
export function asTracked(entry: Entry, kind: IdKind): Whole {
  const tag = { '@odata.type': '#microsoft.graph.event' };
  if (entry.event.type !== 'occurrence') return { ...tag, ...unspoilt(asEvent(entry, kind), entry) };
  const stub = { '@odata.etag': etag(entry), id: eventId(entry.key, kind), seriesMasterId: eventId(entry.series ?? '', kind), type: 'occurrence', start: utc(entry.start), end: utc(entry.end) };
  return { ...tag, ...unspoilt(stub, entry) };
}

export const asRemoved = (key: string, kind: IdKind): Whole => ({ '@odata.type': '#microsoft.graph.event', id: eventId(key, kind), '@removed': { reason: 'deleted' } });
