import type { InputOf } from '../../../shared/contract/api.ts';
import type { ProgrammePage } from '../../../shared/contract/programme.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { PersonId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { emptyPlan, type Plan } from '../../../shared/domain/plan.ts';
import { changePlan, type PlanChange } from '../../../shared/domain/plan-edit.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may, type Deed } from '../../../shared/domain/rights.ts';
import type { Strategy } from '../../../shared/domain/strategy.ts';
import { reviewProblems, strategyFormProblems } from '../../../shared/domain/strategy-edit.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import { formOfWorkstream, workstreamProblems, type WorkstreamForm } from '../../../shared/domain/workstream-edit.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { personFor } from '../feeds/note-roster.ts';
import { allow, allowAlone, mayNot } from '../stations.ts';
import { mayWritePlan, programmePageOf, type Asking } from './programme-page.ts';

export type Page = Promise<Result<ProgrammePage>>;

export const seeProgramme = async (ports: Ports, who: Who, { group, one }: InputOf<'programme'>): Page => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeProgramme', now);
    return allowed.ok ? await programmePageOf({ ...allowed.value, records, who, now, one: one ?? null, bankHolidays: ports.bankHolidays }) : allowed;
  });
};

export interface Change extends Asking {
  readonly today: Day;
}

interface Looking {
  readonly group: string;
  readonly one: WorkstreamId | null;
}

/** One transaction: may the person, the change, and the page that they look at as it is then. */
export async function change(ports: Ports, who: Who, deed: Deed, { group, one }: Looking, work: (change: Change) => Promise<Result<undefined>>): Page {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, deed, now);
    if (!allowed.ok) return allowed;
    const asking: Asking = { ...allowed.value, records, who, now, one, bankHolidays: ports.bankHolidays };
    const changed = await work({ ...asking, today: dayIn(allowed.value.group.zone, now) });
    if (!changed.ok) return changed;
    await records.groups.wakeAt(group, now);
    return await programmePageOf(asking);
  });
}

export const note = async ({ records, group, who, now }: Change, what: string, about: string, before: unknown, after: unknown): Promise<void> => {
  await records.journal.write({ group: group.id, at: now, who: who.person, what, about, before, after, clause: null });
};

export const notReady = (problems: readonly FormProblem[]) => refuse({ why: 'notReady', problems });

/** The group's own strategy as it was read; undefined: there is none such. */
export async function ownStrategy({ records, group }: Change, id: string): Promise<Strategy | undefined> {
  const found = await records.strategies.get(id);
  return found?.group === group.id ? found.value : undefined;
}

async function keepStrategy(at: Change, before: Strategy | null, after: Strategy, what: string): Promise<Result<undefined>> {
  await at.records.strategies.save(at.group.id, after);
  await note(at, what, `strategy/${after.id}`, before, after);
  return done(undefined);
}

/** What a strategy is; several may run side by side. */
export const saveStrategy = async (ports: Ports, who: Who, input: InputOf<'saveStrategy'>, newId: () => string): Page =>
  await change(ports, who, 'manageProgramme', input, async (at) => {
    const { group: _, one: __, strategy: id, revision, ...form } = input;
    const before = id === null ? null : await ownStrategy(at, id);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before !== null && before.revision !== revision) return refuse({ why: 'changedMeanwhile' });
    const problems = strategyFormProblems(form, { id, strategies: await at.records.strategies.of(at.group.id), today: at.today });
    const team = await at.records.people.team(at.group.id);
    const isStranger = form.owner !== null && form.owner !== before?.owner && !team.some((person) => person.id === form.owner);
    if (problems.length > 0 || isStranger) return notReady([...problems, ...(isStranger ? [{ field: 'owner', kind: 'personNotInTeam' } as const] : [])]);
    // as the directory is read again and again, the post goes before a person
    const owner = personFor(team.map((person) => ({ ...person, mail: null })), form.ownerPost) ?? form.owner;
    const after: Strategy = { ...form, owner, id: before?.id ?? newId(), revision: (before?.revision ?? 0) + 1 };
    return await keepStrategy(at, before, after, before === null ? 'strategy.added' : 'strategy.changed');
  });

