import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const termsOn = (db: Handle, tenant: TenantId): Records['terms'] => ({
  inForce: async (group) => {
    const row = await db
      .selectFrom('terms')
      .select('terms')
      .where('tenant', '=', tenant)
      .where('group_id', '=', group)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.terms;
  },
  // what is in force already is not a new version
  save: async (group, terms) => {
    const text = JSON.stringify(terms);
    await sql`
      insert into terms (tenant, group_id, version, terms)
      select ${tenant}, ${group}, ${terms.version}, ${text}::jsonb
      where ${text}::jsonb is distinct from (
        select terms from terms where tenant = ${tenant} and group_id = ${group} order by number desc limit 1
      )`.execute(db);
  },
});
