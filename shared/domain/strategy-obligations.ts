import { addWorkingDays, workingDayFrom, type IsWorkingDay } from './calendar.ts';
import type { Group } from './group.ts';
import type { PersonId } from './ids.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { heldBack, inTurn, morningOf } from './moment.ts';
import { strategyEnded, type Strategy } from './strategy.ts';
import { addDays, momentOf, type Day, type Instant } from './time.ts';

/** So many working days before a review its owner hears of it. */
const AHEAD = 10;
/** Told no more after so many days. */
const USE_DAYS = 60;

/** Whoever answers for a strategy, or else whoever supports the group. */
export const reviewerOf = ({ owner }: Pick<Strategy, 'owner'>, { secretary, deputySecretary }: Pick<Group, 'secretary' | 'deputySecretary'>): PersonId | null =>
  owner ?? secretary ?? deputySecretary;

/** ended: its period is over and nobody has looked at it since; null: there is nothing to be said yet. */
export type ReviewStanding = 'ended' | 'due' | 'ahead' | null;

export const reviewStanding = (strategy: Strategy, today: Day, isWorkingDay: IsWorkingDay): ReviewStanding => {
  const { reviewed, until, nextReview } = strategy;
  if (strategyEnded(strategy, today) && (reviewed === null || reviewed <= until)) return 'ended';
  if (nextReview === null) return null;
  if (nextReview <= today) return 'due';
  return addWorkingDays(nextReview, -AHEAD, isWorkingDay) <= today ? 'ahead' : null;
};

const ofReview = (strategy: Strategy, to: PersonId, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { id, nextReview } = strategy;
  if (nextReview === null) return [];
  const on = morningOf(workingDayFrom(nextReview, facts.isWorkingDay), facts);
  const remind = (when: 'ahead' | 'on', due: Instant, until: Instant): readonly Obligation[] =>
    inTurn({ key: `strategy-review/${id}/${nextReview}/${when}/${to}`, matter: { kind: 'strategyReview', strategy: id }, to, due, until, clause: null }, facts, now);
  return [
    ...remind('ahead', morningOf(addWorkingDays(nextReview, -AHEAD, facts.isWorkingDay), facts), on),
    ...remind('on', on, morningOf(addDays(nextReview, USE_DAYS), facts)),
  ];
};

const ofEnd = (strategy: Strategy, to: PersonId, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { id, until, reviewed } = strategy;
  if (reviewed !== null && reviewed > until) return [];
  const due = morningOf(workingDayFrom(addDays(until, 1), facts.isWorkingDay), facts);
  const stale = morningOf(addDays(until, USE_DAYS), facts);
  return [heldBack({ key: `strategy-ended/${id}/${until}/${to}`, matter: { kind: 'strategyReview', strategy: id }, to, due, until: stale, clause: null }, facts, now)];
};

/** A strategy is looked at again: its owner hears of it in good time and on the day, and once its period has ended. */
export const strategyObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] => {
  return facts.cycle.programme.strategies.flatMap((strategy) => {
    const to = reviewerOf(strategy, facts.group);
    if (to === null) return [];
    // before it has begun nobody reviews it; what comes later is known already, so that the clock knows when to look again
    const begins = momentOf(facts.group.zone, strategy.from, '00:00');
    return [...ofReview(strategy, to, facts, now), ...ofEnd(strategy, to, facts, now)].filter(({ due }) => due >= begins);
  });
};
