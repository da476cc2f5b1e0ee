import assert from 'node:assert/strict';
import type { Job } from '../../bot/ports.ts';
import { notified, type ChangeNotification } from '../../bot/usecases/notices/notified.ts';
import { aGroup } from '../store/world.ts';
import { clocked, quickest } from '../support/pace.ts';
import { MAILBOX, TENANT_ID } from '../tenant/people.ts';
import { statementsOf } from '../store/statements.ts';
import { closeFeeds, openFeeds, type Feeds } from './feeds-world.ts';

const minutes = (from: string, to: string | null | undefined): number => (Date.parse(to ?? '') - Date.parse(from)) / 60_000;
const DAY = 24 * 60;
const byGroup = (a: Job, b: Job): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

describe('what Graph tells of a calendar', () => {
  let feeds: Feeds;
  let told: ChangeNotification;
  const standing = () => feeds.bench.tenant.subscriptions.list();
  const have = async () => (await feeds.subscription()) ?? assert.fail('there is none');
  const renewals = (): number => feeds.asked().filter((one) => one.startsWith('PATCH')).length;

  const change = { kind: 'synchronise', tenant: TENANT_ID, what: 'calendar' } as const;
  beforeEach(async () => {
    feeds = await openFeeds();
    await feeds.run({ what: 'calendar' });
    await feeds.watch();
    await feeds.drain();
    const { id, clientState } = await have();
    told = { tenant: TENANT_ID, subscription: id ?? '', clientState, lifecycle: null };
    feeds.later(DAY);
  });
  afterEach(async () => {
    await feeds.close();
  });
  after(closeFeeds);
  const tell = async (...items: readonly Partial<ChangeNotification>[]): Promise<void> => await notified(feeds.ports, items.map((item) => ({ ...told, ...item })));
  const dropped = () => feeds.bench.logged.filter(({ event }) => event === 'notifications.dropped').map(({ taken, foreignTenant, unknown, wrongState }) => [taken, foreignTenant, unknown, wrongState]);

  it('has the calendar read for every group of the mailbox', async () => {
    const other = aGroup({ mailbox: MAILBOX.address.toUpperCase() });
    await feeds.world.in(async ({ groups }) => await groups.save(other));
    await tell({});
    assert.deepEqual(feeds.world.jobs.toSorted(byGroup), [feeds.group, other].map(({ id }) => ({ ...change, group: id })).toSorted(byGroup));
    assert.deepEqual(dropped(), []);
  });

  const unbelieved: readonly (readonly [what: string, item: Partial<ChangeNotification>, counted: readonly number[]])[] = [
    ['another secret', { clientState: 'x' }, [0, 0, 0, 1]],
    ['no secret', { clientState: '' }, [0, 0, 0, 1]],
    ['a subscription that we do not know', { subscription: '11111111-2222-4333-8444-555555555555' }, [0, 0, 1, 0]],
    ['a tenant that we do not serve', { tenant: '11111111-2222-4333-8444-555555555555' }, [0, 1, 0, 0]],
  ];
  for (const [what, item, counted] of unbelieved) {
    for (const lifecycle of [null, 'missed', 'subscriptionRemoved', 'reauthorizationRequired'] as const) {
      it(`with ${what} is dropped in silence (${lifecycle ?? 'a change'})`, async () => {
        const before = [await have(), await feeds.cursor()];
        await tell({ ...item, lifecycle });
        assert.deepEqual([feeds.world.jobs, [await have(), await feeds.cursor()], dropped()], [[], before, [counted]]);
      });
    }
  }

  it('together is judged one by one, and done once', async () => {
    await tell({ clientState: 'x' }, {}, {}, { subscription: '11111111-2222-4333-8444-555555555555' }, {});
    assert.deepEqual([feeds.world.jobs, dropped()], [[{ ...change, group: feeds.group.id }], [[3, 0, 1, 1]]]);
  });

  it('by a thousand at once is stored within the three seconds that Graph waits', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ ...told, subscription: n % 2 === 0 ? told.subscription : `11111111-2222-4333-8444-${String(n).padStart(12, '0')}` }));
    const ms = await quickest(3000, async () => await clocked(async () => { await notified(feeds.ports, many); }));
    assert.ok(ms < 3000, `${ms} ms`);
    assert.deepEqual(dropped()[0], [500, 0, 500, 0]);
  });

  it('by strangers costs one query, however much is said', async () => {
    const stranger = Array.from({ length: 1000 }, (_, n) => ({ ...told, subscription: `11111111-2222-4333-8444-${String(n).padStart(12, '0')}` }));
    const asked = await statementsOf(async () => await notified(feeds.ports, stranger));
    assert.deepEqual(asked.map((text) => /^(?:begin|select|commit)/u.exec(text)?.[0] ?? text), ['begin', 'select', 'commit']);
    const guesses = await statementsOf(async () => await notified(feeds.ports, [...stranger.slice(1), { ...told, clientState: 'x' }]));
    assert.equal(guesses.length, 3, 'and as much with a subscription that is known');
  });

  it('to be authorized anew is renewed, and once', async () => {
    await tell({ lifecycle: 'reauthorizationRequired' });
    assert.deepEqual(feeds.world.jobs, [{ kind: 'watch', tenant: TENANT_ID, mailbox: MAILBOX.address }]);
    feeds.asked();
    await feeds.drain();
    assert.equal(renewals(), 1);
    assert.equal(minutes(feeds.ports.clock.now(), (await have()).expires), 6 * DAY);
    feeds.later(5);
    await tell({ lifecycle: 'reauthorizationRequired' });
    assert.deepEqual([await feeds.drain(), feeds.asked()], [[], []]);
  });

  it('to be removed is asked for anew, and everything is read', async () => {
    const before = await have();
    feeds.bench.tenant.subscriptions.clear();
    await tell({ lifecycle: 'subscriptionRemoved' });
    assert.deepEqual([(await have()).id, await feeds.cursor()], [null, undefined]);
    await feeds.drain();
    const after = await have();
    assert.ok(after.id !== null && after.id !== before.id);
    assert.deepEqual([standing().map(({ id }) => id), (await feeds.cursor())?.at], [[after.id], feeds.ports.clock.now()]);
  });

  it('to have been missed has everything read', async () => {
    await tell({ lifecycle: 'missed' });
    assert.equal(await feeds.cursor(), undefined);
    feeds.asked();
    await feeds.drain();
    assert.ok(feeds.bench.asked('startDateTime').length >= 2);
    assert.equal((await feeds.cursor())?.at, feeds.ports.clock.now());
  });

  it('and cannot be stored is a fault', async () => {
    const ports = { ...feeds.ports, store: { ...feeds.ports.store, inTenant: () => Promise.reject(new Error('the store is away')) } };
    await assert.rejects(notified(ports, [told]), /the store is away/u);
  });
});
