import assert from 'node:assert/strict';
import { addWorkingDays, workingDayFrom, workingDayUntil, workingDaysBetween } from '../../shared/domain/calendar.ts';
import { NATIONS } from '../../shared/domain/group.ts';
import type { Nation } from '../../shared/domain/group.ts';
import { workingDays } from './steering-group.ts';

describe('working days', () => {
  const rows: readonly (readonly [day: string, where: string, englandAndWales: boolean, scotland: boolean, northernIreland: boolean])[] = [
    ['2026-12-24', 'Christmas Eve', true, true, true],
    ['2026-12-25', 'Christmas Day', false, false, false],
    ['2026-12-28', 'Boxing Day on a Saturday, kept on the Monday', false, false, false],
    ['2026-12-29', 'the day after', true, true, true],
    ['2026-01-02', '2 January', true, false, true],
    ['2027-01-04', '2 January on a Saturday', true, false, true],
    ['2026-03-17', "St Patrick's Day", true, true, false],
    ['2026-07-13', 'the Twelfth on a Sunday', true, true, false],
    ['2027-07-12', 'the Twelfth', true, true, false],
    ['2026-11-30', "St Andrew's Day", true, false, true],
    ['2026-04-06', 'Easter Monday', false, true, false],
    ['2026-08-03', 'first Monday of August', true, false, true],
    ['2026-08-31', 'last Monday of August', false, true, false],
    ['2026-06-15', 'the World Cup', true, false, true],
    ['2026-11-21', 'a Saturday', false, false, false],
    ['2026-11-22', 'a Sunday', false, false, false],
  ];
  for (const [day, what, ...expected] of rows) {
    it(`${day}, ${what}`, () => {
      assert.deepEqual(NATIONS.map((nation) => workingDays(nation)(day)), expected);
    });
  }

  it('are not those on which the council is closed', () => {
    const isWorkingDay = workingDays('englandAndWales', ['2026-12-29', '2026-12-30', '2026-12-31']);
    assert.equal(isWorkingDay('2026-12-30'), false);
    assert.equal(addWorkingDays('2026-12-24', 1, isWorkingDay), '2027-01-04');
  });
});

describe('counting working days', () => {
  const steps: readonly (readonly [from: string, n: number, nation: Nation, to: string])[] = [
    ['2026-11-20', 1, 'englandAndWales', '2026-11-23'],
    ['2026-11-21', 1, 'englandAndWales', '2026-11-23'],
    ['2026-11-22', -1, 'englandAndWales', '2026-11-20'],
    ['2026-11-23', 0, 'englandAndWales', '2026-11-23'],
    ['2026-12-24', 2, 'englandAndWales', '2026-12-30'],
    ['2027-01-06', -4, 'englandAndWales', '2026-12-30'],
    ['2027-01-06', -4, 'northernIreland', '2026-12-30'],
    ['2027-01-06', -4, 'scotland', '2026-12-29'],
    ['2026-03-16', 1, 'northernIreland', '2026-03-18'],
    ['2026-07-10', 1, 'northernIreland', '2026-07-14'],
    ['2026-04-02', 1, 'scotland', '2026-04-06'],
    ['2026-04-02', 1, 'englandAndWales', '2026-04-07'],
  ];
  for (const [from, n, nation, to] of steps) {
    it(`${n} from ${from} in ${nation} is ${to}`, () => {
      assert.equal(addWorkingDays(from, n, workingDays(nation)), to);
    });
  }

  const spans: readonly (readonly [from: string, to: string, days: number])[] = [
    ['2026-11-23', '2026-11-25', 2],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-12-24', '2026-12-29', 1],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-25', '2026-11-23', 0],
  ];
  for (const [from, to, days] of spans) {
    it(`from ${from} until ${to} there are ${days}`, () => {
      assert.equal(workingDaysBetween(from, to, workingDays('englandAndWales')), days);
    });
  }

  it('finds the working day on or after, and on or before', () => {
    const isWorkingDay = workingDays('englandAndWales');
    assert.deepEqual(['2026-11-20', '2026-11-21'].map((day) => workingDayFrom(day, isWorkingDay)), ['2026-11-20', '2026-11-23']);
    assert.deepEqual(['2026-11-20', '2026-11-22'].map((day) => workingDayUntil(day, isWorkingDay)), ['2026-11-20', '2026-11-20']);
  });

  it('does not search for ever', () => {
    assert.throws(() => addWorkingDays('2026-11-20', 1, () => false), RangeError);
  });
});
