import type { WorkstreamId } from '../../../shared/domain/ids.ts';
import { emptyPlan, isWritten } from '../../../shared/domain/plan.ts';
import type { Trace } from '../../../shared/domain/workstream-end.ts';
import type { Records } from '../../ports.ts';

/** What is kept about a workstream: whatever there is keeps it from being removed outright. */
export async function tracesOf(records: Records, workstream: WorkstreamId): Promise<readonly Trace[]> {
  const [plan = emptyPlan(workstream)] = await records.plans.of([workstream]);
  return [...(isWritten(plan) ? ['plan' as const] : []), ...(await records.workstreams.traces(workstream))];
}
