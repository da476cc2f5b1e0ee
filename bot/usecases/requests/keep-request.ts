import type { Group } from '../../../shared/domain/group.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

/** Of a decision that is kept to some the journal names no outcome. */
async function told(records: Records, { ref, kind, title, state, cost, outcome }: Request): Promise<unknown> {
  const decision = outcome === null || outcome.decision === null ? undefined : await records.decisions.get(outcome.decision);
  const isKept = decision !== undefined && decision.value.readers !== null;
  return { ref, kind, title, state, cost, outcome: isKept ? null : (outcome?.outcome ?? null) };
}

export interface Kept {
  readonly group: Group;
  readonly who: string | null;
  readonly now: Instant;
  readonly what: string;
  readonly before: Request | null;
  readonly after: Request;
}

/** All that changes a request goes this way. */
export async function keepRequest(records: Records, { group, who, now, what, before, after }: Kept): Promise<void> {
  await records.requests.save(group.id, after);
  await records.journal.write({ group: group.id, at: now, who, what: `request.${what}`, about: `request/${after.id}`, before: before && (await told(records, before)), after: await told(records, after), clause: null });
}
