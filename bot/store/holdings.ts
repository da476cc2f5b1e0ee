import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { GroupId, PersonId, SeatId, TenantId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Handle } from './tables.ts';

/**
 * Puts a person, or nobody, into a seat from a day on. What was to begin on that day or later is replaced; what runs then ends on that day,
 * or goes on where it is the same person's. The seat is held until the transaction ends, so that of two who write at once the second one sees the first.
 */
export const holdOn = async (db: Handle, tenant: TenantId, seat: SeatId, person: PersonId | null, from: Day): Promise<void> => {
  await db.selectFrom('seats').select('id').where('tenant', '=', tenant).where('id', '=', seat).forNoKeyUpdate().execute();
  const ofSeat = sql`tenant = ${tenant} and seat = ${seat}`;
  await sql`delete from holdings where ${ofSeat} and from_day >= ${from}::date`.execute(db);
  await sql`
    update holdings set until_day = case when person = ${person}::uuid then null else ${from}::date end
    where ${ofSeat} and (until_day is null or until_day > ${from}::date or (until_day = ${from}::date and person = ${person}::uuid))`.execute(db);
  if (person === null) return;
  await sql`
    insert into holdings (tenant, id, seat, person, from_day, title)
    select ${tenant}, ${randomUUIDv7()}, ${seat}, ${person}, ${from}::date, (select job_title from people where tenant = ${tenant} and id = ${person})
    where not exists (select from holdings where ${ofSeat} and until_day is null)`.execute(db);
};

/** The job titles of holders of that day that were not known when they took their seats. */
export const noteTitlesOn = async (db: Handle, tenant: TenantId, group: GroupId, day: Day): Promise<void> => {
  await sql`
    update holdings set title = people.job_title from seats, people
    where holdings.tenant = ${tenant} and holdings.title is null and holdings.from_day <= ${day}::date and (holdings.until_day is null or holdings.until_day > ${day}::date)
      and seats.tenant = ${tenant} and seats.id = holdings.seat and seats.group_id = ${group}
      and people.tenant = ${tenant} and people.id = holdings.person and people.job_title is not null`.execute(db);
};
