import assert from 'node:assert/strict';
import { MAILBOX, PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { openBench, troubleOf, type Bench } from './bench.ts';

const FROM = '2026-01-01T00:00:00.000Z';
const UNTIL = '2028-12-31T00:00:00.000Z';

describe('the calendar, read from Graph', () => {
  let bench: Bench;
  const read = (mailbox: string = MAILBOX.id, from = FROM, until = UNTIL) => bench.graph.calendar.events(TENANT_ID, mailbox, from, until);

  beforeEach(async () => {
    bench = await openBench({ today: '2026-09-08', firstMeetingDay: '2026-09-15' });
  });
  afterEach(async () => {
    await bench.tenant.close();
  });

  it('reads every page, with immutable ids, by the mailbox or its address', async () => {
    const { entries, unread } = await read();
    assert.deepEqual(entries.map(({ event }) => event).sort(), bench.tenant.calendar.events().map(({ id }) => id ?? '').sort());
    assert.ok(entries.length > 5, 'more than a page');
    assert.ok(bench.asked('/calendarView').length >= 2);
    assert.deepEqual(unread, []);
    assert.deepEqual(await read(MAILBOX.address), { entries, unread });
  });

  it('tells title, place, link, and times in UTC on both sides of the clock change', async () => {
    const { entries } = await read();
    const meeting = entries.find(({ starts }) => starts === '2026-09-15T09:00:00.000Z');
    assert.deepEqual({ ...meeting, event: '', joinUrl: '' }, {
      event: '', subject: 'ICT & Digital Services Steering Group', starts: '2026-09-15T09:00:00.000Z', ends: '2026-09-15T11:00:00.000Z',
      place: 'Committee Room 2, Civic Centre', joinUrl: '', cancelled: false,
    });
    assert.match(meeting?.joinUrl ?? '', /^https:\/\/teams\.microsoft\.com\//u);
    assert.ok(entries.some(({ starts }) => starts === '2026-11-17T10:00:00.000Z'), 'ten o’clock in winter');
    assert.equal(entries.filter(({ cancelled }) => cancelled).length, 1);
    assert.equal(entries.find(({ subject }) => subject === 'Room booking')?.joinUrl, null);
  });

  it('asks for the window', async () => {
    assert.deepEqual((await read(MAILBOX.id, '2026-09-15T00:00:00.000Z', '2026-09-16T00:00:00.000Z')).entries.map(({ starts }) => starts), ['2026-09-15T09:00:00.000Z']);
  });

  it('lets an event with missing or impossible fields be, and reads the others', async () => {
    const [noSubject, noStart, noFlag, backwards, ...others] = bench.tenant.calendar.events().map(({ id }) => id ?? '');
    assert.ok(noSubject && noStart && noFlag && backwards);
    bench.tenant.calendar.spoil(noSubject, 'subject');
    bench.tenant.calendar.spoil(noStart, 'start');
    bench.tenant.calendar.spoil(noFlag, 'isCancelled');
    bench.tenant.calendar.move(backwards, '2026-10-02T10:00:00Z', '2026-10-01T10:00:00Z');
    const { entries, unread } = await read(MAILBOX.id, '2026-01-01T00:00:00Z');
    assert.deepEqual(unread.filter((id) => id !== backwards).toSorted(), [noSubject, noStart, noFlag].toSorted());
    assert.ok(!entries.some(({ event }) => event === backwards));
    assert.deepEqual(entries.map(({ event }) => event).toSorted(), others.toSorted());
    assert.deepEqual(bench.logged.filter(({ event }) => event === 'calendar.unread').length, 1);
  });

  it('takes no link but an https one, and no empty place', async () => {
    const id = bench.tenant.calendar.add({ start: '2026-10-01T10:00:00Z', end: '2026-10-01T11:00:00Z', subject: null, location: { displayName: '  ' }, onlineMeeting: { joinUrl: 'javascript:alert(1)' } });
    const found = (await read()).entries.find(({ event }) => event === id);
    assert.deepEqual([found?.subject, found?.place, found?.joinUrl], ['', null, null]);
  });

  const waited: readonly (readonly [name: string, fault: Parameters<Bench['tenant']['faults']['next']>[1], times: number, waits: readonly number[]])[] = [
    ['429 that names its seconds', { status: 429, retryAfter: 7 }, 2, [7, 7]],
    ['503 that names its seconds', { status: 503, retryAfter: 3 }, 1, [3]],
    ['429 that names none', 429, 3, [1, 2, 4]],
    ['504', 504, 1, [1]],
  ];
  for (const [name, fault, times, waits] of waited) {
    it(`waits and repeats after ${name}`, async () => {
      bench.tenant.faults.next('graph', fault, times);
      assert.ok((await read()).entries.length > 5);
      assert.deepEqual(bench.waits, waits);
    });
  }

  const failed: readonly (readonly [name: string, fault: Parameters<Bench['tenant']['faults']['next']>[1], kind: string, seconds: number | null, waits: readonly number[], requests: number])[] = [
    ['429 for longer than a job may wait', { status: 429, retryAfter: 45 }, 'throttled', 45, [], 1],
    ['429 again and again', { status: 429, retryAfter: 8 }, 'throttled', 8, [8, 8, 8], 4],
    ['429 until the patience is used up', { status: 429, retryAfter: 16 }, 'throttled', 16, [16], 2],
    ['500', 500, 'unavailable', null, [], 1],
    ['504 again and again', 504, 'unavailable', null, [1, 2, 4], 4],
    ['a lost answer', 'lose', 'unavailable', null, [], 1],
    ['a cut line', 'reset', 'unavailable', null, [], 1],
    ['garbage', 'garbage', 'unreadable', null, [], 1],
  ];
  for (const [name, fault, kind, seconds, waits, requests] of failed) {
    it(`gives up on ${name}`, async () => {
      bench.tenant.faults.next('graph', fault, 9);
      const trouble = await troubleOf(read());
      assert.deepEqual([trouble.who, trouble.kind, trouble.retryAfterSeconds], ['graph', kind, seconds]);
      assert.deepEqual(bench.waits, waits);
      assert.equal(bench.asked().length, requests);
    });
  }

  it('gives up on an answer that does not come', async () => {
    const hasty = await openBench({}, {}, 100);
    hasty.tenant.faults.next('graph', 'hang');
    const trouble = await troubleOf(hasty.graph.calendar.events(TENANT_ID, MAILBOX.id, FROM, UNTIL));
    assert.deepEqual([trouble.kind, trouble.message], ['unavailable', "Graph did not answer in time to read the mailbox's calendar."]);
    await hasty.tenant.close();
  });

  it('takes a new token when a permission was granted in the meantime', async () => {
    bench.tenant.grants.delete('Calendars.Read');
    assert.equal((await troubleOf(read())).kind, 'forbidden');
    bench.tenant.grants.add('Calendars.Read');
    assert.ok((await read()).entries.length > 5);
  });

  it('tells what is forbidden or unknown without naming the mailbox', async () => {
    const unknown = await troubleOf(read('somebody.else@brookmere.example'));
    bench.tenant.grants.delete('Calendars.Read');
    const forbidden = await troubleOf(read(MAILBOX.address));
    assert.deepEqual([unknown.kind, forbidden.kind], ['notFound', 'forbidden']);
    assert.equal(unknown.message, "Graph answered 404 (ErrorInvalidUser) to read the mailbox's calendar.");
    assert.equal(forbidden.message, "Graph answered 403 (ErrorAccessDenied) to read the mailbox's calendar.");
  });

  it('asks a mailbox for no more than four things at once', async () => {
    const hasty = await openBench({}, {}, 400);
    const events = (mailbox: string) => hasty.graph.calendar.events(TENANT_ID, mailbox, FROM, UNTIL);
    await events(PEOPLE.chair.id);
    hasty.tenant.faults.next('graph', 'hang', 6, (path) => path.includes(MAILBOX.id));
    const hanging = Promise.allSettled(Array.from({ length: 6 }, () => events(MAILBOX.id)));
    // another mailbox is served beside them, while four hang and two wait
    await events(PEOPLE.chair.id);
    await events(PEOPLE.chair.id);
    assert.equal(hasty.asked(MAILBOX.id).length, 4);
    await hanging;
    assert.equal(hasty.asked(MAILBOX.id).length, 6);
    await hasty.tenant.close();
  });
});
