import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Place } from '../ports.ts';
import type { GroupId, PersonId, TenantId } from '../../shared/domain/ids.ts';
import { groupColumns } from './groups.ts';
import type { Handle } from './tables.ts';

/** Every group that a person has to do with, whatever the day, in one query: each way to a group has its index. */
export async function placesOn(db: Handle, tenant: TenantId, person: PersonId, group: GroupId | undefined): Promise<readonly Place[]> {
  const rows = await db
    .selectFrom('groups')
    .select(groupColumns)
    .select((eb) => [
      jsonObjectFrom(
        eb.selectFrom('team_members as m').select(['m.owner', 'm.guest']).where('m.tenant', '=', tenant).whereRef('m.group_id', '=', 'groups.id').where('m.person', '=', person),
      ).as('member'),
      jsonArrayFrom(
        eb
          .selectFrom('seats')
          .innerJoin('holdings as h', (join) => join.onRef('h.tenant', '=', 'seats.tenant').onRef('h.seat', '=', 'seats.id'))
          .select(['seats.role', 'h.from_day as from', 'h.until_day as until'])
          .where('seats.tenant', '=', tenant)
          .whereRef('seats.group_id', '=', 'groups.id')
          .where('h.person', '=', person)
          .orderBy('h.from_day')
          .orderBy('seats.place'),
      ).as('holds'),
      eb.exists(eb.selectFrom('workstreams as w').select('w.id').where('w.tenant', '=', tenant).whereRef('w.group_id', '=', 'groups.id').where('w.lead', '=', person).where('w.ended', 'is', null)).as('leads'),
    ])
    .where('groups.tenant', '=', tenant)
    .where('groups.id', '=', group ?? reachable(tenant, person))
    .orderBy('groups.name')
    .orderBy('groups.id')
    .execute();
  return rows.map(({ member, holds, leads, ...found }) => ({ group: found, team: member, holds, leads: leads === true }));
}

const reachable = (tenant: TenantId, person: PersonId) => sql<string>`any(array(
  select group_id from team_members where tenant = ${tenant} and person = ${person}
  union all select seats.group_id from holdings join seats on seats.tenant = holdings.tenant and seats.id = holdings.seat
    where holdings.tenant = ${tenant} and holdings.person = ${person}
  union all select group_id from workstreams where tenant = ${tenant} and lead = ${person} and ended is null
  union all select id from groups where tenant = ${tenant} and secretary = ${person}
  union all select id from groups where tenant = ${tenant} and deputy_secretary = ${person}))`;
