import type { FormProblem } from './form-problem.ts';
import type { StrategyId } from './ids.ts';
import { strategyProblems, type Strategy } from './strategy.ts';
import { addDays, type Day } from './time.ts';

export type StrategyForm = Omit<Strategy, 'id' | 'revision'>;

interface Among {
  /** null: it is new */
  readonly id: StrategyId | null;
  readonly strategies: readonly Pick<Strategy, 'id' | 'restsOn'>[];
  readonly today: Day;
}

const upwards = (from: StrategyId | null, strategies: Among['strategies'], seen: readonly StrategyId[] = []): readonly StrategyId[] => {
  if (from === null || seen.includes(from)) return seen;
  return upwards(strategies.find(({ id }) => id === from)?.restsOn ?? null, strategies, [...seen, from]);
};

const restProblems = ({ restsOn }: Pick<StrategyForm, 'restsOn'>, { id, strategies }: Among): readonly FormProblem[] => {
  if (restsOn === null) return [];
  if (restsOn === id) return [{ field: 'restsOn', kind: 'itself' }];
  if (!strategies.some((other) => other.id === restsOn)) return [{ field: 'restsOn', kind: 'missing' }];
  return id !== null && upwards(restsOn, strategies).includes(id) ? [{ field: 'restsOn', kind: 'circle' }] : [];
};

/** A review is of a day gone by, and the next one comes after it. */
export const reviewProblems = ({ reviewed, nextReview }: Pick<StrategyForm, 'reviewed' | 'nextReview'>, today: Day): readonly FormProblem[] => [
  ...(reviewed !== null && reviewed > today ? [{ field: 'reviewed', kind: 'dayToCome', latest: today } as const] : []),
  ...(reviewed !== null && nextReview !== null && nextReview <= reviewed ? [{ field: 'nextReview', kind: 'dayPast', earliest: addDays(reviewed, 1) } as const] : []),
];

export const strategyFormProblems = (form: StrategyForm, among: Among): readonly FormProblem[] => [
  ...strategyProblems(form),
  ...reviewProblems(form, among.today),
  ...form.principles.flatMap(({ title }, at) => (title.trim() === '' ? [{ field: `principles.${at.toString()}.title`, kind: 'missing' } as const] : [])),
  ...form.text.flatMap(({ text }, at) => (text.trim() === '' ? [{ field: `text.${at.toString()}.text`, kind: 'missing' } as const] : [])),
  ...restProblems(form, among),
];
