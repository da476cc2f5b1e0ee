import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { isAddressed } from '../../bot/usecases/notices/addressed.ts';
import type { Matter } from '../../shared/domain/obligation.ts';
import { valueOf, who } from '../people/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { anAsk, openCalls, type CallsWorld } from './world.ts';

/** The process is gone. */
class Killed extends Error {}

describe('a message to one person alone', () => {
  let world: CallsWorld;
  beforeEach(async () => {
    world = await openCalls();
    valueOf(await world.tab.callMeeting(who(PEOPLE.ict), anAsk(world)));
  });
  afterEach(() => world.close());

  const states = async (): Promise<readonly string[]> => (await world.notices()).map(({ state }) => state);
  const deliveries = async () => valueOf(await world.tab.overview(who(PEOPLE.secretary), { group: world.group.id })).deliveries ?? [];
  const killed = async (at: string): Promise<void> => {
    await world.run((step) => { if (step === at) throw new Killed(at); }).catch((error: unknown) => { assert.ok(error instanceof Killed); });
  };

  for (const [step, sent, state, after] of [['claimed', 0, 'sending', 'uncertain'], ['accepted', 1, 'sending', 'uncertain'], ['noted', 1, 'sent', 'sent']] as const) {
    it(`is never said twice by itself: the process dies after it was ${step}`, async () => {
      await killed(step);
      assert.deepEqual([world.sent.length, await states()], [sent, [state]]);
      const [notice] = await world.notices();
      for (let again = 0; again < 2; again += 1) await world.deliverOne(notice?.id ?? '');
      await world.run();
      assert.deepEqual([world.sent.length, await states()], [sent, [after]]);
    });
  }

  it('in doubt is shown to those who may settle it, with whom it went to, and sent again by them alone', async () => {
    await killed('claimed');
    const [notice] = await world.notices();
    await world.deliverOne(notice?.id ?? '');
    const [shown] = await deliveries();
    assert.deepEqual([shown?.state, shown?.to, shown?.about], ['uncertain', PEOPLE.chair.name, 'Server room cooling']);
    assert.equal(valueOf(await world.tab.overview(who(PEOPLE.ict), { group: world.group.id })).deliveries, null);
    assert.ok(!(await world.tab.settle(who(PEOPLE.ict), { delivery: shown?.id ?? '', how: 'sendAgain' })).ok);
    valueOf(await world.tab.settle(who(PEOPLE.secretary), { delivery: shown?.id ?? '', how: 'sendAgain' }));
    await world.run();
    assert.deepEqual([world.sent.map(({ to }) => to), await states()], [[PEOPLE.chair.id], ['sent']]);
  });

  it('that a person without the app cannot have has failed, with its cause', async () => {
    world.answer = { kind: 'refused', cause: 'notInstalled' };
    await world.run();
    const [shown] = await deliveries();
    assert.deepEqual([shown?.state, shown?.cause, shown?.to], ['failed', 'notInstalled', PEOPLE.chair.name]);
  });

  it('that is for later is tried again', async () => {
    world.answer = { kind: 'later', cause: 'throttled', afterSeconds: 5 };
    await world.run();
    assert.deepEqual([world.sent.length, await states()], [0, ['queued']]);
    world.answer = null;
    await world.run();
    assert.deepEqual([world.sent.length, await states()], [1, ['sent']]);
  });

  const raise = async (key: string, matter: Matter, to: string): Promise<string> =>
    await world.in(async (records) => {
      const [notice] = await records.notices.raise(world.group.id, [{ key, matter, to, due: world.now, until: '2026-12-01T14:00:00.000Z', clause: null }], world.now);
      return notice?.id ?? assert.fail('it was known');
    });

  it('to somebody who holds the office no longer is dropped, and raised anew for whoever does', async () => {
    await world.run();
    world.sent.length = 0;
    const matter = { kind: 'recordDue', meeting: world.meeting, record: 'actionLog' } as const;
    const notice = await raise('record/1', matter, PEOPLE.secretary.id);
    await world.in(async (records) => { await records.groups.save({ ...world.group, secretary: PEOPLE.programme.id }); });
    await world.deliverOne(notice);
    assert.equal((await world.notices()).find(({ id }) => id === notice)?.state, 'dropped');
    assert.equal(await raise('record/1', matter, PEOPLE.programme.id), notice, 'the same key');
    assert.equal((await world.notices()).find(({ id }) => id === notice)?.to, PEOPLE.programme.id);
    assert.deepEqual(world.sent, []);
  });

  it('about the chair’s own absence reaches the secretary', async () => {
    const to = PEOPLE.secretary.id;
    const isTheirs = await world.in(async (records) => await isAddressed(records, world.group, { to, matter: { kind: 'absence', meeting: world.meeting, person: PEOPLE.chair.id } }, world.now));
    assert.equal(isTheirs, true);
  });

  it('about a member’s absence names nobody but its reader', async () => {
    await world.in(async (records) => {
      const notice = { id: randomUUIDv7(), group: world.group.id, key: 'absence/1', matter: { kind: 'absence', meeting: world.meeting, person: PEOPLE.hr.id }, to: PEOPLE.chair.id } as const;
      await records.notices.save({ ...notice, due: world.now, until: world.now, clause: null, state: 'sent', attempts: 1, posted: null, says: null, cause: null, at: world.now });
    });
    const shown = (await deliveries()).find(({ matter }) => matter.kind === 'absence');
    assert.ok(shown);
    assert.ok(!JSON.stringify(shown).includes(PEOPLE.hr.id) && !JSON.stringify(shown).includes(PEOPLE.hr.name), JSON.stringify(shown));
    assert.equal(shown.to, PEOPLE.chair.name);
  });
});
