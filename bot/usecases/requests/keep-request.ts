import type { Group } from '../../../shared/domain/group.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

const told = (request: Request) => ({ ref: request.ref, kind: request.kind, title: request.title, state: request.state, cost: request.cost, outcome: request.outcome?.outcome ?? null });

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
  await records.journal.write({ group: group.id, at: now, who, what: `request.${what}`, about: `request/${after.id}`, before: before && told(before), after: told(after), clause: null });
}
