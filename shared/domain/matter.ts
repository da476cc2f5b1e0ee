import type { Action } from './action.ts';
import type { Advice } from './advice.ts';
import type { Agenda } from './agenda.ts';
import type { Attendance } from './attendance.ts';
import type { Blocker } from './blocker.ts';
import type { Call, Circular } from './call.ts';
import type { IsWorkingDay } from './calendar.ts';
import type { Group } from './group.ts';
import type { Highlight } from './highlight.ts';
import type {
  ActionId, AdviceId, BlockerId, CallId, CircularId, ForwardingId, MeetingId, PaperId, PersonId, ProposalId, RecordId, RequestId, RiskId, StrategyId, UpdateId, WorkstreamId,
} from './ids.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './meeting-record.ts';
import type { Diary, Forwarding } from './onward.ts';
import type { Clearer, Paper } from './paper.ts';
import type { Proposal } from './proposal.ts';
import type { Forecast } from './quorum.ts';
import type { Request } from './request.ts';
import type { Risk } from './risk.ts';
import type { Seat } from './seat.ts';
import { USUAL_STATUS_RULES, type StatusRules } from './status-rules.ts';
import type { Strategy } from './strategy.ts';
import type { Clause, Terms } from './terms.ts';
import type { Day, Instant } from './time.ts';
import type { Workstream } from './workstream.ts';

/** What must be said, about what. Ids only: whoever posts it reads the rest afresh. */
export type Matter =
  | { readonly kind: 'agenda'; readonly meeting: MeetingId }
  | { readonly kind: 'answersAwaited'; readonly meeting: MeetingId }
  | { readonly kind: 'dayBefore'; readonly meeting: MeetingId }
  | { readonly kind: 'hourBefore'; readonly meeting: MeetingId }
  | { readonly kind: 'moved'; readonly meeting: MeetingId; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'cancelled'; readonly meeting: MeetingId }
  | { readonly kind: 'revived'; readonly meeting: MeetingId }
  | { readonly kind: 'actionDue'; readonly action: ActionId; readonly when: 'before' | 'on' | 'after' }
  /** items for the agenda are asked for */
  | { readonly kind: 'itemsCall'; readonly meeting: MeetingId }
  | { readonly kind: 'agendaChanged'; readonly meeting: MeetingId; readonly version: number }
  /** to the chair: the secretary lays an agenda before the chair */
  | { readonly kind: 'agendaProposed'; readonly meeting: MeetingId; readonly revision: number }
  /** to the secretary: the agenda waits to be published by hand, and its last day has come */
  | { readonly kind: 'agendaWaits'; readonly meeting: MeetingId }
  /** to whoever proposed an item: what became of it */
  | { readonly kind: 'proposalSettled'; readonly proposal: ProposalId }
  /** to a clearer */
  | { readonly kind: 'clearanceAsked'; readonly paper: PaperId; readonly clearer: Clearer; readonly meeting: MeetingId }
  /** to chair and secretary */
  | { readonly kind: 'quorumTurned'; readonly meeting: MeetingId; readonly verdict: Forecast['verdict'] }
  /** to the chair alone: a member's apologies in a row */
  | { readonly kind: 'absence'; readonly meeting: MeetingId; readonly person: PersonId }
  /** to the chair */
  | { readonly kind: 'callAsked'; readonly call: CallId }
  /** to those who are called to an urgent meeting */
  | { readonly kind: 'calledUrgently'; readonly call: CallId; readonly meeting: MeetingId }
  | { readonly kind: 'circularOpened'; readonly circular: CircularId }
  | { readonly kind: 'circularDecided'; readonly circular: CircularId }
  /** what an officer tells everybody between two meetings: it is said as it was written */
  | { readonly kind: 'update'; readonly update: UpdateId; readonly text: string; readonly by: PersonId }
  /** to the secretary: a meeting's log or minutes are still to be compiled or circulated */
  | { readonly kind: 'recordDue'; readonly meeting: MeetingId; readonly record: 'actionLog' | 'minutes' }
  | { readonly kind: 'recordProposed'; readonly record: RecordId; readonly meeting: MeetingId }
  /** to the secretary: it could go, or nobody has acknowledged it */
  | { readonly kind: 'onwardDue'; readonly forwarding: ForwardingId }
  | { readonly kind: 'onwardChase'; readonly forwarding: ForwardingId }
  /** into the channel of the group that it was sent to */
  | { readonly kind: 'onwardArrived'; readonly forwarding: ForwardingId }
  /** to a lead: what the next meeting is to be told */
  | { readonly kind: 'highlightAsked'; readonly meeting: MeetingId; readonly workstream: WorkstreamId }
  /** to the secretary: the papers' last day has come and some leads have said nothing */
  | { readonly kind: 'highlightsMissing'; readonly meeting: MeetingId }
  /** to its owner, or the secretary */
  | { readonly kind: 'strategyReview'; readonly strategy: StrategyId }
  | { readonly kind: 'blockerRaised'; readonly blocker: BlockerId }
  /** to its remover, or the chair while nobody has undertaken to remove it */
  | { readonly kind: 'blockerWaits'; readonly blocker: BlockerId }
  /** into the channel of the group that it was escalated to */
  | { readonly kind: 'blockerArrived'; readonly blocker: BlockerId }
  /** to whoever raised it */
  | { readonly kind: 'blockerEnded'; readonly blocker: BlockerId }
  /** to its owner */
  | { readonly kind: 'riskReview'; readonly risk: RiskId }
  /** to the secretary */
  | { readonly kind: 'requestRaised'; readonly request: RequestId }
  /** to whoever asked */
  | { readonly kind: 'requestDecided'; readonly request: RequestId }
  /** to a supporting officer */
  | { readonly kind: 'adviceAsked'; readonly advice: AdviceId }
  /** to whoever asked for it */
  | { readonly kind: 'adviceGiven'; readonly advice: AdviceId };

