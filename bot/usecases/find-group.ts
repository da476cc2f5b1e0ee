import { fold } from '../../shared/domain/fold.ts';
import type { Group } from '../../shared/domain/group.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { Records, Who } from '../ports.ts';

/** Where somebody speaks, and the group that they name, if any. */
export interface Where {
  /** the team of the channel; null in a personal chat */
  readonly team: string | null;
  /** a name or alias, as typed */
  readonly group: string | null;
}

export const headOf = (group: Group): GroupHead => ({ id: group.id, name: group.name, zone: group.zone });

const goesBy = (group: Group, name: string): boolean => [group.name, ...group.aliases].some((known) => fold(known) === fold(name));

/** The group that is meant: the one named, else the channel's, else the only one that the person has. */
export async function findGroup(records: Records, who: Who, where: Where): Promise<Result<Group>> {
  const mine = await records.people.groupsOf(who.person);
  if (where.group !== null) {
    const named = mine.find((group) => goesBy(group, where.group ?? ''));
    return named === undefined ? refuse({ why: 'whichGroup', groups: mine.map((group) => group.name) }) : done(named);
  }
  const here = where.team === null ? undefined : await records.groups.byTeam(where.team);
  if (here !== undefined) return done(here);
  const [only, another] = mine;
  if (only === undefined) return refuse({ why: 'notInAGroup' });
  return another === undefined ? done(only) : refuse({ why: 'whichGroup', groups: mine.map((group) => group.name) });
}
