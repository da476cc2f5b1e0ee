import assert from 'node:assert/strict';
import { openTown, type Town } from '../journeys/town.ts';
import { PEOPLE } from '../tenant/people.ts';

describe('the whole way from the calendar to the meeting', () => {
  let town: Town;
  const starts = async (): Promise<string> => (await town.api(PEOPLE.secretary, 'overview')).body.meeting?.meeting.starts ?? assert.fail('no meeting');
  const event = async (): Promise<string> => (await town.api(PEOPLE.secretary, 'overview')).body.meeting?.meeting.event ?? assert.fail('no meeting');
  const told = async (): Promise<void> => {
    await town.tenant.subscriptions.courier.settled();
    await town.quiet();
  };
  const move = async (day: string): Promise<void> => {
    town.tenant.calendar.move(await event(), `2027-01-${day}T10:00:00Z`, `2027-01-${day}T12:00:00Z`);
  };
  const reads = (): number => town.tenant.calls.filter(({ path }) => path.includes('/calendarView/delta')).length;

  beforeEach(async () => {
    town = await openTown({ now: '2026-12-30T09:00:00.000Z', firstMeetingDay: '2027-01-06', reachable: true });
    await told();
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('takes what is told twice, once', async () => {
    town.tenant.subscriptions.courier.repeatNext();
    await move('13');
    await told();
    assert.equal(await starts(), '2027-01-13T10:00:00.000Z');
    assert.ok(town.tenant.subscriptions.courier.deliveries.every(({ status }) => status === 202));
  });

  it('catches up with what was missed', async () => {
    town.tenant.subscriptions.loseNext();
    await move('13');
    await told();
    assert.equal(await starts(), '2027-01-06T10:00:00.000Z');
    town.tenant.subscriptions.tellLifecycle('missed');
    await told();
    assert.equal(await starts(), '2027-01-13T10:00:00.000Z');
  });

  it('is told again after it was removed, and after it was to be authorized anew', async () => {
    const before = town.tenant.subscriptions.list().map(({ id }) => id);
    town.tenant.subscriptions.tellLifecycle('subscriptionRemoved');
    await told();
    const after = town.tenant.subscriptions.list().map(({ id }) => id);
    assert.ok(after.length === 1 && before.length === 1 && after[0] !== before[0]);
    await move('13');
    await told();
    assert.equal(await starts(), '2027-01-13T10:00:00.000Z');
    await town.clock.set('2026-12-31T09:00:00.000Z');
    town.tenant.subscriptions.tellLifecycle('reauthorizationRequired');
    await told();
    assert.deepEqual(town.tenant.subscriptions.list().map(({ id, isPaused }) => [id, isPaused]), [[after[0], false]]);
  });

  it('keeps itself agreed, and reads the calendar now and then all the same', async () => {
    const [first] = town.tenant.subscriptions.list();
    const before = reads();
    for (const day of ['2027-01-02', '2027-01-05', '2027-01-08', '2027-01-11']) await town.clock.set(`${day}T09:00:00.000Z`);
    assert.deepEqual(town.tenant.subscriptions.list().map(({ id }) => id), [first?.id]);
    assert.ok(reads() - before >= 4 && reads() - before <= 12, `${reads() - before} readings`);
  });
});
