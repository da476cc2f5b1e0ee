import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const draftsOn = (db: Handle, tenant: TenantId): Records['drafts'] => ({
  get: async (team) => (await db.selectFrom('drafts').select('draft').where('tenant', '=', tenant).where('team', '=', team).executeTakeFirst())?.draft,
  save: async (team, draft) => {
    const now = { revision: draft.revision, draft: JSON.stringify(draft) };
    const saved =
      draft.revision === 1
        ? await db.insertInto('drafts').values({ tenant, team, ...now }).onConflict((conflict) => conflict.doNothing()).returning('revision').execute()
        : await db.updateTable('drafts').set(now).where('tenant', '=', tenant).where('team', '=', team).where('revision', '=', draft.revision - 1).returning('revision').execute();
    return saved.length === 1;
  },
  discard: async (team) => {
    await db.deleteFrom('drafts').where('tenant', '=', tenant).where('team', '=', team).execute();
  },
  forget: async (before) => {
    const savedAt = sql<Date>`(draft ->> 'savedAt')::timestamptz`;
    return (await db.deleteFrom('drafts').where('tenant', '=', tenant).where(savedAt, '<', sql<Date>`${before}::timestamptz`).returning('team').execute()).length;
  },
});
