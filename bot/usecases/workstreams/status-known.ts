import type { Group } from '../../../shared/domain/group.ts';
import type { StatusDoubt } from '../../../shared/domain/status-doubt.ts';
import { doubtsOf, lastEvidenceOf } from '../../../shared/domain/status-guard.ts';
import type { StatusRules } from '../../../shared/domain/status-rules.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Statement, Workstream } from '../../../shared/domain/workstream.ts';
import type { Records } from '../../ports.ts';

/** So far back evidence is looked for. */
const HISTORY = 12;

/** What a statement about one workstream is held against. */
export interface StatusKnown {
  readonly today: Day;
  readonly rules: StatusRules;
  readonly lastEvidence: Day | null;
  readonly doubts: (statement: Pick<Statement, 'rag' | 'evidence' | 'reason'>) => readonly StatusDoubt[];
}

export async function statusKnown(records: Records, group: Group, workstream: Workstream, now: Instant): Promise<StatusKnown> {
  const { zone } = group;
  const today = dayIn(zone, now);
  const rules = await records.statusRules.of(group.id);
  const history = (await records.workstreams.history([workstream.id], HISTORY)).get(workstream.id) ?? [];
  const plan = (await records.plans.of([workstream.id]))[0] ?? null;
  const lastEvidence = lastEvidenceOf(history, plan, zone);
  const [actions, blockers] = [await records.actions.openOf(group.id), await records.blockers.open(group.id)];
  const surroundings = { plan, actions, blockers, evidenceDays: rules.evidenceDays, lastEvidence, zone, today };
  return { today, rules, lastEvidence, doubts: (statement) => doubtsOf(workstream, statement, surroundings) };
}
