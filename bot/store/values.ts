import { type RawBuilder, sql } from 'kysely';
import type { GroupId, TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

/** Tables whose rows are values kept whole, beside the columns by which they are found. */
export type ValueTable = 'proposals' | 'papers' | 'entries' | 'decisions' | 'meeting_records' | 'calls' | 'circulars' | 'forwardings'
  | 'strategies' | 'plans' | 'status_rules' | 'highlights' | 'blockers' | 'risks' | 'requests' | 'champions' | 'measures' | 'advice' | 'lessons';

/** A value with the group it belongs to. */
export interface Kept<T> {
  readonly group: GroupId;
  readonly value: T;
}

interface Row {
  readonly id: string;
  readonly group: GroupId;
  /** what it is found by, by column */
  readonly found: Readonly<Record<string, string | null>>;
  readonly value: unknown;
}

/** Values of one table in one tenant. */
export const valuesOn = <T>(db: Handle, tenant: TenantId, table: ValueTable) => {
  const name = sql.table(table);
  const some = async (where: RawBuilder<unknown>, order: RawBuilder<unknown> = sql`id`, most = 10_000): Promise<readonly Kept<T>[]> => {
    const { rows } = await sql<Kept<T>>`select group_id as "group", value from ${name} where tenant = ${tenant} and ${where} order by ${order} limit ${most}`.execute(db);
    return rows;
  };
  return {
    some,
    all: async (where: RawBuilder<unknown>, order?: RawBuilder<unknown>, most?: number): Promise<readonly T[]> => (await some(where, order, most)).map(({ value }) => value),
    get: async (id: string): Promise<Kept<T> | undefined> => (await some(sql`id = ${id}`))[0],
    /** false: one of another group bears that id */
    save: async ({ id, group, found, value }: Row): Promise<boolean> => {
      const columns = Object.keys(found);
      const values = sql.join([tenant, id, group, sql`${JSON.stringify(value)}::jsonb`, ...Object.values(found)]);
      const set = sql.join(['value', ...columns].map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
      const { numAffectedRows } = await sql`
        insert into ${name} as kept (${sql.join(['tenant', 'id', 'group_id', 'value', ...columns].map((column) => sql.ref(column)))}) values (${values})
        on conflict (tenant, id) do update set ${set} where kept.group_id = excluded.group_id`.execute(db);
      return numAffectedRows === 1n;
    },
  };
};

/** One value for each meeting. */
export const ofMeetingOn = <T extends { readonly meeting: string }>(db: Handle, tenant: TenantId, table: 'agendas' | 'registers' | 'sessions') => {
  const name = sql.table(table);
  return {
    of: async (meetings: readonly string[]): Promise<readonly T[]> => {
      const { rows } = await sql<{ readonly value: T }>`select value from ${name} where tenant = ${tenant} and meeting = any(${[...meetings]}::uuid[]) order by meeting`.execute(db);
      return rows.map(({ value }) => value);
    },
    save: async (value: T, group?: GroupId): Promise<void> => {
      const text = JSON.stringify(value);
      const extra = group === undefined ? { column: sql``, value: sql`` } : { column: sql`, group_id`, value: sql`, ${group}` };
      await sql`insert into ${name} (tenant, meeting, value${extra.column}) values (${tenant}, ${value.meeting}, ${text}::jsonb${extra.value})
        on conflict (tenant, meeting) do update set value = excluded.value`.execute(db);
    },
  };
};
