import type { FormProblem } from './form-problem.ts';
import type { Benefit, Deliverable, Outcome, Parked, Plan } from './plan.ts';
import { done, refuse, type Result } from './result.ts';
import type { Section } from './strategy.ts';
import type { Day } from './time.ts';

export const PLAN_PARTS = ['text', 'outcomes', 'deliverables', 'benefits', 'parked', 'principles'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Each part of a plan is written on its own. */
export type PlanChange =
  | { readonly part: 'text'; readonly text: readonly Section[] }
  | { readonly part: 'outcomes'; readonly outcomes: readonly Outcome[] }
  | { readonly part: 'deliverables'; readonly deliverables: readonly Deliverable[] }
  | { readonly part: 'benefits'; readonly benefits: readonly Benefit[] }
  | { readonly part: 'parked'; readonly parked: readonly Parked[] }
  | { readonly part: 'principles'; readonly principles: readonly string[] };

export const PLAN_LIMITS = { text: 2000, short: 300, lines: 100 } as const;

export interface PlanContext {
  readonly today: Day;
  /** of its strategy */
  readonly principles: readonly string[];
  /** a lead moves the forecast; what was promised is moved by an officer alone */
  readonly mayPromise: boolean;
}

const missing = (field: string, value: string | null): readonly FormProblem[] => (value === null || value.trim() === '' ? [{ field, kind: 'missing' }] : []);
const toCome = (field: string, day: Day | null, today: Day): readonly FormProblem[] => (day !== null && day > today ? [{ field, kind: 'dayToCome', latest: today }] : []);

const deliverableProblems = ({ title, state, done: doneOn, lessons }: Deliverable, at: string, today: Day): readonly FormProblem[] => [
  ...missing(`${at}.title`, title),
  ...(state === 'done' ? [...missing(`${at}.done`, doneOn), ...toCome(`${at}.done`, doneOn, today)] : []),
  // whoever comes after is to know why it was not gone on with
  ...(state === 'stopped' ? missing(`${at}.lessons`, lessons) : []),
];

/** What is wrong at the fields of a part: 'deliverables.3.title'. */
export const planProblems = (change: PlanChange, today: Day): readonly FormProblem[] => {
  switch (change.part) {
    case 'text':
      return change.text.flatMap(({ text }, at) => missing(`text.${at.toString()}.text`, text));
    case 'outcomes':
      return change.outcomes.flatMap(({ text, updated }, at) => [...missing(`outcomes.${at.toString()}.text`, text), ...toCome(`outcomes.${at.toString()}.updated`, updated, today)]);
    case 'deliverables':
      return change.deliverables.flatMap((deliverable, at) => deliverableProblems(deliverable, `deliverables.${at.toString()}`, today));
    case 'benefits':
      return change.benefits.flatMap(({ text, realised }, at) => [...missing(`benefits.${at.toString()}.text`, text), ...toCome(`benefits.${at.toString()}.realised`, realised, today)]);
    case 'parked':
      return change.parked.flatMap(({ title, why }, at) => [...missing(`parked.${at.toString()}.title`, title), ...missing(`parked.${at.toString()}.why`, why)]);
    case 'principles':
      return [];
  }
};

const once = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => list.filter(({ id }, at) => list.findIndex((other) => other.id === id) === at);

/** A lead leaves what was promised; an officer moves it, and takes it back neither: what was promised once is settled in one way or the other. */
const promisedOf = ({ promised, expected, state }: Deliverable, before: Deliverable | undefined, mayPromise: boolean): Day | null => {
  const was = before?.promised ?? null;
  if (was !== null && (!mayPromise || promised === null || state === 'stopped')) return was;
  return promised ?? expected;
};

/** What was promised is stopped, with what was learnt: it does not vanish. */
const vanished = (plan: Plan, change: PlanChange): readonly FormProblem[] =>
  change.part !== 'deliverables'
    ? []
    : plan.deliverables
      .filter(({ id, promised }) => promised !== null && !change.deliverables.some((one) => one.id === id))
      .map(({ title }) => ({ field: 'deliverables', kind: 'promisedStays', what: title }) as const);

/** The first forecast is the promise; what is not done has no day on which it was. */
const settled = (written: Deliverable, plan: Plan, { mayPromise, today }: PlanContext): Deliverable => {
  const { stopped: _, ...deliverable } = written;
  const before = plan.deliverables.find(({ id }) => id === deliverable.id);
  return {
    ...deliverable,
    promised: promisedOf(deliverable, before, mayPromise),
    done: deliverable.state === 'done' ? deliverable.done : null,
    ...(deliverable.state === 'stopped' && { stopped: before?.stopped ?? today }),
  };
};

const partOf = (plan: Plan, change: PlanChange, context: PlanContext): Partial<Plan> => {
  switch (change.part) {
    case 'text':
      return { text: change.text };
    case 'outcomes':
      return { outcomes: once(change.outcomes) };
    case 'deliverables':
      return { deliverables: once(change.deliverables).map((one) => settled(one, plan, context)) };
    case 'benefits': {
      const known = new Set(plan.deliverables.map(({ id }) => id));
      return { benefits: once(change.benefits).map((one) => (one.deliverable !== null && known.has(one.deliverable) ? one : { ...one, deliverable: null })) };
    }
    case 'parked':
      return { parked: once(change.parked) };
    case 'principles':
      return { principles: context.principles.filter((id) => change.principles.includes(id)) };
  }
};

/** The plan with that part as it was written. What was released with something that is gone stays, on its own. */
export const changePlan = (plan: Plan, change: PlanChange, context: PlanContext): Result<Plan> => {
  const problems = [...planProblems(change, context.today), ...vanished(plan, change)];
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const after = { ...plan, ...partOf(plan, change, context) };
  const left = new Set(after.deliverables.map(({ id }) => id));
  const benefits = after.benefits.map((one) => (one.deliverable === null || left.has(one.deliverable) ? one : { ...one, deliverable: null }));
  return done({ ...after, benefits, revision: plan.revision + 1 });
};
