import assert from 'node:assert/strict';
import { sort } from '../../bot/graph/delta.ts';

const START = { dateTime: '2026-09-15T09:00:00.0000000', timeZone: 'UTC' };
const END = { dateTime: '2026-09-15T11:00:00.0000000', timeZone: 'UTC' };
const whole = (id: string, change: object = {}): object => ({ id, type: 'singleInstance', subject: 'Steering', start: START, end: END, isCancelled: false, location: { displayName: 'Hall' }, ...change });
const bare = (id: string, seriesMasterId = 'rule', change: object = {}): object => ({ id, type: 'occurrence', seriesMasterId, start: START, end: END, ...change });
const rule = whole('rule', { type: 'seriesMaster', start: { ...START, dateTime: '2020-01-01T09:00:00' } });
const gone = (id: string): object => ({ id, '@removed': { reason: 'deleted' } });

interface Row {
  readonly what: string;
  readonly items: readonly object[];
  /** what is there to be read by itself */
  readonly there?: Readonly<Record<string, object>>;
  readonly entries: readonly string[];
  readonly unread?: readonly string[];
  readonly removed?: readonly string[];
  readonly seriesChanged?: boolean;
  readonly read?: readonly string[];
}

const rows: readonly Row[] = [
  { what: 'a single event', items: [whole('a')], entries: ['a Steering 09 Hall'] },
  { what: 'the same event twice, the last one holding', items: [whole('a'), whole('b'), whole('a', { subject: 'Later' })], entries: ['a Later 09 Hall', 'b Steering 09 Hall'] },
  { what: 'an event that is there and then removed', items: [whole('a'), gone('a')], entries: [], removed: ['a'] },
  { what: 'an event that is removed and then there', items: [gone('a'), whole('a')], entries: ['a Steering 09 Hall'] },
  { what: 'occurrences behind their series', items: [rule, bare('a'), bare('b')], entries: ['a Steering 09 Hall', 'b Steering 09 Hall'], seriesChanged: true },
  { what: 'occurrences before their series', items: [bare('a'), rule], entries: ['a Steering 09 Hall'], seriesChanged: true },
  { what: 'occurrences without their series, which is read once', items: [bare('a'), bare('b')], there: { rule }, entries: ['a Steering 09 Hall', 'b Steering 09 Hall'], seriesChanged: true, read: ['rule'] },
  { what: 'an occurrence whose series is gone', items: [bare('a')], entries: [], unread: ['a'], seriesChanged: true, read: ['rule'] },
  { what: 'an occurrence of a series that was called off', items: [{ ...rule, isCancelled: true }, bare('a')], entries: ['a Steering 09 Hall cancelled'], seriesChanged: true },
  { what: 'an occurrence without times', items: [rule, bare('a', 'rule', { start: undefined })], entries: [], unread: ['a'], seriesChanged: true },
  { what: 'an exception that came whole', items: [rule, whole('a', { type: 'exception', seriesMasterId: 'rule', subject: 'Moved' })], entries: ['a Moved 09 Hall'], seriesChanged: true },
  { what: 'an exception that came bare, which is read itself', items: [rule, bare('a', 'rule', { type: 'exception' })], there: { a: whole('a', { subject: 'Other' }) }, entries: ['a Other 09 Hall'], seriesChanged: true, read: ['a'] },
  { what: 'a series that was removed', items: [gone('rule')], entries: [], removed: ['rule'] },
  { what: 'nothing that has an id', items: [whole(''), { subject: 'x' }], entries: [] },
];

describe('a round of changes', () => {
  for (const { what, items, there = {}, entries, unread = [], removed = [], seriesChanged = false, read = [] } of rows) {
    it(`with ${what}`, async () => {
      const asked: string[] = [];
      const sorted = await sort(items, (id) => {
        asked.push(id);
        return Promise.resolve(there[id] ?? null);
      });
      const said = sorted.entries.map(({ event, subject, starts, place, cancelled }) => `${event} ${subject} ${starts.slice(11, 13)} ${place}${cancelled ? ' cancelled' : ''}`);
      assert.deepEqual({ entries: said, unread: sorted.unread, removed: sorted.removed, seriesChanged: sorted.seriesChanged }, { entries, unread, removed, seriesChanged });
      assert.deepEqual(asked, read);
    });
  }
});
