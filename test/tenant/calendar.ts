import type { Event } from '@microsoft/microsoft-graph-types';
import { calendarFor } from './calendar-data.ts';
import { eventId, SERIES, type Entry, type IdKind } from './calendar-entry.ts';

export type Instant = Temporal.Instant | string;

const utc = (instant: Temporal.Instant): { dateTime: string; timeZone: 'UTC' } => ({ dateTime: `${instant.toString({ fractionalSecondDigits: 3 }).slice(0, -1)}0000`, timeZone: 'UTC' });

/** The entry as Graph would answer it. */
export function asEvent(entry: Entry, kind: IdKind): Event & { '@odata.etag': string } {
  return {
    '@odata.etag': `W/"${String(entry.event.changeKey)}"`,
    id: eventId(entry.key, kind),
    ...entry.event,
    seriesMasterId: entry.event.type === 'singleInstance' ? null : eventId(SERIES, kind),
    start: utc(entry.start),
    end: utc(entry.end),
  };
}

/** The calendar of the mailbox from which the meetings are called, and what a test does to it. */
export class Calendar {
  readonly #entries: Entry[];
  readonly #hidden = new Set<Entry>();
  #changes = 0;

  constructor(today: Temporal.PlainDate, firstMeetingDay?: Temporal.PlainDate) {
    this.#entries = calendarFor(today, firstMeetingDay);
  }

  /** All of it with immutable ids, in order of time. */
  events(): Event[] {
    return this.#sorted().map((entry) => asEvent(entry, 'immutable'));
  }

  all(): readonly Entry[] {
    return this.#sorted();
  }

  between(from: Temporal.Instant, to: Temporal.Instant): Entry[] {
    return this.#sorted().filter((entry) => !this.#hidden.has(entry) && Temporal.Instant.compare(entry.start, to) < 0 && Temporal.Instant.compare(entry.end, from) > 0);
  }

  move(id: string, start: Instant, end: Instant): void {
    const entry = this.#find(id);
    entry.start = Temporal.Instant.from(start);
    entry.end = Temporal.Instant.from(end);
    this.#touch(entry, entry.event.type === 'occurrence' ? { type: 'exception' } : {});
  }

  cancel(id: string): void {
    this.#touch(this.#find(id), { isCancelled: true });
  }

  /** Is there, but missing from the views of the calendar until it is shown again. */
  hide(id: string, hidden = true): void {
    if (hidden) this.#hidden.add(this.#find(id));
    else this.#hidden.delete(this.#find(id));
  }

  /** Vanishes without a trace, as a deleted event does from a calendar view. */
  remove(id: string): void {
    this.#entries.splice(this.#entries.indexOf(this.#find(id)), 1);
  }

  /** A further event; what is not given is as in the group's own meetings. Returns its immutable id. */
  add({ start, end, ...event }: Omit<Event, 'start' | 'end' | 'id'> & { readonly start: Instant; readonly end: Instant }): string {
    const [like] = this.#entries;
    const key = `added-${(this.#changes += 1)}`;
    const whole = { ...like?.event, isCancelled: false, type: 'singleInstance' as const, originalStart: null, iCalUId: key, ...event };
    const entry: Entry = { key, start: Temporal.Instant.from(start), end: Temporal.Instant.from(end), event: whole, spoilt: new Set() };
    this.#entries.push(entry);
    this.#touch(entry);
    return eventId(key, 'immutable');
  }

  /** From now on it is answered without these fields. */
  spoil(id: string, ...fields: (keyof Event)[]): void {
    for (const field of fields.length > 0 ? fields : ['subject', 'start', 'end', 'isCancelled']) this.#find(id).spoilt.add(field);
  }

  /** Any other change, such as another subject or place. */
  change(id: string, now: Omit<Event, 'id' | 'start' | 'end'>): void {
    this.#touch(this.#find(id), now);
  }

  #touch(entry: Entry, now: Event = {}): void {
    this.#changes += 1;
    entry.event = { ...entry.event, ...now, changeKey: Buffer.from(`${entry.key}/${this.#changes}`).toString('base64url'), lastModifiedDateTime: new Date().toISOString() };
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
