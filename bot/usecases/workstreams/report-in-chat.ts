import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { GroupId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { nextMeeting } from '../../../shared/domain/meeting.ts';
import { readDay } from '../../../shared/domain/note-day.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { StatusDoubt } from '../../../shared/domain/status-doubt.ts';
import type { StatusRules } from '../../../shared/domain/status-rules.ts';
import { addMinutes, dayIn, type Day } from '../../../shared/domain/time.ts';
import { isRunning, type Statement, type Workstream } from '../../../shared/domain/workstream.ts';
import type { GroupHead, WorkstreamView } from '../../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { findGroup, headOf, type Where } from '../find-group.ts';
import { openTo } from '../stations.ts';
import { findWorkstream, reportAlone, viewOf, type Reported, type Reporting } from './report-status.ts';

/** As it was typed: the day still in its words. */
export interface Told extends Omit<Statement, 'backBy'> {
  readonly backBy: string;
}

/** By number, or, from a card, by its own id and its group's. */
export type NamedInChat = { readonly number: number } | { readonly group: GroupId; readonly workstream: WorkstreamId };

/** Asked back, with what was understood. */
export interface StatusAsked {
  readonly group: GroupHead;
  readonly workstream: WorkstreamView;
  readonly draft: Statement;
  readonly problems: readonly FormProblem[];
  readonly doubts: readonly StatusDoubt[];
  readonly triggers: StatusRules['triggers'];
}

/** Two strategies have a workstream of that number, and the person leads both. */
export interface StatusWhich {
  readonly group: GroupHead;
  readonly number: number;
  readonly choices: readonly Pick<Workstream, 'id' | 'title' | 'strategy'>[];
  readonly draft: Told;
}

export type ReportTold = ({ readonly kind: 'reported' } & Reported) | ({ readonly kind: 'statusAsked' } & StatusAsked) | ({ readonly kind: 'statusWhich' } & StatusWhich);

/** A lead's report in a sentence or from a card; what is missing in it is asked back. */
export const reportStatus = async (ports: Ports, who: Who, where: Where, named: NamedInChat, told: Told): Promise<Result<ReportTold>> => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const group = await groupOf(records, { who, now }, where, named);
    if (!group.ok) return group;
    const by = { who, group: group.value, now };
    await records.groups.lock(group.value.id);
    const board = (await records.workstreams.of(group.value.id)).filter(isRunning);
    const found = findWorkstream(board, who, 'number' in named ? { number: named.number, workstream: null } : { number: 0, workstream: named.workstream });
    if (!found.ok) return whichOf(found.refusal, board, by, told);
    return await report(records, by, found.value, told);
  });
};

async function groupOf(records: Records, { who, now }: Pick<Reporting, 'who' | 'now'>, where: Where, named: NamedInChat): Promise<Result<Group>> {
  if ('number' in named) {
    const found = await findGroup(records, who, where, now);
    return found.ok ? done(found.value.group) : found;
  }
  const [mine] = await openTo(records, who, now, named.group);
  return mine === undefined ? refuse({ why: 'notFound' }) : done(mine.group);
}

function whichOf(refusal: Refusal, board: readonly Workstream[], { who, group }: Reporting, draft: Told): Result<ReportTold> {
  if (refusal.why !== 'whichWorkstream') return refuse(refusal);
  const { number } = refusal;
  const choices = board.filter((known) => known.number === number && known.lead === who.person).map(({ id, title, strategy }) => ({ id, title, strategy }));
  return done({ kind: 'statusWhich', group: headOf(group), number, choices, draft });
}

async function report(records: Records, by: Reporting, workstream: Workstream, told: Told): Promise<Result<ReportTold>> {
  const named = await dayOf(records, by, told.backBy);
  const draft: Statement = { ...told, backBy: named.day };
  const reported = await reportAlone(records, by, workstream, draft);
  if (reported.ok) return done({ kind: 'reported', ...reported.value });
  const { refusal } = reported;
  const doubts = refusal.why === 'greenDoubted' ? refusal.doubts : [];
  const problems = refusal.why === 'notReady' ? refusal.problems.map((problem) => asTyped(problem, named)) : [];
  if (doubts.length + problems.length === 0) return reported;
  const { triggers } = await records.statusRules.of(by.group.id);
  return done({ kind: 'statusAsked', group: headOf(by.group), workstream: await viewOf(records, by, workstream.id), draft, problems, doubts, triggers });
}

interface DayTold {
  readonly day: Day | null;
  /** something was named that is no day */
  readonly unclear: boolean;
}

/** A day that was named and not understood is not missing. */
const asTyped = (problem: FormProblem, { unclear }: DayTold): FormProblem => (unclear && problem.field === 'backBy' && problem.kind === 'missing' ? { field: 'backBy', kind: 'notADay' } : problem);

const A_YEAR_IN_MINUTES = 366 * 24 * 60;

async function dayOf(records: Records, { group, now }: Reporting, typed: string): Promise<DayTold> {
  if (typed.trim() === '') return { day: null, unclear: false };
  const next = nextMeeting(await records.meetings.of(group.id, addMinutes(now, -A_YEAR_IN_MINUTES)), now);
  const read = readDay(typed, { today: dayIn(group.zone, now), nextMeeting: next === undefined ? null : dayIn(group.zone, next.starts) });
  return read?.kind === 'day' ? { day: read.day, unclear: false } : { day: null, unclear: true };
}
