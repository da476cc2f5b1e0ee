import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

/** A mailbox is the same in capitals. */
const keyOf = (mailbox: string): string => mailbox.toLowerCase();

export const feedsOn = (db: Handle, tenant: TenantId): Records['feeds'] => {
  const subscriptions = () =>
    db.selectFrom('subscriptions').select(['mailbox', 'id', 'client_state as clientState', 'expires', 'look_at as lookAt', 'trouble', 'attempts']).where('tenant', '=', tenant);
  return {
    cursor: (group) =>
      db
        .selectFrom('calendar_cursors')
        .select(['mailbox', 'from_at as from', 'until_at as until', 'link', 'at'])
        .where('tenant', '=', tenant)
        .where('group_id', '=', group)
        .executeTakeFirst(),
    saveCursor: async (group, cursor) => {
      if (cursor === null) {
        await db.deleteFrom('calendar_cursors').where('tenant', '=', tenant).where('group_id', '=', group).execute();
        return;
      }
      const now = { mailbox: cursor.mailbox, from_at: cursor.from, until_at: cursor.until, link: cursor.link, at: cursor.at };
      await db
        .insertInto('calendar_cursors')
        .values({ tenant, group_id: group, ...now })
        .onConflict((conflict) => conflict.columns(['tenant', 'group_id']).doUpdateSet(now))
        .execute();
    },
    readAt: async (group, what, at) => {
      await db.updateTable('groups').set(what === 'calendar' ? { calendar_at: at } : { team_at: at }).where('tenant', '=', tenant).where('id', '=', group).execute();
    },
    dueAt: async (group) => {
      const row = await db.selectFrom('groups').select(['calendar_at as calendar', 'team_at as team']).where('tenant', '=', tenant).where('id', '=', group).executeTakeFirst();
      return row ?? { calendar: null, team: null };
    },
    subscription: (mailbox) => subscriptions().where('mailbox', '=', keyOf(mailbox)).executeTakeFirst(),
    subscriptionsByIds: (ids) => subscriptions().where('id', '=', sql<string>`any(${[...ids]}::text[])`).orderBy('id').execute(),
    saveSubscription: async ({ mailbox, id, clientState, expires, lookAt, trouble, attempts }) => {
      const now = { id, client_state: clientState, expires, look_at: lookAt, trouble, attempts };
      await db
        .insertInto('subscriptions')
        .values({ tenant, mailbox: keyOf(mailbox), ...now })
        .onConflict((conflict) => conflict.columns(['tenant', 'mailbox']).doUpdateSet(now))
        .execute();
    },
    removeSubscription: async (mailbox) => {
      await db.deleteFrom('subscriptions').where('tenant', '=', tenant).where('mailbox', '=', keyOf(mailbox)).execute();
    },
    groupsOfMailbox: async (mailbox) => {
      const rows = await db.selectFrom('groups').select('id').where('tenant', '=', tenant).where('mailbox_key', '=', keyOf(mailbox)).orderBy('id').execute();
      return rows.map(({ id }) => id);
    },
  };
};
