import type { ProgrammePage, StrategyView, WorkstreamDetail, WorkstreamLine } from '../../../shared/contract/programme.ts';
import type { WorkstreamView } from '../../../shared/contract/views.ts';
import { forwardPlan, type ForwardFacts, type ForwardPlan } from '../../../shared/domain/forward-plan.ts';
import type { PersonId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { emptyPlan, furthestMissed, nextDeliverable, slipped, toRevisit, type Plan } from '../../../shared/domain/plan.ts';
import { isSettled } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { mayReadRisk } from '../../../shared/domain/risk.ts';
import { reviewOverdue, strategyEnded, type Strategy } from '../../../shared/domain/strategy.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { inForceOn } from '../../../shared/domain/terms-in-force.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { BankHolidays, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { bareBoardOf, boardView } from '../see.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import { reportsOn, type Allowed } from '../stations.ts';
import { lessonLines } from './lesson-lines.ts';
import { tracesOf } from './traces.ts';

export interface Asking extends Allowed {
  readonly records: Records;
  readonly bankHolidays: BankHolidays;
  readonly who: Who;
  readonly now: Instant;
  /** the workstream whose page is asked for; null: all of them */
  readonly one: WorkstreamId | null;
}

/** Whoever may write plans writes any; a lead only that of what they lead. */
/** Of one that has ended nobody does. */
export const mayWritePlan = ({ stations, who }: Pick<Asking, 'stations' | 'who'>, workstream: Pick<WorkstreamView, 'lead' | 'ended'>): boolean =>
  isRunning(workstream) && (may(stations.filter((station) => station !== 'lead'), 'writePlan') || (reportsOn(workstream, who) && may(stations, 'writePlan')));

const lineOf = (view: WorkstreamView, plan: Plan, strategy: Strategy | undefined, today: Day): WorkstreamLine => {
  const next = nextDeliverable(plan);
  return {
    ...view,
    ownWork: view.lead !== null && view.lead === strategy?.owner,
    next: next === null ? null : { title: next.title, kind: next.kind, expected: next.expected },
    deliverables: { all: plan.deliverables.length, done: plan.deliverables.filter(({ state }) => state === 'done').length, slipped: slipped(plan, today).length },
    daysLate: furthestMissed(plan, today),
    toRevisit: toRevisit(plan, today).length,
  };
};

async function openAbout({ records, group, who, now }: Asking, workstream: WorkstreamId): Promise<WorkstreamDetail['open']> {
  const isAbout = (one: { readonly workstream: WorkstreamId | null }): boolean => one.workstream === workstream;
  return {
    blockers: (await records.blockers.open(group.id)).filter(isAbout).length,
    // whoever may not read a risk does not learn that it is there
    risks: (await records.risks.open(group.id)).filter((risk) => isAbout(risk) && mayReadRisk(risk, who.person)).length,
    requests: (await records.requests.current(group.id, now)).filter((request) => isAbout(request) && !isSettled(request)).length,
  };
}

/** A risk that the reader may not read keeps it as well, and is not named. */
async function keptBy({ records, group, who }: Asking, { id, ended }: WorkstreamView): Promise<WorkstreamDetail['kept']> {
  const traces = await tracesOf(records, id);
  const knowsRisk = traces.includes('risk') && (await records.risks.of(group.id)).some((risk) => risk.workstream === id && mayReadRisk(risk, who.person));
  return { isKept: ended !== undefined || traces.length > 0, by: traces.filter((trace) => trace !== 'risk' || knowsRisk) };
}

/** The next year: what meetings, strategies and workstreams have before them. */
async function forwardOf({ records, group, bankHolidays, now }: Asking, known: Pick<ForwardFacts, 'strategies' | 'workstreams' | 'plans'>): Promise<ForwardPlan> {
  const versions = await records.terms.versions(group.id);
  const termsOn: ForwardFacts['termsOn'] = (day) => {
    const version = inForceOn(versions, day);
    if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
    return version.terms;
  };
  const meetings = await records.meetings.of(group.id, now);
  return forwardPlan({ ...known, today: dayIn(group.zone, now), zone: group.zone, isWorkingDay: isWorkingDayOf(group, bankHolidays), termsOn, meetings });
}

type Names = ReadonlyMap<PersonId, { readonly name: string }>;

const detailOf = async (asking: Asking, view: WorkstreamView, plan: Plan, names: Names): Promise<WorkstreamDetail> => {
  const named = [...plan.deliverables.map(({ owner }) => owner), ...view.history.map(({ by }) => by)].filter((id) => id !== null);
  return {
    workstream: view.id,
    plan,
    names: Object.fromEntries(named.map((id) => [id, names.get(id)?.name ?? ''])),
    open: await openAbout(asking, view.id),
    mayWrite: mayWritePlan(asking, view),
    kept: may(asking.stations, 'manageProgramme') ? await keptBy(asking, view) : null,
    endedByName: view.ended === undefined ? null : (names.get(view.ended.by)?.name ?? null),
  };
};

const strategyView = (strategy: Strategy, names: Names, today: Day): StrategyView => ({
  ...strategy,
  ownerName: strategy.owner === null ? null : (names.get(strategy.owner)?.name ?? null),
  ended: strategyEnded(strategy, today),
  reviewOverdue: reviewOverdue(strategy, today),
});

/** All strategies with their workstreams, and the one workstream that is asked for. One that is not the group's is not found. */
export async function programmePageOf(asking: Asking): Promise<Result<ProgrammePage>> {
  const { records, group, stations, who, now, one } = asking;
  const today = dayIn(group.zone, now);
  const strategies = await records.strategies.of(group.id);
  const bare = await bareBoardOf(records, group, now, 'all');
  const plans = new Map((await records.plans.of(bare.workstreams.map(({ id }) => id))).map((plan) => [plan.workstream, plan]));
  const planOf = (id: WorkstreamId): Plan => plans.get(id) ?? emptyPlan(id);
  const enders = bare.workstreams.flatMap(({ ended }) => ended?.by ?? []);
  const reporters = [...enders, ...[...bare.history.values()].flat().map(({ by }) => by)];
  const owners = [...strategies.map(({ owner }) => owner), ...(one === null ? [] : planOf(one).deliverables.map(({ owner }) => owner))].filter((id) => id !== null);
  const names = await records.people.get([...new Set([...bare.people, ...reporters, ...owners])]);
  const board = boardView(bare, names, who);
  const shown = one === null ? undefined : board.find(({ id }) => id === one);
  if (one !== null && shown === undefined) return refuse({ why: 'notFound' });
  const detail = shown === undefined ? null : await detailOf(asking, shown, planOf(shown.id), names);
  const mayManage = may(stations, 'manageProgramme');
  const team = mayManage || detail?.mayWrite === true ? await records.people.team(group.id) : [];
  const lessons = await lessonLines(asking, { records, who, workstreams: bare.workstreams, plans: [...plans.values()] });
  return done({
    group: headOf(group),
    today,
    strategies: strategies.map((strategy) => strategyView(strategy, names, today)),
    workstreams: board.map((view) => lineOf(view, planOf(view.id), strategies.find(({ id }) => id === view.strategy.id), today)),
    one: detail,
    forward: one === null ? await forwardOf(asking, { strategies, workstreams: bare.workstreams, plans: [...plans.values()] }) : null,
    lessons: lessons.filter(({ workstream }) => one === null || workstream === one),
    people: team.map(({ id, name, jobTitle }) => ({ id, name, post: jobTitle })),
    mayManage,
    mayNoteLessons: may(stations, 'writePlan'),
  });
}
