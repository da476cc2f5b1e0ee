import assert from 'node:assert/strict';
import { monthsIn, placed, placeOf, shortened, type LaneMark } from '../../tab/charts/lanes-view.ts';

const SPAN = { from: '2026-12-22', until: '2027-12-22' };
const mark = (key: string, day: string, change: Partial<LaneMark> = {}): LaneMark => ({ key, shape: 'dot', day, from: null, late: false, label: '', ...change });
const rows = (...marks: readonly LaneMark[]) => placed(marks, SPAN).map(({ row }) => row);

describe('lanes along a line of time', () => {
  for (const [day, at] of [['2026-12-22', 3], ['2027-06-22', 50.87], ['2027-12-22', 99], ['2029-01-01', 99], ['2026-01-01', 3]] as const) {
    it(`${day} stands at ${at.toString()} of a hundred`, () => { assert.equal(Math.round(placeOf(day, SPAN) * 100) / 100, at); });
  }

  for (const [what, marks, expected] of [
    ['far apart, in one row', [mark('a', '2027-01-20'), mark('b', '2027-02-17')], [0, 0]],
    ['on one day, below each other', [mark('a', '2027-01-20'), mark('b', '2027-01-20'), mark('c', '2027-01-20')], [0, 1, 2]],
    ['within the other’s label', [mark('a', '2027-01-20', { label: 'A long name' }), mark('b', '2027-03-17')], [0, 1]],
    ['after the other’s label', [mark('a', '2027-01-20', { label: 'A long name' }), mark('b', '2027-07-17')], [0, 0]],
    ['across the way that something was moved', [mark('a', '2027-06-20', { from: '2027-01-20' }), mark('b', '2027-03-17')], [0, 1]],
  ] as const) it(`marks ${what}`, () => { assert.deepEqual(rows(...marks), expected); });

  it('what is late stands before today; a label near the end stands before its mark; what was promised before the year is not drawn', () => {
    const [late, last] = placed([mark('a', '2026-10-01', { late: true, from: '2026-09-01' }), mark('b', '2027-11-20', { label: 'x' })], SPAN);
    assert.deepEqual([late?.at, late?.fromAt, last?.before], [1, null, true]);
  });

  it('has the first day of each month, over the turn of the year, and no label that runs on', () => {
    assert.deepEqual(monthsIn({ from: '2026-11-01', until: '2027-02-28' }), ['2026-12-01', '2027-01-01', '2027-02-01']);
    assert.equal(shortened('Carry out a full review of skills'), 'Carry out a full revi…');
  });
});
