import type { PersonId, RiskId, WorkstreamId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** likelihood and impact, from the least to the most */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const RISK_STATES = ['open', 'closed'] as const;

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
  readonly stream: 'digital' | 'ict' | 'both';
  readonly owner: PersonId;
  readonly likelihood: Level;
  readonly impact: Level;
  readonly mitigation: string;
  readonly nextReview: Day;
  readonly state: (typeof RISK_STATES)[number];
  /** who alone may read it, its owner among them; null: everybody of the group */
  readonly readers: readonly PersonId[] | null;
  readonly challenges: readonly Challenge[];
  /** how it was scored, the latest last */
  readonly scores: readonly { readonly likelihood: Level; readonly impact: Level; readonly by: PersonId; readonly at: Instant }[];
  readonly raised: { readonly by: PersonId; readonly at: Instant };
  readonly closed: { readonly by: PersonId; readonly at: Instant; readonly why: string } | null;
  readonly revision: number;
}

export const RISK_LIMITS = { title: 200, detail: 2000, mitigation: 2000, challenge: 1000 } as const;

export const scoreOf = ({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number => likelihood * impact;

export const mayReadRisk = ({ readers, owner }: Pick<Risk, 'readers' | 'owner'>, person: PersonId): boolean => readers === null || owner === person || readers.includes(person);
