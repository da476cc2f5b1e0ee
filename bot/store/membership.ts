import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const membershipOn = (db: Handle, tenant: TenantId): Records['membership'] => ({
  pending: (group) =>
    db
      .selectFrom('membership_changes')
      .select(['key', 'change', 'noticed'])
      .where('tenant', '=', tenant)
      .where('group_id', '=', group)
      .where('how', 'is', null)
      .where('withdrawn', '=', false)
      .orderBy('noticed', 'desc')
      .orderBy('key')
      .execute(),
  // what became moot, decided or not, is asked anew when it happens again
  notice: async (group, { kinds, changes }, at) => {
    const [keys, values] = [changes.map(({ key }) => key), changes.map(({ change }) => JSON.stringify(change))];
    await sql`
      with moot as (
        update membership_changes set withdrawn = true
        where tenant = ${tenant} and group_id = ${group} and not withdrawn and change ->> 'kind' = any(${[...kinds]}::text[]) and key <> all(${keys}::text[])
      )
      insert into membership_changes as known (tenant, group_id, key, change, noticed)
      select ${tenant}, ${group}, key, change::jsonb, ${at} from unnest(${keys}::text[], ${values}::text[]) as now (key, change) order by key
      on conflict (tenant, group_id, key) do update
        set change = excluded.change, noticed = excluded.noticed, withdrawn = false, how = null, decided_by = null, decided_at = null
        where known.withdrawn or (known.how is null and known.change is distinct from excluded.change)`.execute(db);
  },
  decide: async (group, key, { how, by, at }) => {
    await db
      .updateTable('membership_changes')
      .set({ how, decided_by: by, decided_at: at })
      .where('tenant', '=', tenant)
      .where('group_id', '=', group)
      .where('key', '=', key)
      .where('how', 'is', null)
      .execute();
  },
});
