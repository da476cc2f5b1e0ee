import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const channelsOn = (db: Handle, tenant: TenantId): Records['channels'] => ({
  of: (group) =>
    db
      .selectFrom('groups')
      .innerJoin('channels', (join) => join.onRef('channels.tenant', '=', 'groups.tenant').onRef('channels.team', '=', 'groups.team'))
      .select(['channels.tenant', 'channels.service_url as serviceUrl', 'channels.thread', 'channels.bot'])
      .where('groups.tenant', '=', tenant)
      .where('groups.id', '=', group)
      .executeTakeFirst(),
  save: async (team, channel) => {
    if (channel === null) {
      await db.deleteFrom('channels').where('tenant', '=', tenant).where('team', '=', team).execute();
      return;
    }
    const facts = { service_url: channel.serviceUrl, thread: channel.thread, bot: channel.bot };
    await db
      .insertInto('channels')
      .values({ tenant, team, ...facts })
      .onConflict((conflict) => conflict.columns(['tenant', 'team']).doUpdateSet(facts))
      .execute();
  },
});
