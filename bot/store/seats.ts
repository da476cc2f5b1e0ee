import type { Records } from '../ports.ts';
import type { GroupId, SeatId, TenantId } from '../../shared/domain/ids.ts';
import type { FormerPost, Holding, Seat } from '../../shared/domain/seat.ts';
import type { Day } from '../../shared/domain/time.ts';
import { holdOn, noteTitlesOn } from './holdings.ts';
import type { Handle } from './tables.ts';

export const seatsOn = (db: Handle, tenant: TenantId): Records['seats'] => ({
  of: (group, day) =>
    onDay(db, tenant, group, day)
      .select(['seats.id', 'seats.role', 'seats.post', 'seats.areas', 'seats.elected', 'seats.standing', 'holdings.person as holder'])
      .execute(),
  save: (group, seats, from) => saveSeats(db, tenant, group, seats, from ?? null),
  remove: async (seat, day) => {
    await holdOn(db, tenant, seat, null, day);
    await db.updateTable('seats').set({ removed: day }).where('tenant', '=', tenant).where('id', '=', seat).where('removed', 'is', null).execute();
  },
  holdings: (group) => holdingsOf(db, tenant, group),
  hold: (seat, person, from) => holdOn(db, tenant, seat, person, from),
  titlesAtSeating: async (group, day) => {
    const rows = await onDay(db, tenant, group, day).select(['seats.id', 'holdings.title']).where('holdings.person', 'is not', null).execute();
    return new Map<SeatId, string | null>(rows.map(({ id, title }) => [id, title]));
  },
  noteTitles: (group, day) => noteTitlesOn(db, tenant, group, day),
  formerPosts: (group) => formerPostsOf(db, tenant, group),
  addFormerPost: async ({ seat, post, until }) => {
    await db.insertInto('former_posts').values({ tenant, seat, post, until_day: until }).execute();
  },
});

/** The group's seats that there are on the day, each with whoever holds it then. */
const onDay = (db: Handle, tenant: TenantId, group: GroupId, day: Day) =>
  db
    .selectFrom('seats')
    .leftJoin('holdings', (join) =>
      join
        .onRef('holdings.tenant', '=', 'seats.tenant')
        .onRef('holdings.seat', '=', 'seats.id')
        .on('holdings.from_day', '<=', day)
        .on((eb) => eb.or([eb('holdings.until_day', 'is', null), eb('holdings.until_day', '>', day)])),
    )
    .where('seats.tenant', '=', tenant)
    .where('seats.group_id', '=', group)
    .where((eb) => eb.or([eb('seats.added', 'is', null), eb('seats.added', '<=', day)]))
    .where((eb) => eb.or([eb('seats.removed', 'is', null), eb('seats.removed', '>', day)]))
    .orderBy('seats.place');

const saveSeats = async (db: Handle, tenant: TenantId, group: GroupId, seats: readonly Omit<Seat, 'holder'>[], added: Day | null): Promise<void> => {
  if (seats.length === 0) return;
  await db
    .insertInto('seats')
    .values(seats.map(({ id, role, post, areas, elected, standing }) => ({ tenant, id, group_id: group, role, post, areas: JSON.stringify(areas), elected, standing, added })))
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'id'])
        .doUpdateSet((eb) => ({
          role: eb.ref('excluded.role'),
          post: eb.ref('excluded.post'),
          areas: eb.ref('excluded.areas'),
          elected: eb.ref('excluded.elected'),
          standing: eb.ref('excluded.standing'),
        }))
        .where('seats.group_id', '=', group),
    )
    .execute();
};

const holdingsOf = (db: Handle, tenant: TenantId, group: GroupId): Promise<Holding[]> =>
  db
    .selectFrom('holdings')
    .innerJoin('seats', (join) => join.onRef('seats.tenant', '=', 'holdings.tenant').onRef('seats.id', '=', 'holdings.seat'))
    .select(['holdings.seat', 'holdings.person', 'holdings.from_day as from', 'holdings.until_day as until'])
    .where('seats.tenant', '=', tenant)
    .where('seats.group_id', '=', group)
    .orderBy('holdings.from_day', 'desc')
    .orderBy('seats.place')
    .execute();

const formerPostsOf = (db: Handle, tenant: TenantId, group: GroupId): Promise<FormerPost[]> =>
  db
    .selectFrom('former_posts as f')
    .innerJoin('seats', (join) => join.onRef('seats.tenant', '=', 'f.tenant').onRef('seats.id', '=', 'f.seat'))
    .select(['f.seat', 'f.post', 'f.until_day as until'])
    .where('f.tenant', '=', tenant)
    .where('seats.group_id', '=', group)
    .orderBy('f.until_day', 'desc')
    .orderBy('f.number', 'desc')
    .execute();
