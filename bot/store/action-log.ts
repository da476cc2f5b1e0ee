import { sql } from 'kysely';
import type { CycleRecords } from '../ports.ts';
import type { ActionEvent } from '../../shared/domain/action.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { actionOf } from './actions.ts';
import { endedOn } from './ended.ts';
import type { Handle } from './tables.ts';

export const actionLogOn = (db: Handle, tenant: TenantId): CycleRecords['actionLog'] => {
  const all = () => db.selectFrom('actions').selectAll().where('tenant', '=', tenant);
  return {
    ended: endedOn(db, tenant, { name: 'actions', of: actionOf }),
    of: async (group) => (await all().where('group_id', '=', group).orderBy('ref', 'desc').orderBy('id').execute()).map(actionOf),
    closedSince: async (group, since) =>
      (await all().where('group_id', '=', group).where('state', '=', 'closed').where(sql<boolean>`closed ->> 'at' >= ${since}`).orderBy('ref').execute()).map(actionOf),
    ofMeeting: async (meeting) => (await all().where('meeting', '=', meeting).orderBy('ref').execute()).map(actionOf),
    byRef: async (ref) => (await all().where('ref', '=', ref).orderBy('id').execute()).map((row) => ({ group: row.group_id, action: actionOf(row) })),
    note: async (action, event) => void (await db.insertInto('action_events').values({ tenant, action, event: JSON.stringify(event) }).execute()),
    months: async (group, zone) => {
      const { rows } = await sql<Awaited<ReturnType<CycleRecords['actionLog']['months']>>[number]>`
        select to_char((e.event ->> 'at')::timestamptz at time zone ${zone}, 'YYYY-MM') as month,
          (count(*) filter (where e.event ->> 'what' = 'raised'))::integer as raised,
          (count(*) filter (where e.event ->> 'what' in ('closed', 'dropped')) - count(*) filter (where e.event ->> 'what' = 'reopened'))::integer as ended
        from actions as a join action_events as e on e.tenant = a.tenant and e.action = a.id
        where a.tenant = ${tenant} and a.group_id = ${group} and e.event ->> 'what' in ('raised', 'closed', 'dropped', 'reopened') group by 1 order by 1`.execute(db);
      return rows;
    },
    events: async (actions) => {
      const rows = await db
        .selectFrom('action_events')
        .select(['action', sql<readonly ActionEvent[]>`jsonb_agg(event order by number)`.as('events')])
        .where('tenant', '=', tenant)
        .where('action', '=', sql<string>`any(${[...actions]}::uuid[])`)
        .groupBy('action')
        .execute();
      return new Map(rows.map(({ action, events }) => [action, events]));
    },
  };
};

export const refsOn = (db: Handle, tenant: TenantId): CycleRecords['refs'] => ({
  // the row is held until the transaction ends: no number is given twice
  next: async (group, series) => {
    const { rows } = await sql<{ readonly last: number }>`
      insert into refs (tenant, group_id, series, last) values (${tenant}, ${group}, ${series}, 1 + (
        select coalesce(max(substring(ref from '[0-9]+$')::int), 0) from actions where tenant = ${tenant} and group_id = ${group} and ref like ${`${series}-%`} and ref ~ '-[0-9]{1,6}$'))
      on conflict (tenant, group_id, series) do update set last = refs.last + 1 returning last`.execute(db);
    const [row] = rows;
    if (row === undefined) throw new Error(`no reference in ${series}`);
    return row.last;
  },
});
