import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { MembershipChange } from '../../shared/domain/membership.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, aSeat, id, NOW, openWorld, OTHER, type StoreWorld, TENANT } from './world.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';

describe('the store: what Microsoft 365 says of a group', () => {
  let world: StoreWorld;
  const group = aGroup();
  before(async () => {
    world = await openWorld();
    await world.in(({ groups }) => groups.save(group));
  });
  after(() => world.close());

  it('changes of membership are asked once, taken back when moot, and asked anew when they happen again', async () => {
    const left: MembershipChange = { kind: 'left', person: PEOPLE.hr.id, seats: [id()] };
    const joined: MembershipChange = { kind: 'joined', person: PEOPLE.ict.id, seats: [id()] };
    const [gone, come] = [{ key: 'left/hr', change: left }, { key: 'joined/ict', change: joined }];
    const all = ['left', 'joined', 'postChanged'] as const;
    const later = '2026-11-03T10:00:00.000Z';
    const by = { how: 'keep', by: PEOPLE.secretary.id, at: NOW } as const;
    const keys = async (): Promise<readonly string[]> => world.in(async ({ membership }) => (await membership.pending(group.id)).map(({ key, noticed }) => `${key} ${noticed.slice(8, 10)}`));
    const notice = async (changes: readonly (typeof gone | typeof come)[], at = NOW, kinds: readonly MembershipChange['kind'][] = all) =>
      world.in(({ membership }) => membership.notice(group.id, { kinds, changes }, at));
    await notice([gone]);
    await notice([gone, come], later);
    assert.deepEqual(await keys(), ['joined/ict 03', 'left/hr 02']);
    assert.deepEqual(await world.in(({ membership }) => membership.pending(group.id)), [{ ...come, noticed: later }, { ...gone, noticed: NOW }]);
    // a reading that tells no titles takes back nothing that follows from titles
    await notice([], later, ['left']);
    assert.deepEqual(await keys(), ['joined/ict 03']);
    await world.in(({ membership }) => membership.decide(group.id, come.key, by));
    await notice([gone, come], later);
    assert.deepEqual(await keys(), ['left/hr 03'], 'the decided one is not asked again, the one that came back is');
    await notice([], later);
    await notice([come], later);
    assert.deepEqual(await keys(), ['joined/ict 03'], 'it was over, and has happened again');
    await world.in(({ membership }) => membership.decide(group.id, 'unknown', by));
    await notice([]);
    assert.deepEqual(await keys(), []);
  });

  it('feeds: a cursor for each group, and when its parts are read next', async () => {
    const mine = aGroup({ mailbox: 'Boards@Brookmere.example' });
    const cursor = { mailbox: mine.mailbox, from: NOW, until: '2027-11-02T10:00:00.000Z', link: 'https://graph.example/delta?$deltatoken=a%2Fb', at: NOW };
    const read = await world.in(async ({ groups, feeds }) => {
      await groups.save(mine);
      const fresh = [await feeds.cursor(mine.id), await feeds.dueAt(mine.id)];
      await feeds.saveCursor(mine.id, { ...cursor, link: 'earlier' });
      await feeds.saveCursor(mine.id, cursor);
      await feeds.readAt(mine.id, 'calendar', NOW);
      await groups.save(mine);
      const then = [await feeds.cursor(mine.id), await feeds.dueAt(mine.id)];
      await feeds.saveCursor(mine.id, null);
      return [fresh, then, await feeds.cursor(mine.id), await feeds.groupsOfMailbox('boards@BROOKMERE.example'), await feeds.dueAt(id())];
    });
    const epoch = '1970-01-01T00:00:00.000Z';
    assert.deepEqual(read, [[undefined, { calendar: epoch, team: epoch }], [cursor, { calendar: NOW, team: epoch }], undefined, [mine.id], { calendar: null, team: null }]);
  });

  it('feeds: a mailbox is watched once, however it is written', async () => {
    const asked = { mailbox: 'steering@Brookmere.example', id: null, clientState: 's', expires: null, lookAt: NOW, trouble: 'forbidden' as const, attempts: 2 };
    const had = { ...asked, id: 'sub-1', expires: '2026-11-05T10:00:00.000Z', trouble: null, attempts: 0 };
    const read = await world.in(async ({ feeds }) => {
      await feeds.saveSubscription(asked);
      const first = await feeds.subscription('STEERING@brookmere.example');
      await feeds.saveSubscription(had);
      const second = [await feeds.subscriptionsByIds(['sub-2', 'sub-1', 'sub-1']), await feeds.subscriptionsByIds(['sub-2']), await feeds.subscriptionsByIds([])];
      await feeds.removeSubscription('Steering@brookmere.example');
      return [first, ...second, await feeds.subscription(asked.mailbox)];
    });
    const mailbox = 'steering@brookmere.example';
    assert.deepEqual(read, [{ ...asked, mailbox }, [{ ...had, mailbox }], [], [], undefined]);
  });

  it('the clock finds the groups to read and the mailboxes to watch, over all tenants, the longest due first', async () => {
    const own = await openWorld();
    const [early, late, never, foreign] = [aGroup(), aGroup(), aGroup(), aGroup({ tenant: OTHER })];
    const [before9, before10, after10] = ['2026-11-02T09:00:00.000Z', NOW, '2026-11-02T10:00:00.001Z'];
    const rows = [[early, after10, before9], [late, before10, before10], [never, after10, after10]] as const;
    for (const [one, calendar, team] of rows) {
      await own.in(async ({ groups, feeds }) => {
        await groups.save(one);
        await feeds.readAt(one.id, 'calendar', calendar);
        await feeds.readAt(one.id, 'team', team);
      });
    }
    await own.store.inTenant(OTHER, async ({ groups, feeds }) => {
      await groups.save(foreign);
      await feeds.saveSubscription({ mailbox: 'b', id: null, clientState: 's', expires: null, lookAt: before9, trouble: null, attempts: 0 });
    });
    await own.in(async ({ feeds }) => {
      for (const [mailbox, lookAt] of [['a', NOW], ['c', after10]] as const) await feeds.saveSubscription({ mailbox, id: null, clientState: 's', expires: null, lookAt, trouble: null, attempts: 0 });
    });
    const due = [{ tenant: OTHER, group: foreign.id }, { tenant: TENANT, group: early.id }, { tenant: TENANT, group: late.id }];
    assert.deepEqual(await own.store.groupsToRead(NOW, 10), due);
    assert.deepEqual(await own.store.groupsToRead(NOW, 2), due.slice(0, 2));
    assert.deepEqual(await own.store.mailboxesToWatch(NOW, 10), [{ tenant: OTHER, mailbox: 'b' }, { tenant: TENANT, mailbox: 'a' }]);
    await own.close();
  });

  it('all that somebody has to do with a group, by whichever way', async () => {
    const [hr, ict] = [PEOPLE.hr.id, PEOPLE.ict.id];
    const groups = [aGroup({ name: 'By seat' }), aGroup({ name: 'By team' }), aGroup({ name: 'By work' }), aGroup({ name: 'As deputy', deputySecretary: hr }), aGroup({ name: 'As secretary', secretary: hr })] as const;
    const [bySeat, byTeam, byWork, asDeputy, asSecretary] = groups;
    await world.in(async (records) => {
      for (const one of [...groups, aGroup({ name: 'None' })]) await records.groups.save(one);
      const seat = aSeat({ role: 'viceChair' });
      await records.seats.save(bySeat.id, [seat]);
      await records.seats.hold(seat.id, hr, '2026-01-01');
      await records.seats.hold(seat.id, ict, '2026-06-01');
      await records.people.setTeam(byTeam.id, [{ person: hr, owner: true, guest: false }]);
      const strategy = newStrategy(id(), { title: 'Digital', from: '2026-01-01', until: '2027-01-01' });
      await records.strategies.save(byWork.id, strategy);
      await records.workstreams.save(byWork.id, { id: id(), strategy, number: 1, title: 'One', leadPost: 'Head', lead: hr });
    });
    const nothing = { team: null, holds: [], leads: false };
    assert.deepEqual(await world.in(({ people }) => people.places(hr)), [
      { ...nothing, group: asDeputy },
      { ...nothing, group: asSecretary },
      { ...nothing, group: bySeat, holds: [{ role: 'viceChair', from: '2026-01-01', until: '2026-06-01' }] },
      { ...nothing, group: byTeam, team: { owner: true, guest: false } },
      { ...nothing, group: byWork, leads: true },
    ]);
    assert.deepEqual(await world.in(({ people }) => people.places(hr, byTeam.id)), [{ ...nothing, group: byTeam, team: { owner: true, guest: false } }]);
    assert.deepEqual(await world.in(({ people }) => people.places(ict, byTeam.id)), [{ ...nothing, group: byTeam }]);
    assert.deepEqual(await world.store.inTenant(OTHER, ({ people }) => people.places(hr)), []);
  });
});
