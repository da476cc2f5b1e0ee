import assert from 'node:assert/strict';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { Ports } from '../../bot/ports.ts';
import { TENANT_ID } from '../tenant/people.ts';
import { closeFeeds, FIRST, NOW, openFeeds, SYNC_SECONDS, type Feeds } from './feeds-world.ts';

const hours = (from: string, to: string | null): number => (Date.parse(to ?? '') - Date.parse(from)) / 3_600_000;

describe('when Graph is read again', () => {
  let feeds: Feeds;
  const calendar = async (): Promise<void> => await feeds.run({ what: 'calendar' });
  const eventAt = (start: string): string => feeds.bench.tenant.calendar.events().find((event) => event.start?.dateTime?.startsWith(start.slice(0, 19)))?.id ?? assert.fail(`no event at ${start}`);
  const stored = async (event: string): Promise<Meeting> => (await feeds.meetings()).find((one) => one.event === event) ?? assert.fail('no such meeting');
  /** the group's meetings to come, by state */
  const coming = async (): Promise<readonly string[]> => (await feeds.meetings()).filter(({ starts }) => starts > NOW).map(({ starts, state }) => `${starts.slice(0, 10)} ${state}`);

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

  it('keeps what it knows while Graph is away, asks again the later the longer it is, and goes on from where it was', async () => {
    const [before, cursor] = [await feeds.meetings(), await feeds.cursor()];
    const gaps: number[] = [];
    feeds.bench.tenant.faults.next('graph', 'garbage', 20);
    for (const minutes of [0, 60, 240]) {
      const now = feeds.later(minutes);
      await calendar();
      gaps.push(hours(now, (await feeds.due()).calendar) * 60);
    }
    assert.deepEqual(gaps, [SYNC_SECONDS / 60, 30, 60]);
    assert.deepEqual([await feeds.meetings(), await feeds.cursor()], [before, cursor]);
    feeds.bench.tenant.faults.clear();
    feeds.bench.tenant.calendar.remove(eventAt(FIRST));
    await calendar();
    assert.match((await coming())[0] ?? '', /cancelled$/u);
  });

  it('waits as long as Graph asks, and longer where it may not look', async () => {
    feeds.bench.tenant.faults.next('graph', { status: 429, retryAfter: 3600 });
    await calendar();
    assert.equal(hours(NOW, (await feeds.due()).calendar), 1);
    feeds.bench.tenant.grants.delete('Calendars.Read');
    await calendar();
    assert.equal(hours(NOW, (await feeds.due()).calendar), 0.25);
  });

  it('reads the team although the calendar fails, and the calendar although the team does', async () => {
    feeds.set('2027-01-08T09:00:00.000Z');
    feeds.bench.tenant.faults.next('graph', 500, 9, (path) => path.includes('/calendarView'));
    await feeds.run();
    const due = await feeds.due();
    assert.ok(hours('2027-01-08T09:00:00.000Z', due.team) >= 12);
    feeds.set('2027-01-12T09:00:00.000Z');
    feeds.bench.tenant.faults.clear();
    feeds.bench.tenant.faults.next('graph', 500, 9, (path) => path.includes('/members'));
    await feeds.run();
    assert.equal((await feeds.cursor())?.at, '2027-01-12T09:00:00.000Z');
    assert.equal(hours('2027-01-12T09:00:00.000Z', (await feeds.due()).team), 0.25);
  });

  it('lets the reading go that was overtaken by another, and reads once more', async () => {
    const event = eventAt(FIRST);
    const slow: Ports = {
      ...feeds.ports,
      calendar: {
        ...feeds.ports.calendar,
        async changes(...asked) {
          const found = await feeds.ports.calendar.changes(...asked);
          feeds.bench.tenant.calendar.move(event, '2027-01-14T14:00:00Z', '2027-01-14T16:00:00Z');
          await feeds.run({ what: 'calendar' });
          return found;
        },
      },
    };
    feeds.bench.tenant.calendar.move(event, '2027-01-13T10:00:00Z', '2027-01-13T12:00:00Z');
    await feeds.run({ what: 'calendar' }, slow);
    assert.equal((await stored(event)).starts, '2027-01-14T14:00:00.000Z');
    assert.deepEqual(feeds.world.jobs.filter(({ kind }) => kind === 'synchronise'), [{ kind: 'synchronise', tenant: TENANT_ID, group: feeds.group.id, what: 'calendar' }]);
  });

  it('looks a second time when it was told of a change that is not to be seen yet', async () => {
    const event = eventAt(FIRST);
    feeds.bench.tenant.calendar.delay(event);
    feeds.bench.tenant.calendar.move(event, '2027-01-14T14:00:00Z', '2027-01-14T16:00:00Z');
    await calendar();
    assert.equal(hours(NOW, (await feeds.due()).calendar) * 60, 1);
    feeds.bench.tenant.calendar.catchUp();
    feeds.later(1);
    await feeds.run();
    assert.equal((await stored(event)).starts, '2027-01-14T14:00:00.000Z');
    assert.ok(hours(NOW, (await feeds.due()).calendar) * 60 > 2);
  });

  it('comes back soon where nobody tells it, and twice a day where Graph does', async () => {
    const soon = hours(NOW, (await feeds.due()).calendar) * 3600;
    assert.ok(soon >= SYNC_SECONDS / 2 && soon <= 1.5 * SYNC_SECONDS);
    await feeds.watch();
    feeds.bench.tenant.calendar.move(eventAt(FIRST), '2027-01-14T14:00:00Z', '2027-01-14T16:00:00Z');
    await calendar();
    const late = hours(NOW, (await feeds.due()).calendar);
    assert.ok(late >= 6 && late <= 18, String(late));
    const team = hours(NOW, (await feeds.due()).team);
    assert.ok(team >= 12 && team <= 36, String(team));
  });

  it('asks for change notifications after the first reading, once, and not where Graph could not call', async () => {
    for (const [publicUrl, expected] of [['http://intranet.example', 0], ['https://quorate.example', 1]] as const) {
      await feeds.run({ what: 'calendar' }, { ...feeds.ports, installation: { ...feeds.ports.installation, publicUrl } });
      assert.equal(feeds.world.jobs.filter(({ kind }) => kind === 'watch').length, expected);
    }
  });
});
