import type { Cause } from '../shared/domain/delivery.ts';
import type { Group, Language } from '../shared/domain/group.ts';
import type { PersonId, TenantId } from '../shared/domain/ids.ts';
import type { CalendarEntry } from '../shared/domain/meeting.ts';
import type { Person } from '../shared/domain/person.ts';
import type { Reading } from '../shared/domain/reading.ts';
import type { Result } from '../shared/domain/result.ts';
import type { Day, Instant } from '../shared/domain/time.ts';
import type { Channel, Posted, Store } from './records.ts';

/** Everything the house asks of the world, on one page. */
export interface Ports {
  readonly clock: Clock;
  readonly bankHolidays: BankHolidays;
  readonly store: Store;
  readonly calendar: Calendar;
  readonly notifications: Notifications;
  readonly roster: Roster;
  readonly documents: Documents;
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

export interface Message {
  /** an Adaptive Card 1.5; where it has refresh.userIds they hold Entra object ids, which the folder that knows Teams replaces by Teams' own */
  readonly card: Readonly<Record<string, unknown>>;
  /** what a notification and a screen reader say of it */
  readonly summary: string;
  readonly mentions: readonly { readonly id: PersonId; readonly name: string }[];
}

/** What became of one attempt. Nothing is ever repeated behind the caller's back. */
export type Sending<T> =
  | { readonly kind: 'sent'; readonly value: T }
  /** the connector said no and would say it again */
  | { readonly kind: 'refused'; readonly cause: Cause }
  /** the connector said that it did not take it: safe to repeat */
  | { readonly kind: 'later'; readonly cause: Cause; readonly afterSeconds: number }
  /** no answer came: it may or may not stand there */
  | { readonly kind: 'uncertain'; readonly cause: Cause };

export interface Post {
  create(to: Channel, message: Message): Promise<Sending<Posted>>;
  update(to: Channel, posted: Posted, message: Message): Promise<Sending<Posted>>;
  /** Whether a post with that marker (Message.card.body[0].id) stands in the channel, and since when; 'unknown' where reading it is not permitted. */
  find(to: Channel, team: string, marker: string, since: Instant): Promise<(Posted & { readonly at: Instant }) | 'absent' | 'unknown'>;
}

// ---- What comes in ----

/** Who speaks: from a checked token, never from what the client says of itself. */
export interface Who {
  readonly tenant: TenantId;
  readonly person: PersonId;
  /** has the role Quorate.Administrator of the Entra application: may check the installation, and see nothing of any group */
  readonly administrator?: true;
}

export interface Pressed {
  readonly kind: 'pressed';
  /** an invoke is answered to the one who pressed; a message, as older clients send it, is answered below what everybody reads */
  readonly by: 'invoke' | 'message';
  readonly verb: string;
  readonly data: unknown;
}

export interface Incoming {
  readonly who: Who;
  readonly scope: 'personal' | 'channel';
  /** the Microsoft 365 group behind the team, in a channel */
  readonly team: string | null;
  /** of the person's Teams client */
  readonly language: Language;
  readonly said: { readonly kind: 'text'; readonly text: string } | Pressed;
}

export type TeamEvent =
  | { readonly kind: 'installed'; readonly tenant: TenantId; readonly team: string; readonly channel: Omit<Channel, 'tenant'> }
  | { readonly kind: 'met'; readonly who: Who; readonly scope: 'personal' }
  | { readonly kind: 'removed'; readonly tenant: TenantId; readonly team: string | null; readonly person: PersonId | null }
  /** somebody came into the team or left it; who, is read from Graph */
  | { readonly kind: 'rosterChanged'; readonly tenant: TenantId; readonly team: string }
  | { readonly kind: 'renamed'; readonly tenant: TenantId; readonly team: string; readonly name: string }
  | { readonly kind: 'channelDeleted'; readonly tenant: TenantId; readonly team: string; readonly thread: string };

/** A button that opens a page of the tab above whatever is shown. */
export interface Opening {
  readonly who: Who;
  readonly team: string | null;
  readonly language: Language;
  /** what the button carries; anybody may have altered it */
  readonly data: unknown;
}

export interface Dialog {
  readonly title: string;
  readonly url: string;
}

/** What the folder that knows Teams asks of the house. */
export interface Doors {
  /** Never throws: a fault becomes a sorry message. */
  answer(incoming: Incoming): Promise<Message>;
  /** A welcome to say, or nothing. */
  noticed(event: TeamEvent): Promise<Message | null>;
  dialog(opening: Opening): Dialog;
}

// ---- The store ----

export * from './records.ts';
