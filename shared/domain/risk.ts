import type { PersonId, RiskId, WorkstreamId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** likelihood and impact, from the least to the most */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** what a score comes to */
export const BANDS = ['low', 'medium', 'high', 'veryHigh'] as const;
export type Band = (typeof BANDS)[number];

export const RISK_STATES = ['open', 'closed'] as const;
export const RISK_STREAMS = ['digital', 'ict', 'both'] as const;

/** a risk that is still right is looked at again after so many months */
export const REVIEW_MONTHS = [1, 3, 6, 12] as const;

export interface Challenge {
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly text: string;
  /** what the owner says to it */
  readonly answer: { readonly by: PersonId; readonly at: Instant; readonly text: string } | null;
}

export interface Risk {
  readonly id: RiskId;
  /** 'RSK-2026-003' */
  readonly ref: string;
  readonly title: string;
  readonly detail: string;
  readonly workstream: WorkstreamId | null;
  readonly stream: (typeof RISK_STREAMS)[number];
  readonly owner: PersonId;
  readonly likelihood: Level;
  readonly impact: Level;
  readonly mitigation: string;
  readonly nextReview: Day;
  readonly state: (typeof RISK_STATES)[number];
  /** who alone may read it, its owner among them; null: everybody of the group */
  readonly readers: readonly PersonId[] | null;
  readonly challenges: readonly Challenge[];
  /** how it was scored, or found to be right still, the latest last */
  readonly scores: readonly { readonly likelihood: Level; readonly impact: Level; readonly by: PersonId; readonly at: Instant }[];
  readonly raised: { readonly by: PersonId; readonly at: Instant };
  readonly closed: { readonly by: PersonId; readonly at: Instant; readonly why: string } | null;
  readonly revision: number;
}

export const RISK_LIMITS = { title: 200, detail: 2000, mitigation: 2000, challenge: 1000, why: 1000, readers: 50, challenges: 100 } as const;

export const scoreOf = ({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number => likelihood * impact;

/** From the highest down; each begins at its score. */
const BEGINS: readonly (readonly [Band, number])[] = [['veryHigh', 16], ['high', 10], ['medium', 5]];
export const bandOf = (score: number): Band => BEGINS.find(([, from]) => score >= from)?.[0] ?? 'low';

export const mayReadRisk = ({ readers, owner }: Pick<Risk, 'readers' | 'owner'>, person: PersonId): boolean => readers === null || owner === person || readers.includes(person);

/** Those of a register that somebody may read: of the others there is neither a row nor a number. */
export const readableRisks = <R extends Pick<Risk, 'readers' | 'owner'>>(risks: readonly R[], person: PersonId): readonly R[] => risks.filter((risk) => mayReadRisk(risk, person));

/** Those that may be named where everybody reads: on an agenda, in a channel. */
export const openRisks = <R extends Pick<Risk, 'readers' | 'state'>>(risks: readonly R[]): readonly R[] => risks.filter(({ readers, state }) => readers === null && state === 'open');

export const isReviewOverdue = ({ state, nextReview }: Pick<Risk, 'state' | 'nextReview'>, today: Day): boolean => state === 'open' && nextReview < today;

/** The highest first; of two alike the one that is due for review sooner. */
export const byScore = (a: Pick<Risk, 'likelihood' | 'impact' | 'nextReview' | 'ref'>, b: Pick<Risk, 'likelihood' | 'impact' | 'nextReview' | 'ref'>): number =>
  scoreOf(b) - scoreOf(a) || a.nextReview.localeCompare(b.nextReview) || a.ref.localeCompare(b.ref);
