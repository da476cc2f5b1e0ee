import { type KyselyPlugin, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Handle } from './tables.ts';

/** A handle that outlives its transaction would speak on a connection that is somebody else's by then. */
class UntilEnded implements KyselyPlugin {
  #ended = false;
  end(): void {
    this.#ended = true;
  }
  transformQuery({ node }: Parameters<KyselyPlugin['transformQuery']>[0]): ReturnType<KyselyPlugin['transformQuery']> {
    if (this.#ended) throw new Error('A query was made after its transaction had ended.');
    return node;
  }
  transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]): ReturnType<KyselyPlugin['transformResult']> {
    return Promise.resolve(result);
  }
}

/** One transaction in which row-level security shows the scope's rows alone; begun and scoped in one round trip. */
export const inScope = <T>(database: Database, scope: string, work: (handle: Handle) => Promise<T>): Promise<T> =>
  database.kysely.connection().execute(async (connection) => {
    await sql.raw(`begin; set local quorate.tenant = ${pg.escapeLiteral(scope)}`).execute(connection);
    const until = new UntilEnded();
    try {
      const answer = await work(connection.withPlugin(until));
      until.end();
      await commit(connection);
      return answer;
    } catch (error) {
      until.end();
      // a connection on which even this fails is broken, and the pool throws it away; the first error is the one to tell
      await sql.raw('rollback').execute(connection).catch(() => undefined);
      throw error;
    }
  });

/** PostgreSQL answers the commit of a failed transaction with a rollback, and without an error. */
const commit = async (connection: Handle): Promise<void> => {
  const { rows } = await sql<{ command?: string }>`commit`.execute(connection);
  if (rows[0]?.command !== 'COMMIT') throw new Error('The transaction was rolled back, because one of its queries had failed.');
};
