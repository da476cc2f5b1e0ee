import assert from 'node:assert/strict';
import type { CalendarChanges } from '../../bot/ports.ts';
import { MAILBOX, TENANT_ID } from '../tenant/people.ts';
import { openBench, troubleOf, type Bench } from './bench.ts';

const FROM = '2026-09-01T00:00:00.000Z';
const UNTIL = '2027-10-05T00:00:00.000Z';
const SUBJECT = 'ICT & Digital Services Steering Group';

const byId = (a: { readonly event: string }, b: { readonly event: string }): number => a.event.localeCompare(b.event);

describe('changes of the calendar, read from Graph', () => {
  let bench: Bench;
  const begin = (until = UNTIL): Promise<CalendarChanges> => bench.graph.calendar.begin(TENANT_ID, MAILBOX.id, FROM, until);
  const changes = (link: string) => bench.graph.calendar.changes(TENANT_ID, MAILBOX.id, link);
  const changed = async (link: string): Promise<CalendarChanges> => {
    const found = await changes(link);
    assert.ok(found !== 'startOver');
    return found;
  };
  const inside = () => bench.tenant.calendar.events().filter(({ start, end }) => `${end?.dateTime}Z` > FROM && `${start?.dateTime}Z` < UNTIL).map(({ id }) => id ?? '');
  const eventAt = (start: string): string => bench.tenant.calendar.events().find((event) => event.start?.dateTime?.startsWith(start))?.id ?? assert.fail('no such event');

  beforeEach(async () => {
    bench = await openBench({ today: '2026-09-08', firstMeetingDay: '2026-09-15' });
  });
  afterEach(async () => {
    await bench.tenant.close();
  });

  it('begin with everything in the window, as the calendar itself tells it, and without the rule of the series', async () => {
    const { entries, unread, removed, seriesChanged, link } = await begin();
    assert.deepEqual(entries.map(({ event }) => event).toSorted(), inside().toSorted());
    assert.deepEqual([unread, removed, seriesChanged], [[], [], true]);
    assert.deepEqual(entries.toSorted(byId), (await bench.graph.calendar.events(TENANT_ID, MAILBOX.id, FROM, UNTIL)).entries.toSorted(byId));
    assert.ok(link.startsWith(`${bench.tenant.origin}/v1.0/users/${MAILBOX.id}/calendarView/delta?`));
    assert.deepEqual((await changed(link)).entries, [], 'and go on with nothing');
  });

  it('come in pages, and are asked for without a choice of fields', async () => {
    const paged = bench.tenant.calendar;
    for (let n = 1; n <= 120; n += 1) paged.add({ subject: `Booking ${n}`, start: '2026-10-01T10:00:00Z', end: '2026-10-01T11:00:00Z' });
    assert.equal((await begin()).entries.length, inside().length);
    const asked = bench.asked('/calendarView/delta');
    assert.ok(asked.length >= 2, 'more than a page');
    assert.ok(!asked.some((path) => path.includes('$select')), 'delta takes none');
    const preferred = bench.tenant.calls.filter(({ path }) => path.includes('/calendarView/delta')).map(({ headers }) => headers['prefer']);
    assert.deepEqual([...new Set(preferred)], ['odata.maxpagesize=100, IdType="ImmutableId"']);
  });

  it('tell of a meeting that was moved, and name what it is called and where it is', async () => {
    const { link } = await begin();
    const event = eventAt('2026-09-15T09');
    bench.tenant.calendar.move(event, '2026-09-17T13:00:00Z', '2026-09-17T15:00:00Z');
    const found = await changed(link);
    const moved = found.entries.find((entry) => entry.event === event);
    assert.deepEqual([moved?.subject, moved?.starts, moved?.place, moved?.cancelled], [SUBJECT, '2026-09-17T13:00:00.000Z', 'Committee Room 2, Civic Centre', false]);
    assert.match(moved?.joinUrl ?? '', /^https:\/\/teams\.microsoft\.com\//u);
    assert.deepEqual((await changed(found.link)).entries, [], 'once');
  });

  it('tell the last of what is said twice', async () => {
    const { link } = await begin();
    bench.tenant.calendar.move(eventAt('2026-09-15T09'), '2026-09-17T13:00:00Z', '2026-09-17T15:00:00Z');
    bench.tenant.calendar.repeat();
    const { entries } = await changed(link);
    assert.equal(new Set(entries.map(({ event }) => event)).size, entries.length);
  });

  it('name what was deleted, and what was moved out of the window, alike', async () => {
    const id = bench.tenant.calendar.add({ start: '2026-10-01T10:00:00Z', end: '2026-10-01T11:00:00Z' });
    const room = bench.tenant.calendar.events().find(({ subject }) => subject === 'Room booking')?.id ?? assert.fail('no room booking');
    const { link } = await begin();
    bench.tenant.calendar.remove(room);
    bench.tenant.calendar.move(id, '2028-10-01T10:00:00Z', '2028-10-01T11:00:00Z');
    const found = await changed(link);
    assert.deepEqual([found.removed.toSorted(), found.entries, found.seriesChanged], [[room, id].toSorted(), [], false]);
    assert.equal(await bench.graph.calendar.event(TENANT_ID, MAILBOX.id, room), null, 'gone');
    const elsewhere = await bench.graph.calendar.event(TENANT_ID, MAILBOX.id, id);
    assert.ok(elsewhere !== null && elsewhere !== 'unread' && elsewhere.starts === '2028-10-01T10:00:00.000Z', 'elsewhere');
  });

  it('say that a series was changed when an occurrence was taken out of it, which is not named', async () => {
    const { link } = await begin();
    const event = eventAt('2026-11-17');
    bench.tenant.calendar.remove(event);
    const found = await changed(link);
    assert.equal(found.seriesChanged, true);
    assert.ok(![...found.removed, ...found.entries.map((entry) => entry.event)].includes(event));
    assert.equal(await bench.graph.calendar.event(TENANT_ID, MAILBOX.id, event), null);
  });

  for (const [name, how] of [['410 Gone', 410], ['404 SyncStateNotFound', 404], ['400 SyncStateNotFound', 400]] as const) {
    it(`start over after ${name}`, async () => {
      const { link } = await begin();
      bench.tenant.calendar.forget(how);
      assert.equal(await changes(link), 'startOver');
      assert.equal((await begin()).entries.length, inside().length);
    });
  }

  it('start over, rather than follow it, with a link that is not Graph’s', async () => {
    const asked = bench.asked('').length;
    for (const link of ['https://evil.example/v1.0/users/x/calendarView/delta?$deltatoken=1', bench.tenant.origin.replace('https', 'http'), 'x', '']) {
      assert.equal(await changes(link), 'startOver');
    }
    assert.equal(bench.asked('').length, asked);
  });

  it('fail, and do not start over, when the calendar cannot be read', async () => {
    const { link } = await begin();
    for (const [fault, kind] of [[500, 'unavailable'], ['garbage', 'unreadable'], [{ status: 429, retryAfter: 99 }, 'throttled']] as const) {
      bench.tenant.faults.next('graph', fault);
      assert.equal((await troubleOf(changes(link))).kind, kind);
    }
    bench.tenant.grants.delete('Calendars.Read');
    assert.equal((await troubleOf(changes(link))).kind, 'forbidden');
  });

  it('let an event with impossible fields be', async () => {
    const { link } = await begin();
    const event = eventAt('2026-09-15T09');
    bench.tenant.calendar.spoil(event, 'start');
    const { entries, unread } = await changed(link);
    assert.deepEqual(unread, [event]);
    assert.ok(!entries.some((entry) => entry.event === event));
    assert.ok(bench.logged.some((line) => line['event'] === 'calendar.unread'));
  });

  it('take what a series says for its occurrences, however many, by one question', async () => {
    const { link } = await begin();
    const before = bench.asked('/events/').length;
    bench.tenant.calendar.change(eventAt('2026-11-17'), { subject: `${SUBJECT} (extra long)` });
    const { entries } = await changed(link);
    assert.ok(entries.length > 3 && entries.every(({ subject }) => subject.startsWith(SUBJECT)));
    assert.ok(bench.asked('/events/').length - before <= 1);
  });
});
