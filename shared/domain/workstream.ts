import type { PersonId, WorkstreamId } from './ids.ts';
import { done, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Day, Instant } from './time.ts';

export const RAGS = ['green', 'amber', 'red'] as const;
export type Rag = (typeof RAGS)[number];

export const REASON_LIMIT = 1000;

/** A lead's statement; amber and red carry a reason. */
export interface StatusReport {
  readonly rag: Rag;
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Workstream {
  readonly id: WorkstreamId;
  readonly strategy: { readonly title: string; readonly from: Day; readonly until: Day };
  /** its number within its strategy; two strategies may both have a 5 */
  readonly number: number;
  readonly title: string;
  readonly leadPost: string;
  /** who is in the lead post; null: nobody of the team is */
  readonly lead: PersonId | null;
  /** the latest report; null before the first */
  readonly status: StatusReport | null;
}

/** Only the lead reports; amber and red say why. */
export const acceptReport = (workstream: Workstream, who: PersonId, rag: Rag, reason: string): Result<Pick<StatusReport, 'rag' | 'reason'>> => {
  if (workstream.lead !== who) return refuse({ why: 'notTheLead', number: workstream.number, lead: workstream.leadPost });
  const said = reason.trim();
  if (said === '' && rag !== 'green') return refuse({ why: 'reasonNeeded', rag });
  if (said.length > REASON_LIMIT) return refuse({ why: 'tooLong', field: 'reason', limit: REASON_LIMIT, length: said.length });
  return done({ rag, reason: said });
};

/** A strategy holds until the end of its last day. */
export const strategyEnded = (strategy: Pick<Workstream['strategy'], 'until'>, today: Day): boolean => strategy.until < today;
