import { type Selectable, sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { Action } from '../../shared/domain/action.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle, Tables } from './tables.ts';

/** What was closed before anybody wrote down when. */
const BEFORE_TIME = '1970-01-01T00:00:00.000Z';

export const actionsOn = (db: Handle, tenant: TenantId): Records['actions'] => {
  const open = () =>
    db.selectFrom('actions').selectAll().where('tenant', '=', tenant).where('state', '<>', 'closed').orderBy('due').orderBy('ref').orderBy('id');
  return {
    get: async (id) => {
      const row = await db.selectFrom('actions').selectAll().where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst();
      return row && { group: row.group_id, action: actionOf(row) };
    },
    refs: async (ids) => {
      const rows = await db.selectFrom('actions').select(['id', 'ref']).where('tenant', '=', tenant).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`).execute();
      return new Map(rows.map(({ id, ref }) => [id, ref]));
    },
    openOf: async (group) => (await open().where('group_id', '=', group).execute()).map(actionOf),
    openOfOwner: async (person) =>
      (await open().where('owner', '=', person).execute()).map((row) => ({ group: row.group_id, action: actionOf(row) })),
    save: async (group, { id, ref, title, owner, due, priority, from, state, meeting, item, carried, closing, closed }) => {
      const facts = {
        ref, title, owner, due, priority, came_from: from, state, meeting, item, carried, closing: closing && JSON.stringify(closing), closed: closed && JSON.stringify(closed),
        ended: state === 'closed' ? (closed?.at ?? BEFORE_TIME) : null,
      };
      await db
        .insertInto('actions')
        .values({ tenant, id, group_id: group, ...facts })
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(facts))
        .execute();
    },
  };
};

export const actionOf = ({ id, ref, title, owner, due, priority, came_from: from, state, meeting, item, carried, closing, closed }: Selectable<Tables['actions']>): Action => ({
  id, ref, title, owner, due, priority, from, state, meeting, item, carried, closing, closed,
});
