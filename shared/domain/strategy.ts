import type { FormProblem } from './form-problem.ts';
import type { PersonId, StrategyId } from './ids.ts';
import type { Day } from './time.ts';

/** Text under a heading; an empty heading stands before the first. */
export interface Section {
  readonly heading: string;
  /** paragraphs are parted by an empty line */
  readonly text: string;
}

/** What work is judged by: 'Meeting user needs'. Work is tagged with its id. */
export interface Principle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What a group works towards over some years. Several may run side by side. */
export interface Strategy {
  readonly id: StrategyId;
  readonly title: string;
  readonly from: Day;
  /** its last day */
  readonly until: Day;
  readonly published: Day | null;
  /** the overall senior lead's post */
  readonly ownerPost: string;
  readonly owner: PersonId | null;
  readonly reviewed: Day | null;
  readonly nextReview: Day | null;
  readonly principles: readonly Principle[];
  readonly text: readonly Section[];
  /** the strategy that this one rests on, as a digital strategy rests on an ICT one */
  readonly restsOn: StrategyId | null;
  /** counts up with every change */
  readonly revision: number;
}

export const STRATEGY_LIMITS = { title: 200, post: 200, principles: 20, sections: 30, heading: 200, text: 8000 } as const;

/** A strategy holds until the end of its last day. */
export const strategyEnded = (strategy: Pick<Strategy, 'until'>, today: Day): boolean => strategy.until < today;

/** null: no day is set */
export const reviewOverdue = ({ nextReview }: Pick<Strategy, 'nextReview'>, today: Day): boolean => nextReview !== null && nextReview < today;

export const strategyProblems = (strategy: Pick<Strategy, 'title' | 'from' | 'until' | 'ownerPost'>): readonly FormProblem[] => [
  ...(strategy.title.trim() === '' ? [{ field: 'title', kind: 'missing' } as const] : []),
  ...(strategy.title.length > STRATEGY_LIMITS.title ? [{ field: 'title', kind: 'tooLong', limit: STRATEGY_LIMITS.title } as const] : []),
  ...(strategy.until < strategy.from ? [{ field: 'until', kind: 'endsBeforeItBegins' } as const] : []),
];

/** One of which no more is known than its title and its years. */
export const newStrategy = (id: StrategyId, known: Pick<Strategy, 'title' | 'from' | 'until'>): Strategy => ({
  published: null, ownerPost: '', owner: null, reviewed: null, nextReview: null, principles: [], text: [], restsOn: null, revision: 1, ...known, id,
});
