import type { PersonId, WorkstreamId } from './ids.ts';
import { done, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Strategy } from './strategy.ts';
import type { Day, Instant } from './time.ts';

export const RAGS = ['green', 'amber', 'red'] as const;
export type Rag = (typeof RAGS)[number];

export const REASON_LIMIT = 1000;

/** A lead's statement; amber and red carry a reason, an ask and a day. */
export interface StatusReport {
  readonly rag: Rag;
  readonly reason: string;
  /** what the group is asked for; empty: nothing */
  readonly ask: string;
  /** the day by which it is to be green again */
  readonly backBy: Day | null;
  /** what a green rests on */
  readonly evidence: string;
  /** why it is green all the same, where something spoke against it */
  readonly despite: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/** of a report that says no more than its colour and its reason */
export const BARE_REPORT = { ask: '', backBy: null, evidence: '', despite: '' } as const satisfies Partial<StatusReport>;

export interface Workstream {
  readonly id: WorkstreamId;
  readonly strategy: Pick<Strategy, 'id' | 'title' | 'from' | 'until'>;
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
