import type { ProgrammePage, StrategyView, WorkstreamDetail, WorkstreamLine } from '../../../shared/contract/programme.ts';
import type { WorkstreamView } from '../../../shared/contract/views.ts';
import type { PersonId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { emptyPlan, furthestMissed, nextDeliverable, slipped, toRevisit, type Plan } from '../../../shared/domain/plan.ts';
import { isSettled } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { mayReadRisk } from '../../../shared/domain/risk.ts';
import { reviewOverdue, strategyEnded, type Strategy } from '../../../shared/domain/strategy.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { bareBoardOf, boardView } from '../see.ts';
import { reportsOn, type Allowed } from '../stations.ts';

export interface Asking extends Allowed {
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
  /** the workstream whose page is asked for; null: all of them */
  readonly one: WorkstreamId | null;
}

/** Whoever may write plans writes any; a lead only that of what they lead. */
export const mayWritePlan = ({ stations, who }: Pick<Asking, 'stations' | 'who'>, workstream: Pick<WorkstreamView, 'lead'>): boolean =>
  may(stations.filter((station) => station !== 'lead'), 'writePlan') || (reportsOn(workstream, who) && may(stations, 'writePlan'));

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

type Names = ReadonlyMap<PersonId, { readonly name: string }>;

const detailOf = async (asking: Asking, view: WorkstreamView, plan: Plan, names: Names): Promise<WorkstreamDetail> => {
  const named = [...plan.deliverables.map(({ owner }) => owner), ...view.history.map(({ by }) => by)].filter((id) => id !== null);
  return {
    workstream: view.id,
    plan,
    names: Object.fromEntries(named.map((id) => [id, names.get(id)?.name ?? ''])),
    open: await openAbout(asking, view.id),
    mayWrite: mayWritePlan(asking, view),
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
  const bare = await bareBoardOf(records, group, now);
  const plans = new Map((await records.plans.of(bare.workstreams.map(({ id }) => id))).map((plan) => [plan.workstream, plan]));
  const planOf = (id: WorkstreamId): Plan => plans.get(id) ?? emptyPlan(id);
  const reporters = [...bare.history.values()].flat().map(({ by }) => by);
  const owners = [...strategies.map(({ owner }) => owner), ...(one === null ? [] : planOf(one).deliverables.map(({ owner }) => owner))].filter((id) => id !== null);
  const names = await records.people.get([...new Set([...bare.people, ...reporters, ...owners])]);
  const board = boardView(bare, names, who);
  const shown = one === null ? undefined : board.find(({ id }) => id === one);
  if (one !== null && shown === undefined) return refuse({ why: 'notFound' });
  const detail = shown === undefined ? null : await detailOf(asking, shown, planOf(shown.id), names);
  const mayManage = may(stations, 'manageProgramme');
  const team = mayManage || detail?.mayWrite === true ? await records.people.team(group.id) : [];
  return done({
    group: headOf(group),
    today,
    strategies: strategies.map((strategy) => strategyView(strategy, names, today)),
    workstreams: board.map((view) => lineOf(view, planOf(view.id), strategies.find(({ id }) => id === view.strategy.id), today)),
    one: detail,
    people: team.map(({ id, name, jobTitle }) => ({ id, name, post: jobTitle })),
    mayManage,
  });
}
