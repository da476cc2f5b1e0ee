import { randomUUIDv7 } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Notice, Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle, Tables } from './tables.ts';

export const noticesOn = (db: Handle, tenant: TenantId): Records['notices'] => {
  const some = () => db.selectFrom('notices').selectAll().where('tenant', '=', tenant);
  return {
    raise: async (group, obligations, at) => {
      if (obligations.length === 0) return [];
      // in the order of their keys, so that two that raise at once wait for each other and never in a ring
      const rows = [...obligations].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, matter, to, due, until, clause }) => ({
        tenant, id: randomUUIDv7(), group_id: group, key, matter: JSON.stringify(matter), person: to, due, until,
        clause: clause && JSON.stringify(clause), state: 'queued' as const, attempts: 0, at,
      }));
      const added = await db
        .insertInto('notices')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(['tenant', 'group_id', 'key'])
            .doUpdateSet((row) => ({ state: 'queued' as const, matter: row.ref('excluded.matter'), person: row.ref('excluded.person'), due: row.ref('excluded.due'), until: row.ref('excluded.until'), at: row.ref('excluded.at') }))
            .where('notices.state', '=', 'dropped'),
        )
        .returningAll()
        .execute();
      return added.map(noticeOf);
    },
    known: async (group, keys) => await knownOf(db, tenant, group, keys),
    get: async (id) => {
      const row = await some().where('id', '=', id).executeTakeFirst();
      return row && noticeOf(row);
    },
    ofKey: async (group, key) => {
      const row = await some().where('group_id', '=', group).where('key', '=', key).executeTakeFirst();
      return row && noticeOf(row);
    },
    lock: async (id) => {
      const row = await some().where('id', '=', id).forUpdate().executeTakeFirst();
      return row && noticeOf(row);
    },
    save: async ({ id, group, key, matter, to, due, until, clause, state, attempts, posted, says, cause, at }) => {
      const changing = { due, until, state, attempts, says: says && JSON.stringify(says), conversation: posted?.conversation ?? null, activity: posted?.activity ?? null, cause, at };
      await db
        .insertInto('notices')
        .values({ tenant, id, group_id: group, key, matter: JSON.stringify(matter), person: to, clause: clause && JSON.stringify(clause), ...changing })
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(changing))
        .execute();
    },
    of: async (group, most) => {
      const unsettled = await some().where('group_id', '=', group).where('state', 'in', UNSETTLED).orderBy('at', 'desc').limit(most).execute();
      const newest = await some().where('group_id', '=', group).where('state', 'not in', UNSETTLED).orderBy('at', 'desc').orderBy('id', 'desc').limit(most).execute();
      return [...unsettled, ...newest].slice(0, Math.max(most, unsettled.length)).map(noticeOf);
    },
    aboutMeeting: async (meeting) =>
      (await some().where('state', '=', 'sent').where('meeting', '=', meeting).orderBy('at', 'desc').orderBy('id', 'desc').execute()).map(noticeOf),
  };
};

async function knownOf(db: Handle, tenant: TenantId, group: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('notices')
    .select('key')
    .where('tenant', '=', tenant)
    .where('group_id', '=', group)
    .where('key', '=', sql<string>`any(${[...keys]}::text[])`)
    .where('state', '<>', 'dropped')
    .execute();
  return new Set(rows.map(({ key }) => key));
}

const UNSETTLED: Notice['state'][] = ['failed', 'uncertain'];

const noticeOf = (row: Selectable<Tables['notices']>): Notice => {
  const { id, key, matter, person: to, due, until, clause, state, attempts, says, cause, at } = row;
  const posted = row.conversation === null || row.activity === null ? null : { conversation: row.conversation, activity: row.activity };
  return { id, group: row.group_id, key, matter, to, due, until, clause, state, attempts, posted, says, cause, at };
};
