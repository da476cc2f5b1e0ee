import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { TeamId } from '../../shared/domain/ids.ts';
import { done, type Result } from '../../shared/domain/result.ts';
import { may } from '../../shared/domain/rights.ts';
import { Neighbour, type Ports, type Who } from '../ports.ts';
import { headOf } from './find-group.ts';
import { placeFor, todayOf } from './setting-up-place.ts';
import { stationsOf } from './stations.ts';

/** Teams whose people are asked for at once, and at most: those that have the app and wait for their group are few. */
const AT_ONCE = 4;
const MOST_ASKED = 40;

/** What the team is called; without the permission to ask, by its group. */
export async function teamName(ports: Ports, who: Who, team: TeamId, group: Group | null): Promise<string> {
  try {
    return await ports.roster.teamName(who.tenant, team);
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return group?.name ?? '';
  }
}

interface Known {
  readonly team: TeamId;
  readonly group: Group | null;
  /** only the team itself can tell whether the person may */
  readonly isDoubtful: boolean;
}

/** Of the teams that have a group what the person is to it is known; the others must be asked. */
async function candidates(ports: Ports, who: Who): Promise<readonly Known[]> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const groups = new Map((await records.groups.all()).map((group) => [group.team, group]));
    const found: Known[] = [];
    const waiting: Known[] = [];
    for (const team of await records.channels.teams()) {
      const group = groups.get(team);
      const stations = group === undefined ? [] : await stationsOf(records, group, who, todayOf(group, now));
      if (group === undefined || stations.includes('teamOwner')) waiting.push({ team, group: group ?? null, isDoubtful: !may(stations, 'manageTerms') });
      else if (may(stations, 'manageTerms')) found.push({ team, group, isDoubtful: false });
    }
    return [...found, ...waiting.slice(0, MOST_ASKED)];
  });
}

/** A place where it is one; what one team does not tell, keeps no other from being shown. */
async function placeOf(ports: Ports, who: Who, { team, group, isDoubtful }: Known): Promise<readonly SetupPlace[]> {
  if (isDoubtful && !(await placeFor(ports, who, team)).ok) return [];
  return [{ team, name: await teamName(ports, who, team, group), group: group === null ? null : headOf(group) }];
}

/** The place where somebody speaks, or all that there are for the person. */
export async function setupPlacesAt(ports: Ports, who: Who, team: TeamId | null): Promise<Result<readonly SetupPlace[]>> {
  if (team === null) return await seeSetupPlaces(ports, who);
  const placed = await placeFor(ports, who, team);
  return placed.ok ? done(await placeOf(ports, who, { ...placed.value, isDoubtful: false })) : placed;
}

/** Teams that have the app and in which the person may set up. */
export async function seeSetupPlaces(ports: Ports, who: Who): Promise<Result<readonly SetupPlace[]>> {
  const known = await candidates(ports, who);
  const places: SetupPlace[] = [];
  for (let at = 0; at < known.length; at += AT_ONCE) {
    const found = await Promise.all(known.slice(at, at + AT_ONCE).map(async (one) => await placeOf(ports, who, one)));
    places.push(...found.flat());
  }
  return done(places);
}