/** Those whose message is the meeting's own card, drawn anew while the meeting changes. */
export const MEETING_MATTERS = ['agenda', 'answersAwaited', 'dayBefore', 'hourBefore', 'moved', 'cancelled', 'revived'] as const;
export type MeetingMatter = Extract<Matter, { readonly kind: (typeof MEETING_MATTERS)[number] }>;
/** All others but an action's: said once, as things stand then. */
export type NoteMatter = Exclude<Matter, MeetingMatter | { readonly kind: 'actionDue' }>;

const MEETING_KINDS: readonly Matter['kind'][] = MEETING_MATTERS;
export const isMeetingMatter = (matter: Matter): matter is MeetingMatter => MEETING_KINDS.includes(matter.kind);

export const MATTERS = [
  'agenda', 'answersAwaited', 'dayBefore', 'hourBefore', 'moved', 'cancelled', 'revived', 'actionDue',
  'itemsCall', 'agendaChanged', 'agendaProposed', 'agendaWaits', 'proposalSettled', 'clearanceAsked', 'quorumTurned', 'absence', 'callAsked', 'calledUrgently',
  'circularOpened', 'circularDecided', 'update', 'recordDue', 'recordProposed', 'onwardDue', 'onwardChase', 'onwardArrived',
  'highlightAsked', 'highlightsMissing', 'strategyReview', 'blockerRaised', 'blockerWaits', 'blockerArrived', 'blockerEnded', 'riskReview',
  'requestRaised', 'requestDecided', 'adviceAsked', 'adviceGiven',
] as const satisfies readonly Matter['kind'][];

/** Something that must happen, computed from the terms and the facts alone; computing it twice gives the same key. */
export interface Obligation {
  /** made from what it is about: 'agenda/<meeting>/1', 'action-due/<action>/2026-12-01/before' */
  readonly key: string;
  readonly matter: Matter;
  /** to one person alone; null: into the channel */
  readonly to: PersonId | null;
  readonly due: Instant;
  /** after this moment it is of no use any more and is not sent */
  readonly until: Instant;
  /** the sentence of the terms that asks for it; null where ordinary courtesy does */
  readonly clause: Clause | null;
}

/** What the programme waits for. */
export interface ProgrammeFacts {
  readonly rules: StatusRules;
  readonly strategies: readonly Strategy[];
  readonly workstreams: readonly Workstream[];
  /** of the meetings among the facts */
  readonly highlights: readonly Highlight[];
  /** open, or ended lately */
  readonly blockers: readonly Blocker[];
  /** open ones */
  readonly risks: readonly Risk[];
  /** not settled, or settled lately */
  readonly requests: readonly Request[];
  /** asked or given lately */
  readonly advice: readonly Advice[];
}

export const NO_PROGRAMME: ProgrammeFacts = { rules: USUAL_STATUS_RULES, strategies: [], workstreams: [], highlights: [], blockers: [], risks: [], requests: [], advice: [] };

/** What is on its way between two meetings. */
export interface CycleFacts {
  /** of the meetings among the facts; one that nobody has worked on has none */
  readonly agendas: readonly Agenda[];
  /** settled lately, or open */
  readonly proposals: readonly Proposal[];
  /** of the meetings among the facts */
  readonly papers: readonly Paper[];
  /** asked, or agreed lately */
  readonly calls: readonly Call[];
  /** open, or decided lately */
  readonly circulars: readonly Circular[];
  /** of the last meetings */
  readonly records: readonly MeetingRecord[];
  /** meetings that were held lately and that the facts' own list no longer has */
  readonly held: readonly Meeting[];
  /** not acknowledged yet */
  readonly forwardings: readonly Forwarding[];
  readonly diaries: readonly Diary[];
  readonly programme: ProgrammeFacts;
  /** how many apologies in a row each person's latest answer makes, of those who sent one for the next meeting */
  readonly inARow: ReadonlyMap<PersonId, number>;
}

export const NO_CYCLE: CycleFacts = {
  agendas: [], proposals: [], papers: [], calls: [], circulars: [], records: [], held: [], forwardings: [], diaries: [], programme: NO_PROGRAMME, inARow: new Map(),
};

/** Everything the obligations of one group depend on, beside the clock. */
export interface GroupFacts {
  readonly group: Group;
  /** in force today */
  readonly terms: Terms;
  /** in force on another day: a meeting goes by those of its own */
  readonly termsOn: (day: Day) => Terms;
  readonly seats: readonly Seat[];
  /** meetings that have not ended long ago */
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly Attendance[];
  /** open ones */
  readonly actions: readonly Action[];
  readonly cycle: CycleFacts;
  readonly isWorkingDay: IsWorkingDay;
}
