import type { Group } from '../shared/domain/group.ts';
import type { GroupId, TenantId } from '../shared/domain/ids.ts';
import type { CalendarEntry } from '../shared/domain/meeting.ts';
import type { Person } from '../shared/domain/person.ts';
import type { Reading } from '../shared/domain/reading.ts';
import type { Result } from '../shared/domain/result.ts';
import type { Day, Instant } from '../shared/domain/time.ts';
import type { Format, Printable, Printed } from './printable.ts';
import type { Store } from './records.ts';
import type { Post, Sending } from './talk.ts';

/** Everything the house asks of the world, on one page. */
export interface Ports {
  readonly clock: Clock;
  readonly bankHolidays: BankHolidays;
  readonly store: Store;
  readonly calendar: Calendar;
  readonly notifications: Notifications;
  readonly roster: Roster;
  readonly documents: Documents;
  readonly printer: Printer;
  readonly mail: Mail;
  readonly post: Post;
  readonly log: Log;
  readonly installation: Installation;
}

/** What this installation is, as the self-check names it; nothing secret. */
export interface Installation {
  readonly clientId: string;
  readonly tenantId: string;
  readonly publicUrl: string;
  readonly allowedTenants: readonly string[];
}

export interface Clock {
  now(): Instant;
}

/** The bank holidays of a nation in a year. */
export type BankHolidays = (nation: Group['nation'], year: number) => ReadonlySet<Day>;

/** One line per event: no personal names, no free text that people wrote. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
  /** a fault of ours or of a neighbour, with its stack */
  fault(event: string, error: unknown, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
}

/** What other people and other processes change in a group, told the moment it is committed. */
export interface Changes {
  /** false: nothing would be heard now */
  isListening(): boolean;
  /** 'lost': from now on nothing is heard, and something may have been missed. Answers how to end it. */
  follow(tenant: TenantId, group: GroupId, heard: (what: 'changed' | 'lost') => void): () => void;
}

// ---- Microsoft Graph ----

export interface CalendarReading {
  readonly entries: readonly (CalendarEntry & { readonly cancelled: boolean })[];
  /** events that came with missing or impossible fields: leave their meetings as they are */
  readonly unread: readonly string[];
}

/** What has changed since the last reading, or, from the beginning, everything in the window. */
export interface CalendarChanges extends CalendarReading {
  /** not in the window any more: deleted, or moved out of it. Which of the two is asked by event(). */
  readonly removed: readonly string[];
  /** a recurring series was changed: what was taken out of it is not named, neither here nor as removed */
  readonly seriesChanged: boolean;
  /** to go on from */
  readonly link: string;
}

export interface Calendar {
  /** Every event of the mailbox that overlaps the window, at once. @throws Neighbour */
  events(tenant: TenantId, mailbox: string, from: Instant, until: Instant): Promise<CalendarReading>;
  /** A new round over the window. @throws Neighbour */
  begin(tenant: TenantId, mailbox: string, from: Instant, until: Instant): Promise<CalendarChanges>;
  /** What changed since; 'startOver': the link has lost its meaning. @throws Neighbour */
  changes(tenant: TenantId, mailbox: string, link: string): Promise<CalendarChanges | 'startOver'>;
  /** That event as it stands now; null: it is gone. 'unread': it is there and cannot be read. @throws Neighbour */
  event(tenant: TenantId, mailbox: string, event: string): Promise<CalendarReading['entries'][number] | 'unread' | null>;
}

/** Change notifications of a mailbox's calendar. */
export interface Notifications {
  /** Asks Graph to call us; one that is there already is taken up. @throws Neighbour */
  subscribe(tenant: TenantId, mailbox: string, clientState: string, until: Instant): Promise<{ readonly id: string; readonly expires: Instant }>;
  /** 'gone': there is no such subscription any more. @throws Neighbour */
  renew(tenant: TenantId, id: string, until: Instant): Promise<{ readonly expires: Instant } | 'gone'>;
  /** Ids of all in the tenant that call this installation. @throws Neighbour */
  standing(tenant: TenantId): Promise<readonly string[]>;
  /** @throws Neighbour */
  unsubscribe(tenant: TenantId, id: string): Promise<void>;
}

export interface RosterPerson extends Person {
  /** to find people by address while a group is set up; never stored */
  readonly mail: string | null;
  readonly owner: boolean;
  readonly guest: boolean;
}

export interface Roster {
  /** The team's people with their job titles; titles: false where the directory would not tell them. @throws Neighbour */
  members(tenant: TenantId, team: string): Promise<{ readonly people: readonly RosterPerson[]; readonly titles: boolean }>;
  /** What the team is called. @throws Neighbour */
  teamName(tenant: TenantId, team: string): Promise<string>;
}

/** What a document says: a file's bytes, or text as it was pasted. One at a time for whoever asks. */
export interface Documents {
  read(kind: 'text' | 'word' | 'pdf', content: Uint8Array | string, asker: string): Promise<Result<Reading>>;
}

/** Documents that people send each other. The same values give the same bytes. */
export interface Printer {
  /** null: there is no such format of it */
  print(printable: Printable, format: Format): Promise<Printed | null>;
}

/** Mail from a group's mailbox. */
export interface Mail {
  send(tenant: TenantId, mailbox: string, letter: Letter): Promise<Sending<null>>;
}

export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  /** plain text */
  readonly text: string;
  readonly files: readonly Printed[];
}

/** A neighbour (Graph, sign-in, the connector) that did not do what was asked. */
export class Neighbour extends Error {
  override name = 'Neighbour';
  readonly who: 'graph' | 'signIn' | 'connector';
  readonly kind: 'forbidden' | 'notFound' | 'throttled' | 'unavailable' | 'unreadable';
  readonly retryAfterSeconds: number | null;
  constructor(who: Neighbour['who'], kind: Neighbour['kind'], message: string, options: { readonly retryAfterSeconds?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.who = who;
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}

// ---- Teams ----

export * from './talk.ts';

// ---- Printing ----

export * from './printable.ts';

// ---- The store ----

export * from './records.ts';
