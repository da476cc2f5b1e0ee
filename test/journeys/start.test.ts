import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { addressesOf, START, start } from '../support/try-out.ts';
import { PEOPLE } from '../tenant/people.ts';

const status = async (address: string, init: RequestInit = {}): Promise<number> => (await fetch(address, init)).status;

/** Nothing listens there any more. */
const isSilent = async (address: string): Promise<boolean> => await fetch(address).then(() => false, () => true);

const stateSchema = v.object({ person: v.string(), meetings: v.array(v.object({ id: v.string(), start: v.string() })) });

describe('npm start', function () {
  this.timeout(180_000);
  let dir: string;

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'quorate-start-'));
  });

  after(async () => {
    await rm(dir, { recursive: true, force: true });
  });

  it('answers at three addresses, keeps strangers from the local page, posts into the channel, and stops all of it', async () => {
    const started = start({ PORT: '0', DATA_DIR: dir });
    const { child, lines, until } = started;
    try {
      await until(/^Started in /u);
      const addresses = addressesOf(started);
      assert.equal(addresses.length, 3);
      const [page = '', playground = '', health = ''] = addresses;
      assert.deepEqual(await Promise.all(addresses.map((address) => status(address))), [200, 200, 200]);
      assert.equal(await status(`${page}tab/`), 200);

      const state = v.parse(stateSchema, await (await fetch(`${page}local/state`)).json());
      assert.equal(state.person, PEOPLE.secretary.id);
      assert.ok(state.meetings.length > 0);
      const foreign = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
      const body = JSON.stringify({ person: PEOPLE.chair.id });
      assert.equal(await status(`${page}local/visitor`, { method: 'POST', headers: foreign, body }), 403);
      assert.equal(await status(`${page}local/token`, { headers: { 'sec-fetch-site': 'cross-site' } }), 403);
      assert.equal(await status(`${page}local/visitor`, { method: 'POST', headers: { ...foreign, origin: new URL(page).origin }, body }), 200);

      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number | null];
      assert.equal(code, 0, lines.join('\n'));
      assert.deepEqual(await Promise.all([page, playground, health].map(isSilent)), [true, true, true]);
      assert.match(await readFile(join(dir, 'tenant.json'), 'utf8'), /19:quorate-steering-0002@thread\.tacv2;messageid=/u);
    } finally {
      child.kill('SIGTERM');
    }
  });

  it('says in a sentence that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { child, lines } = start({ PORT: String(port), DATA_DIR: join(dir, 'second') });
    const [code] = (await once(child, 'close')) as [number | null];
    other.close();
    assert.equal(code, 1);
    assert.deepEqual(lines, [`Port ${port} is in use, perhaps by another try-out. Stop the program that uses it, or choose another port: PORT=4978 npm start`]);
  });

  it('says in a sentence that its folder cannot be made', async () => {
    const { child, lines } = start({ PORT: '0', DATA_DIR: join(START, 'data') });
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /^The folder cannot be made, because a part of its path is a file/u);
  });
});
