import type { Action } from '../shared/domain/action.ts';
import type { AgendaItem } from '../shared/domain/agenda.ts';
import type { Attendance } from '../shared/domain/attendance.ts';
import type { Group, Language } from '../shared/domain/group.ts';
import type { ActionId, GroupId, MeetingId, NoticeId, PersonId, SeatId, TenantId, WorkstreamId } from '../shared/domain/ids.ts';
import type { CalendarEntry, Meeting } from '../shared/domain/meeting.ts';
import type { Matter, Obligation } from '../shared/domain/obligation.ts';
import type { Person } from '../shared/domain/person.ts';
import type { Seat } from '../shared/domain/seat.ts';
import type { Clause, Terms } from '../shared/domain/terms.ts';
import type { Day, Instant } from '../shared/domain/time.ts';
import type { StatusReport, Workstream } from '../shared/domain/workstream.ts';

/** Everything the house asks of the world, on one page. */
export interface Ports {
  readonly clock: Clock;
  readonly bankHolidays: BankHolidays;
  readonly store: Store;
  readonly calendar: Calendar;
  readonly roster: Roster;
  readonly post: Post;
  readonly log: Log;
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

export interface Calendar {
  /** Every event of the mailbox that overlaps the window. @throws Neighbour */
  events(tenant: TenantId, mailbox: string, from: Instant, until: Instant): Promise<CalendarReading>;
}

export interface RosterPerson extends Person {
  /** to find people by address while a group is set up; never stored */
  readonly mail: string | null;
}

export interface Roster {
  /** The team's people with their job titles. @throws Neighbour */
  members(tenant: TenantId, team: string): Promise<readonly RosterPerson[]>;
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

/** Where a group's posts go. */
export interface Channel {
  readonly tenant: TenantId;
  readonly serviceUrl: string;
  /** the channel's thread id, '19:…@thread.tacv2' */
  readonly thread: string;
  /** the bot's own id in Teams, '28:<client id>' */
  readonly bot: string;
}

/** A post that stands in a channel. */
export interface Posted {
  /** '<thread>;messageid=<n>' */
  readonly conversation: string;
  readonly activity: string;
}

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
  | { readonly kind: 'refused'; readonly cause: string }
  /** the connector said that it did not take it: safe to repeat */
  | { readonly kind: 'later'; readonly cause: string; readonly afterSeconds: number }
  /** no answer came: it may or may not stand there */
  | { readonly kind: 'uncertain'; readonly cause: string };

export interface Post {
  create(to: Channel, message: Message): Promise<Sending<Posted>>;
  update(to: Channel, posted: Posted, message: Message): Promise<Sending<Posted>>;
  /** Whether a post with that marker (Message.card.body[0].id) stands in the channel; 'unknown' where reading it is not permitted. */
  find(to: Channel, team: string, marker: string, since: Instant): Promise<Posted | 'absent' | 'unknown'>;
}

// ---- What comes in ----

/** Who speaks: from a checked token, never from what the client says of itself. */
export interface Who {
  readonly tenant: TenantId;
  readonly person: PersonId;
}

export interface Incoming {
  readonly who: Who;
  readonly scope: 'personal' | 'channel';
  /** the Microsoft 365 group behind the team, in a channel */
  readonly team: string | null;
  /** of the person's Teams client */
  readonly language: Language;
  readonly said: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'pressed'; readonly verb: string; readonly data: unknown };
}

export type TeamEvent =
  | { readonly kind: 'installed'; readonly tenant: TenantId; readonly team: string; readonly channel: Omit<Channel, 'tenant'> }
  | { readonly kind: 'met'; readonly who: Who; readonly scope: 'personal' }
  | { readonly kind: 'removed'; readonly tenant: TenantId; readonly team: string | null; readonly person: PersonId | null }
  | { readonly kind: 'renamed'; readonly tenant: TenantId; readonly team: string; readonly name: string }
  | { readonly kind: 'channelDeleted'; readonly tenant: TenantId; readonly team: string; readonly thread: string };

/** What the folder that knows Teams asks of the house. */
export interface Doors {
  /** Never throws: a fault becomes a sorry message. */
  answer(incoming: Incoming): Promise<Message>;
  /** A welcome to say, or nothing. */
  noticed(event: TeamEvent): Promise<Message | null>;
}

// ---- The store ----

export const NOTICE_STATES = ['queued', 'sending', 'sent', 'uncertain', 'failed', 'dropped'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** An obligation that became a message. */
export interface Notice {
  readonly id: NoticeId;
  readonly group: GroupId;
  readonly key: string;
  readonly matter: Matter;
  readonly due: Instant;
  readonly until: Instant;
  readonly clause: Clause | null;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly posted: Posted | null;
  readonly cause: string | null;
  /** when the state last changed */
  readonly at: Instant;
}

export interface JournalLine {
  readonly group: GroupId;
  readonly at: Instant;
  /** null: Quorate itself */
  readonly who: PersonId | null;
  /** 'attendance.answered', 'meeting.moved' */
  readonly what: string;
  /** kind and id of the thing, 'meeting/0197…' */
  readonly about: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly clause: Clause | null;
}

export type Job =
  | { readonly kind: 'deliver'; readonly tenant: TenantId; readonly notice: NoticeId }
  | { readonly kind: 'refreshCard'; readonly tenant: TenantId; readonly meeting: MeetingId }
  | { readonly kind: 'synchronise'; readonly tenant: TenantId; readonly group: GroupId }
  /** looks whether obligations of the group are due */
  | { readonly kind: 'look'; readonly tenant: TenantId; readonly group: GroupId };

export interface GroupKey {
  readonly tenant: TenantId;
  readonly group: GroupId;
}

export interface Store {
  /** One transaction, in which only that tenant's rows exist. */
  inTenant<T>(tenant: TenantId, work: (records: Records) => Promise<T>): Promise<T>;
  /** Groups whose next obligation is due, over all tenants, the longest due first. */
  dueGroups(now: Instant, limit: number): Promise<readonly GroupKey[]>;
  allGroups(): Promise<readonly GroupKey[]>;
  /** Whether a query is answered. */
  isReady(): Promise<boolean>;
}

/** Whole values in, whole values out; no rules inside. Every method works in the transaction it was handed out in. */
export interface Records {
  readonly groups: {
    /** holds the group until the transaction ends: one writer at a time */
    lock(id: GroupId): Promise<Group | undefined>;
    get(id: GroupId): Promise<Group | undefined>;
    all(): Promise<readonly Group[]>;
    byTeam(team: string): Promise<Group | undefined>;
    save(group: Group): Promise<void>;
    template(id: GroupId): Promise<readonly AgendaItem[]>;
    saveTemplate(id: GroupId, items: readonly AgendaItem[]): Promise<void>;
    /** when its obligations must be looked at next; null: nothing is to come */
    wakeAt(id: GroupId, at: Instant | null): Promise<void>;
  };
  readonly people: {
    save(people: readonly Person[]): Promise<void>;
    get(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>>;
    /** who is in the group's team now; replaces the list */
    setTeam(group: GroupId, people: readonly PersonId[]): Promise<void>;
    team(group: GroupId): Promise<readonly Person[]>;
    /** groups in whose team the person is */
    groupsOf(person: PersonId): Promise<readonly Group[]>;
  };
  readonly seats: {
    of(group: GroupId): Promise<readonly Seat[]>;
    /** adds or replaces what a seat is; who holds it is told by hold */
    save(group: GroupId, seats: readonly (Omit<Seat, 'holder'> & { readonly nominated: PersonId | null })[]): Promise<void>;
    /** the person nominated for a seat whose post is not one person's */
    nominations(group: GroupId): Promise<ReadonlyMap<SeatId, PersonId>>;
    /** ends the present holding and begins the next one; the history stays */
    hold(seat: SeatId, person: PersonId | null, at: Instant): Promise<void>;
  };
  readonly terms: {
    inForce(group: GroupId): Promise<Terms | undefined>;
    save(group: GroupId, terms: Terms): Promise<void>;
  };
  readonly meetings: {
    get(id: MeetingId): Promise<{ readonly group: GroupId; readonly meeting: Meeting } | undefined>;
    /** those that end after that moment, by start */
    of(group: GroupId, since: Instant): Promise<readonly Meeting[]>;
    save(group: GroupId, meeting: Meeting): Promise<void>;
  };
  readonly attendance: {
    of(meetings: readonly MeetingId[]): Promise<readonly Attendance[]>;
    save(attendance: Attendance): Promise<void>;
    remove(meeting: MeetingId, person: PersonId): Promise<void>;
  };
  readonly actions: {
    get(id: ActionId): Promise<{ readonly group: GroupId; readonly action: Action } | undefined>;
    /** not closed, by due day */
    openOf(group: GroupId): Promise<readonly Action[]>;
    /** the person's, not closed, over all groups, by due day */
    openOfOwner(person: PersonId): Promise<readonly { readonly group: GroupId; readonly action: Action }[]>;
    save(group: GroupId, action: Action): Promise<void>;
  };
  readonly workstreams: {
    /** by number, with the latest report */
    of(group: GroupId): Promise<readonly Workstream[]>;
    save(group: GroupId, workstream: Omit<Workstream, 'status'>): Promise<void>;
    report(workstream: WorkstreamId, report: StatusReport): Promise<void>;
    /** newest first, at most that many for each */
    history(workstreams: readonly WorkstreamId[], most: number): Promise<ReadonlyMap<WorkstreamId, readonly StatusReport[]>>;
  };
  readonly channels: {
    of(group: GroupId): Promise<Channel | undefined>;
    /** remembered by team, also before a group is set up for it */
    save(team: string, channel: Omit<Channel, 'tenant'> | null): Promise<void>;
  };
  readonly notices: {
    /** adds those whose keys are new and answers them */
    raise(group: GroupId, obligations: readonly Obligation[], at: Instant): Promise<readonly Notice[]>;
    /** keys of the group that exist already */
    known(group: GroupId, keys: readonly string[]): Promise<ReadonlySet<string>>;
    /** holds the notice until the transaction ends */
    lock(id: NoticeId): Promise<Notice | undefined>;
    save(notice: Notice): Promise<void>;
    /** newest first */
    of(group: GroupId, most: number): Promise<readonly Notice[]>;
    /** sent ones that are about a meeting */
    aboutMeeting(meeting: MeetingId): Promise<readonly Notice[]>;
    /** begun before that moment and neither sent nor settled: their process has died */
    stuck(before: Instant): Promise<readonly Notice[]>;
  };
  /** welcomes already said, one per scope: true when this one is the first */
  readonly welcomes: { first(scope: string): Promise<boolean>; forget(scope: string): Promise<void> };
  readonly journal: { write(line: JournalLine): Promise<void> };
  /** The job exists exactly when this transaction commits. */
  enqueue(job: Job, after?: { readonly seconds: number }): Promise<void>;
}
