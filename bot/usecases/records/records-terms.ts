import type { Group } from '../../../shared/domain/group.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

/** The terms that a meeting's records go by: those of its own day. No group is set up without any. */
export async function termsOnDay(records: Records, group: Pick<Group, 'id'>, day: Day): Promise<Terms> {
  const version = await records.terms.inForce(group.id, day);
  if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
  return version.terms;
}
