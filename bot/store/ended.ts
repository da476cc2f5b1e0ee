import { type RawBuilder, sql } from 'kysely';
import type { EndedRecords } from '../ports.ts';
import type { Mark } from '../../shared/domain/ended.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

/** After that one, where those are listed the latest first. */
export const after = (column: string, mark: Mark | undefined): RawBuilder<unknown> =>
  mark === undefined ? sql`true` : sql`(${sql.ref(column)}, id) < (${mark.at}::timestamptz, ${mark.id}::uuid)`;

interface EndedTable<R, T> {
  readonly name: 'actions' | 'blockers' | 'risks' | 'requests';
  readonly of: (row: R) => T;
  /** what is kept to some is left out where the rows are read, so that nothing can be guessed from a page that is short */
  readonly readableBy?: (person: PersonId) => RawBuilder<unknown>;
  /** those that are kept to some: few, and found by an index of their own */
  readonly kept?: RawBuilder<unknown>;
}

interface Ending {
  readonly id: string;
  readonly ended: string;
}

const EVERYTHING = (): RawBuilder<unknown> => sql`true`;

/** What has ended of a table whose rows say when they did: a page costs the same however long ago it was. */
export const endedOn = <R, T>(db: Handle, tenant: TenantId, { name, of, readableBy = EVERYTHING, kept }: EndedTable<R, T>): EndedRecords<T> => {
  const table = sql.table(name);
  return {
    page: async (group, person, most, before) => {
      const { rows } = await sql<R & Ending>`select * from ${table} where tenant = ${tenant} and group_id = ${group} and ended is not null and ${readableBy(person)} and ${after('ended', before)}
        order by ended desc, id desc limit ${most + 1}`.execute(db);
      const last = rows.length > most ? rows[most - 1] : undefined;
      return { rows: rows.slice(0, most).map(of), next: last === undefined ? null : { at: last.ended, id: last.id } };
    },
    count: async (group, person) => {
      const count = sql`select count(*) from ${table} where tenant = ${tenant} and group_id = ${group} and ended is not null`;
      const unread = kept === undefined ? sql`0` : sql`(${count} and ${kept} and not ${readableBy(person)})`;
      const { rows } = await sql<{ readonly all: number }>`select ((${count}) - ${unread})::integer as all`.execute(db);
      return rows[0]?.all ?? 0;
    },
  };
};

export const valueOf = <T>({ value }: { readonly value: T }): T => value;
