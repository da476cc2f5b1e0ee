import type { DeliverableId, PersonId, WorkstreamId } from './ids.ts';
import type { Section } from './strategy.ts';
import type { Day } from './time.ts';

export const DELIVERABLE_KINDS = ['deliverable', 'milestone', 'recurring'] as const;
export const DELIVERABLE_STATES = ['planned', 'underWay', 'done', 'stopped'] as const;
export type DeliverableState = (typeof DELIVERABLE_STATES)[number];

/** What a workstream brings about: 'our workforce is equipped …'. */
export interface Outcome {
  readonly id: string;
  readonly text: string;
  /** how one sees that it is reached */
  readonly measure: string;
  readonly evidence: string;
  /** the day the evidence is of */
  readonly updated: Day | null;
}

/** Something that is to be there, or a milestone on the way to it. */
export interface Deliverable {
  readonly id: DeliverableId;
  readonly title: string;
  readonly kind: (typeof DELIVERABLE_KINDS)[number];
  readonly ownerPost: string;
  readonly owner: PersonId | null;
  readonly state: DeliverableState;
  /** the day first promised; it stays when the forecast moves */
  readonly promised: Day | null;
  /** the day it is expected now */
  readonly expected: Day | null;
  readonly done: Day | null;
  readonly partner: string;
  /** of what was stopped: what was learnt */
  readonly lessons: string;
  /** the day on which that was noted */
  readonly stopped?: Day;
}

/** What people gain, released increment by increment. */
export interface Benefit {
  readonly id: string;
  readonly text: string;
  readonly deliverable: DeliverableId | null;
  readonly expected: Day | null;
  readonly realised: Day | null;
}

/** What capacity does not allow now. */
export interface Parked {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly revisit: Day | null;
  /** how it would go on by itself once it is there; empty: not said, as with the two below */
  readonly sustainability: string;
  /** in what form people would learn it */
  readonly training: string;
  readonly funding: string;
}

/** What a workstream is to do, beside how it stands. */
export interface Plan {
  readonly workstream: WorkstreamId;
  readonly text: readonly Section[];
  readonly outcomes: readonly Outcome[];
  readonly deliverables: readonly Deliverable[];
  readonly benefits: readonly Benefit[];
  readonly parked: readonly Parked[];
  /** ids of its strategy's principles */
  readonly principles: readonly string[];
  /** counts up with every change; 0: nobody has written one */
  readonly revision: number;
}

export const emptyPlan = (workstream: WorkstreamId): Plan => ({ workstream, text: [], outcomes: [], deliverables: [], benefits: [], parked: [], principles: [], revision: 0 });

/** Somebody has written something in it. */
export const isWritten = (plan: Plan): boolean => [plan.text, plan.outcomes, plan.deliverables, plan.benefits, plan.parked, plan.principles].some((part) => part.length > 0);

const isOpen = ({ state }: Deliverable): boolean => state === 'planned' || state === 'underWay';

/** Days that it comes later than promised, so far; negative: earlier; null: no days are set. */
export const slippageDays = ({ promised, expected, done }: Pick<Deliverable, 'promised' | 'expected' | 'done'>): number | null => {
  const now = done ?? expected;
  return promised === null || now === null ? null : Math.round((Date.parse(now) - Date.parse(promised)) / 86_400_000);
};

/** What recurs is never there for good: it has no day of its own that it could miss. */
const hasDay = (deliverable: Deliverable): boolean => isOpen(deliverable) && deliverable.kind !== 'recurring';

/** Past the day that it is expected on, and not there. */
export const isLate = (deliverable: Deliverable, today: Day): boolean => hasDay(deliverable) && deliverable.expected !== null && deliverable.expected < today;

/** Late, or put off by a day or more. */
export const slipped = (plan: Plan, today: Day): readonly Deliverable[] =>
  plan.deliverables.filter((deliverable) => isLate(deliverable, today) || (hasDay(deliverable) && (slippageDays(deliverable) ?? 0) > 0));

/**
 * Days by which it misses what was promised, as far as one can tell today: what is late already is at least as late as today;
 * negative: it comes earlier; null: no day was set that it could miss.
 */
export const missedBy = (deliverable: Deliverable, today: Day): number | null => {
  const { promised, expected } = deliverable;
  return isLate(deliverable, today) ? slippageDays({ promised: promised ?? expected, expected: today, done: null }) : slippageDays(deliverable);
};

/** What comes next: what is still to come or late, by its day. */
export const nextDeliverable = ({ deliverables }: Pick<Plan, 'deliverables'>): Deliverable | null =>
  deliverables
    .filter((one) => hasDay(one) && one.expected !== null)
    .toSorted((a, b) => (a.expected ?? '').localeCompare(b.expected ?? ''))[0] ?? null;

/** The parked whose day to look at them again has come. */
export const toRevisit = ({ parked }: Pick<Plan, 'parked'>, today: Day): readonly Parked[] => parked.filter(({ revisit }) => revisit !== null && revisit <= today);

/** The furthest that something open misses its day by; 0: nothing does. */
export const furthestMissed = (plan: Plan, today: Day): number => Math.max(0, ...slipped(plan, today).map((deliverable) => missedBy(deliverable, today) ?? 0));
