import type { Event } from '@microsoft/microsoft-graph-types';
import { entryOf, idOf, isSeries, type Entry } from './event.ts';
import { asRecord, asText } from './values.ts';

/** Reads an event by its id; null: it is gone. */
type ReadEvent = (id: string) => Promise<unknown>;

export interface Sorted {
  readonly entries: readonly Entry[];
  readonly unread: readonly string[];
  readonly removed: readonly string[];
  readonly seriesChanged: boolean;
  readonly nameless: number;
}

const isRemoved = (item: unknown): boolean => typeof item === 'object' && item !== null && '@removed' in item;

/** An occurrence that came with little more than its times, as delta answers them: the rest is said by its series. */
const isBare = (item: unknown): boolean => {
  const { type, subject, isCancelled } = asRecord<Event>(item);
  return (type === 'occurrence' || type === 'exception') && subject === undefined && isCancelled === undefined;
};

const seriesOf = (item: unknown): string | null => asText(asRecord<Event>(item).seriesMasterId);

/** What the items of a round say. The same event may come more than once: what was said last holds. */
export async function sort(items: readonly unknown[], readEvent: ReadEvent): Promise<Sorted> {
  const last = new Map<string, unknown>();
  for (const item of items) {
    const id = idOf(item);
    if (id !== null) last.set(id, item);
  }
  const series = new Map([...last].filter(([, item]) => isSeries(item) && !isRemoved(item)));
  const ofSeries = oncePerSeries(series, readEvent);
  const entries: Entry[] = [];
  const unread: string[] = [];
  for (const [id, item] of last) {
    if (isRemoved(item) || isSeries(item)) continue;
    const entry = entryOf(id, isBare(item) ? await completed(item, ofSeries, readEvent) : item);
    if (entry === null) unread.push(id);
    else entries.push(entry);
  }
  return {
    entries,
    unread,
    removed: [...last].flatMap(([id, item]) => (isRemoved(item) ? [id] : [])),
    seriesChanged: series.size > 0 || [...last.values()].some((item) => seriesOf(item) !== null),
    nameless: items.filter((item) => idOf(item) === null).length,
  };
}

/** Each series is read once, and only where the round does not bring it along. */
function oncePerSeries(known: ReadonlyMap<string, unknown>, readEvent: ReadEvent): ReadEvent {
  const read = new Map<string, Promise<unknown>>();
  return async (id) => {
    const asked = known.has(id) ? Promise.resolve(known.get(id)) : (read.get(id) ?? readEvent(id));
    read.set(id, asked);
    return await asked;
  };
}

/** With the series' title, place and link, and its own times. An exception differs from its series, so that it is read itself. */
async function completed(item: unknown, ofSeries: ReadEvent, readEvent: ReadEvent): Promise<unknown> {
  const event = asRecord<Event>(item);
  const id = idOf(item);
  if (event.type === 'exception') return id === null ? item : await readEvent(id);
  const series = seriesOf(item);
  const { start: _start, end: _end, ...master } = asRecord<Event>(series === null ? null : await ofSeries(series));
  return { ...master, ...Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined)) };
}
