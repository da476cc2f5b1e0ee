import type { Action } from '../domain/action.ts';
import type { Answer } from '../domain/attendance.ts';
import type { CadenceGap } from '../domain/cadence.ts';
import type { Cause } from '../domain/delivery.ts';
import type { Language } from '../domain/group.ts';
import type { BlockerId, GroupId, MeetingId, NoticeId, PersonId, TeamId, RiskId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { CirculationClock } from '../domain/notice.ts';
import type { Forecast } from '../domain/quorum.ts';
import type { Deed } from '../domain/rights.ts';
import type { Band } from '../domain/risk.ts';
import type { Role } from '../domain/seat.ts';
import type { Clause, InquorateRule, Terms } from '../domain/terms.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { LastDay } from '../domain/timetable.ts';
import type { Matter } from '../domain/obligation.ts';
import type { StatusStanding } from '../domain/status-guard.ts';
import type { StatusRules } from '../domain/status-rules.ts';
import type { StatusReport, Workstream } from '../domain/workstream.ts';

/** What cards, chat answers and the tab are drawn from: the same values behind every door. */

export interface GroupHead {
  readonly id: GroupId;
  readonly name: string;
  readonly zone: string;
  /** in which its papers are written */
  readonly language: Language;
}

export interface Named {
  readonly id: PersonId;
  readonly name: string;
}

export interface Expected extends Named {
  /** one person may hold two seats */
  readonly seats: readonly { readonly role: Role; readonly post: string; readonly areas: readonly string[] }[];
  readonly answered: boolean;
}

/** For chair and secretary only: who said what. */
export interface NamedAnswer extends Named {
  readonly answer: Answer;
  readonly at: Instant;
  /** the name of whoever entered it, where that was somebody else */
  readonly enteredBy?: string;
  /** how many meetings in a row, this one included, the person sent apologies to; 0 when coming */
  readonly apologiesInARow: number;
}

export interface MeetingView {
  readonly group: GroupHead;
  readonly meeting: Meeting;
  readonly clock: CirculationClock;
  readonly forecast: Forecast;
  readonly expected: readonly Expected[];
  /** null: the terms do not state a quorum */
  readonly quorumClause: Clause | null;
  /** all the last days of its papers and records, in order */
  readonly timetable: readonly LastDay[];
  /** what may be done without a quorum; null while there is one */
  readonly inquorate: InquorateRule | null;
  /** of the terms in force on its day, in which the clauses stand */
  readonly termsVersion: string;
}

export const MEETING_PHASES = ['planned', 'called', 'inSession', 'held', 'cancelled'] as const;
export type MeetingPhase = (typeof MEETING_PHASES)[number];

export interface MeetingHead extends Pick<Meeting, 'id' | 'subject' | 'kind' | 'starts' | 'ends'> {
  readonly phase: MeetingPhase;
}

/** What every page about one meeting begins with. */
export interface MeetingFrame {
  readonly group: GroupHead;
  readonly meeting: MeetingHead;
  /** all that one can switch to, the latest first */
  readonly meetings: readonly MeetingHead[];
  /** what the person may do in the group */
  readonly may: readonly Deed[];
  readonly now: Instant;
}

/** A meeting as one person sees it. */
export interface MyMeetingView extends MeetingView {
  /** holds a seat, so may answer */
  readonly mayAnswer: boolean;
  /** an elected member sends no substitute */
  readonly maySubstitute: boolean;
  readonly own: { readonly answer: Answer; readonly at: Instant; /** the name of whoever entered it, where that was somebody else */ readonly enteredBy?: string } | null;
  /** null for everybody but chair and secretary */
  readonly answers: readonly NamedAnswer[] | null;
}

export interface ActionView extends Action {
  readonly group: GroupHead;
  readonly ownerName: string;
  readonly overdue: boolean;
  /** negative when overdue */
  readonly daysLeft: number;
}

export interface WorkstreamView extends Workstream {
  readonly leadName: string | null;
  readonly reporterName: string | null;
  readonly mayReport: boolean;
  readonly standing: StatusStanding;
  /** newest first, with the current one, at most 12 */
  readonly history: readonly StatusReport[];
}

/** Whose absence a note is about is for its reader alone. */
export type ShownMatter = Exclude<Matter, { readonly kind: 'absence' }> | { readonly kind: 'absence'; readonly meeting: MeetingId };

/** A message of Quorate's own initiative, as the secretary sees it. */
export interface DeliveryView {
  readonly id: NoticeId;
  readonly matter: ShownMatter;
  /** whom it goes to alone, by name; null: the channel */
  readonly to: string | null;
  readonly about: string;
  readonly due: Instant;
  readonly state: 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed' | 'dropped';
  readonly at: Instant;
  readonly cause: Cause | null;
}

/** What a chair must know of the whole group at a glance. Nothing restricted is in it. */
export interface AtAGlance {
  readonly blocked: {
    readonly count: number;
    /** waited: days that a decision has been waited for; null: none is */
    readonly oldest: { readonly id: BlockerId; readonly ref: string; readonly title: string; readonly days: number; readonly waited: number | null; readonly removerName: string | null } | null;
  };
  /** of the group's open actions; week: due today or within seven days */
  readonly dueSoon: { readonly overdue: number; readonly week: number; readonly first: Pick<ActionView, 'id' | 'ref' | 'title' | 'ownerName' | 'daysLeft'> | null };
  /** that everybody of the group may read, the highest */
  readonly riskTop: { readonly open: number; readonly overdue: number; readonly top: { readonly id: RiskId; readonly ref: string; readonly title: string; readonly score: number; readonly band: Band } | null };
}

/** All that the tab's first page shows, in one answer. */
export interface Overview extends AtAGlance {
  readonly me: Named & { readonly roles: readonly (Role | 'secretary' | 'lead')[] };
  /** what the person may do in the group: which pages there are */
  readonly may: readonly Deed[];
  readonly group: GroupHead;
  /** the group's team */
  readonly team: TeamId;
  /** the person's other groups, to switch to */
  readonly groups: readonly GroupHead[];
  readonly now: Instant;
  readonly today: Day;
  readonly meeting: MyMeetingView | null;
  /** starts of meetings before it that were cancelled and whose time has not come yet */
  readonly cancelled: readonly Instant[];
  readonly workstreams: readonly WorkstreamView[];
  /** what the group says that its colours mean */
  readonly statusRules: Pick<StatusRules, 'triggers' | 'evidenceDays'>;
  readonly strategy: { readonly title: string; readonly from: Day; readonly until: Day; readonly ended: boolean } | null;
  readonly myActions: readonly ActionView[];
  /** the rules in force, each with its sentence */
  readonly terms: Terms;
  /** whether their version is approved */
  readonly approved: boolean;
  /** a version to come that governs the next meeting and not today; null: today and the next meeting go by the same */
  readonly toCome: { readonly version: string; readonly from: Day } | null;
  /** where the calendar leaves out a meeting that the terms ask for; null for everybody but chair and secretary */
  readonly gap: CadenceGap | null;
  /** changes of membership that wait for a decision; 0 for those who may not decide */
  readonly pending: number;
  /** null for everybody but chair and secretary */
  readonly deliveries: readonly DeliveryView[] | null;
}

/** Addresses of the tab that cards link to; the meeting's id where one is meant. */
export interface Links {
  /** where a browser, or a frame of Teams, opens it */
  readonly tab: string;
  /** the app's id in Teams: with it links open the tab inside Teams, in the person's own place for the app */
  readonly app?: string;
}
