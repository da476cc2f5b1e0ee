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

const stationedIn = (place: Place, who: Who, now: Instant): Allowed => ({ group: place.group, stations: stationsIn(place, who, dayIn(place.group.zone, now)) });

/** The group, for somebody who may do that to it. To whoever may not even see it, it does not exist. */
export async function allow(records: Records, who: Who, id: GroupId, deed: Deed, now: Instant): Promise<Result<Allowed>> {
  const [place] = await records.people.places(who.person, id);
  if (place === undefined) return refuse({ why: 'notFound' });
  const allowed = stationedIn(place, who, now);
  if (may(allowed.stations, deed)) return done(allowed);
  return refuse(may(allowed.stations, 'seeGroup') ? mayNot(deed) : { why: 'notFound' });
}

export const mayNot = (deed: Deed) => ({ why: 'mayNot', deed, allowed: RIGHTS[deed] }) as const;

/** The same, and until the transaction ends nobody else changes the group. */
export async function allowAlone(records: Records, who: Who, id: GroupId, deed: Deed, now: Instant): Promise<Result<Allowed>> {
  await records.groups.lock(id);
  return await allow(records, who, id, deed, now);
}

/** A lead reports on what they lead, and on nothing else. */
export const reportsOn = ({ lead, ended }: Pick<Workstream, 'lead' | 'ended'>, { person }: Who): boolean => may(lead === person && ended === undefined ? ['lead'] : [], 'report');

/** The groups that somebody may see, or that one if they may, by name, each with who they are to it. Whoever has asked this once need not ask again. */
export async function openTo(records: Records, who: Who, now: Instant, group?: GroupId): Promise<readonly Allowed[]> {
  const places = await records.people.places(who.person, group);
  return places.map((place) => stationedIn(place, who, now)).filter(({ stations }) => may(stations, 'seeGroup'));
}

export const groupsFor = async (records: Records, who: Who, now: Instant): Promise<readonly Group[]> => (await openTo(records, who, now)).map(({ group }) => group);
