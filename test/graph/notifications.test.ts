import assert from 'node:assert/strict';
import { CLOSED_MAILBOX, MAILBOX, STRATEGY_MAILBOX, TENANT_ID } from '../tenant/people.ts';
import { listenToNotifications, type Listener } from '../tenant/listener.ts';
import { openGraph } from '../../bot/graph/graph.ts';
import { configFor, openBench, troubleOf, type Bench } from './bench.ts';

const DAYS = 24 * 3600_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAYS).toISOString();
const SECRET = 'a-secret-of-this-mailbox';

describe('change notifications, asked of Graph', () => {
  let bench: Bench;
  let listener: Listener;
  const subscribe = (secret = SECRET, mailbox: string = MAILBOX.id) => bench.graph.notifications.subscribe(TENANT_ID, mailbox, secret, inDays(6));
  const requests = (method: string): number => bench.tenant.calls.filter((call) => call.method === method && call.path.includes('/v1.0/subscriptions')).length;

  beforeEach(async () => {
    listener = await listenToNotifications();
    bench = await openBench({}, { PUBLIC_URL: new URL(listener.url).origin });
  });
  afterEach(async () => {
    await bench.tenant.close();
    await listener.close();
  });

  it('are agreed with address, secret and immutable ids, and a line for what happens to them', async () => {
    const { id, expires } = await subscribe();
    const [one, ...others] = bench.tenant.subscriptions.list();
    assert.ok(one !== undefined && others.length === 0);
    assert.deepEqual(
      [one.id, one.mailbox, one.kind, one.clientState, one.changeTypes.toSorted(), one.expires.epochMilliseconds],
      [id, MAILBOX.id, 'immutable', SECRET, ['created', 'deleted', 'updated'], Date.parse(expires)],
    );
    assert.deepEqual([one.notificationUrl, one.lifecycleNotificationUrl].map((url) => new URL(url ?? '').pathname), ['/api/graph/notifications', '/api/graph/lifecycle']);
    assert.equal(listener.validated.length, 2);
    assert.deepEqual(await bench.graph.notifications.standing(TENANT_ID), [id]);
  });

  it('are agreed for a mailbox by its address', async () => {
    await subscribe(SECRET, STRATEGY_MAILBOX.address);
    assert.deepEqual(bench.tenant.subscriptions.list().map(({ mailbox }) => mailbox), [STRATEGY_MAILBOX.id]);
  });

  it('are asked for once, and taken up, when they were agreed and the answer was lost', async () => {
    bench.tenant.faults.next('graph', 'lose', 1, (_path, method) => method === 'POST');
    const { id } = await subscribe();
    assert.deepEqual([bench.tenant.subscriptions.list().map((one) => one.id), requests('POST')], [[id], 1]);
  });

  for (const [name, fault, kind] of [['made no sense', 'garbage', 'unreadable'], ['was a fault', 500, 'unavailable'], ['did not come', 'reset', 'unavailable']] as const) {
    it(`are asked for once when the answer ${name}, and looked for`, async () => {
      bench.tenant.faults.next('graph', fault, 1, (_path, method) => method === 'POST');
      assert.equal((await troubleOf(subscribe())).kind, kind);
      assert.deepEqual([requests('POST'), requests('GET'), bench.tenant.subscriptions.list()], [1, 1, []]);
    });
  }

  for (const [name, fault] of [['429', { status: 429, retryAfter: 2 }], ['503', { status: 503, retryAfter: 2 }]] as const) {
    it(`are not asked for again by themselves after ${name}`, async () => {
      bench.tenant.faults.next('graph', fault, 1, (_path, method) => method === 'POST');
      const trouble = await troubleOf(subscribe());
      assert.deepEqual([trouble.kind, trouble.retryAfterSeconds, requests('POST'), requests('GET')], ['throttled', 2, 1, 0]);
      assert.deepEqual(bench.waits, []);
    });
  }

  it('that stand already with the same secret are taken up', async () => {
    const first = await subscribe();
    assert.deepEqual(await subscribe(), first);
    assert.equal(requests('POST'), 2);
    assert.equal(requests('DELETE'), 0);
  });

  it('that stand with another secret are ended and asked for anew', async () => {
    const { id } = await subscribe('another-secret');
    const renewed = await subscribe();
    assert.notEqual(renewed.id, id);
    assert.deepEqual(bench.tenant.subscriptions.list().map((one) => [one.id, one.clientState]), [[renewed.id, SECRET]]);
    assert.equal(requests('POST'), 3, 'one that was refused as there already, and one after that had gone');
  });

  it('of other mailboxes are left alone', async () => {
    const other = await subscribe('another-secret', STRATEGY_MAILBOX.id);
    await subscribe('old');
    await subscribe();
    assert.ok(bench.tenant.subscriptions.list().some(({ id }) => id === other.id));
  });

  it('are not had where Graph does not reach us, or may not look', async () => {
    listener.misbehave({ status: 404 });
    const unreached = await troubleOf(subscribe());
    assert.deepEqual([unreached.kind, unreached.message], ['unreadable', "Graph answered 400 (ValidationError) to ask for the calendar's change notifications."]);
    assert.equal((await troubleOf(subscribe(SECRET, CLOSED_MAILBOX.id))).kind, 'forbidden');
    assert.equal((await troubleOf(subscribe(SECRET, 'nobody@brookmere.example'))).kind, 'notFound');
    assert.deepEqual(bench.tenant.subscriptions.list(), []);
  });

  it('are renewed, also by repeating, and are gone when they are gone', async () => {
    const { id } = await subscribe();
    const until = inDays(6.5);
    bench.tenant.faults.next('graph', { status: 429, retryAfter: 3 }, 1, (_path, method) => method === 'PATCH');
    assert.deepEqual(await bench.graph.notifications.renew(TENANT_ID, id, until), { expires: until });
    assert.deepEqual(bench.waits, [3]);
    bench.tenant.subscriptions.clear();
    assert.equal(await bench.graph.notifications.renew(TENANT_ID, id, until), 'gone');
  });

  it('are ended, twice if need be', async () => {
    const { id } = await subscribe();
    await bench.graph.notifications.unsubscribe(TENANT_ID, id);
    await bench.graph.notifications.unsubscribe(TENANT_ID, id);
    assert.deepEqual(bench.tenant.subscriptions.list(), []);
  });

  it('that call another installation do not count as ours', async () => {
    const other = openGraph(configFor(bench.tenant, { PUBLIC_URL: 'https://elsewhere.example' }), bench.log);
    const { id } = await subscribe();
    assert.deepEqual([await other.notifications.standing(TENANT_ID), await bench.graph.notifications.standing(TENANT_ID)], [[], [id]]);
  });
});
