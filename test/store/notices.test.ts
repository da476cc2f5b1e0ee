import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Notice } from '../../bot/ports.ts';
import { aGroup, anObligation, CLAUSE, id, NOW, openWorld, type StoreWorld, untilLocked } from './world.ts';

describe('the store: notices', () => {
  let world: StoreWorld;
  const group = aGroup();
  const other = aGroup();
  before(async () => {
    world = await openWorld();
    await world.in(async ({ groups }) => {
      await groups.save(group);
      await groups.save(other);
    });
  });
  after(() => world.close());
  const raise = (...keys: string[]): Promise<readonly Notice[]> => world.in(({ notices }) => notices.raise(group.id, keys.map((key) => anObligation(key)), NOW));

  it('an obligation raised twice is one notice', async () => {
    const obligation = anObligation('agenda/a/1');
    const [first, second, elsewhere, none] = await world.in(async ({ notices }) => [
      await notices.raise(group.id, [obligation, { ...anObligation('day-before/a'), clause: null }], NOW),
      await notices.raise(group.id, [obligation, anObligation('hour-before/a')], NOW),
      await notices.raise(other.id, [obligation], NOW),
      await notices.raise(group.id, [], NOW),
    ]);
    const [agenda] = first;
    assert.deepEqual(agenda, {
      id: agenda?.id, group: group.id, ...obligation, clause: CLAUSE, state: 'queued', attempts: 0, posted: null, says: null, cause: null, at: NOW,
    });
    assert.deepEqual([first, second, elsewhere, none].map((added) => added.map((n) => n.key)), [['agenda/a/1', 'day-before/a'], ['hour-before/a'], ['agenda/a/1'], []]);
    assert.deepEqual(await world.in(({ notices }) => notices.known(group.id, ['agenda/a/1', 'agenda/a/2'])), new Set(['agenda/a/1']));
  });

  it('raised at the same moment on ten connections, and in whatever order, each is added once', async () => {
    const keys = Array.from({ length: 20 }, (_, n) => `chase/${n}`);
    const added = await Promise.all(Array.from({ length: 10 }, (_, n) => raise(...(n % 2 === 0 ? keys : keys.toReversed()))));
    assert.deepEqual(added.flat().map((n) => n.key).sort(), [...keys].sort());
  });

  it('two that raise the same in opposite orders do not wait for each other in a ring', async () => {
    const keys = ['ring/1', 'ring/2', 'ring/3'];
    let both: readonly Promise<readonly Notice[]>[] = [];
    await world.in(async ({ notices }) => {
      await notices.raise(group.id, [anObligation('ring/2')], NOW);
      both = [raise(...keys), raise(...keys.toReversed())];
      await untilLocked(world, 2);
    });
    assert.deepEqual((await Promise.all(both)).flat().map((n) => n.key).sort(), ['ring/1', 'ring/3']);
  });

  it('what became of it is kept, and only one transaction has it in hand', async () => {
    const [notice] = await raise('sent/1');
    assert.ok(notice);
    const sent: Notice = { ...notice, state: 'sent', attempts: 2, posted: { conversation: '19:a;messageid=1', activity: '1' }, cause: null, at: '2026-11-02T10:05:00.000Z' };
    const failed: Notice = { ...sent, state: 'failed', posted: null, cause: 'forbidden', at: '2026-11-02T10:06:00.000Z' };
    let seen: Promise<Notice | undefined> = Promise.resolve(undefined);
    await world.in(async ({ notices }) => {
      await notices.lock(notice.id);
      seen = world.in((records) => records.notices.lock(notice.id));
      await notices.save(sent);
    });
    assert.deepEqual(await seen, sent);
    const read = await world.in(async ({ notices }) => (await notices.save(failed), [await notices.lock(notice.id), (await notices.of(group.id, 1))[0], await notices.lock(id())]));
    assert.deepEqual(read, [failed, failed, undefined]);
  });

  it('sent ones are found by their meeting, newest first', async () => {
    const meeting = id();
    const found = await world.in(async ({ notices }) => {
      const raised = await notices.raise(group.id, ['m/1', 'm/2', 'm/3'].map((key) => anObligation(key, meeting)), NOW);
      await notices.raise(group.id, [{ ...anObligation('m/4'), matter: { kind: 'actionDue', action: meeting, when: 'on' } }], NOW);
      for (const [n, notice] of raised.entries()) await notices.save({ ...notice, state: n === 1 ? 'failed' : 'sent', at: `2026-11-02T11:0${n}:00.000Z` });
      return notices.aboutMeeting(meeting);
    });
    assert.deepEqual(found.map((n) => n.key), ['m/3', 'm/1']);
  });

  it('those are stuck that were begun before a moment and are not settled', async () => {
    const states = ['queued', 'sending', 'sent', 'uncertain', 'failed', 'dropped'] as const;
    const early = '2026-11-01T10:00:00.000Z';
    const waiting = '2026-11-01T08:30:00.000Z';
    const raised = await world.in(async ({ notices }) => {
      const added = await notices.raise(group.id, states.map((state) => anObligation(`stuck/${state}`)), NOW);
      for (const notice of added) {
        const state = states.find((known) => notice.key.endsWith(known)) ?? 'queued';
        await notices.save({ ...notice, state, at: state === 'queued' ? waiting : early });
      }
      return added;
    });
    const stuckAt = async (before: string): Promise<readonly string[]> =>
      (await world.store.stuckNotices(before, 9)).flatMap(({ notice }) => raised.filter(({ id }) => id === notice).map(({ key }) => key)).sort();
    assert.deepEqual(await stuckAt(early), []);
    assert.deepEqual(await stuckAt('2026-11-01T10:00:00.001Z'), ['stuck/sending']);
    // a queued one may have been told to wait for an hour
    assert.deepEqual(await stuckAt('2026-11-01T10:30:00.001Z'), ['stuck/queued', 'stuck/sending']);
  });

  it('one that was dropped can be raised again; every other one only once', async () => {
    const [first] = await raise('again/1');
    assert.ok(first);
    await world.in(({ notices }) => notices.save({ ...first, state: 'dropped' }));
    assert.deepEqual([...(await world.in(({ notices }) => notices.known(group.id, ['again/1'])))], []);
    const [second] = await raise('again/1');
    assert.equal(second?.id, first.id);
    assert.equal(second.state, 'queued');
    assert.deepEqual(await raise('again/1'), []);
  });

  it('those that need somebody stand before the newest', async () => {
    const [old, newer] = await raise('unsettled/old', 'unsettled/new');
    assert.ok(old && newer);
    await world.in(async ({ notices }) => {
      await notices.save({ ...old, state: 'failed', at: '2020-01-01T00:00:00.000Z' });
      await notices.save({ ...newer, state: 'sent', at: '2036-01-01T00:00:00.000Z' });
    });
    const shown = await world.in(({ notices }) => notices.of(group.id, 20));
    assert.ok(shown.findIndex(({ id }) => id === old.id) < shown.findIndex(({ id }) => id === newer.id));
  });
});
