import assert from 'node:assert/strict';
import type { CalendarEntry, Meeting } from '../../shared/domain/meeting.ts';
import { compareCalendar } from '../../shared/domain/sync.ts';
import type { CalendarChanges } from '../../shared/domain/sync.ts';
import { GROUP, calledAt, meetingAt } from './steering-group.ts';

type Entry = CalendarEntry & { readonly cancelled: boolean };

const NOW = '2026-11-23T12:00:00.000Z';
const TEMPLATE = [{ number: 1, title: 'Apologies', purpose: 'note', presenter: null, minutes: 5, papers: [], standing: null }] as const;
const PUBLISHED = '2026-11-20T09:00:00.000Z';

const planned = meetingAt('2026-11-26T10:00:00.000Z', '2026-11-26T11:30:00.000Z');
const called = calledAt(planned, PUBLISHED);
const cancelled = { ...called, state: 'cancelled', cancelledAt: '2026-11-22T09:00:00.000Z' } as const;

const entryOf = ({ event, subject, starts, ends, place, joinUrl }: Meeting, change: Partial<Entry> = {}): Entry => ({
  event, subject, starts, ends, place, joinUrl, cancelled: false, ...change,
});

const compare = (stored: readonly Meeting[], entries: readonly Entry[], unread: readonly string[] = [], gone: readonly string[] = [], names: readonly string[] = [GROUP.name, ...GROUP.aliases]): CalendarChanges => {
  let n = 0;
  const newId = (): string => `new-${(n += 1)}`;
  return compareCalendar({ stored, reading: { entries, unread, gone }, names, now: NOW, newId, template: TEMPLATE });
};

const NOTHING: CalendarChanges = { added: [], changed: [], cancelled: [] };

describe('new events in the calendar', () => {
  const subjects: readonly (readonly [subject: string, ours: boolean])[] = [
    ['ICT & Digital Services Steering Group', true],
    ['ICT and Digital Services Steering Group', true],
    ['ict & digital services steering group – December 2026', true],
    ['Meeting: Digital Services Steering-Group (hybrid)', true],
    ['Digital & ICT Steering Group', true],
    ['Digital Delivery Project Board', false],
    ['Steering Group', false],
    ['Pre-meet, Digital Services Steering Groups', false],
    ['', false],
  ];
  for (const [subject, ours] of subjects) {
    it(`${JSON.stringify(subject)} is ${ours ? '' : 'not '}a meeting of the group (R80)`, () => {
      assert.equal(compare([], [entryOf(planned, { subject })]).added.length, ours ? 1 : 0);
    });
  }

  it('are not taken for the group’s by a name that anybody’s meetings have', () => {
    const entries = ['Interview', 'Board', 'DSSG'].map((subject) => entryOf(planned, { event: subject, subject }));
    assert.deepEqual(compare([], entries, [], [], ['interview', 'The board', 'Board', 'DSSG']), NOTHING);
  });

  it('become planned meetings with the template as their agenda', () => {
    const entry = entryOf(planned, { event: 'event-2' });
    const { cancelled: _, ...said } = entry;
    assert.deepEqual(compare([], [entry]), { ...NOTHING, added: [{ ...said, id: 'new-1', kind: 'ordinary', items: TEMPLATE.map((item) => ({ ...item, id: 'new-2' })), told: null, quorumTold: null, state: 'planned' }] });
  });

  it('become one meeting when the calendar names an event twice', () => {
    assert.equal(compare([], [entryOf(planned), entryOf(planned)]).added.length, 1);
  });

  it('are not added when they are cancelled, or over', () => {
    assert.deepEqual(compare([], [entryOf(planned, { cancelled: true })]), NOTHING);
    assert.deepEqual(compare([], [entryOf(planned, { starts: '2026-11-23T10:00:00.000Z', ends: NOW })]), NOTHING);
  });

  it('are added while they are in session', () => {
    assert.equal(compare([], [entryOf(planned, { starts: '2026-11-23T11:00:00.000Z', ends: '2026-11-23T12:30:00.000Z' })]).added.length, 1);
  });
});

