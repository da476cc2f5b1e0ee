import type { ColumnType, Generated } from 'kysely';
import type { Draft } from '../draft.ts';
import type { Subscription } from '../ports.ts';
import type { TemplateItem } from '../../shared/domain/agenda.ts';
import type { Body, Route } from '../../shared/domain/body.ts';
import type { Group, Language, Nation } from '../../shared/domain/group.ts';
import type { DecisionOnChange, MembershipChange } from '../../shared/domain/membership.ts';
import type { Role, Standing } from '../../shared/domain/seat.ts';
import type { Approval, TermsVersion } from '../../shared/domain/terms.ts';
import type { Day, Instant } from '../../shared/domain/time.ts';

/** A value kept whole: read as it is, written as text (an array would become one of PostgreSQL's own arrays). */
export type Json<T> = ColumnType<T, string, string>;

export interface Row {
  tenant: string;
}

export interface GroupRow extends Row {
  group_id: string;
}

interface GroupTable extends Row {
  id: string;
  name: string;
  aliases: Json<readonly string[]>;
  zone: string;
  nation: Nation;
  language: Language;
  closures: Json<readonly Day[]>;
  hours: Json<Group['hours']>;
  reason_days: number;
  secretary: string | null;
  deputy_secretary: string | null;
  team: string;
  mailbox: string;
  publishing: Group['publishing'];
  /** a mailbox is the same in capitals; a column, because under row-level security PostgreSQL does not use an index on lower() */
  mailbox_key: ColumnType<string, never, never>;
  template: ColumnType<readonly TemplateItem[], string | undefined, string>;
  next_look: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  /** the node of the framework that is the group itself */
  own_body: ColumnType<string | null, string | null | undefined, string | null>;
  calendar_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  team_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

interface PersonTable extends Row {
  id: string;
  name: string;
  job_title: string | null;
}

interface TeamMemberTable extends GroupRow {
  person: string;
  owner: boolean;
  guest: boolean;
}

interface SeatTable extends GroupRow {
  id: string;
  /** the order in which the seats were first saved */
  place: Generated<number>;
  role: Role;
  post: string;
  areas: Json<readonly string[]>;
  elected: boolean;
  standing: Standing;
  /** the first day on which it is a seat; null: it always was one */
  added: ColumnType<Day | null, Day | null | undefined, never>;
  removed: ColumnType<Day | null, Day | null | undefined, Day | null>;
}

interface HoldingTable extends Row {
  id: string;
  seat: string;
  person: string;
  from_day: Day;
  /** the first day on which it is over */
  until_day: Day | null;
  /** the holder's job title when the seat was taken; null: the directory did not tell */
  title: ColumnType<string | null, string | null | undefined, string | null>;
}

interface FormerPostTable extends Row {
  seat: string;
  post: string;
  until_day: Day;
  number: Generated<number>;
}

interface MembershipChangeTable extends GroupRow {
  key: string;
  change: Json<MembershipChange>;
  noticed: Instant;
  withdrawn: boolean;
  how: DecisionOnChange | null;
  decided_by: string | null;
  decided_at: Instant | null;
}

interface TermsVersionTable extends GroupRow {
  id: string;
  number: Generated<number>;
  in_force_from: Day;
  /** without the approvals that were added afterwards */
  version: Json<TermsVersion>;
}

interface TermsApprovalTable extends Row {
  terms: string;
  number: Generated<number>;
  approval: Json<Approval>;
}

interface DraftTable extends Row {
  team: string;
  revision: number;
  draft: Json<Draft>;
}

interface BodyTable extends GroupRow {
  id: string;
  place: Generated<number>;
  body: Json<Body>;
}

interface RouteTable extends GroupRow {
  id: string;
  place: Generated<number>;
  route: Json<Route>;
}

interface CalendarCursorTable extends GroupRow {
  mailbox: string;
  from_at: Instant;
  until_at: Instant;
  link: string;
  at: Instant;
}

interface SubscriptionTable extends Row {
  mailbox: string;
  id: string | null;
  client_state: string;
  expires: Instant | null;
  look_at: Instant;
  trouble: Subscription['trouble'];
  attempts: number;
}

/** Who a group is, what it goes by, and how the neighbours are listened to. */
export interface GovernanceTables {
  groups: GroupTable;
  people: PersonTable;
  team_members: TeamMemberTable;
  seats: SeatTable;
  holdings: HoldingTable;
  former_posts: FormerPostTable;
  membership_changes: MembershipChangeTable;
  terms_versions: TermsVersionTable;
  terms_approvals: TermsApprovalTable;
  drafts: DraftTable;
  bodies: BodyTable;
  routes: RouteTable;
  calendar_cursors: CalendarCursorTable;
  subscriptions: SubscriptionTable;
}
