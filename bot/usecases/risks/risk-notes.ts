import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { reviewAskedFrom } from '../../../shared/domain/risk-obligations.ts';
import type { Risk } from '../../../shared/domain/risk.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type RiskMatter = Extract<NoteMatter, { readonly kind: 'riskReview' }>;

export interface RiskNote {
  readonly about: 'risk';
  readonly matter: RiskMatter;
  readonly risk: Pick<Risk, 'id' | 'ref' | 'likelihood' | 'impact' | 'nextReview'>;
  /** null: it is restricted, and a message may be seen by others than the reader it is for */
  readonly title: string | null;
  /** challenges that nobody has answered */
  readonly unanswered: number;
  readonly today: Day;
}

/** Null: it has become pointless: it was reviewed or closed, or somebody else owns it now. */
export async function riskNote({ ports, records, group, to, now }: NoteAsked, matter: RiskMatter): Promise<RiskNote | null> {
  const found = await records.risks.get(matter.risk);
  if (found?.group !== group.id || to === null) return null;
  const { value: risk } = found;
  const today = dayIn(group.zone, now);
  const isAsked = today >= reviewAskedFrom(risk, isWorkingDayOf(group, ports.bankHolidays));
  if (risk.state !== 'open' || risk.owner !== to || !isAsked) return null;
  const { id, ref, likelihood, impact, nextReview, readers, challenges } = risk;
  return {
    about: 'risk', matter, risk: { id, ref, likelihood, impact, nextReview }, title: readers === null ? risk.title : null, today,
    unanswered: challenges.filter(({ answer }) => answer === null).length,
  };
}
