import type { Group } from '../../../shared/domain/group.ts';
import type { TeamId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may, type Station } from '../../../shared/domain/rights.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { Neighbour, type Ports, type Records, type RosterPerson, type Who } from '../../ports.ts';
import { mayNot, stationsOf } from '../stations.ts';

/** A team in which somebody may set up, with its people as Teams has them now. */
export interface SetupPlaceNow {
  readonly team: TeamId;
  readonly group: Group | null;
  readonly people: readonly RosterPerson[];
}

/** Until a group is set up, days are counted where its council is. */
export const ZONE = 'Europe/London';

export const todayOf = (group: Group | null, now: Instant): Day => dayIn(group?.zone ?? ZONE, now);

/** What a neighbour answers, or the refusal that names it. */
export async function askNeighbour<T>(ask: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await ask());
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return refuse({ why: 'neighbourFailed', who: error.who, kind: error.kind });
  }
}

/** What somebody is to a team, as Teams has it now. */
export type TeamPlace = Pick<RosterPerson, 'id' | 'owner' | 'guest'>;

interface Asking {
  readonly who: Who;
  readonly group: Group | null;
  readonly people: readonly TeamPlace[];
  readonly now: Instant;
}

/** A group whose secretary, deputy and chair have all left the team has nobody who could change its terms. */
async function isOrphaned(records: Records, group: Group, people: readonly TeamPlace[], today: Day): Promise<boolean> {
  const chairs = (await records.seats.of(group.id, today)).filter(({ role }) => role === 'chair').map(({ holder }) => holder);
  const officers = [group.secretary, group.deputySecretary, ...chairs];
  return !people.some(({ id, guest }) => !guest && officers.includes(id));
}

/**
 * A team's owner sets a group up; from then on its terms are the affair of its own officers. Owners are known by the team itself, at this moment,
 * and so is whether an officer is still in it.
 */
export async function mayBegin(records: Records, { who, group, people, now }: Asking): Promise<boolean> {
  const self = people.find(({ id }) => id === who.person);
  if (self === undefined || self.guest) return false;
  const owner: readonly Station[] = self.owner ? ['teamOwner'] : [];
  if (group === null) return may(owner, 'setUp');
  const today = todayOf(group, now);
  const known = await stationsOf(records, group, who, today);
  return may(known, 'manageTerms') || (may(owner, 'setUp') && (await isOrphaned(records, group, people, today)));
}

/** The team, for those who may set up in it: its owners, and of a group that there is its secretary, deputy and chair. */
export async function placeFor(ports: Ports, who: Who, team: TeamId): Promise<Result<SetupPlaceNow>> {
  const { channel, group } = await ports.store.inTenant(who.tenant, async (records) => ({
    channel: await records.channels.ofTeam(team),
    group: (await records.groups.byTeam(team)) ?? null,
  }));
  // nobody makes us ask about teams that have nothing to do with us
  if (channel === undefined && group === null) return refuse({ why: 'notInstalled' });
  const asked = await askNeighbour(async () => await ports.roster.members(who.tenant, team));
  if (!asked.ok) return asked;
  const { people } = asked.value;
  const self = people.find(({ id }) => id === who.person);
  const now = ports.clock.now();
  const isAllowed = await ports.store.inTenant(who.tenant, async (records) => await mayBegin(records, { who, group, people, now }));
  if (!isAllowed) return refuse(self === undefined ? { why: 'notFound' } : mayNot(group === null ? 'setUp' : 'manageTerms'));
  return done({ team, group, people });
}
