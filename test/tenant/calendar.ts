import type { Event } from '@microsoft/microsoft-graph-types';
import type { Holding } from './calendar-data.ts';
import { asEvent, eventId, type Entry } from './calendar-entry.ts';
import { single } from './calendar-event.ts';

export type Instant = Temporal.Instant | string;

/** A change as change notifications tell of it. */
export interface CalendarChange {
  readonly type: 'created' | 'updated' | 'deleted';
  readonly key: string;
  readonly changeKey: string;
}

/** How Graph says that a link of change tracking has lost its meaning. */
export type Forgotten = 410 | 404 | 400;

/** The calendar of one mailbox, and what a test does to it. */
export class Calendar {
  readonly #entries: Entry[];
  readonly #masters: readonly Entry[];
  readonly #hidden = new Set<string>();
  readonly #held = new Set<string>();
  readonly #watching = new Set<(change: CalendarChange) => void>();
  #changes = 0;
  #forgotten: Forgotten = 410;
  #generation = 0;
  #isRepeating = false;
  /** Microsoft says nothing of an occurrence that is deleted: the series is answered without it. true: it is named as removed, as single events are. */
  namesDeletedOccurrences = false;

  constructor({ entries, masters }: Holding = { entries: [], masters: [] }) {
    this.#entries = [...entries];
    this.#masters = masters;
  }

  /** All that happens, with immutable ids, in order of time. */
  events(): Event[] {
    return this.#sorted().map((entry) => asEvent(entry, 'immutable'));
  }

  /** Events and series. */
  all(): readonly Entry[] {
    return [...this.#sorted(), ...this.#masters];
  }

  /** What the views of the calendar show, whenever it is. */
  visible(): readonly Entry[] {
    return this.#sorted().filter(({ key }) => !this.#hidden.has(key));
  }

  between(from: Temporal.Instant, to: Temporal.Instant): Entry[] {
    return this.visible().filter((entry) => overlaps(entry, from, to));
  }

  master(series: string): Entry | undefined {
    return this.#masters.find(({ key }) => key === series);
  }

  move(id: string, start: Instant, end: Instant): void {
    const entry = this.#find(id);
    entry.start = Temporal.Instant.from(start);
    entry.end = Temporal.Instant.from(end);
    this.#touch(entry);
  }

  cancel(id: string): void {
    this.#touch(this.#find(id), { isCancelled: true });
  }

  /** Is there, but missing from the views of the calendar (and told as removed by change tracking) until it is shown again. */
  hide(id: string, hidden = true): void {
    const entry = this.#find(id);
    if (hidden) this.#hidden.add(entry.key);
    else this.#hidden.delete(entry.key);
  }

  /** Vanishes without a trace, as a deleted event does from a calendar view. */
  remove(id: string): void {
    const entry = this.#find(id);
    this.#entries.splice(this.#entries.indexOf(entry), 1);
    // Microsoft notifies of the series when one of its occurrences is deleted
    if (entry.series === null) this.#tell('deleted', entry);
    else this.#tell('updated', this.master(entry.series) ?? entry);
  }

  /** The whole series goes, with all that comes from it. */
  removeSeries(id: string): void {
    const { series } = this.#find(id);
    for (const entry of this.#entries.filter((one) => one.series === series)) this.#entries.splice(this.#entries.indexOf(entry), 1);
    const master = series === null ? undefined : this.master(series);
    if (master) this.#tell('deleted', master);
  }

  /** A further event; what is not given is as in the mailbox's other events. Returns its immutable id. */
  add({ start, end, ...event }: Omit<Event, 'start' | 'end' | 'id'> & { readonly start: Instant; readonly end: Instant }): string {
    const key = `added-${(this.#changes += 1)}`;
    const like = this.#entries[0]?.event ?? single({ key, subject: '', day: Temporal.PlainDate.from('2026-01-01'), hours: [9, 10], join: null }, NOBODY).event;
    const whole = { ...like, isCancelled: false, type: 'singleInstance' as const, originalStart: null, iCalUId: key, ...event };
    const entry: Entry = { key, series: null, start: Temporal.Instant.from(start), end: Temporal.Instant.from(end), event: whole, version: 0, spoilt: new Set() };
    this.#entries.push(entry);
    this.#touch(entry, {}, 'created');
    return eventId(key, 'immutable');
  }

  /** From now on it is answered without these fields. */
  spoil(id: string, ...fields: (keyof Event)[]): void {
    const entry = this.#find(id);
    for (const field of fields.length > 0 ? fields : ['subject', 'start', 'end', 'isCancelled']) entry.spoilt.add(field);
    this.#touch(entry, {}, null);
  }

  /** Any other change, such as another subject or place. */
  change(id: string, now: Omit<Event, 'id' | 'start' | 'end'>): void {
    this.#touch(this.#find(id), now);
  }

  /** Change tracking does not tell of this event until it catches up. */
  delay(id: string): void {
    this.#held.add(this.#find(id).key);
  }

  catchUp(): void {
    this.#held.clear();
  }

  isDelayed(key: string): boolean {
    return this.#held.has(key);
  }

  /** The next round of change tracking says everything twice. */
  repeat(): void {
    this.#isRepeating = true;
  }

  takeRepeat(): boolean {
    const isAsked = this.#isRepeating;
    this.#isRepeating = false;
    return isAsked;
  }

  /** Every link that was given out for change tracking is answered so from now on: 410 Gone with the way to begin again, or "sync state not found". */
  forget(how: Forgotten = 410): void {
    this.#generation += 1;
    this.#forgotten = how;
  }

  get generation(): number {
    return this.#generation;
  }

  get forgotten(): Forgotten {
    return this.#forgotten;
  }

  watch(heard: (change: CalendarChange) => void): void {
    this.#watching.add(heard);
  }

  #tell(type: CalendarChange['type'], entry: Entry): void {
    for (const heard of this.#watching) heard({ type, key: entry.key, changeKey: String(entry.event.changeKey) });
  }

  #touch(entry: Entry, now: Event = {}, told: CalendarChange['type'] | null = 'updated'): void {
    this.#changes += 1;
    entry.version = this.#changes;
    const type = entry.event.type === 'occurrence' && told !== null ? { type: 'exception' as const } : {};
    entry.event = { ...entry.event, ...type, ...now, changeKey: Buffer.from(`${entry.key}/${this.#changes}`).toString('base64url'), lastModifiedDateTime: new Date().toISOString() };
    if (told !== null) this.#tell(told, entry);
  }

  #find(id: string): Entry {
    const found = this.#entries.find((entry) => eventId(entry.key, 'immutable') === id || eventId(entry.key, 'changing') === id);
    if (!found) throw new Error(`no event ${id} in the stand-in's calendar`);
    return found;
  }

  #sorted(): Entry[] {
    return this.#entries.toSorted((a, b) => Temporal.Instant.compare(a.start, b.start));
  }
}

const NOBODY = { organizer: { name: '', address: '' }, invited: [], place: '', created: '2026-01-01T00:00:00Z' };

export const overlaps = (entry: Entry, from: Temporal.Instant, to: Temporal.Instant): boolean =>
  Temporal.Instant.compare(entry.start, to) < 0 && Temporal.Instant.compare(entry.end, from) > 0;
