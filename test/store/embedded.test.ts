import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import pg from 'pg';
import { type Embedded, startEmbedded } from '../../bot/store/embedded.ts';
import { Unavailable } from '../../bot/store/unavailable.ts';

const OPTIONS = { durable: false };

const query = async (url: string, statement: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  // the server may be killed below us
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
};

const refusal = async (start: Promise<Embedded>): Promise<string> => {
  try {
    await (await start).stop();
    return 'started';
  } catch (error) {
    assert.ok(error instanceof Unavailable);
    assert.match(error.message, /^[^\n]+\.$/u);
    return error.message;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the embedded PostgreSQL', () => {
  let folder = '';
  let children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quorate-embedded-'));
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children = [];
    rmSync(folder, { recursive: true, force: true });
  });
  const pidFile = (): string => join(folder, 'data', 'postgres', 'postmaster.pid');
  const pidOf = (): number => Number.parseInt(readFileSync(pidFile(), 'utf8'), 10);
  const holder = async (): Promise<{ readonly process: ChildProcess; readonly url: string }> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-server.ts'), join(folder, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { process: child, url: line.toString().trim() };
  };

  it('keeps its data from one start to the next, under a folder that nobody else may enter', async () => {
    chmodSync(folder, 0o700);
    const data = join(folder, 'data');
    const first = await startEmbedded(data, OPTIONS);
    await query(first.url, 'create table kept as select 7 as n');
    await first.stop();
    assert.equal(existsSync(pidFile()), false);
    const second = await startEmbedded(data, OPTIONS);
    assert.deepEqual(await query(second.url, 'select n from kept'), [{ n: 7 }]);
    await second.stop();
    await second.stop();
  });

  it('lets in one plain role, by a password that its owner alone can read, over loopback alone', async () => {
    const data = join(folder, 'data');
    const server = await startEmbedded(data, OPTIONS);
    const facts = await query(server.url, `
      select current_user::text as who, rolsuper, rolbypassrls, rolcreaterole, (select datdba = pg_roles.oid from pg_database where datname = current_database()) as owner,
        current_setting('listen_addresses') as listens, current_setting('password_encryption') as kept
      from pg_roles where rolname = current_user`);
    assert.deepEqual(facts, [{ who: 'quorate', rolsuper: false, rolbypassrls: false, rolcreaterole: false, owner: true, listens: '127.0.0.1', kept: 'scram-sha-256' }]);
    assert.equal(readFileSync(pidFile(), 'utf8').split('\n')[4], '', 'it has no socket');
    assert.equal(statSync(join(data, 'postgres.password')).mode & 0o777, 0o600);
    assert.equal(statSync(join(data, 'postgres')).mode & 0o777, 0o700);
    for (const change of [(u: URL) => (u.password = 'guess'), (u: URL) => (u.username = 'postgres'), (u: URL) => ((u.username = 'postgres'), (u.password = ''))]) {
      const url = new URL(server.url);
      change(url);
      await assert.rejects(query(url.href, 'select 1'));
    }
    await server.stop();
  });

  it('ends by itself when its Quorate is killed, and what was committed is there at the next start', async () => {
    const { process: parent, url } = await holder();
    await query(url, 'create table kept as select 8 as n');
    const pid = pidOf();
    parent.kill('SIGKILL');
    while (isAlive(pid)) await new Promise(setImmediate);
    const again = await startEmbedded(join(folder, 'data'), OPTIONS);
    assert.deepEqual(await query(again.url, 'select n from kept'), [{ n: 8 }]);
    await again.stop();
  });

  it('started at once after its Quorate was killed: the earlier server is ended first', async () => {
    const { process: parent, url } = await holder();
    await query(url, 'create table kept as select 9 as n');
    const pid = pidOf();
    // stopped, so that neither the guard nor anything else ends it before the next start finds it
    process.kill(pid, 'SIGSTOP');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const starting = startEmbedded(join(folder, 'data'), OPTIONS);
    process.kill(pid, 'SIGCONT');
    const again = await starting;
    assert.notEqual(pidOf(), pid);
    assert.deepEqual(await query(again.url, 'select n from kept'), [{ n: 9 }]);
    await again.stop();
  });

  it('killed itself, with its Quorate, it repairs its data', async () => {
    const { process: parent, url } = await holder();
    await query(url, 'create table kept as select 10 as n');
    const pid = pidOf();
    process.kill(pid, 'SIGKILL');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const again = await startEmbedded(join(folder, 'data'), OPTIONS);
    assert.deepEqual(await query(again.url, 'select n from kept'), [{ n: 10 }]);
    await again.stop();
  });

  it('a note of a process number that somebody else has now does not keep it from starting', async () => {
    const data = join(folder, 'data');
    await (await startEmbedded(data, OPTIONS)).stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    children.push(stranger);
    writeFileSync(pidFile(), `${stranger.pid}\n${data}\n`);
    assert.equal(await refusal(startEmbedded(data, OPTIONS)), 'started');
    assert.equal(stranger.exitCode, null);
  });

  it('a start that was broken off leaves nothing half done', async () => {
    mkdirSync(join(folder, 'data', 'postgres.new', 'base'), { recursive: true });
    assert.equal(await refusal(startEmbedded(join(folder, 'data'), OPTIONS)), 'started');
    assert.equal(existsSync(join(folder, 'data', 'postgres.new')), false);
  });

  it('refuses in one sentence: data in use, a folder that is a file, data of a PostgreSQL that is not there', async () => {
    const { process: parent } = await holder();
    assert.match(await refusal(startEmbedded(join(folder, 'data'), OPTIONS)), new RegExp(`in use by another Quorate \\(process ${parent.pid}\\)`, 'u'));
    writeFileSync(join(folder, 'file'), '');
    assert.match(await refusal(startEmbedded(join(folder, 'file'), OPTIONS)), /cannot be written/u);
    mkdirSync(join(folder, 'old', 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'old', 'postgres', 'PG_VERSION'), '9\n');
    assert.match(await refusal(startEmbedded(join(folder, 'old'), OPTIONS)), /were written by PostgreSQL 9/u);
  });
});
