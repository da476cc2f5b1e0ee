import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const seatsOn = (db: Handle, tenant: TenantId): Records['seats'] => ({
  of: (group) =>
    db
      .selectFrom('seats')
      .leftJoin('holdings', (join) =>
        join.onRef('holdings.tenant', '=', 'seats.tenant').onRef('holdings.seat', '=', 'seats.id').on('holdings.until', 'is', null),
      )
      .select(['seats.id', 'seats.role', 'seats.post', 'seats.area', 'seats.elected', 'holdings.person as holder'])
      .where('seats.tenant', '=', tenant)
      .where('seats.group_id', '=', group)
      .orderBy('seats.place')
      .execute(),
  save: async (group, seats) => {
    if (seats.length === 0) return;
    await db
      .insertInto('seats')
      .values(seats.map(({ id, role, post, area, elected, nominated }) => ({ tenant, id, group_id: group, role, post, area, elected, nominated })))
      .onConflict((conflict) =>
        conflict.columns(['tenant', 'id']).doUpdateSet((eb) => ({
          role: eb.ref('excluded.role'),
          post: eb.ref('excluded.post'),
          area: eb.ref('excluded.area'),
          elected: eb.ref('excluded.elected'),
          nominated: eb.ref('excluded.nominated'),
        })),
      )
      .execute();
  },
  nominations: async (group) => {
    const rows = await db
      .selectFrom('seats')
      .select(['id', 'nominated'])
      .where('tenant', '=', tenant)
      .where('group_id', '=', group)
      .where('nominated', 'is not', null)
      .$narrowType<{ nominated: string }>()
      .orderBy('place')
      .execute();
    return new Map(rows.map(({ id, nominated }) => [id, nominated]));
  },
  hold: async (seat, person, at) => {
    // counting the ended ones makes their end come before the new beginning: a seat has one holder at most
    await sql`
      with ended as (
        update holdings set until = greatest(since, ${at}::timestamptz)
        where tenant = ${tenant} and seat = ${seat} and until is null and person is distinct from ${person}::uuid
        returning 1
      )
      insert into holdings (tenant, id, seat, person, since)
      select ${tenant}, ${randomUUIDv7()}, ${seat}, ${person}::uuid, ${at}
      from (select count(*) from ended) as before
      where ${person}::uuid is not null and not exists (
        select from holdings where tenant = ${tenant} and seat = ${seat} and until is null and person = ${person}::uuid
      )`.execute(db);
  },
});
