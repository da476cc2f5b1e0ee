import type { Action } from '../shared/domain/action.ts';
import type { AgendaItem } from '../shared/domain/agenda.ts';
import type { Attendance } from '../shared/domain/attendance.ts';
import type { Cause } from '../shared/domain/delivery.ts';
import type { Group } from '../shared/domain/group.ts';
import type { ActionId, GroupId, MeetingId, NoticeId, PersonId, SeatId, TenantId, WorkstreamId } from '../shared/domain/ids.ts';
import type { Meeting, Told } from '../shared/domain/meeting.ts';
import type { Matter, Obligation } from '../shared/domain/obligation.ts';
import type { Person } from '../shared/domain/person.ts';
import type { Seat } from '../shared/domain/seat.ts';
import type { Clause, Terms } from '../shared/domain/terms.ts';
import type { Instant } from '../shared/domain/time.ts';
import type { StatusReport, Workstream } from '../shared/domain/workstream.ts';

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
  /** what it says of its meeting, from the first attempt on; null where it is about none */
  readonly says: Pick<Told, 'starts' | 'cancelled'> | null;
  readonly cause: Cause | null;
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
  | { readonly kind: 'synchronise'; readonly tenant: TenantId; readonly group: GroupId };

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
  /** Notices said to be under way since before that moment, or queued for hours: their process has died. Over all tenants. */
  stuckNotices(before: Instant, limit: number): Promise<readonly { readonly tenant: TenantId; readonly notice: NoticeId }[]>;
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
    /** the same, and until the transaction ends nobody else sets up a group for that team */
    ofTeamAlone(team: string): Promise<Group | undefined>;
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
    subjects(ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, string>>;
    save(group: GroupId, meeting: Meeting): Promise<void>;
  };
  readonly attendance: {
    of(meetings: readonly MeetingId[]): Promise<readonly Attendance[]>;
    save(attendance: Attendance): Promise<void>;
    remove(meeting: MeetingId, person: PersonId): Promise<void>;
    /** deletes the reasons and substitutes of the group's meetings that ended before that moment; who sent apologies stays */
    forgetReasons(group: GroupId, endedBefore: Instant): Promise<void>;
  };
  readonly actions: {
    get(id: ActionId): Promise<{ readonly group: GroupId; readonly action: Action } | undefined>;
    refs(ids: readonly ActionId[]): Promise<ReadonlyMap<ActionId, string>>;
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
    /** adds those whose keys are new, takes up again those that had been dropped, and answers both */
    raise(group: GroupId, obligations: readonly Obligation[], at: Instant): Promise<readonly Notice[]>;
    /** keys of the group that exist already and were not dropped */
    known(group: GroupId, keys: readonly string[]): Promise<ReadonlySet<string>>;
    get(id: NoticeId): Promise<Notice | undefined>;
    /** holds the notice until the transaction ends; the group is locked before it */
    lock(id: NoticeId): Promise<Notice | undefined>;
    save(notice: Notice): Promise<void>;
    /** those that need somebody, then the newest */
    of(group: GroupId, most: number): Promise<readonly Notice[]>;
    /** sent ones that are about a meeting */
    aboutMeeting(meeting: MeetingId): Promise<readonly Notice[]>;
  };
  /** welcomes already said, one per scope: true when this one is the first */
  readonly welcomes: { first(scope: string): Promise<boolean>; forget(scope: string): Promise<void> };
  readonly journal: { write(line: JournalLine): Promise<void> };
  /** The job exists exactly when this transaction commits. */
  enqueue(job: Job, after?: { readonly seconds: number }): Promise<void>;
}
