import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Log } from '../ports.ts';
import { migrate } from './migrate.ts';
import { prepared } from './prepared.ts';
import type { Handle, Tables } from './tables.ts';
import { Unavailable } from './unavailable.ts';

export interface Database {
  readonly url: string;
  readonly kysely: Handle;
  close(): Promise<void>;
}

const OLDEST = 15;

// instants and days leave the database as the text that the domain knows; bigint is only ever a small count here
const instant = (text: string): string => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00')).toISOString();
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.TIMESTAMPTZ, instant],
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, Number],
]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSERS.get(oid) ?? (pg.types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown),
};

/** Opens the pool, refuses a server or a role on which tenants would not be kept apart, and brings the tables up to date. */
export const openDatabase = async (url: string, log?: Log): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    application_name: 'quorate',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // without listeners, a connection that breaks would end the process: the pool hears those at rest alone, and whoever is at work on one hears of it by his query
  pool.on('connect', (client) => {
    // the last word of the server and the end of the line are one loss
    client.once('error', (error) => log?.fault('store.connectionLost', error));
    client.on('error', () => undefined);
  });
  pool.on('error', () => undefined);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared(pool) }) });
  try {
    await check(kysely);
    await migrate(kysely);
  } catch (error) {
    await kysely.destroy();
    throw error instanceof Unavailable ? error : new Unavailable(whyNot(error, url), { cause: error });
  }
  return { url, kysely, close: () => kysely.destroy() };
};

const check = async (db: Handle): Promise<void> => {
  const { rows } = await sql<{ role: string; unbound: boolean; version: number; encoding: string }>`
    select rolname as role, rolsuper or rolbypassrls as unbound, current_setting('server_version_num')::int / 10000 as version,
      current_setting('server_encoding') as encoding
    from pg_roles where rolname = current_user`.execute(db);
  const found = rows[0];
  if (found === undefined) throw new Unavailable('PostgreSQL does not tell which role is signed in.');
  if (found.version < OLDEST) throw new Unavailable(`Quorate needs PostgreSQL ${OLDEST} or later; this server is ${found.version}.`);
  if (found.unbound) {
    throw new Unavailable(
      `The database role "${found.role}" is a superuser or may bypass row-level security, so councils would not be kept apart: ` +
        'give Quorate a plain role that owns its database.',
    );
  }
  if (found.encoding !== 'UTF8') throw new Unavailable(`The database must be in UTF8; this one is in ${found.encoding}.`);
};

const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'PostgreSQL refuses the user name or the password',
  '28000': 'PostgreSQL does not let this user in',
  '3D000': 'the database does not exist',
  '42501': 'the role may not create tables in the database: make it the owner of the database',
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'there is no such host',
};

/** The address is named without its user and password. */
const whyNot = (error: unknown, url: string): string => {
  const where = URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'DATABASE_URL';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return `The database at ${where} cannot be used: ${reason}.`;
};
