import { sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Handle } from './tables.ts';
import { Unavailable } from './unavailable.ts';

/** Any number that no other program takes on this database. */
const LOCK = 7_386_154_201;

/** Applies what is new, in one transaction that one instance at a time may be in. */
export const migrate = async (db: Handle): Promise<void> => {
  await db.transaction().execute(async (trx) => {
    await sql.raw('set local statement_timeout = 0; set local lock_timeout = 0').execute(trx);
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await sql`create table if not exists migrations (name text primary key, at timestamptz not null default now())`.execute(trx);
    const { rows } = await sql<{ name: string }>`select name from migrations`.execute(trx);
    const known = new Set(migrations.map((migration) => migration.name));
    const newer = rows.find((row) => !known.has(row.name));
    if (newer !== undefined) {
      throw new Unavailable(`The database was last used by a newer Quorate (it knows "${newer.name}"): start that version, or restore a backup.`);
    }
    const done = new Set(rows.map((row) => row.name));
    for (const migration of migrations.filter(({ name }) => !done.has(name))) {
      await sql.raw(migration.sql).execute(trx);
      await sql`insert into migrations (name) values (${migration.name})`.execute(trx);
    }
  });
};
