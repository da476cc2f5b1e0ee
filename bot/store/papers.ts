import { sql } from 'kysely';
import type { CycleRecords } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Paper } from '../../shared/domain/paper.ts';
import type { Handle } from './tables.ts';
import { valuesOn } from './values.ts';

/** So many of its readings are shown. */
const MOST_READS = 500;

export const papersOn = (db: Handle, tenant: TenantId): CycleRecords['papers'] => {
  const papers = valuesOn<Paper>(db, tenant, 'papers');
  return {
    get: papers.get,
    of: (meetings) => papers.all(sql`meeting = any(${[...meetings]}::uuid[])`),
    save: async (group, paper) => void (await papers.save({ id: paper.id, group, found: { meeting: paper.meeting }, value: paper })),
    remove: async (id) => void (await sql`delete from papers where tenant = ${tenant} and id = ${id}`.execute(db)),
    noteRead: async (paper, person, revision, at) => {
      await sql`insert into paper_reads (tenant, paper, person, revision, at) values (${tenant}, ${paper}, ${person}, ${revision}, ${at}) on conflict do nothing`.execute(db);
    },
    reads: async (paper) => {
      const { rows } = await sql<Awaited<ReturnType<CycleRecords['papers']['reads']>>[number]>`
        select person, revision, at from paper_reads where tenant = ${tenant} and paper = ${paper} order by at desc limit ${MOST_READS}`.execute(db);
      return rows;
    },
    lookedAt: async (meeting, person) => {
      const { rows } = await sql<{ readonly at: string }>`select at from pack_looks where tenant = ${tenant} and meeting = ${meeting} and person = ${person}`.execute(db);
      return rows[0]?.at ?? null;
    },
    noteLook: async (meeting, person, at) => {
      await sql`insert into pack_looks (tenant, meeting, person, at) values (${tenant}, ${meeting}, ${person}, ${at})
        on conflict (tenant, meeting, person) do update set at = excluded.at`.execute(db);
    },
  };
};
