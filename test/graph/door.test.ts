import assert from 'node:assert/strict';
import type { ChangeNotification } from '../../bot/usecases/notices/notified.ts';
import { clocked, quickest } from '../support/pace.ts';
import { TENANT_ID } from '../tenant/people.ts';
import { openHouse, shout, type Answer, type Opened } from '../web/house.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const item = { id: 'x', subscriptionId: ID, clientState: 'secret', tenantId: TENANT_ID, changeType: 'updated', resource: 'Users/x/Events/y', subscriptionExpirationDateTime: '2027-01-01T00:00:00Z' };
const said: ChangeNotification = { tenant: TENANT_ID, subscription: ID, clientState: 'secret', lifecycle: null };

const openOther = async (): Promise<Opened & AsyncDisposable> => {
  const other = await openHouse();
  return { ...other, [Symbol.asyncDispose]: async () => other.close() };
};

describe('the door for change notifications', () => {
  let house: Opened;
  const heard: (readonly ChangeNotification[])[] = [];
  let take: () => Promise<void>;
  const at = (path: string, body?: string, type = 'application/json'): Promise<Answer> => house.ask(`/api/graph/${path}`, { method: 'POST', headers: { 'content-type': type }, ...(body !== undefined && { body }) });
  const tell = (value: unknown, path = 'notifications'): Promise<Answer> => at(path, JSON.stringify({ value }));

  before(async () => {
    house = await openHouse({
      graph: {
        notified: (items) => {
          heard.push(items);
          return take();
        },
      },
    });
  });
  beforeEach(() => {
    heard.length = 0;
    take = () => Promise.resolve();
  });
  after(async () => {
    await house.close();
  });

  const tokens = ['Validation: Testing client application reachability for subscription Request-Id: 1', '<script>alert(1)</script>', 'a+b c%20d&e="f"', 'ŵ'];
  for (const path of ['notifications', 'lifecycle']) {
    for (const token of tokens) {
      it(`says ${JSON.stringify(token)} back, as plain text (${path})`, async () => {
        const { status, text, headers } = await at(`${path}?validationToken=${encodeURIComponent(token)}`, '', 'text/plain; charset=utf-8');
        assert.deepEqual([status, text, headers['content-type'], headers['x-content-type-options']], [200, token, 'text/plain; charset=utf-8', 'nosniff']);
        assert.deepEqual(heard, []);
      });
    }
  }

  it('decodes once, with a plus for a space', async () => {
    assert.equal((await at('notifications?validationToken=a+b%2Bc%2520d')).text, 'a b+c%20d');
  });

  for (const [name, query] of [['empty', ''], ['too long', 'x'.repeat(5000)]] as const) {
    it(`says nothing back that is ${name}`, async () => {
      const { status, text } = await at(`notifications?validationToken=${query}`);
      assert.equal(status, 400);
      assert.ok(!text.includes('xxx'));
    });
  }

  it('takes what is told, in one go, and says so when it is stored', async () => {
    const { status, text } = await tell([item, { ...item, clientState: 'other', tenantId: TENANT_ID.toUpperCase() }]);
    assert.deepEqual([status, text, heard], [202, '', [[said, { ...said, clientState: 'other' }]]]);
  });

  for (const lifecycle of ['reauthorizationRequired', 'subscriptionRemoved', 'missed'] as const) {
    it(`takes ${lifecycle} at its own address`, async () => {
      assert.equal((await tell([{ ...item, lifecycleEvent: lifecycle }], 'lifecycle')).status, 202);
      assert.deepEqual(heard, [[{ ...said, lifecycle }]]);
      heard.length = 0;
      assert.equal((await tell([{ ...item, lifecycleEvent: lifecycle }])).status, 202);
      assert.equal((await tell([item], 'lifecycle')).status, 202);
      assert.deepEqual(heard, [], 'and at no other');
    });
  }

  const odd: readonly (readonly [what: string, item: unknown])[] = [
    ['nothing', null], ['text', 'x'], ['no secret', { ...item, clientState: undefined }], ['a secret that is none', { ...item, clientState: { $ne: '' } }],
    ['a secret that is too long', { ...item, clientState: 'x'.repeat(129) }], ['an odd subscription', { ...item, subscriptionId: "' or 1=1" }], ['an odd tenant', { ...item, tenantId: '*' }],
    ['an event that we do not know', { ...item, lifecycleEvent: 'party' }],
  ];
  for (const [what, value] of odd) {
    it(`drops an item with ${what} and takes the others`, async () => {
      assert.equal((await tell([value, item])).status, 202);
      assert.deepEqual(heard, [[said]]);
    });
  }

  it('takes a thousand, and no more', async () => {
    assert.equal((await tell(Array.from({ length: 1000 }, () => item))).status, 202);
    assert.equal(heard[0]?.length, 1000);
    assert.equal((await tell(Array.from({ length: 1001 }, () => item))).status, 400);
  });

  for (const [what, body] of [['no list', '{}'], ['no JSON', '{"value":'], ['a list alone', '[]'], ['nothing', '']] as const) {
    it(`refuses ${what}`, async () => {
      assert.equal((await at('notifications', body)).status, 400);
      assert.deepEqual(heard, []);
    });
  }

  it('refuses a body that is too large, and any other way of asking', async () => {
    assert.equal((await at('notifications', JSON.stringify({ value: ['x'.repeat(3 * 1024 * 1024)] }))).status, 413);
    assert.equal((await house.ask('/api/graph/notifications?validationToken=x')).status, 405);
  });

  it('has it told again when it could not be stored', async () => {
    take = () => Promise.reject(new Error('the store is away'));
    assert.equal((await tell([item])).status, 503);
    assert.ok(house.bench.logged.some(({ event }) => event === 'notifications.notStored'));
  });

  it('does not let Graph wait', async () => {
    const stuck = Promise.withResolvers<void>();
    take = () => stuck.promise;
    const ms = await quickest(3000, async () => await clocked(async () => { assert.equal((await tell([item])).status, 503); }));
    assert.ok(ms < 3000, `${ms} ms`);
    stuck.resolve();
  });

  it('hears four at once, those that nobody waits for any more too, and has the others told again later', async () => {
    const stuck = Promise.withResolvers<void>();
    take = () => stuck.promise;
    const four = Array.from({ length: 4 }, async () => await tell([item]));
    while (heard.length < 4) await new Promise(setImmediate);
    const others = await Promise.all([tell([item]), tell([{ ...item, lifecycleEvent: 'missed' }], 'lifecycle'), at('notifications?validationToken=x')]);
    assert.deepEqual(others.map(({ status, headers }) => [status, headers['retry-after']]), [[503, '10'], [503, '10'], [200, undefined]]);
    assert.deepEqual((await Promise.all(four)).map(({ status }) => status), [503, 503, 503, 503]);
    assert.deepEqual([(await tell([item])).status, heard.length], [503, 4], 'late is not over');
    stuck.resolve();
    take = () => Promise.resolve();
    assert.deepEqual([(await tell([item])).status, heard.length], [202, 5]);
    assert.deepEqual(house.bench.logged.filter(({ event }) => event === 'notifications.busy').map(({ requests }) => requests), [1], 'one line for all');
  });

  it('reads no body while it hears enough', async () => {
    const stuck = Promise.withResolvers<void>();
    take = () => stuck.promise;
    const four = Array.from({ length: 4 }, async () => await tell([item]));
    while (heard.length < 4) await new Promise(setImmediate);
    const line = shout(house.port, 'POST /api/graph/notifications HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n\r\n{');
    assert.match(await line.heard, /^HTTP\/1\.1 503 [\s\S]*Connection: close/u);
    line.socket.destroy();
    stuck.resolve();
    await Promise.all(four);
  });

  it('turns away one who knocks hundreds of times in a second, before anything is read, and says it once', async () => {
    await using other = await openOther();
    const knocks = await Promise.all(Array.from({ length: 500 }, async () => await other.ask('/api/graph/lifecycle?validationToken=x', { method: 'POST' })));
    const [heardOnes, turnedAway] = [knocks.filter(({ status }) => status === 200), knocks.filter(({ status }) => status === 429)];
    assert.ok(heardOnes.length >= 300 && heardOnes.length + turnedAway.length === 500 && turnedAway.length > 0, String(heardOnes.length));
    assert.equal(turnedAway[0]?.headers['retry-after'], '60');
    // the caller is given some more each second, and a body that is heard is waited for: of a hundred the first that is turned away counts
    const lines = Array.from({ length: 100 }, () => shout(other.port, 'POST /api/graph/notifications HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n\r\n{'));
    await Promise.any(lines.map(async ({ heard: said }) => { assert.match(await said, /^HTTP\/1\.1 429 /u); }));
    for (const { socket } of lines) socket.destroy();
    assert.equal(other.bench.logged.filter(({ event }) => event === 'notifications.tooMany').length, 1);
    assert.equal((await other.ask('/healthz')).status, 200);
  });
});
