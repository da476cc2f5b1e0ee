import { type Selectable, sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId, WorkstreamId } from '../../shared/domain/ids.ts';
import type { StatusReport, Workstream } from '../../shared/domain/workstream.ts';
import type { Handle, Tables } from './tables.ts';

type Joined = Selectable<Tables['workstreams']> & { readonly [name in keyof StatusReport]: StatusReport[name] | null };

export const workstreamsOn = (db: Handle, tenant: TenantId): Records['workstreams'] => ({
  of: async (group) => {
    const rows = await db
      .selectFrom('workstreams as w')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('status_reports as r')
            .select(['r.rag', 'r.reason', 'r.by', 'r.at'])
            .whereRef('r.tenant', '=', 'w.tenant')
            .whereRef('r.workstream', '=', 'w.id')
            .orderBy('r.at', 'desc')
            .orderBy('r.number', 'desc')
            .limit(1)
            .as('latest'),
        (join) => join.onTrue(),
      )
      .selectAll('w')
      .select(['latest.rag', 'latest.reason', 'latest.by', 'latest.at'])
      .where('w.tenant', '=', tenant)
      .where('w.group_id', '=', group)
      .orderBy('w.number')
      .orderBy('w.strategy_from')
      .orderBy('w.id')
      .execute();
    return rows.map(workstreamOf);
  },
  save: async (group, { id, strategy, number, title, leadPost, lead }) => {
    const facts = { strategy: strategy.title, strategy_from: strategy.from, strategy_until: strategy.until, number, title, lead_post: leadPost, lead };
    await db
      .insertInto('workstreams')
      .values({ tenant, id, group_id: group, ...facts })
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(facts))
      .execute();
  },
  report: async (workstream, { rag, reason, by, at }) => {
    await db.insertInto('status_reports').values({ tenant, workstream, rag, reason, by, at }).execute();
  },
  history: async (workstreams, most) => {
    const { rows } = await sql<StatusReport & { readonly workstream: WorkstreamId }>`
      select asked.id as workstream, r.rag, r.reason, r.by, r.at
      from unnest(${[...workstreams]}::uuid[]) as asked (id)
      cross join lateral (
        select rag, reason, by, at, number from status_reports
        where tenant = ${tenant} and workstream = asked.id
        order by at desc, number desc limit ${most}
      ) as r
      order by r.at desc, r.number desc`.execute(db);
    const history = new Map<WorkstreamId, StatusReport[]>(workstreams.map((id) => [id, []]));
    for (const { workstream, ...report } of rows) history.get(workstream)?.push(report);
    return history;
  },
});

const workstreamOf = ({ id, strategy, number, title, lead, rag, reason, by, at, ...row }: Joined): Workstream => ({
  id,
  strategy: { title: strategy, from: row.strategy_from, until: row.strategy_until },
  number,
  title,
  leadPost: row.lead_post,
  lead,
  status: rag === null || reason === null || by === null || at === null ? null : { rag, reason, by, at },
});
