import { type Selectable, sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId, WorkstreamId } from '../../shared/domain/ids.ts';
import type { Ended, StatusReport, Workstream } from '../../shared/domain/workstream.ts';
import type { Trace } from '../../shared/domain/workstream-end.ts';
import type { Handle, Tables } from './tables.ts';

type Joined = Selectable<Tables['workstreams']> & { readonly strategy: Workstream['strategy']; readonly latest: StatusReport | null };

/** A report as it is kept, by its columns. */
const REPORT = sql<StatusReport>`jsonb_build_object('rag', rag, 'reason', reason, 'ask', ask, 'backBy', back_by, 'evidence', evidence, 'despite', despite, 'by', "by", 'onBehalfOf', on_behalf_of, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

export const workstreamsOn = (db: Handle, tenant: TenantId): Records['workstreams'] => ({
  of: async (group) => {
    const { rows } = await sql<Joined>`
      select w.*, jsonb_build_object('id', s.id, 'title', s.value -> 'title', 'from', s.value -> 'from', 'until', s.value -> 'until', 'owner', s.value -> 'owner') as strategy, r.report as latest
      from workstreams as w join strategies as s on s.tenant = w.tenant and s.id = w.strategy_id
      left join lateral (
        select ${REPORT} as report from status_reports
        where tenant = w.tenant and workstream = w.id order by at desc, number desc limit 1
      ) as r on true
      where w.tenant = ${tenant} and w.group_id = ${group} order by w.number, s.value ->> 'from', w.id`.execute(db);
    return rows.map(workstreamOf);
  },
  traces: async (workstream) => {
    const isThere = (trace: Trace, table: string, where = sql`value ->> 'workstream' = ${workstream}`) => sql`select ${trace}::text as trace where exists (select from ${sql.table(table)} where tenant = ${tenant} and ${where})`;
    const inColumn = sql`workstream = ${workstream}`;
    const asked = [
      isThere('status', 'status_reports', inColumn), isThere('highlight', 'highlights', inColumn),
      isThere('blocker', 'blockers'), isThere('risk', 'risks'), isThere('request', 'requests'), isThere('lesson', 'lessons'), isThere('measure', 'measures'),
    ];
    const { rows } = await sql<{ readonly trace: Trace }>`${sql.join(asked, sql` union all `)}`.execute(db);
    return rows.map(({ trace }) => trace);
  },
  remove: async (id) => {
    await sql`delete from plans where tenant = ${tenant} and id = ${id}`.execute(db);
    await db.deleteFrom('workstreams').where('tenant', '=', tenant).where('id', '=', id).execute();
  },
  save: async (group, { id, strategy, number, title, leadPost, lead, chosen = false, ended }) => {
    const kept = sql<Ended | null>`${ended === undefined ? null : JSON.stringify(ended)}::jsonb`;
    const facts = { strategy_id: strategy.id, number, title, lead_post: leadPost, lead, chosen, ended: kept };
    await db
      .insertInto('workstreams')
      .values({ tenant, id, group_id: group, ...facts })
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(facts))
      .execute();
  },
  report: async (workstream, { rag, reason, ask, backBy, evidence, despite, by, onBehalfOf, at }) => {
    const said = { rag, reason, ask, back_by: backBy, evidence, despite };
    await db.insertInto('status_reports').values({ tenant, workstream, ...said, by, on_behalf_of: onBehalfOf, at }).execute();
  },
  history: async (workstreams, most) => {
    const { rows } = await sql<{ readonly workstream: WorkstreamId; readonly report: StatusReport }>`
      select asked.id as workstream, r.report
      from unnest(${[...workstreams]}::uuid[]) as asked (id)
      cross join lateral (
        select ${REPORT} as report, at, number from status_reports
        where tenant = ${tenant} and workstream = asked.id
        order by at desc, number desc limit ${most}
      ) as r
      order by r.at desc, r.number desc`.execute(db);
    const history = new Map<WorkstreamId, StatusReport[]>(workstreams.map((id) => [id, []]));
    for (const { workstream, report } of rows) history.get(workstream)?.push(report);
    return history;
  },
});

const workstreamOf = ({ id, strategy, number, title, lead, lead_post, chosen, ended, latest }: Joined): Workstream => ({
  id, strategy, number, title, leadPost: lead_post, lead, ...(chosen && { chosen }), status: latest, ...(ended !== null && { ended }),
});
