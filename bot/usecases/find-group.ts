import { fold } from '../../shared/domain/fold.ts';
import type { Group } from '../../shared/domain/group.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { Records, Who } from '../ports.ts';
import { openTo, type Allowed } from './stations.ts';

/** Where somebody speaks, and the group that they name, if any. */
export interface Where {
  /** the team of the channel; null in a personal chat */
  readonly team: string | null;
  /** a name or alias, as typed */
  readonly group: string | null;
}

export const headOf = (group: Group): GroupHead => ({ id: group.id, name: group.name, zone: group.zone, language: group.language });

const goesBy = (group: Group, name: string): boolean => [group.name, ...group.aliases].some((known) => fold(known) === fold(name));

/**
 * The group that is meant: the channel's, else the one named, else the only one that the person has. A channel is read by everybody in it,
 * so nothing is said there of another group, and nothing to somebody to whom the group is not open.
 */
export async function findGroup(records: Records, who: Who, where: Where, now: Instant): Promise<Result<Allowed>> {
  const mine = await openTo(records, who, now);
  const here = mine.find(({ group }) => group.team === where.team);
  const foreign = here === undefined && where.team !== null ? await records.groups.byTeam(where.team) : undefined;
  if (foreign !== undefined) return refuse({ why: 'notAMember', group: foreign.name });
  const known = here === undefined ? mine : [here];
  const meant = where.group === null ? known : known.filter(({ group }) => goesBy(group, where.group ?? ''));
  const [only, another] = meant;
  if (mine.length === 0) return refuse({ why: 'notInAGroup' });
  if (only === undefined || another !== undefined) return refuse({ why: 'whichGroup', groups: known.map(({ group }) => group.name) });
  return done(only);
}
