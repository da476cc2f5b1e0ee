import assert from 'node:assert/strict';
import { beginFeeds } from '../../bot/usecases/feeds/begin-feeds.ts';
import { watch } from '../../bot/usecases/feeds/watch.ts';
import { MAILBOX, TENANT_ID } from '../tenant/people.ts';
import { closeFeeds, NOW, openFeeds, type Feeds } from './feeds-world.ts';

const minutes = (from: string, to: string | null | undefined): number => (Date.parse(to ?? '') - Date.parse(from)) / 60_000;
const DAY = 24 * 60;

describe('watching a calendar', () => {
  let feeds: Feeds;
  const standing = () => feeds.bench.tenant.subscriptions.list();
  const have = async () => (await feeds.subscription()) ?? assert.fail('there is none');
  const renewals = (): number => feeds.asked().filter((one) => one === 'PATCH subscriptions' || one.startsWith('PATCH')).length;

  beforeEach(async () => {
    feeds = await openFeeds();
  });
  afterEach(async () => {
    await feeds.close();
  });
  after(closeFeeds);

  it('is agreed once, with a secret nobody can guess, and followed by a reading', async () => {
    await feeds.watch();
    const subscription = await have();
    assert.deepEqual([standing().map(({ id, clientState }) => [id, clientState]), subscription.trouble], [[[subscription.id, subscription.clientState]], null]);
    assert.equal(Buffer.from(subscription.clientState, 'base64url').length, 32);
    assert.equal(minutes(NOW, subscription.expires), 6 * DAY);
    assert.deepEqual(feeds.world.jobs, [{ kind: 'synchronise', tenant: TENANT_ID, group: feeds.group.id }]);
    feeds.asked();
    await feeds.watch();
    assert.deepEqual(feeds.asked(), []);
  });

  it('is not begun twice at once', async () => {
    await Promise.all([feeds.watch(), feeds.watch(), feeds.watch()]);
    assert.equal(feeds.asked().filter((one) => one === 'POST subscriptions' || one.startsWith('POST')).length, 1);
    assert.equal(standing().length, 1);
  });

  it('is not asked for where Graph could not call', async () => {
    const ports = { ...feeds.ports, installation: { ...feeds.ports.installation, publicUrl: 'http://intranet.example' } };
    await watch(ports, { tenant: TENANT_ID, mailbox: MAILBOX.address });
    assert.deepEqual([feeds.asked(), (await have()).trouble], [[], 'unreachable']);
  });

  it('is renewed when less than half is left, and not before', async () => {
    await feeds.watch();
    const { id, lookAt, expires } = await have();
    assert.ok(minutes(NOW, lookAt) > 2 * DAY && minutes(NOW, lookAt) <= 3 * DAY, lookAt);
    feeds.asked();
    feeds.set(lookAt);
    await feeds.watch();
    const renewed = await have();
    assert.deepEqual([renewals(), renewed.id, minutes(lookAt, renewed.expires)], [1, id, 6 * DAY]);
    assert.ok((renewed.expires ?? '') > (expires ?? ''));
    assert.deepEqual(standing().map((one) => one.id), [id]);
  });

  it('is asked for anew, and everything read, when there is nothing to renew', async () => {
    await feeds.run({ what: 'calendar' });
    await feeds.watch();
    const { id, lookAt } = await have();
    feeds.bench.tenant.subscriptions.clear();
    feeds.world.jobs.length = 0;
    feeds.set(lookAt);
    await feeds.watch();
    const anew = await have();
    assert.notEqual(anew.id, id);
    assert.deepEqual(standing().map((one) => one.id), [anew.id]);
    assert.equal(await feeds.cursor(), undefined);
    await feeds.drain();
    assert.equal((await feeds.cursor())?.at, lookAt);
  });

  it('is asked for anew when it ran out while nobody was there', async () => {
    await feeds.watch();
    feeds.later(7 * DAY);
    feeds.asked();
    await feeds.watch();
    assert.deepEqual([feeds.asked().map((one) => one.split(' ')[0]), standing().length], [['POST'], 1]);
  });

  it('that cannot be had is asked for again in gaps that grow, and says why', async () => {
    feeds.bench.tenant.grants.delete('Calendars.Read');
    const gaps: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      const now = feeds.ports.clock.now();
      await feeds.watch();
      const { lookAt, trouble } = await have();
      assert.equal(trouble, 'forbidden');
      gaps.push(minutes(now, lookAt));
      feeds.set(lookAt);
    }
    assert.deepEqual(gaps, [5, 10, 20, 40, 80, 160, 320, 640, 720, 720]);
    feeds.bench.tenant.grants.add('Calendars.Read');
    await feeds.watch();
    const { trouble, attempts, id } = await have();
    assert.deepEqual([trouble, attempts, standing().map((one) => one.id)], [null, 0, [id]]);
  });

  it('that Graph cannot try out is told from one that it has no time for', async () => {
    feeds.listener.misbehave({ status: 404 });
    await feeds.watch();
    assert.equal((await have()).trouble, 'unreachable');
    feeds.set((await have()).lookAt);
    feeds.bench.tenant.faults.next('graph', { status: 429, retryAfter: 3600 });
    await feeds.watch();
    const { trouble, lookAt } = await have();
    assert.deepEqual([trouble, minutes(feeds.ports.clock.now(), lookAt)], ['unavailable', 60]);
  });

  it('keeps what it has while it cannot be renewed', async () => {
    await feeds.watch();
    const { id, expires, lookAt } = await have();
    feeds.set(lookAt);
    feeds.bench.tenant.faults.next('graph', 500, 1, (_path, method) => method === 'PATCH');
    await feeds.watch();
    const after = await have();
    assert.deepEqual([after.id, after.expires, after.trouble, standing().length], [id, expires, 'unavailable', 1]);
  });

  it('that was agreed unheard is taken up, with the secret that was kept', async () => {
    feeds.bench.tenant.faults.next('graph', 'lose', 1, (_path, method) => method === 'POST');
    await feeds.watch();
    const { id, clientState } = await have();
    assert.deepEqual(standing().map((one) => [one.id, one.clientState]), [[id, clientState]]);
  });

  it('ends with the last group that is called from there', async () => {
    await feeds.watch();
    await feeds.world.in(async ({ groups }) => await groups.save({ ...feeds.group, mailbox: 'other@brookmere.example' }));
    await feeds.watch();
    assert.deepEqual([standing(), await feeds.subscription()], [[], undefined]);
  });

  describe('after a start', () => {
    it('is asked for again where Graph does not send any more, and left alone where it does', async () => {
      await feeds.run({ what: 'calendar' });
      await feeds.watch();
      const first = await have();
      feeds.later(60);
      await beginFeeds(feeds.ports);
      assert.deepEqual([await have(), (await feeds.due()).calendar], [first, feeds.ports.clock.now()]);
      feeds.bench.tenant.subscriptions.clear();
      await beginFeeds(feeds.ports);
      assert.deepEqual(await feeds.world.store.mailboxesToWatch(feeds.ports.clock.now(), 9), [{ tenant: TENANT_ID, mailbox: MAILBOX.address }]);
      await feeds.watch();
      assert.deepEqual(standing().map(({ id }) => id), [(await have()).id]);
    });

    it('goes on although Graph cannot be asked', async () => {
      await feeds.watch();
      const first = await have();
      feeds.bench.tenant.faults.next('graph', 500, 9);
      await beginFeeds(feeds.ports);
      assert.deepEqual(await have(), first);
    });
  });
});
