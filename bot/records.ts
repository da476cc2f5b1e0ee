import type { Action } from '../shared/domain/action.ts';
import type { TemplateItem } from '../shared/domain/agenda.ts';
import type { Attendance } from '../shared/domain/attendance.ts';
import type { Group } from '../shared/domain/group.ts';
import type { ActionId, BodyId, GroupId, MeetingId, NoticeId, PersonId, RouteId, SeatId, TeamId, TenantId, TermsId, WorkstreamId } from '../shared/domain/ids.ts';
import type { Body, Framework, Route } from '../shared/domain/body.ts';
import type { PendingChange, DecisionOnChange } from '../shared/domain/membership.ts';
import type { CycleRecords } from './cycle-records.ts';
import type { PlaceRecords } from './place-records.ts';
import type { ProgrammeRecords } from './programme-records.ts';
import type { Draft } from './draft.ts';
import type { Meeting } from '../shared/domain/meeting.ts';
import type { Obligation } from '../shared/domain/obligation.ts';
import type { Person } from '../shared/domain/person.ts';
import type { FormerPost, Holding, Seat } from '../shared/domain/seat.ts';
import type { Approval, TermsVersion } from '../shared/domain/terms.ts';
import type { Day, Instant } from '../shared/domain/time.ts';
import type { StatusReport, Workstream } from '../shared/domain/workstream.ts';
import type { Trace } from '../shared/domain/workstream-end.ts';
import type { CalendarCursor, Channel, GroupKey, Job, JournalLine, Notice, Noticed, Place, Subscription, TeamMember } from './kept.ts';

export * from './cycle-records.ts';
export * from './kept.ts';
export * from './place-records.ts';
export * from './programme-records.ts';

export interface Store {
  /** One transaction, in which only that tenant's rows exist. */
  inTenant<T>(tenant: TenantId, work: (records: Records) => Promise<T>): Promise<T>;
  /** Groups whose next obligation is due, over all tenants, the longest due first. */
  dueGroups(now: Instant, limit: number): Promise<readonly GroupKey[]>;
  allGroups(): Promise<readonly GroupKey[]>;
  /** Groups whose calendar or team is due to be read, the longest due first. */
  groupsToRead(now: Instant, limit: number): Promise<readonly GroupKey[]>;
  /** Mailboxes whose change notifications are to be looked after. */
  mailboxesToWatch(now: Instant, limit: number): Promise<readonly { readonly tenant: TenantId; readonly mailbox: string }[]>;
  /** Notices said to be under way since before that moment, or queued for hours: their process has died. Over all tenants. */
  stuckNotices(before: Instant, limit: number): Promise<readonly { readonly tenant: TenantId; readonly notice: NoticeId }[]>;
  /** Whether a query is answered. */
  isReady(): Promise<boolean>;
}

