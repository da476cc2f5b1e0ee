import { sql } from 'kysely';
import type { CycleRecords, Substitute } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const substitutesOn = (db: Handle, tenant: TenantId): CycleRecords['substitutes'] => ({
  of: async (meetings) => {
    const { rows } = await sql<Substitute>`
      select meeting, stands_for as "standsFor", person, restricted from substitutes where tenant = ${tenant} and meeting = any(${[...meetings]}::uuid[]) order by meeting, stands_for`.execute(db);
    return rows;
  },
  save: async ({ meeting, standsFor, person, restricted }) => {
    await sql`insert into substitutes (tenant, meeting, stands_for, person, restricted) values (${tenant}, ${meeting}, ${standsFor}, ${person}, ${restricted})
      on conflict (tenant, meeting, stands_for) do update set person = excluded.person, restricted = excluded.restricted`.execute(db);
  },
  remove: async (meeting, standsFor) => {
    await sql`delete from substitutes where tenant = ${tenant} and meeting = ${meeting} and stands_for = ${standsFor}`.execute(db);
  },
});
