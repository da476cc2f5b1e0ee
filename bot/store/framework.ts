import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { Body, Route } from '../../shared/domain/body.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const frameworkOn = (db: Handle, tenant: TenantId): Records['framework'] => ({
  of: async (group) => {
    const row = await db
      .selectFrom('groups')
      .select((eb) => [
        'own_body',
        eb.selectFrom('bodies').select(sql<readonly Body[] | null>`jsonb_agg(body order by place)`.as('all')).where('tenant', '=', tenant).where('group_id', '=', group).as('bodies'),
        eb.selectFrom('routes').select(sql<readonly Route[] | null>`jsonb_agg(route order by place)`.as('all')).where('tenant', '=', tenant).where('group_id', '=', group).as('routes'),
      ])
      .where('tenant', '=', tenant)
      .where('id', '=', group)
      .executeTakeFirst();
    return row === undefined || row.own_body === null ? undefined : { own: row.own_body, bodies: row.bodies ?? [], routes: row.routes ?? [] };
  },
  saveBody: async (group, body, own) => {
    const now = { body: JSON.stringify(body) };
    await db
      .insertInto('bodies')
      .values({ tenant, id: body.id, group_id: group, ...now })
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(now).where('bodies.group_id', '=', group))
      .execute();
    if (own === true) await db.updateTable('groups').set({ own_body: body.id }).where('tenant', '=', tenant).where('id', '=', group).execute();
  },
  saveRoute: async (group, route) => {
    const now = { route: JSON.stringify(route) };
    await db
      .insertInto('routes')
      .values({ tenant, id: route.id, group_id: group, ...now })
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(now).where('routes.group_id', '=', group))
      .execute();
  },
  removeBody: async (group, body) => {
    await db.deleteFrom('bodies').where('tenant', '=', tenant).where('group_id', '=', group).where('id', '=', body).execute();
  },
  removeRoute: async (group, route) => {
    await db.deleteFrom('routes').where('tenant', '=', tenant).where('group_id', '=', group).where('id', '=', route).execute();
  },
});
