import assert from 'node:assert/strict';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { STRATEGY_MAILBOX } from '../tenant/people.ts';
import { closeFeeds, FIRST, NOW, openFeeds, type Feeds } from './feeds-world.ts';

const hours = (from: string, to: string | null): number => (Date.parse(to ?? '') - Date.parse(from)) / 3_600_000;

describe('synchronising with Graph', () => {
  let feeds: Feeds;
  const calendar = async (): Promise<void> => await feeds.run({ what: 'calendar' });
  const eventAt = (start: string): string => feeds.bench.tenant.calendar.events().find((event) => event.start?.dateTime?.startsWith(start.slice(0, 19)))?.id ?? assert.fail(`no event at ${start}`);
  const stored = async (event: string): Promise<Meeting> => (await feeds.meetings()).find((one) => one.event === event) ?? assert.fail('no such meeting');
  /** the group's meetings to come, by state */
  const coming = async (): Promise<readonly string[]> => (await feeds.meetings()).filter(({ starts }) => starts > NOW).map(({ starts, state }) => `${starts.slice(0, 10)} ${state}`);

  const called = async (): Promise<string> => {
    const event = feeds.bench.tenant.calendar.add({ subject: 'Digital Steering Group, extra', start: '2027-02-01T10:00:00Z', end: '2027-02-01T11:00:00Z' });
    await calendar();
    feeds.asked();
    return event;
  };

  beforeEach(async () => {
    feeds = await openFeeds();
    await feeds.run({ what: 'calendar' });
    await feeds.run({ what: 'team' });
    feeds.world.jobs.length = 0;
    feeds.asked();
  });
  afterEach(async () => {
    await feeds.close();
  });
  after(closeFeeds);

  it('reads everything at first, and from then on what has changed', async () => {
    const fresh = await openFeeds();
    await fresh.run();
    assert.deepEqual([...new Set(fresh.asked())], ['GET members', 'GET users', 'GET calendarView/delta']);
    assert.ok((await fresh.meetings()).some(({ starts }) => starts === FIRST));
    const first = await fresh.cursor();
    assert.deepEqual([first?.mailbox, first?.at], [fresh.group.mailbox, NOW]);
    await fresh.run({ what: 'calendar' });
    assert.deepEqual(fresh.asked(), ['GET calendarView/delta']);
    assert.notEqual((await fresh.cursor())?.link, first?.link);
    await fresh.close();
  });

  it('asks nothing of anybody when nothing is due', async () => {
    await feeds.run();
    assert.deepEqual([feeds.asked(), feeds.world.jobs], [[], []]);
  });

  it('moves the meeting whose event was moved, and touches no other', async () => {
    const before = await feeds.meetings();
    const event = eventAt(FIRST);
    feeds.bench.tenant.calendar.move(event, '2027-01-14T14:00:00Z', '2027-01-14T16:00:00Z');
    await calendar();
    const [meeting, after] = [await stored(event), await feeds.meetings()];
    assert.equal(meeting.starts, '2027-01-14T14:00:00.000Z');
    assert.deepEqual(after.filter(({ id }) => id !== meeting.id), before.filter(({ id }) => id !== meeting.id));
    const asked = feeds.asked();
    assert.deepEqual([[...new Set(asked)], asked.filter((one) => one === 'GET events').length], [['GET calendarView/delta', 'GET events'], 1], 'the one outside the series might be gone');
  });

  it('adds a meeting that was called, and no other event', async () => {
    const before = (await feeds.meetings()).length;
    for (const subject of ['Digital Steering Group, extra', 'Planning Committee']) feeds.bench.tenant.calendar.add({ subject, start: '2027-02-01T10:00:00Z', end: '2027-02-01T11:00:00Z' });
    await calendar();
    assert.deepEqual([(await feeds.meetings()).length, feeds.asked()], [before + 1, ['GET calendarView/delta']]);
  });

  describe('an event that is removed', () => {
    it('and is not ours is let be', async () => {
      const before = await coming();
      feeds.bench.tenant.calendar.remove(feeds.bench.tenant.calendar.events().find(({ subject }) => subject === 'Room booking')?.id ?? '');
      await calendar();
      assert.deepEqual(await coming(), before);
      assert.ok(feeds.asked().length <= 3, 'it might have been a series');
    });

    it('and is gone cancels its meeting', async () => {
      const event = await called();
      feeds.bench.tenant.calendar.remove(event);
      await calendar();
      assert.equal((await stored(event)).state, 'cancelled');
      assert.deepEqual(feeds.asked(), ['GET calendarView/delta', 'GET events']);
    });

    it('and lies elsewhere now was moved', async () => {
      const event = await called();
      feeds.bench.tenant.calendar.move(event, '2029-02-01T10:00:00Z', '2029-02-01T11:00:00Z');
      await calendar();
      const { starts, state } = await stored(event);
      assert.deepEqual([starts, state], ['2029-02-01T10:00:00.000Z', 'planned']);
      feeds.bench.tenant.calendar.remove(event);
      await calendar();
      assert.equal((await stored(event)).state, 'planned', 'too far away to be heard of');
    });

    it('and cannot be read is let be', async () => {
      const event = await called();
      feeds.bench.tenant.calendar.hide(event);
      feeds.bench.tenant.calendar.spoil(event, 'start');
      await calendar();
      assert.equal((await stored(event)).state, 'planned');
    });
  });

  it('cancels the one meeting that was taken out of the series, although nothing names it', async () => {
    const before = await coming();
    feeds.bench.tenant.calendar.remove(eventAt(FIRST));
    await calendar();
    assert.deepEqual(await coming(), before.map((line, n) => (n === 0 ? line.replace('planned', 'cancelled') : line)));
    assert.ok(feeds.asked().length <= 6);
  });

  it('cancels every meeting to come when the series is removed', async () => {
    const single = (await coming()).length - 1;
    feeds.bench.tenant.calendar.removeSeries(eventAt(FIRST));
    await calendar();
    const after = await coming();
    assert.deepEqual([after.filter((line) => line.endsWith('planned')).length, after.length], [1, single + 1], 'the one that was called by itself stays');
  });

  it('does not believe a page that merely lacks an event', async () => {
    const before = await coming();
    feeds.bench.tenant.calendar.hide(eventAt(FIRST));
    await calendar();
    assert.deepEqual(await coming(), before);
    await feeds.world.in(async (records) => await records.feeds.saveCursor(feeds.group.id, null));
    await calendar();
    assert.deepEqual(await coming(), before, 'nor when everything is read');
  });

  for (const how of [410, 404, 400] as const) {
    it(`starts over when Graph has lost the place (${how}), and misses nothing`, async () => {
      feeds.bench.tenant.calendar.forget(how);
      feeds.bench.tenant.calendar.remove(eventAt(FIRST));
      await calendar();
      assert.match((await coming())[0] ?? '', /cancelled$/u);
      const { link } = (await feeds.cursor()) ?? assert.fail('no cursor');
      await calendar();
      assert.notEqual((await feeds.cursor())?.link, link, 'goes on from the new one');
    });
  }

  const begun = (): number => feeds.bench.asked('/calendarView/delta?').filter((path) => path.includes('startDateTime')).length;

  it('begins a new round each month, because the window does not move', async () => {
    const [before, first] = [begun(), await feeds.cursor()];
    feeds.later(29 * 24 * 60);
    await calendar();
    assert.deepEqual([begun(), (await feeds.cursor())?.until], [before, first?.until]);
    const now = feeds.later(2 * 24 * 60);
    await calendar();
    const after = await feeds.cursor();
    assert.equal(begun(), before + 1);
    assert.deepEqual([hours(now, after?.until ?? null) / 24, -hours(now, after?.from ?? null) / 24], [400, 7]);
  });

  it('begins a new round in another mailbox', async () => {
    const before = begun();
    await feeds.world.in(async ({ groups }) => await groups.save({ ...feeds.group, mailbox: STRATEGY_MAILBOX.address }));
    await calendar();
    assert.deepEqual([begun(), (await feeds.cursor())?.mailbox], [before + 1, STRATEGY_MAILBOX.address]);
    assert.ok((await coming()).every((line) => line.endsWith('cancelled')), 'the old mailbox does not hold the group any more');
  });
});
