import type { FormProblem } from './form-problem.ts';
import type { PersonId, WorkstreamId } from './ids.ts';
import { isApproved } from './request-deeds.ts';
import { REQUEST_LIMITS, type Request } from './request.ts';
import { done, refuse, type Result } from './result.ts';
import type { Day, Instant } from './time.ts';

export const mayCommission = (request: Pick<Request, 'kind' | 'outcome'>): boolean => request.kind === 'opportunity' && isApproved(request);

interface Commission {
  /** who is to do it */
  readonly to: string;
  readonly day: Day;
  /** what it has become, or belongs to; null: nothing yet */
  readonly workstream: WorkstreamId | null;
}

export const commissionProblems = ({ to, day }: Pick<Commission, 'to' | 'day'>, today: Day): readonly FormProblem[] => [
  ...(to.trim() === '' ? [{ field: 'to', kind: 'missing' } as const] : []),
  ...(to.length > REQUEST_LIMITS.service ? [{ field: 'to', kind: 'tooLong', limit: REQUEST_LIMITS.service } as const] : []),
  ...(day > today ? [{ field: 'day', kind: 'dayToCome', latest: today } as const] : []),
];

/** An opportunity that was approved is given to somebody, who makes a workstream of it or does it within one; said again it stands as said last. */
export const commission = (request: Request, { to, day, workstream }: Commission, { by, at, today }: { readonly by: PersonId; readonly at: Instant; readonly today: Day }): Result<Request> => {
  if (!mayCommission(request)) return refuse({ why: 'alreadySettled' });
  const problems = commissionProblems({ to, day }, today);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  return done({ ...request, workstream: workstream ?? request.workstream, commissioned: { to: to.trim(), day, workstream, by, at }, revision: request.revision + 1 });
};
