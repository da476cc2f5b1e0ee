import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

const facts = ['channels.tenant', 'channels.service_url as serviceUrl', 'channels.thread', 'channels.bot'] as const;

export const channelsOn = (db: Handle, tenant: TenantId): Records['channels'] => ({
  of: (group) =>
    db
      .selectFrom('groups')
      .innerJoin('channels', (join) => join.onRef('channels.tenant', '=', 'groups.tenant').onRef('channels.team', '=', 'groups.team'))
      .select(facts)
      .where('groups.tenant', '=', tenant)
      .where('groups.id', '=', group)
      .executeTakeFirst(),
  save: async (team, channel) => {
    if (channel === null) {
      await db.deleteFrom('channels').where('tenant', '=', tenant).where('team', '=', team).execute();
      return;
    }
    const now = { service_url: channel.serviceUrl, thread: channel.thread, bot: channel.bot };
    await db
      .insertInto('channels')
      .values({ tenant, team, ...now })
      .onConflict((conflict) => conflict.columns(['tenant', 'team']).doUpdateSet(now))
      .execute();
  },
  ofTeam: (team) => db.selectFrom('channels').select(facts).where('tenant', '=', tenant).where('team', '=', team).executeTakeFirst(),
  teams: async () => (await db.selectFrom('channels').select('team').where('tenant', '=', tenant).orderBy('team').execute()).map(({ team }) => team),
});
