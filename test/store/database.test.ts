import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../bot/store/database.ts';
import { migrate } from '../../bot/store/migrate.ts';
import { migrations } from '../../bot/store/migrations/index.ts';
import { inScope } from '../../bot/store/scope.ts';
import type { Handle } from '../../bot/store/tables.ts';
import { Unavailable } from '../../bot/store/unavailable.ts';
import { freshDatabase } from '../support/postgres.ts';

const ask = async (url: string, ...statements: readonly string[]): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
};

const refusal = async (url: string): Promise<string> => {
  try {
    await (await openDatabase(url)).close();
    return 'opened';
  } catch (error) {
    assert.ok(error instanceof Unavailable);
    return error.message;
  }
};

describe('the store: opening a database', () => {
  it('brings an empty one up to date, once, by however many instances that start together', async () => {
    const { url, superuserUrl, drop } = await freshDatabase();
    await ask(superuserUrl, 'drop schema public cascade', `create schema public authorization ${new URL(url).username}`);
    const databases = await Promise.all(Array.from({ length: 4 }, () => openDatabase(url)));
    for (const database of databases) await migrate(database.kysely);
    await Promise.all(databases.map((database) => database.close()));
    assert.deepEqual(await ask(url, 'select name from migrations order by name'), migrations.map(({ name }) => ({ name })));
    await drop();
  });

  it('refuses a role whom row-level security does not bind', async () => {
    const { url, superuserUrl, drop } = await freshDatabase();
    assert.match(await refusal(superuserUrl), /is a superuser or may bypass row-level security/u);
    const role = new URL(url).username;
    await ask(superuserUrl, `alter role ${role} bypassrls`);
    assert.match(await refusal(url), /is a superuser or may bypass row-level security/u);
    await ask(superuserUrl, `alter role ${role} nobypassrls`);
    assert.equal(await refusal(url), 'opened');
    await drop();
  });

  it('refuses data of a newer Quorate', async () => {
    const { url, drop } = await freshDatabase();
    await ask(url, `insert into migrations (name) values ('999-later')`);
    assert.match(await refusal(url), /was last used by a newer Quorate/u);
    await drop();
  });

  it('says in one sentence, and without the password, why it cannot be opened', async () => {
    const { url, drop } = await freshDatabase();
    const changed = (change: (url: URL) => void): string => {
      const other = new URL(url);
      change(other);
      return other.href;
    };
    const rows: readonly (readonly [string, RegExp])[] = [
      [changed((u) => (u.password = 'secret-guess')), /^The database at 127\.0\.0\.1:\d+\/\w+ cannot be used: PostgreSQL refuses the user name or the password\.$/u],
      [changed((u) => (u.pathname = '/nowhere')), /cannot be used: the database does not exist\.$/u],
      [changed((u) => (u.port = '1')), /cannot be used: nothing answers at that address\.$/u],
    ];
    for (const [bad, sentence] of rows) assert.match(await refusal(bad), sentence);
    await drop();
  });

  it('stays open when its connections are cut off while idle', async () => {
    const { url, superuserUrl, drop } = await freshDatabase();
    const faults: string[] = [];
    const log = { info: () => undefined, warn: () => undefined, fault: (event: string) => void faults.push(event) };
    const database = await openDatabase(url, log);
    await ask(superuserUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    while (faults.length === 0) await new Promise(setImmediate);
    await migrate(database.kysely);
    assert.deepEqual(faults, ['store.connectionLost']);
    await database.close();
    await drop();
  });

  const atWork: readonly (readonly [when: string, work: (handle: Handle, cut: () => Promise<void>) => Promise<unknown>, told: RegExp])[] = [
    ['waits for an answer', async (handle, cut) => await Promise.all([sql`select pg_sleep(60)`.execute(handle), cut()]), /terminating connection/u],
    ['is between two queries', async (handle, cut) => {
      await cut();
      return await sql`select 1`.execute(handle);
    }, /not queryable|terminat/u],
  ];
  for (const [when, work, told] of atWork) {
    it(`stays open when a connection is cut off while its transaction ${when}, which fails alone`, async () => {
      const { url, superuserUrl, drop } = await freshDatabase();
      const lost = Promise.withResolvers<void>();
      const faults: string[] = [];
      const fault = (event: string): void => {
        faults.push(event);
        lost.resolve();
      };
      const database = await openDatabase(url, { info: () => undefined, warn: () => undefined, fault });
      await sql`create table kept (name text)`.execute(database.kysely);
      const broken = inScope(database, 'tenant', async (handle) => {
        await sql`insert into kept values ('half')`.execute(handle);
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(handle);
        await work(handle, async () => {
          await ask(superuserUrl, `select pg_terminate_backend(${rows[0]?.pid ?? assert.fail()})`);
          await lost.promise;
        });
      });
      await assert.rejects(broken, told);
      await lost.promise;
      assert.deepEqual([(await sql`select * from kept`.execute(database.kysely)).rows, faults], [[], ['store.connectionLost']]);
      await database.close();
      await drop();
    });
  }
});
