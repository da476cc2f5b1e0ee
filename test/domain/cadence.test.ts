import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cadenceGap, nextBy } from '../../shared/domain/cadence.ts';
import type { Rhythm } from '../../shared/domain/terms.ts';
import { addDays, dayOfWeek, type Day } from '../../shared/domain/time.ts';

const at = (...days: readonly Day[]) => days.map((day) => ({ starts: `${day}T10:00:00.000Z`, state: 'planned' as const }));
const months = (every: number): Rhythm => ({ kind: 'months', every });
const weeks = (every: number): Rhythm => ({ kind: 'weeks', every });
const named = (...all: readonly number[]): Rhythm => ({ kind: 'namedMonths', months: all });
const yearly = (times: number, atLeast = true): Rhythm => ({ kind: 'timesAYear', times, atLeast });

describe('when the next meeting must have been held by', () => {
  const rows: readonly (readonly [rhythm: Rhythm, days: readonly Day[], by: Day | null])[] = [
    [months(2), ['2026-11-04'], '2027-01-31'],
    [months(1), ['2027-01-31'], '2027-02-28'],
    [months(3), ['2026-11-30'], '2027-02-28'],
    [weeks(6), ['2026-11-04'], '2026-12-20'],
    [weeks(1), ['2026-11-08'], '2026-11-15'],
    [named(1, 3, 5, 7, 9, 11), ['2026-11-04'], '2027-01-31'],
    [named(6), ['2026-11-04'], '2027-06-30'],
    [named(11), ['2026-11-04'], '2027-11-30'],
    [named(), ['2026-11-04'], null],
    [yearly(4), ['2026-02-10', '2026-05-12', '2026-08-11', '2026-11-10'], '2027-02-28'],
    [yearly(4), ['2025-11-01', '2026-02-10', '2026-05-12', '2026-08-11', '2026-11-10'], '2027-02-28'],
    [yearly(4), ['2026-05-12', '2026-08-11', '2026-11-10'], null],
    [yearly(1), ['2026-05-12'], '2027-05-31'],
    [{ kind: 'asRequired' }, ['2026-11-04'], null],
    [months(2), [], null],
  ];
  for (const [rhythm, days, by] of rows) {
    it(`${JSON.stringify(rhythm)} after ${days.at(-1) ?? 'none'}: ${by ?? 'nothing is asked'}`, () => assert.equal(nextBy(rhythm, days), by));
  }
});

describe('a gap in the calendar', () => {
  const NOW = '2026-11-24T09:00:00.000Z';
  const gap = (rhythm: Rhythm, ...days: readonly Day[]): Day | null => cadenceGap(at(...days), { rhythm, clause: null }, 'Europe/London', NOW)?.by ?? null;

  const rows: readonly (readonly [what: string, rhythm: Rhythm, days: readonly Day[], by: Day | null])[] = [
    ['the next meeting is in time', months(2), ['2026-11-04', '2027-01-06'], null],
    ['at the end of its month', months(2), ['2026-11-04', '2027-01-31'], null],
    ['a day later', months(2), ['2026-11-04', '2027-02-01'], '2027-01-31'],
    ['nothing is planned', months(2), ['2026-11-04'], '2027-01-31'],
    ['one of those that are planned is missing', months(2), ['2026-11-04', '2027-01-06', '2027-05-05'], '2027-03-31'],
    ['what follows the last planned one is not judged', months(2), ['2026-11-04', '2027-01-06'], null],
    ['it should have been before today', months(2), ['2026-08-04', '2027-01-06'], '2026-10-31'],
    ['no meeting is known yet: the rhythm begins today', months(2), [], '2027-01-31'],
    ['no meeting has been held, and the first is planned in time', months(2), ['2027-01-20'], null],
    ['six weeks', weeks(6), ['2026-11-04', '2026-12-20'], null],
    ['seven weeks instead of six', weeks(6), ['2026-11-04', '2026-12-23'], '2026-12-20'],
    ['a named month without a meeting', named(1, 3, 5), ['2026-09-04', '2027-03-03'], '2027-01-31'],
    ['a named month with one', named(1, 3, 5), ['2026-09-04', '2027-01-13', '2027-03-03'], null],
    ['the named month that has begun is still open', named(11), [], '2026-11-30'],
    ['four in any twelve months, three of them so far and one planned', yearly(4), ['2026-02-10', '2026-05-12', '2026-08-11', '2027-02-28'], null],
    ['four in any twelve months, and the fifth is too late', yearly(4), ['2026-02-10', '2026-05-12', '2026-08-11', '2026-11-10', '2027-03-02'], '2027-02-28'],
    ['too little is known of the year', yearly(4), ['2026-11-10'], null],
    ['as required', { kind: 'asRequired' }, [], null],
    ['more than a year ahead has not been planned', months(24), ['2026-11-04'], null],
  ];
  for (const [what, rhythm, days, by] of rows) {
    it(`${what}: ${by ?? 'none'}`, () => assert.equal(gap(rhythm, ...days), by));
  }

  it('is left by a meeting that is cancelled', () => {
    const meetings = [...at('2026-11-04'), { starts: '2027-01-06T10:00:00.000Z', state: 'cancelled' as const }];
    assert.deepEqual(cadenceGap(meetings, { rhythm: months(2), clause: null }, 'Europe/London', NOW), { kind: 'gap', by: '2027-01-31' });
  });

  const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n));
  const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
    fc.record({ kind: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ kind: fc.constant('months' as const), every: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('namedMonths' as const), months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }) }),
    fc.record({ kind: fc.constant('timesAYear' as const), times: fc.integer({ min: 1, max: 12 }), atLeast: fc.boolean() }),
  );

  it('is never found where a meeting is held every day until its end', () => {
    fc.assert(fc.property(rhythm, (by) => {
      const days = Array.from({ length: 400 }, (_, n) => addDays('2026-10-01', n));
      assert.equal(gap(by, ...days), null);
    }), { numRuns: 15 });
  });

  it('does not depend on the order in which meetings are known', () => {
    fc.assert(fc.property(rhythm, fc.uniqueArray(day, { maxLength: 12 }), (by, days) => assert.equal(gap(by, ...days), gap(by, ...days.toReversed()))));
  });

  it('lies after the meeting before it: the rhythm is never over at once', () => {
    fc.assert(fc.property(rhythm, day, (by, last) => {
      const next = nextBy(by, Array.from({ length: 12 }, (_, n) => addDays(last, n - 11)));
      assert.ok(next !== null && next > addDays(last, -12));
      if (by.kind === 'weeks') assert.equal(dayOfWeek(next), 7);
      else assert.equal(addDays(next, 1).slice(8), '01');
    }));
  });

  it('is closed by a meeting on its last day; so many a year may lack several', () => {
    fc.assert(fc.property(rhythm.filter(({ kind }) => kind !== 'timesAYear'), fc.uniqueArray(day, { maxLength: 8 }), (by, days) => {
      const found = gap(by, ...days);
      if (found === null) return;
      assert.notEqual(gap(by, ...days, found), found);
    }));
  });
});