describe('events whose meeting is stored', () => {
  const MOVED = { starts: '2026-11-27T14:00:00.000Z', ends: '2026-11-27T15:30:00.000Z' };

  it('change nothing when they say the same', () => {
    for (const meeting of [planned, called]) assert.deepEqual(compare([meeting], [entryOf(meeting)]), NOTHING);
    assert.deepEqual(compare([cancelled], [entryOf(cancelled, { cancelled: true })]), NOTHING);
  });

  it('move the meeting, which keeps its agenda', () => {
    for (const meeting of [planned, called]) {
      assert.deepEqual(compare([meeting], [entryOf(meeting, MOVED)]), { ...NOTHING, changed: [{ meeting: { ...meeting, ...MOVED }, from: meeting.starts }] });
    }
  });

  const quiet: readonly Partial<Entry>[] = [
    { place: 'Council Chamber' },
    { joinUrl: null },
    { ends: '2026-11-26T12:00:00.000Z' },
    // once ours, an event stays ours under another subject
    { subject: 'Steering' },
  ];
  for (const change of quiet) {
    it(`change it quietly: ${JSON.stringify(change)}`, () => {
      assert.deepEqual(compare([called], [entryOf(called, change)]), { ...NOTHING, changed: [{ meeting: { ...called, ...change }, from: null }] });
    });
  }

  it('leave a meeting alone that has started', () => {
    const started = calledAt(meetingAt('2026-11-23T11:00:00.000Z', '2026-11-23T12:30:00.000Z'), PUBLISHED);
    assert.deepEqual(compare([started], [entryOf(started, { starts: '2026-11-23T11:15:00.000Z', place: 'Council Chamber' })]), NOTHING);
    assert.deepEqual(compare([started], [entryOf(started, { cancelled: true })]), NOTHING);
    assert.deepEqual(compare([started], [], [], [started.event]), NOTHING);
  });

  it('move a meeting that was put off at its very start, and not one that is over', () => {
    const started = calledAt(meetingAt('2026-11-23T11:30:00.000Z', '2026-11-23T13:00:00.000Z'), PUBLISHED);
    assert.deepEqual(compare([started], [entryOf(started, MOVED)]).changed, [{ meeting: { ...started, ...MOVED }, from: started.starts }]);
    const over = { ...started, starts: '2026-11-23T10:00:00.000Z', ends: '2026-11-23T11:30:00.000Z' };
    const again = compare([over], [entryOf(over, MOVED)]);
    assert.deepEqual([again.changed, again.cancelled, again.added.map(({ id, starts }) => [id, starts])], [[], [], [['new-1', MOVED.starts]]], 'it is another meeting');
  });

  it('leave a meeting alone that could not be read', () => {
    assert.deepEqual(compare([called], [], [called.event]), NOTHING);
  });
});

describe('events that are cancelled or gone', () => {
  const readings: readonly (readonly [what: string, entries: readonly Entry[], gone: readonly string[]])[] = [
    ['cancelled', [entryOf(called, { cancelled: true })], []],
    ['gone', [], [called.event]],
  ];
  for (const [what, entries, gone] of readings) {
    it(`${what}: a called meeting is cancelled and keeps what had been published`, () => {
      assert.deepEqual(compare([called], entries, [], gone), { ...NOTHING, cancelled: [{ ...called, state: 'cancelled', cancelledAt: NOW }] });
    });
    it(`${what}: a planned meeting is cancelled`, () => {
      assert.deepEqual(compare([planned], entries, [], gone), { ...NOTHING, cancelled: [{ ...planned, state: 'cancelled', published: null, cancelledAt: NOW }] });
    });
    it(`${what}: a cancelled meeting stays as it is`, () => {
      assert.deepEqual(compare([cancelled], entries, [], gone), NOTHING);
    });
  }

  it('an event that is merely not spoken of says nothing', () => {
    assert.deepEqual(compare([called], []), NOTHING);
  });

  it('what is there all the same is not gone', () => {
    assert.deepEqual(compare([called], [entryOf(called)], [], [called.event]), NOTHING);
  });

  it('a meeting whose event was made the first of a series is the same meeting', () => {
    const first = entryOf(called, { event: 'occurrence-1', place: 'Council Chamber' });
    const second = entryOf(called, { event: 'occurrence-2', starts: '2027-01-28T10:00:00.000Z', ends: '2027-01-28T11:30:00.000Z' });
    const { added, changed, cancelled: off } = compare([called], [first, second], [], [called.event]);
    assert.deepEqual([added.map(({ event }) => event), off], [['occurrence-2'], []]);
    assert.deepEqual(changed, [{ meeting: { ...called, event: 'occurrence-1', place: 'Council Chamber' }, from: null }]);
  });

  it('a meeting that was called off is not the one of another group that is held at the same time', () => {
    const other = entryOf(called, { event: 'other', subject: 'Planning Committee' });
    assert.deepEqual(compare([called], [other], [], [called.event]).cancelled.map(({ id }) => id), [called.id]);
  });
});

describe('an event that comes back', () => {
  it('is called again when its agenda had been published', () => {
    assert.deepEqual(compare([cancelled], [entryOf(cancelled)]), { ...NOTHING, changed: [{ meeting: called, from: null }] });
  });

  it('is planned again when it had not', () => {
    const never = { ...planned, state: 'cancelled', published: null, cancelledAt: '2026-11-22T09:00:00.000Z' } as const;
    assert.deepEqual(compare([never], [entryOf(never)]), { ...NOTHING, changed: [{ meeting: planned, from: null }] });
  });

  it('at another time is a move', () => {
    const starts = '2026-12-03T10:00:00.000Z';
    const ends = '2026-12-03T11:30:00.000Z';
    assert.deepEqual(compare([cancelled], [entryOf(cancelled, { starts, ends })]).changed, [{ meeting: { ...called, starts, ends }, from: called.starts }]);
  });

  it('too late is left alone', () => {
    const past = { ...cancelled, starts: '2026-11-20T10:00:00.000Z', ends: '2026-11-20T11:30:00.000Z' };
    assert.deepEqual(compare([past], [entryOf(past)]), NOTHING);
  });
});
