import assert from 'node:assert/strict';
import { ENDPOINTS } from '../../shared/contract/api.ts';
import { refuse } from '../../shared/domain/result.ts';
import { notified } from '../../bot/usecases/notices/notified.ts';
import { closeFeeds, openFeeds, type Feeds } from '../graph/feeds-world.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { openHouse, type Answer, type Opened } from './house.ts';

/** As many connections as the store has. */
const CONNECTIONS = 10;
const timed = async <T>(work: Promise<T>): Promise<readonly [answer: T, ms: number]> => {
  const began = performance.now();
  return [await work, performance.now() - began];
};

describe('the web server in a crowd', () => {
  let feeds: Feeds;
  let house: Opened;
  let authorization: string;
  let asked = 0;

  before(async () => {
    feeds = await openFeeds();
    house = await openHouse({
      graph: { notified: async (items) => await notified(feeds.ports, items) },
      isReady: async () => {
        asked += 1;
        return await feeds.world.store.isReady();
      },
      tab: {
        overview: async () => {
          await feeds.world.in(async ({ groups }) => await groups.all());
          return refuse({ why: 'notInAGroup' });
        },
      },
    });
    authorization = `Bearer ${await house.bench.tenant.userToken(PEOPLE.secretary)}`;
  });
  after(async () => {
    await house.close();
    await feeds.close();
    await closeFeeds();
  });
  const page = async (): Promise<Answer> => await house.ask(ENDPOINTS.overview.path, { headers: { authorization } });

  /** Every connection of the store is taken until the work is done. */
  const whileFull = async (work: () => Promise<void>): Promise<void> => {
    const free = Promise.withResolvers<void>();
    const full = Promise.withResolvers<void>();
    let taken = 0;
    const all = Array.from({ length: CONNECTIONS }, async () => await feeds.world.in(async () => {
      taken += 1;
      if (taken === CONNECTIONS) full.resolve();
      await free.promise;
    }));
    await full.promise;
    try {
      await work();
    } finally {
      free.resolve();
      await Promise.all(all);
    }
  };

  it('answers a page while two hundred strangers tell of a thousand subscriptions each', async () => {
    const value = Array.from({ length: 1000 }, (_, n) => ({ subscriptionId: `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`, clientState: 'x', tenantId: TENANT_ID }));
    const body = JSON.stringify({ value });
    const flood = Array.from({ length: 200 }, async () => await house.ask('/api/graph/notifications', { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
    const pages = await Promise.all(Array.from({ length: 5 }, async () => await timed(page())));
    const told = await Promise.all(flood);
    assert.deepEqual([...new Set(pages.map(([{ status }]) => status))], [422]);
    assert.ok(pages.every(([, ms]) => ms < 5000), pages.map(([, ms]) => Math.round(ms)).join(' '));
    assert.ok(told.some(({ status }) => status === 202));
    for (const { status, headers } of told) assert.ok(status === 202 || (status === 503 && headers['retry-after'] === '10'), String(status));
    assert.ok(house.bench.logged.filter(({ event }) => event === 'notifications.busy').length <= 1);
    assert.equal((await page()).status, 422);
  });

  it('says that it is alive, and soon that it is not ready, while every connection of the store is taken', async () => {
    await whileFull(async () => {
      asked = 0;
      const answers = await Promise.all(['/readyz', '/healthz', '/readyz', '/readyz'].map(async (path) => await timed(house.ask(path))));
      assert.deepEqual(answers.map(([{ status }]) => status), [503, 200, 503, 503]);
      assert.ok(Math.max(...answers.map(([, ms]) => ms)) < 4000);
      assert.equal(asked, 1, 'the store is asked once for all');
    });
    while ((await house.ask('/readyz')).status !== 200);
  });
});
