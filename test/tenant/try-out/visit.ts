import type { Tenant } from '../tenant.ts';
import { MAILBOX, PEOPLE, type Person } from '../people.ts';
import { SUBJECT } from '../calendar-data.ts';
import type { Visitor } from '../gateway.ts';
import type { Change, Kept } from './kept.ts';

/** What the local page shows of a meeting. */
export interface Shown {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly cancelled: boolean;
}

const asInstant = (when: { readonly dateTime?: string | null | undefined } | null | undefined): Temporal.Instant => Temporal.Instant.from(`${String(when?.dateTime).slice(0, 19)}Z`);

/** The state of one try-out: who looks, and what was done to the calendar. */
export class Visit {
  readonly #tenant: Pick<Tenant, 'calendar' | 'connector'>;
  readonly #kept: Kept;
  readonly #changes: Change[];
  #visitor: Visitor = { person: PEOPLE.secretary, language: 'en' };
  installedFrom: string | null;

  constructor(tenant: Pick<Tenant, 'calendar' | 'connector'>, kept: Kept) {
    this.#tenant = tenant;
    this.#kept = kept;
    this.#changes = [...kept.changes];
    this.installedFrom = kept.installedFrom;
    for (const change of this.#changes) this.#apply(change);
  }

  get visitor(): Visitor {
    return this.#visitor;
  }

  get began(): string {
    return this.#kept.began;
  }

  become(now: Partial<Visitor>): void {
    this.#visitor = { ...this.#visitor, ...now };
  }

  /** The group's meetings that are still to come, from the mailbox that calls them. */
  meetings(): readonly Shown[] {
    const now = new Date().toISOString();
    const theirs = this.#tenant.calendar.events().filter(({ subject, organizer }) => subject === SUBJECT && organizer?.emailAddress?.address === MAILBOX.address);
    return theirs
      .map(({ id, start, end, isCancelled }) => ({ id: id ?? '', start: asInstant(start).toString(), end: asInstant(end).toString(), cancelled: isCancelled === true }))
      .filter(({ end }) => end > now)
      .slice(0, 4);
  }

  /** Whether there was such a meeting. */
  move(id: string, days: number): boolean {
    const found = this.meetings().find((meeting) => meeting.id === id && !meeting.cancelled);
    if (!found) return false;
    const later = (instant: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').add({ days }).toInstant().toString();
    return this.#note({ kind: 'move', id, start: later(found.start), end: later(found.end) });
  }

  cancel(id: string): boolean {
    return this.meetings().some((meeting) => meeting.id === id && !meeting.cancelled) && this.#note({ kind: 'cancel', id });
  }

  kept(): Kept {
    return { ...this.#kept, installedFrom: this.installedFrom, changes: this.#changes, posts: this.#tenant.connector.posts };
  }

  #note(change: Change): true {
    this.#apply(change);
    this.#changes.push(change);
    return true;
  }

  #apply(change: Change): void {
    const isThere = this.#tenant.calendar.events().some(({ id }) => id === change.id);
    if (!isThere) return;
    if (change.kind === 'move') this.#tenant.calendar.move(change.id, change.start, change.end);
    else this.#tenant.calendar.cancel(change.id);
  }
}

export const personWith = (id: unknown): Person | undefined => Object.values(PEOPLE).find((person) => person.id === id);
