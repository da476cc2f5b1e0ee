import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const groupColumns = [
  'groups.tenant', 'groups.id', 'groups.name', 'groups.aliases', 'groups.zone', 'groups.nation', 'groups.language',
  'groups.closures', 'groups.hours', 'groups.reason_days as reasonDays', 'groups.secretary',
  'groups.deputy_secretary as deputySecretary', 'groups.team', 'groups.mailbox', 'groups.publishing',
] as const;

export const groupsOn = (db: Handle, tenant: TenantId): Records['groups'] => {
  const one = (id: string) => db.selectFrom('groups').select(groupColumns).where('tenant', '=', tenant).where('id', '=', id);
  return {
    // rows that merely refer to the group may still be added meanwhile
    lock: (id) => one(id).forNoKeyUpdate().executeTakeFirst(),
    get: (id) => one(id).executeTakeFirst(),
    all: () => db.selectFrom('groups').select(groupColumns).where('tenant', '=', tenant).orderBy('name').orderBy('id').execute(),
    byTeam: (team) => db.selectFrom('groups').select(groupColumns).where('tenant', '=', tenant).where('team', '=', team).executeTakeFirst(),
    ofTeamAlone: async (team) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenant}/${team}`}, 0))`.execute(db);
      return await db.selectFrom('groups').select(groupColumns).where('tenant', '=', tenant).where('team', '=', team).executeTakeFirst();
    },
    save: async (group) => {
      const { tenant: _, id: __, ...facts } = rowOf(group);
      await db
        .insertInto('groups')
        .values(rowOf(group))
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(facts))
        .execute();
    },
    template: async (id) => {
      const row = await db.selectFrom('groups').select('template').where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst();
      return row?.template ?? [];
    },
    saveTemplate: async (id, items) => {
      await db.updateTable('groups').set({ template: JSON.stringify(items) }).where('tenant', '=', tenant).where('id', '=', id).execute();
    },
    wakeAt: async (id, at) => {
      await db.updateTable('groups').set({ next_look: at }).where('tenant', '=', tenant).where('id', '=', id).execute();
    },
  };
};

const rowOf = (group: Group) => ({
  tenant: group.tenant,
  id: group.id,
  name: group.name,
  aliases: JSON.stringify(group.aliases),
  zone: group.zone,
  nation: group.nation,
  language: group.language,
  closures: JSON.stringify(group.closures),
  hours: JSON.stringify(group.hours),
  reason_days: group.reasonDays,
  secretary: group.secretary,
  deputy_secretary: group.deputySecretary,
  team: group.team,
  mailbox: group.mailbox,
  publishing: group.publishing,
});