/** The group has looked at it again and goes on with it. */
export const reviewStrategy = async (ports: Ports, who: Who, input: InputOf<'reviewStrategy'>): Page =>
  await change(ports, who, 'manageProgramme', input, async (at) => {
    const { strategy: id, revision, reviewed, nextReview } = input;
    const before = await ownStrategy(at, id);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before.revision !== revision) return refuse({ why: 'changedMeanwhile' });
    const problems = reviewProblems({ reviewed, nextReview }, at.today);
    if (problems.length > 0) return notReady(problems);
    return await keepStrategy(at, before, { ...before, reviewed, nextReview, revision: before.revision + 1 }, 'strategy.reviewed');
  });

const isSame = (a: WorkstreamForm, b: WorkstreamForm | null): boolean =>
  b !== null && a.strategy === b.strategy && a.number === b.number && a.title === b.title && a.leadPost === b.leadPost && a.chosen === b.chosen;

/** What a workstream is and who leads it; what it is to do is its plan. */
export const saveWorkstream = async (ports: Ports, who: Who, input: InputOf<'saveWorkstream'>, newId: () => string): Page =>
  await change(ports, who, 'manageProgramme', input, async (at) => {
    const { records, group } = at;
    const { workstream: id, strategy: within, number, title, leadPost, chosen, was } = input;
    const workstreams = await records.workstreams.of(group.id);
    const before = id === null ? null : workstreams.find((one) => one.id === id);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before !== null && !isSame(formOfWorkstream(before), was)) return refuse({ why: 'changedMeanwhile' });
    if (before !== null && !isRunning(before)) return refuse({ why: 'alreadySettled' });
    const strategies = await records.strategies.of(group.id);
    const team = await records.people.team(group.id);
    const form = { strategy: within, number, title, leadPost, chosen };
    const problems = workstreamProblems(form, id, { workstreams, strategies: strategies.map((one) => one.id), team: team.map((person) => person.id) });
    const strategy = strategies.find((one) => one.id === within);
    if (problems.length > 0 || strategy === undefined) return notReady(problems);
    const lead = chosen ?? personFor(team.map((person) => ({ ...person, mail: null })), leadPost);
    const after = { id: before?.id ?? newId(), strategy, number, title, leadPost, lead, ...(chosen !== null && { chosen: true as const }) };
    await records.workstreams.save(group.id, after);
    await note(at, before === null ? 'workstream.added' : 'workstream.changed', `workstream/${after.id}`, before === null ? null : { ...formOfWorkstream(before), lead: before.lead }, { ...form, lead });
    return done(undefined);
  });

/** Whoever is named is of the team, or was named already: an id alone tells nobody a name. */
const strangersIn = (change: PlanChange, before: Plan, team: readonly PersonId[]): readonly FormProblem[] =>
  change.part !== 'deliverables'
    ? []
    : change.deliverables.flatMap(({ owner }, at) =>
      owner === null || team.includes(owner) || before.deliverables.some((one) => one.owner === owner) ? [] : [{ field: `deliverables.${at.toString()}.owner`, kind: 'personNotInTeam' } as const]);

/** One part of what a workstream is to do. */
export const savePlan = async (ports: Ports, who: Who, input: InputOf<'savePlan'>): Page =>
  await change(ports, who, 'writePlan', input, async (at) => {
    const { records, group, stations, today } = at;
    const workstream = (await records.workstreams.of(group.id)).find((one) => one.id === input.one);
    if (workstream === undefined) return refuse({ why: 'notFound' });
    if (!isRunning(workstream)) return refuse({ why: 'alreadySettled' });
    if (!mayWritePlan(at, workstream)) return refuse(mayNot('writePlan'));
    const [stored] = await records.plans.of([workstream.id]);
    const before = stored ?? emptyPlan(workstream.id);
    if (before.revision !== input.revision) return refuse({ why: 'changedMeanwhile' });
    const strangers = strangersIn(input.change, before, (await records.people.team(group.id)).map(({ id }) => id));
    if (strangers.length > 0) return notReady(strangers);
    const principles = (await ownStrategy(at, workstream.strategy.id))?.principles.map(({ id }) => id) ?? [];
    const changed = changePlan(before, input.change, { today, principles, mayPromise: may(stations, 'manageProgramme') });
    if (!changed.ok) return changed;
    const after = changed.value;
    await records.plans.save(group.id, after);
    const { part } = input.change;
    await note(at, 'plan.changed', `workstream/${workstream.id}`, { part, [part]: before[part] }, { part, [part]: after[part] });
    return done(undefined);
  });
