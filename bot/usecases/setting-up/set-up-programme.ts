import type { Setup } from '../../../shared/contract/setup.ts';
import type { PlanInFile } from '../../../shared/contract/setup-programme.ts';
import { fold } from '../../../shared/domain/fold.ts';
import type { WorkstreamId } from '../../../shared/domain/ids.ts';
import { emptyPlan, type Plan } from '../../../shared/domain/plan.ts';
import { newStrategy, type Strategy } from '../../../shared/domain/strategy.ts';
import { BARE_REPORT } from '../../../shared/domain/workstream.ts';
import { personFor } from '../feeds/note-roster.ts';
import type { Begun } from './begun.ts';

type WorkstreamInFile = Setup['workstreams'][number];
type Facts = Pick<Setup, 'strategy' | 'workstreams' | 'strategies'>;

/** Every strategy of the file, with where its workstreams stand in it. */
const strategiesIn = ({ strategy, workstreams, strategies }: Facts) => [
  ...(strategy === null ? [] : [{ ...strategy, restsOn: null, workstreams, place: 'workstreams' }]),
  ...strategies.map((one, i) => ({ ...one, place: `strategies.${i}.workstreams` })),
];

/** A status is somebody's: the lead must be known. */
export const leadsNeeded = (setup: Facts): readonly { readonly place: string; readonly leadPost: string }[] =>
  strategiesIn(setup).flatMap(({ workstreams, place }) => workstreams.flatMap(({ leadPost, status }, i) => (status === null ? [] : [{ place: `${place}.${i}.leadPost`, leadPost }])));

export const programmeProblems = (setup: Facts): readonly string[] => [
  ...strategiesIn(setup).flatMap(({ workstreams, place }) => (new Set(workstreams.map(({ number }) => number)).size < workstreams.length ? [`${place}: two of them have the same number`] : [])),
  ...strategiesIn(setup).flatMap(({ title, from, until }) => (until < from ? [`strategy: "${title}" ends before it begins`] : [])),
  ...(setup.workstreams.length > 0 && setup.strategy === null ? ['strategy: workstreams need the strategy that they belong to'] : []),
];

const planIn = (file: PlanInFile, workstream: WorkstreamId, strategy: Strategy, { people, newId }: Begun): Plan => {
  const deliverables = file.deliverables.map(({ ownerPost = '', promised, expected, ...one }) => ({
    ...one, id: newId(), ownerPost, owner: personFor(people, ownerPost), promised: promised ?? expected, expected: expected ?? promised,
  }));
  const named = (title: string | null) => deliverables.find((one) => title !== null && fold(one.title) === fold(title))?.id ?? null;
  return {
    ...emptyPlan(workstream),
    text: file.text,
    outcomes: file.outcomes.map((outcome) => ({ ...outcome, id: newId() })),
    deliverables,
    benefits: file.benefits.map(({ with: of, ...benefit }) => ({ ...benefit, id: newId(), deliverable: named(of) })),
    parked: file.parked.map((parked) => ({ ...parked, id: newId() })),
    principles: strategy.principles.filter(({ title }) => file.principles.some((one) => fold(one) === fold(title))).map(({ id }) => id),
    revision: 1,
  };
};

async function saveWorkstream(begun: Begun, strategy: Strategy, { number, title, leadPost, status, plan }: WorkstreamInFile): Promise<WorkstreamId> {
  const { records, people, group, newId } = begun;
  const id = newId();
  const lead = personFor(people, leadPost);
  await records.workstreams.save(group.id, { id, strategy, number, title, leadPost, lead });
  if (status !== null && lead !== null) await records.workstreams.report(id, { ...BARE_REPORT, ...status, by: lead, at: new Date(status.at).toISOString() });
  if (plan !== undefined) await records.plans.save(group.id, planIn(plan, id, strategy, begun));
  return id;
}

/** What the group works towards. Answers the workstreams of the file's first strategy by their numbers. */
export async function saveStrategies(begun: Begun): Promise<ReadonlyMap<number, WorkstreamId>> {
  const { records, setup, people, group, newId } = begun;
  const saved: Strategy[] = [];
  const numbered = new Map<number, WorkstreamId>();
  for (const { workstreams, place: _, restsOn, principles, ownerPost = '', title, from, until, ...facts } of strategiesIn(setup)) {
    const strategy: Strategy = {
      ...newStrategy(newId(), { title, from, until }), ...facts, ownerPost,
      owner: personFor(people, ownerPost),
      principles: principles.map((principle) => ({ ...principle, id: newId() })),
      restsOn: saved.find((other) => restsOn !== null && fold(other.title) === fold(restsOn))?.id ?? null,
    };
    await records.strategies.save(group.id, strategy);
    for (const workstream of workstreams) {
      const id = await saveWorkstream(begun, strategy, workstream);
      if (saved.length === 0) numbered.set(workstream.number, id);
    }
    saved.push(strategy);
  }
  return numbered;
}
