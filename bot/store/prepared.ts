import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

const names = new Map<string, string>();

/** The same text has the same name in every process, so that behind a pooler nobody is answered another's question. */
const nameOf = (text: string): string => {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
};

/** What is read by name of its columns: a plan for all columns fails once a newer app has added one, and what is written has as many texts as it has rows. */
const isKept = (text: string, values: readonly unknown[]): boolean => values.length > 0 && text.startsWith('select ') && !text.includes('*');

const preparing = (client: pg.PoolClient): PostgresPoolClient => {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(asked: unknown, values: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') throw new TypeError('Nothing is read by a cursor here.');
    return client.query({ text: asked, values: [...values], ...(isKept(asked, values) && { name: nameOf(asked) }) });
  }
  return { query, release: (destroy) => client.release(destroy) };
};

/** Each connection keeps the plan of what it was asked before: with row-level security PostgreSQL takes longer to plan a query than to answer it. */
export const prepared = (pool: pg.Pool): PostgresPool => ({ options: pool.options, connect: async () => preparing(await pool.connect()), end: async () => await pool.end() });
