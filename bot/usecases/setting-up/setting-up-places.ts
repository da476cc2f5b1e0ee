import type { SetupPlace } from '../../../shared/contract/setting-up.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { TeamId } from '../../../shared/domain/ids.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { Neighbour, type Ports, type Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { remembering, type Remembered } from './remembered.ts';
import { askNeighbour, mayBegin, placeFor, todayOf, type TeamPlace } from './setting-up-place.ts';
import { stationsIn } from '../stations.ts';

/** Teams that are asked for at once. */
const AT_ONCE = 4;
/** Who owns a team that waits for its group is asked by everybody who opens the tab: once in this time is enough. */
const SECONDS = 60;
const MOST_REMEMBERED = 500;

/** Of a team: who owns it, and what it is called. */
interface Asked {
  readonly people: Remembered<Result<readonly TeamPlace[]>>;
  readonly name: Remembered<string>;
}

/** Of this process, for as long as its neighbours are the same. */
const asked = new WeakMap<Ports['roster'], Asked>();

function askedOf({ roster, clock }: Ports): Asked {
  const known = asked.get(roster);
  if (known !== undefined) return known;
  const fresh: Asked = { people: remembering(clock, SECONDS, MOST_REMEMBERED), name: remembering(clock, SECONDS, MOST_REMEMBERED) };
  asked.set(roster, fresh);
  return fresh;
}

/** A team that says no is not asked again at once either. */
const peopleOf = async (ports: Ports, who: Who, team: TeamId): Promise<Result<readonly TeamPlace[]>> =>
  await askedOf(ports).people.get(`${who.tenant}/${team}`, async () => {
    const told = await askNeighbour(async () => await ports.roster.members(who.tenant, team));
    return told.ok ? done(told.value.people.map(({ id, owner, guest }) => ({ id, owner, guest }))) : told;
  });

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
    const places = new Map((await records.people.places(who.person)).map((place) => [place.group.id, place]));
    const known = (await records.channels.teams()).flatMap((team): readonly Known[] => {
      const group = groups.get(team);
      if (group === undefined) return [{ team, group: null, isDoubtful: true }];
      const place = places.get(group.id);
      const stations = place === undefined ? [] : stationsIn(place, who, todayOf(group, now));
      if (may(stations, 'manageTerms')) return [{ team, group, isDoubtful: false }];
      return may(stations, 'setUp') ? [{ team, group, isDoubtful: true }] : [];
    });
    return known.toSorted((a, b) => Number(a.isDoubtful) - Number(b.isDoubtful));
  });
}

/** Whether the person may set up there, by what the team said of itself a moment ago: this shows the way, and the page behind it asks anew. */
async function isPlace(ports: Ports, who: Who, { team, group, isDoubtful }: Known): Promise<boolean> {
  if (!isDoubtful) return true;
  const people = await peopleOf(ports, who, team);
  if (!people.ok) return false;
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => await mayBegin(records, { who, group, people: people.value, now }));
}

async function placeOf(ports: Ports, who: Who, { team, group }: Pick<Known, 'team' | 'group'>): Promise<SetupPlace> {
  const name = await askedOf(ports).name.get(`${who.tenant}/${team}`, async () => await teamName(ports, who, team, group));
  return { team, name, group: group === null ? null : headOf(group) };
}

/** The place where somebody speaks, or all that there are for the person. */
export async function setupPlacesAt(ports: Ports, who: Who, team: TeamId | null): Promise<Result<readonly SetupPlace[]>> {
  if (team === null) return await seeSetupPlaces(ports, who);
  const placed = await placeFor(ports, who, team);
  return placed.ok ? done([await placeOf(ports, who, placed.value)]) : placed;
}

/** Teams that have the app and in which the person may set up; what one team does not tell, keeps no other from being shown. */
export async function seeSetupPlaces(ports: Ports, who: Who): Promise<Result<readonly SetupPlace[]>> {
  const known = await candidates(ports, who);
  const places: SetupPlace[] = [];
  for (let at = 0; at < known.length; at += AT_ONCE) {
    const some = known.slice(at, at + AT_ONCE);
    const found = await Promise.all(some.map(async (one) => ((await isPlace(ports, who, one)) ? [await placeOf(ports, who, one)] : [])));
    places.push(...found.flat());
  }
  return done(places);
}
