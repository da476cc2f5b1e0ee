import assert from 'node:assert/strict';
import { PEOPLE } from '../tenant/people.ts';
import { MEETINGS_ALONE } from '../tenant/setup-file.ts';
import type { Fault } from '../tenant/tenant.ts';
import { openTown, textOfPost, type Town } from './town.ts';

const isCreate = (path: string, method: string): boolean => method === 'POST' && path.endsWith('/v3/conversations');

describe('a connector that does not do as asked', () => {
  let town: Town;
  const agendas = (): number => town.channel().filter((post) => textOfPost(post).includes('Committee Room 2')).length;
  const delivery = async () => (await town.api(PEOPLE.secretary, 'overview')).body.deliveries?.find(({ matter }) => matter.kind === 'agenda') ?? assert.fail('no delivery');

  beforeEach(async () => {
    town = await openTown({ now: '2026-12-30T08:00:00.000Z', firstMeetingDay: '2027-01-06', setup: MEETINGS_ALONE });
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });

  const REFUSALS: readonly Fault[] = [{ status: 429, retryAfter: 1 }, 412, 502, 503, 504];
  for (const fault of REFUSALS) {
    it(`is asked again after it said that it did not take it (${JSON.stringify(fault)})`, async () => {
      town.tenant.faults.next('connector', fault, 1, isCreate);
      await town.clock.set('2026-12-30T09:00:00.000Z');
      assert.equal(agendas(), 0);
      await town.hurry();
      assert.equal(agendas(), 1);
      assert.equal((await delivery()).state, 'sent');
    });
  }

  it('is never asked twice when its answer was lost; the channel is read instead', async () => {
    town.tenant.grants.add('ChannelMessage.Read.Group');
    town.tenant.faults.next('connector', 'lose', 1, isCreate);
    await town.clock.set('2026-12-30T09:00:00.000Z');
    assert.equal((await delivery()).state, 'uncertain');
    await town.hurry();
    assert.equal((await delivery()).state, 'sent');
    assert.equal(agendas(), 1);
    assert.equal((await town.api(PEOPLE.chair, 'overview')).body.meeting?.meeting.state, 'called');
  });

  it('is asked again when the channel shows that the message never arrived', async () => {
    town.tenant.grants.add('ChannelMessage.Read.Group');
    town.tenant.faults.next('connector', 'reset', 1, isCreate);
    await town.clock.set('2026-12-30T09:00:00.000Z');
    assert.equal(agendas(), 0);
    await town.clock.set('2026-12-30T09:02:00.000Z');
    await town.hurry();
    assert.equal(agendas(), 1);
    assert.equal((await delivery()).state, 'sent');
  });

  it('leaves the doubt to the secretary where the channel may not be read', async () => {
    town.tenant.faults.next('connector', 'lose', 1, isCreate);
    await town.clock.set('2026-12-30T09:00:00.000Z');
    await town.hurry();
    const doubtful = await delivery();
    assert.equal(doubtful.state, 'uncertain');
    assert.equal(agendas(), 1);
    await town.api(PEOPLE.secretary, 'settle', { delivery: doubtful.id, how: 'itIsThere' });
    await town.quiet();
    assert.equal((await delivery()).state, 'sent');
    assert.equal(agendas(), 1, 'nothing was sent again');
    assert.equal((await town.api(PEOPLE.chair, 'overview')).body.meeting?.meeting.state, 'called');
  });

  it('tells the secretary why, when the bot was taken out of the channel', async () => {
    town.tenant.connector.remove();
    await town.clock.set('2026-12-30T09:00:00.000Z');
    const failed = await delivery();
    assert.equal(failed.state, 'failed');
    assert.ok(failed.cause);
    town.tenant.connector.restore();
    await town.api(PEOPLE.secretary, 'settle', { delivery: failed.id, how: 'sendAgain' });
    await town.quiet();
    assert.equal(agendas(), 1);
  });
});
