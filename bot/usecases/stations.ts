import type { Group } from '../../shared/domain/group.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import { may, RIGHTS, stationsBy, type Deed, type Station } from '../../shared/domain/rights.ts';
import type { Workstream } from '../../shared/domain/workstream.ts';
import { dayIn, type Day, type Instant } from '../../shared/domain/time.ts';
import type { Place, Records, Who } from '../ports.ts';

/** Who somebody is, by what ties them to the group. */
export const stationsIn = ({ group, team, holds, leads }: Place, { person, administrator }: Who, day: Day): readonly Station[] =>
  stationsBy({
    roles: holds.filter(({ from, until }) => from <= day && (until === null || day < until)).map(({ role }) => role),
    secretary: group.secretary === person,
    deputySecretary: group.deputySecretary === person,
    lead: leads,
    team,
    administrator: administrator === true,
  });

const stranger = (group: Group): Place => ({ group, team: null, holds: [], leads: false });

/** Who somebody is to a group on a day. */
export async function stationsOf(records: Records, group: Group, who: Who, day: Day): Promise<readonly Station[]> {
  const [place] = await records.people.places(who.person, group.id);
  return stationsIn({ ...(place ?? stranger(group)), group }, who, day);
}

export interface Allowed {
  readonly group: Group;
  readonly stations: readonly Station[];
}

/** The group, for somebody who may do that to it. To whoever may not even see it, it does not exist. */
export async function allow(records: Records, who: Who, id: GroupId, deed: Deed, now: Instant): Promise<Result<Allowed>> {
  const group = await records.groups.get(id);
  if (group === undefined) return refuse({ why: 'notFound' });
  const stations = await stationsOf(records, group, who, dayIn(group.zone, now));
  if (may(stations, deed)) return done({ group, stations });
  return refuse(may(stations, 'seeGroup') ? mayNot(deed) : { why: 'notFound' });
}

export const mayNot = (deed: Deed) => ({ why: 'mayNot', deed, allowed: RIGHTS[deed] }) as const;

/** The same, and until the transaction ends nobody else changes the group. */
export async function allowAlone(records: Records, who: Who, id: GroupId, deed: Deed, now: Instant): Promise<Result<Allowed>> {
  await records.groups.lock(id);
  return await allow(records, who, id, deed, now);
}

/** A lead reports on what they lead, and on nothing else. */
export const reportsOn = ({ lead }: Pick<Workstream, 'lead'>, { person }: Who): boolean => may(lead === person ? ['lead'] : [], 'report');

/** The groups that somebody may see, by name. */
export async function groupsFor(records: Records, who: Who, now: Instant): Promise<readonly Group[]> {
  const places = await records.people.places(who.person);
  return places.filter((place) => may(stationsIn(place, who, dayIn(place.group.zone, now)), 'seeGroup')).map(({ group }) => group);
}