/** Whole values in, whole values out; no rules inside. Every method works in the transaction it was handed out in. */
export interface Records extends CycleRecords, ProgrammeRecords, PlaceRecords {
  readonly groups: {
    /** holds the group until the transaction ends: one writer at a time */
    lock(id: GroupId): Promise<Group | undefined>;
    get(id: GroupId): Promise<Group | undefined>;
    all(): Promise<readonly Group[]>;
    byTeam(team: string): Promise<Group | undefined>;
    /** the same, and until the transaction ends nobody else sets up a group for that team */
    ofTeamAlone(team: string): Promise<Group | undefined>;
    save(group: Group): Promise<void>;
    template(id: GroupId): Promise<readonly TemplateItem[]>;
    saveTemplate(id: GroupId, items: readonly TemplateItem[]): Promise<void>;
    /** when its obligations must be looked at next; null: nothing is to come */
    wakeAt(id: GroupId, at: Instant | null): Promise<void>;
  };
  readonly people: {
    save(people: readonly Person[]): Promise<void>;
    get(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>>;
    /** who is in the group's team now; replaces the list */
    setTeam(group: GroupId, people: readonly TeamMember[]): Promise<void>;
    team(group: GroupId): Promise<readonly (Person & Omit<TeamMember, 'person'>)[]>;
    /** what somebody is to the group's team; undefined: not in it */
    inTeam(group: GroupId, person: PersonId): Promise<TeamMember | undefined>;
    /** every group that the person has to do with, or that one, by name */
    places(person: PersonId, group?: GroupId): Promise<readonly Place[]>;
  };
  readonly seats: {
    /** with whoever holds them on that day */
    of(group: GroupId, day: Day): Promise<readonly Seat[]>;
    /** adds or replaces what a seat is; who holds it is told by hold. Those that are new are seats from that day, or always were. */
    save(group: GroupId, seats: readonly Omit<Seat, 'holder'>[], from?: Day): Promise<void>;
    /** ends it on that day: it is no seat of the group any more, and its history stays */
    remove(seat: SeatId, day: Day): Promise<void>;
    /** of all the group's seats, removed ones too, the latest first */
    holdings(group: GroupId): Promise<readonly Holding[]>;
    /** puts a person into a seat from a day, or nobody; what was to follow that day is replaced. Same person, same day: nothing happens. */
    hold(seat: SeatId, person: PersonId | null, from: Day): Promise<void>;
    /** the job titles that the directory gave the holders of that day when they took their seats; null: it did not tell */
    titlesAtSeating(group: GroupId, day: Day): Promise<ReadonlyMap<SeatId, string | null>>;
    /** for holders of that day whose title was not known when they took their seats */
    noteTitles(group: GroupId, day: Day): Promise<void>;
    formerPosts(group: GroupId): Promise<readonly FormerPost[]>;
    addFormerPost(former: FormerPost): Promise<void>;
  };
  readonly membership: {
    /** the latest first */
    pending(group: GroupId): Promise<readonly PendingChange[]>;
    /** of the kinds that were looked for: asks those whose keys are new or had become moot; those that are not among them any more are moot, decided or not */
    notice(group: GroupId, noticed: Noticed, at: Instant): Promise<void>;
    decide(group: GroupId, key: string, decision: { readonly how: DecisionOnChange; readonly by: PersonId; readonly at: Instant }): Promise<void>;
  };
  readonly terms: {
    /** the version in force on a day; before the first one, the first */
    inForce(group: GroupId, day: Day): Promise<TermsVersion | undefined>;
    /** the latest in force first; all, or the one in force on that day and those that came after it */
    versions(group: GroupId, since?: Day): Promise<readonly TermsVersion[]>;
    /** adds a version; one that is there is never changed */
    add(group: GroupId, version: TermsVersion): Promise<void>;
    approve(group: GroupId, terms: TermsId, approval: Approval): Promise<void>;
  };
  readonly drafts: {
    get(team: TeamId): Promise<Draft | undefined>;
    /** false: the stored revision is another than the one before this one; nothing is saved */
    save(team: TeamId, draft: Draft): Promise<boolean>;
    discard(team: TeamId): Promise<void>;
    /** those that nobody has saved since; how many there were */
    forget(before: Instant): Promise<number>;
  };
  readonly framework: {
    /** undefined: the group keeps none yet */
    of(group: GroupId): Promise<Framework | undefined>;
    /** own: this body is the group itself */
    saveBody(group: GroupId, body: Body, own?: true): Promise<void>;
    saveRoute(group: GroupId, route: Route): Promise<void>;
    removeBody(group: GroupId, body: BodyId): Promise<void>;
    removeRoute(group: GroupId, route: RouteId): Promise<void>;
  };
  readonly feeds: {
    /** where reading the group's calendar left off */
    cursor(group: GroupId): Promise<CalendarCursor | undefined>;
    saveCursor(group: GroupId, cursor: CalendarCursor | null): Promise<void>;
    /** when the calendar and the team are to be read next */
    readAt(group: GroupId, what: 'calendar' | 'team', at: Instant): Promise<void>;
    dueAt(group: GroupId): Promise<{ readonly calendar: Instant | null; readonly team: Instant | null }>;
    subscription(mailbox: string): Promise<Subscription | undefined>;
    /** those that there are, in the order of their ids */
    subscriptionsByIds(ids: readonly string[]): Promise<readonly Subscription[]>;
    saveSubscription(subscription: Subscription): Promise<void>;
    removeSubscription(mailbox: string): Promise<void>;
    /** groups whose meetings are called from that mailbox */
    groupsOfMailbox(mailbox: string): Promise<readonly GroupId[]>;
  };
  readonly meetings: {
    get(id: MeetingId): Promise<{ readonly group: GroupId; readonly meeting: Meeting } | undefined>;
    /** those that end after that moment, by start */
    of(group: GroupId, since: Instant): Promise<readonly Meeting[]>;
    byIds(ids: readonly MeetingId[]): Promise<readonly Meeting[]>;
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
    /** by number, with the latest report; those that have ended too */
    of(group: GroupId): Promise<readonly Workstream[]>;
    /** what else is kept about one */
    traces(workstream: WorkstreamId): Promise<readonly Trace[]>;
    /** one that nothing else is kept about, with its plan */
    remove(workstream: WorkstreamId): Promise<void>;
    save(group: GroupId, workstream: Omit<Workstream, 'status'>): Promise<void>;
    report(workstream: WorkstreamId, report: StatusReport): Promise<void>;
    /** newest first, at most that many for each */
    history(workstreams: readonly WorkstreamId[], most: number): Promise<ReadonlyMap<WorkstreamId, readonly StatusReport[]>>;
  };
  readonly channels: {
    of(group: GroupId): Promise<Channel | undefined>;
    /** remembered by team, also before a group is set up for it */
    save(team: string, channel: Omit<Channel, 'tenant'> | null): Promise<void>;
    ofTeam(team: TeamId): Promise<Channel | undefined>;
    /** teams that have the app */
    teams(): Promise<readonly TeamId[]>;
  };
  readonly notices: {
    /** adds those whose keys are new, takes up again those that had been dropped, and answers both */
    raise(group: GroupId, obligations: readonly Obligation[], at: Instant): Promise<readonly Notice[]>;
    /** keys of the group that exist already and were not dropped */
    known(group: GroupId, keys: readonly string[]): Promise<ReadonlySet<string>>;
    get(id: NoticeId): Promise<Notice | undefined>;
    ofKey(group: GroupId, key: string): Promise<Notice | undefined>;
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
