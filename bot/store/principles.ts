import { sql } from 'kysely';
import type { GroupId, TenantId } from '../../shared/domain/ids.ts';
import type { PrincipleCount } from '../../shared/domain/principles.ts';
import type { Handle } from './tables.ts';

/** How many requests stand for each principle, however many there are in all. */
export const requestsByPrinciple = async (db: Handle, tenant: TenantId, group: GroupId): Promise<readonly PrincipleCount[]> => {
  const { rows } = await sql<PrincipleCount>`
    select principle, count(*)::int as requests, count(*) filter (where state = 'decided')::int as decided
    from requests, jsonb_array_elements_text(value -> 'principles') as principle
    where tenant = ${tenant} and group_id = ${group} and state <> 'withdrawn' group by principle`.execute(db);
  return rows;
};
