import assert from 'node:assert/strict';
import { ENDPOINTS } from '../../shared/contract/api.ts';
import { refuse } from '../../shared/domain/result.ts';
import { notified } from '../../bot/usecases/notices/notified.ts';
import { closeFeeds, openFeeds, type Feeds } from '../graph/feeds-world.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { openHouse, type Answer, type Opened } from './house.ts';

/** As many connections as the store has. */
const CONNECTIONS = 10;

describe('the web server in a crowd', () => {
  let feeds: Feeds;
  let house: Opened;
  let authorization: string;
  let asked = 0;
  /** Who hears a notification keeps a connection of the store until then. */
  let heardOut: Promise<void> = Promise.resolve();

  before(async () => {
    feeds = await openFeeds();
    house = await openHouse({
      graph: {
        notified: async (items) => {
          await feeds.world.in(async () => { await heardOut; });
          await notified(feeds.ports, items);
        },
      },
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

  it('answers pages while two hundred strangers tell of a thousand subscriptions each', async () => {
    const stuck = Promise.withResolvers<void>();
    heardOut = stuck.promise;
    const value = Array.from({ length: 1000 }, (_, n) => ({ subscriptionId: `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`, clientState: 'x', tenantId: TENANT_ID }));
    const body = JSON.stringify({ value });
    const flood = Array.from({ length: 200 }, async () => await house.ask('/api/graph/notifications', { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
    const pages = await Promise.all(Array.from({ length: 5 }, page));
    assert.deepEqual(pages.map(({ status }) => status), [422, 422, 422, 422, 422]);
    stuck.resolve();
    const told = await Promise.all(flood);
    for (const { status, headers } of told) assert.ok(status === 202 || (status === 503 && headers['retry-after'] === '10'), String(status));
    assert.ok(house.bench.logged.filter(({ event }) => event === 'notifications.busy').length <= 1);
    assert.equal((await house.ask('/api/graph/notifications', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status, 202);
  });

  it('says that it is alive, and soon that it is not ready, while every connection of the store is taken', async () => {
    await whileFull(async () => {
      asked = 0;
      const answers = await Promise.all(['/readyz', '/healthz', '/readyz', '/readyz'].map(async (path) => await house.ask(path)));
      assert.deepEqual(answers.map(({ status }) => status), [503, 200, 503, 503]);
      assert.equal(asked, 1, 'the store is asked once for all');
    });
    while ((await house.ask('/readyz')).status !== 200);
  });
});
