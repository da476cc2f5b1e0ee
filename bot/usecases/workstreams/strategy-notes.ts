import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { reviewerOf, reviewStanding } from '../../../shared/domain/strategy-obligations.ts';
import type { Strategy } from '../../../shared/domain/strategy.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type StrategyMatter = Extract<NoteMatter, { readonly kind: 'strategyReview' }>;

export interface StrategyNote {
  readonly about: 'strategy';
  readonly matter: StrategyMatter;
  readonly strategy: Pick<Strategy, 'title' | 'until' | 'reviewed' | 'nextReview'>;
  readonly ended: boolean;
  /** the day of the review has come */
  readonly due: boolean;
}

/** Null: it has become pointless, as when a review was adopted or somebody else answers for it now. */
export const strategyNote = async ({ ports, records, group, to, now }: NoteAsked, matter: StrategyMatter): Promise<StrategyNote | null> => {
  const found = await records.strategies.get(matter.strategy);
  if (found?.group !== group.id || to !== reviewerOf(found.value, group)) return null;
  const { title, until, reviewed, nextReview } = found.value;
  const today = dayIn(group.zone, now);
  const standing = reviewStanding(found.value, today, isWorkingDayOf(group, ports.bankHolidays));
  if (standing === null) return null;
  return { about: 'strategy', matter, strategy: { title, until, reviewed, nextReview }, ended: standing === 'ended', due: nextReview !== null && nextReview <= today };
};
