import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Notice, NoticeState } from '../ports.ts';
import type { Action, ActionEvent, ActionState, Priority } from '../../shared/domain/action.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { ApologyReason, Answer } from '../../shared/domain/attendance.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { Matter } from '../../shared/domain/obligation.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import type { Day, Instant } from '../../shared/domain/time.ts';
import type { Ended, Rag } from '../../shared/domain/workstream.ts';
import type { GovernanceTables, GroupRow, Json, Row } from './tables-governance.ts';

interface MeetingTable extends GroupRow {
  id: string;
  event: string;
  subject: string;
  starts: Instant;
  ends: Instant;
  place: string | null;
  join_url: string | null;
  items: Json<readonly AgendaItem[]>;
  state: Meeting['state'];
  published_at: Instant | null;
  published_version: number | null;
  cancelled_at: Instant | null;
  told: ColumnType<Meeting['told'], string | null, string | null>;
  kind: Meeting['kind'];
  quorum_told: ColumnType<Meeting['quorumTold'], string | null, string | null>;
}

interface AttendanceTable extends Row {
  meeting: string;
  person: string;
  day: Day;
  answer: Answer['kind'];
  reason: ApologyReason | null;
  substitute: string | null;
  at: Instant;
  entered_by: string | null;
}

interface ActionTable extends GroupRow {
  id: string;
  ref: string;
  title: string;
  owner: string;
  due: Day;
  priority: Priority;
  came_from: string | null;
  state: ActionState;
  meeting: string | null;
  item: string | null;
  carried: number;
  closing: ColumnType<Action['closing'], string | null, string | null>;
  closed: ColumnType<Action['closed'], string | null, string | null>;
  /** null: it is not closed */
  ended: string | null;
}

interface ActionEventTable extends Row {
  action: string;
  number: Generated<number>;
  event: Json<ActionEvent>;
}

interface WorkstreamTable extends GroupRow {
  id: string;
  strategy_id: string;
  number: number;
  title: string;
  lead_post: string;
  lead: string | null;
  /** somebody chose the lead */
  chosen: boolean;
  ended: Ended | null;
}

interface StatusReportTable extends Row {
  workstream: string;
  number: Generated<number>;
  rag: Rag;
  reason: string;
  ask: string;
  back_by: Day | null;
  evidence: string;
  despite: string;
  by: string;
  on_behalf_of: string | null;
  at: Instant;
}

interface ChannelTable extends Row {
  team: string;
  service_url: string;
  thread: string;
  bot: string;
}

interface NoticeTable extends GroupRow {
  id: string;
  key: string;
  matter: Json<Matter>;
  person: string | null;
  meeting: ColumnType<string | null, never, never>;
  due: Instant;
  until: Instant;
  clause: ColumnType<Clause | null, string | null, string | null>;
  state: NoticeState;
  attempts: number;
  conversation: string | null;
  activity: string | null;
  says: ColumnType<Notice['says'], string | null, string | null>;
  cause: Notice['cause'];
  at: Instant;
}

interface WelcomeTable extends Row {
  scope: string;
}

interface JournalTable extends GroupRow {
  seq: number;
  at: Instant;
  who: string | null;
  what: string;
  about: string;
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string | null, string | null>;
  clause: ColumnType<Clause | null, string | null, string | null>;
  previous: string;
  hash: string;
}

/** The last line of each journal, so that lines missing at the end show too. */
interface JournalHeadTable extends GroupRow {
  seq: number;
  previous: string;
  hash: string;
}

export interface Tables extends GovernanceTables {
  meetings: MeetingTable;
  attendance: AttendanceTable;
  actions: ActionTable;
  action_events: ActionEventTable;
  workstreams: WorkstreamTable;
  status_reports: StatusReportTable;
  channels: ChannelTable;
  notices: NoticeTable;
  welcomes: WelcomeTable;
  journal: JournalTable;
  journal_heads: JournalHeadTable;
}

/** One connection, or one transaction on it. */
export type Handle = Kysely<Tables>;
