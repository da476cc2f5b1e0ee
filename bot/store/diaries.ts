import { sql } from 'kysely';
import type { CycleRecords } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Diary } from '../../shared/domain/onward.ts';
import type { Handle } from './tables.ts';

export const diariesOn = (db: Handle, tenant: TenantId): CycleRecords['diaries'] => ({
  of: async (group) => {
    const { rows } = await sql<{ readonly value: Diary }>`select value from diaries where tenant = ${tenant} and group_id = ${group} order by body`.execute(db);
    return rows.map(({ value }) => value);
  },
  save: async (group, diary) => {
    await sql`insert into diaries (tenant, group_id, body, value) values (${tenant}, ${group}, ${diary.body}, ${JSON.stringify(diary)}::jsonb)
      on conflict (tenant, group_id, body) do update set value = excluded.value`.execute(db);
  },
  remove: async (group, body) => {
    await sql`delete from diaries where tenant = ${tenant} and group_id = ${group} and body = ${body}`.execute(db);
  },
});
