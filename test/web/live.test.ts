import assert from 'node:assert/strict';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { Changes } from '../../bot/ports.ts';
import { openChanges, type OpenChanges } from '../../bot/store/changes.ts';
import type { LiveParts } from '../../bot/web/live.ts';
import { aGroup, NOW, openWorld, OTHER, TENANT, type StoreWorld } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { openHouse, type Opened } from './house.ts';

const SILENT = { info: () => undefined, warn: () => undefined, fault: () => undefined };

/** A stream as a tab holds it open. */
class Stream {
  text = '';
  ended = false;
  readonly #response: IncomingMessage;
  readonly #asked: ClientRequest;
  #told = Promise.withResolvers<null>();
  constructor(asked: ClientRequest, response: IncomingMessage) {
    this.#asked = asked;
    this.#response = response;
    response.setEncoding('utf8');
    response.on('data', (piece: string) => { this.text += piece; this.#tell(); });
    response.on('error', () => undefined);
    response.on('close', () => { this.ended = true; this.#tell(); });
  }
  #tell(): void {
    this.#told.resolve(null);
    this.#told = Promise.withResolvers();
  }
  get status(): number { return this.#response.statusCode ?? 0; }
  get headers(): IncomingMessage['headers'] { return this.#response.headers; }
  get events(): readonly string[] { return [...this.text.matchAll(/^event: (\w+)$/gmu)].map(([, name = '']) => name); }
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await this.#told.promise;
  }
  cut(): void { this.#asked.destroy(); }
}

const openStream = async (port: number, group: string, token: string | null): Promise<Stream> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: `/api/v1/live?group=${group}`, agent: false, headers: token === null ? {} : { authorization: `Bearer ${token}` } }, (response) => {
      resolve(new Stream(asked, response));
    });
    asked.on('error', reject);
    asked.end();
  });

const tokenOf = async ({ bench }: Opened): Promise<string> => bench.tenant.userToken(PEOPLE.secretary);

describe('the live stream', () => {
  let world: StoreWorld;
  const group = aGroup();
  const houses: Opened[] = [];
  const lines: OpenChanges[] = [];
  let may = true;

  /** One instance of the app: its own listening line, its own port. */
  const instance = async (): Promise<Opened> => {
    const changes = openChanges({ url: world.url, log: SILENT });
    lines.push(changes);
    while (!changes.isListening()) await new Promise((turn) => { setImmediate(turn); });
    const house = await openHouse({ live: { changes, mayFollow: async (who) => Promise.resolve(may && who.tenant === TENANT) } });
    houses.push(house);
    return house;
  };
  const change = async (): Promise<void> =>
    world.in(async ({ journal }) => journal.write({ group: group.id, at: NOW, who: null, what: 'test.changed', about: 'x', before: null, after: null, clause: null }));

  before(async () => {
    world = await openWorld();
    await world.in(async ({ groups }) => groups.save(group));
    await world.store.inTenant(OTHER, async ({ groups }) => groups.save(aGroup({ tenant: OTHER })));
  });
  beforeEach(() => { may = true; });
  afterEach(async () => {
    await Promise.all(houses.splice(0).map(async (house) => house.close()));
    await Promise.all(lines.splice(0).map(async (line) => line.close()));
  });
  after(async () => world.close());

  it('tells two tabs at two instances of the same change, with nothing of what it is', async () => {
    const [one, two] = [await instance(), await instance()];
    const streams = [await openStream(one.port, group.id, await tokenOf(one)), await openStream(two.port, group.id, await tokenOf(two))];
    for (const stream of streams) await stream.until(() => stream.events.length === 1);
    await change();
    for (const stream of streams) {
      await stream.until(() => stream.events.length === 2);
      assert.equal(stream.text, 'event: open\ndata:\n\nevent: changed\ndata:\n\n');
      assert.deepEqual([stream.headers['content-type'], stream.headers['cache-control'], stream.headers['x-accel-buffering']], ['text/event-stream; charset=utf-8', 'no-store, no-transform', 'no']);
    }
  });

  it('is not for strangers, nor for who may not see the group, nor for a group that is none', async () => {
    const house = await instance();
    const token = await tokenOf(house);
    assert.equal((await openStream(house.port, group.id, null)).status, 401);
    assert.equal((await openStream(house.port, 'not-an-id', token)).status, 404);
    may = false;
    assert.equal((await openStream(house.port, group.id, token)).status, 404);
  });

  it('opens no more than six for one person, and one again when another is cut', async () => {
    const house = await instance();
    const token = await tokenOf(house);
    const streams = await Promise.all(Array.from({ length: 6 }, async () => openStream(house.port, group.id, token)));
    assert.deepEqual(streams.map(({ status }) => status), [200, 200, 200, 200, 200, 200]);
    assert.equal((await openStream(house.port, group.id, token)).status, 429);
    streams[0]?.cut();
    let again = await openStream(house.port, group.id, token);
    while (again.status === 429) again = await openStream(house.port, group.id, token);
    assert.equal(again.status, 200);
    await change();
    await again.until(() => again.events.includes('changed'));
  });

  /** An instance whose ear is ours. */
  const ours = async (limits: LiveParts['limits'] = {}): Promise<{ readonly house: Opened; readonly stream: Stream; readonly changes: { hears: boolean; heard: (what: 'changed' | 'lost') => void } }> => {
    const changes = { hears: true, heard: (_what: 'changed' | 'lost'): void => undefined };
    const follow: Changes['follow'] = (_tenant, _group, heard) => {
      changes.heard = heard;
      return () => { changes.heard = () => undefined; };
    };
    const house = await openHouse({ live: { changes: { isListening: () => changes.hears, follow }, mayFollow: async () => Promise.resolve(may), limits } });
    houses.push(house);
    return { house, changes, stream: await openStream(house.port, group.id, await tokenOf(house)) };
  };

  it('ends when nothing can be heard any more, and is refused until something can', async () => {
    const { house, changes, stream } = await ours();
    changes.hears = false;
    changes.heard('lost');
    await stream.until(() => stream.ended);
    assert.equal((await openStream(house.port, group.id, await tokenOf(house))).status, 503);
    changes.hears = true;
    assert.equal((await openStream(house.port, group.id, await tokenOf(house))).status, 200);
  });

  it('gives a sign of life, and ends when its person may not see the group any more', async () => {
    const { stream } = await ours({ beatMs: 5, judgeMs: 20 });
    await stream.until(() => stream.text.includes('\n:\n\n'));
    assert.equal(stream.ended, false);
    may = false;
    await stream.until(() => stream.ended);
  });

  it('ends when the token that it was opened with has expired', async () => {
    const { house } = await ours({ judgeMs: 20 });
    // five minutes are given for clocks that differ
    const token = await house.bench.tenant.userToken(PEOPLE.secretary, { expiresIn: -298 });
    const stream = await openStream(house.port, group.id, token);
    assert.equal(stream.status, 200);
    await stream.until(() => stream.ended);
    assert.equal((await openStream(house.port, group.id, token)).status, 401);
  });

  it('ends when the server closes, which does not wait for it', async () => {
    const { house, stream } = await ours();
    const began = performance.now();
    await house.web.close();
    await stream.until(() => stream.ended);
    assert.ok(performance.now() - began < 4000, 'it was waited for');
  });

  it('is for so many in all', async () => {
    const { house } = await ours({ inAll: 1 });
    assert.equal((await openStream(house.port, group.id, await house.bench.tenant.userToken(PEOPLE.chair))).status, 503);
  });
});
