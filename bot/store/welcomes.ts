import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const welcomesOn = (db: Handle, tenant: TenantId): Records['welcomes'] => ({
  first: async (scope) => {
    const added = await db.insertInto('welcomes').values({ tenant, scope }).onConflict((conflict) => conflict.doNothing()).returning('scope').execute();
    return added.length === 1;
  },
  forget: async (scope) => {
    await db.deleteFrom('welcomes').where('tenant', '=', tenant).where('scope', '=', scope).execute();
  },
});
