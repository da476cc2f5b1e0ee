import assert from 'node:assert/strict';
import type { Nation } from '../../shared/domain/group.ts';
import { circulationClock, lastPublishingDay } from '../../shared/domain/notice.ts';
import type { CirculationClock } from '../../shared/domain/notice.ts';
import type { NoticeUnit } from '../../shared/domain/terms.ts';
import { TERMS, calledAt, meetingAt, workingDays } from './steering-group.ts';

const rule = TERMS.agendaNotice;

describe('the last day for the agenda (R120)', () => {
  const rows: readonly (readonly [meeting: string, amount: number, unit: NoticeUnit, nation: Nation, last: string])[] = [
    ['2027-01-06', 4, 'workingDays', 'englandAndWales', '2026-12-30'],
    ['2027-01-06', 4, 'workingDays', 'northernIreland', '2026-12-30'],
    ['2027-01-06', 4, 'workingDays', 'scotland', '2026-12-29'],
    ['2027-01-06', 4, 'clearWorkingDays', 'englandAndWales', '2026-12-29'],
    ['2027-01-06', 4, 'clearWorkingDays', 'scotland', '2026-12-24'],
    ['2027-01-06', 4, 'days', 'englandAndWales', '2027-01-02'],
    ['2027-01-06', 7, 'days', 'scotland', '2026-12-30'],
    ['2026-11-26', 4, 'workingDays', 'englandAndWales', '2026-11-20'],
    ['2026-11-26', 4, 'clearWorkingDays', 'englandAndWales', '2026-11-19'],
    ['2026-03-20', 4, 'workingDays', 'northernIreland', '2026-03-13'],
    ['2026-03-20', 4, 'workingDays', 'englandAndWales', '2026-03-16'],
    ['2026-07-15', 4, 'workingDays', 'northernIreland', '2026-07-08'],
    ['2026-04-08', 4, 'workingDays', 'englandAndWales', '2026-03-31'],
    ['2026-04-08', 4, 'workingDays', 'scotland', '2026-04-01'],
    ['2026-11-28', 4, 'workingDays', 'englandAndWales', '2026-11-24'],
    ['2026-11-26', 0, 'workingDays', 'englandAndWales', '2026-11-26'],
  ];
  for (const [meeting, amount, unit, nation, last] of rows) {
    it(`${amount} ${unit} before ${meeting} in ${nation} is ${last}`, () => {
      assert.equal(lastPublishingDay(meeting, { ...rule, amount, unit }, workingDays(nation)), last);
    });
  }

  it('is earlier where the council closes between Christmas and New Year', () => {
    const isWorkingDay = workingDays('englandAndWales', ['2026-12-29', '2026-12-30', '2026-12-31']);
    assert.equal(lastPublishingDay('2027-01-06', rule, isWorkingDay), '2026-12-23');
  });
});

describe('the circulation clock', () => {
  const isWorkingDay = workingDays('englandAndWales');
  // Thursday 26 November 2026; the last day is Friday the 20th
  const planned = meetingAt('2026-11-26T10:00:00.000Z', '2026-11-26T11:30:00.000Z');
  const clockAt = (now: string, published?: string): CirculationClock =>
    circulationClock(published === undefined ? planned : calledAt(planned, published), rule, 'Europe/London', now, isWorkingDay);

  const rows: readonly (readonly [now: string, published: string | undefined, state: CirculationClock['state'], left: number])[] = [
    ['2026-11-16T12:00:00.000Z', undefined, 'counting', 4],
    ['2026-11-19T23:59:59.000Z', undefined, 'counting', 1],
    ['2026-11-20T00:00:00.000Z', undefined, 'dueToday', 0],
    ['2026-11-20T23:59:59.000Z', undefined, 'dueToday', 0],
    ['2026-11-21T00:00:00.000Z', undefined, 'overdue', 0],
    ['2026-11-24T12:00:00.000Z', '2026-11-20T23:59:59.000Z', 'inTime', 0],
    ['2026-11-18T12:00:00.000Z', '2026-11-17T09:00:00.000Z', 'inTime', 2],
    ['2026-11-24T12:00:00.000Z', '2026-11-21T00:00:00.000Z', 'late', 0],
  ];
  for (const [now, published, state, left] of rows) {
    it(`at ${now}${published === undefined ? '' : `, published at ${published}`}: ${state}`, () => {
      const clock = clockAt(now, published);
      assert.deepEqual([clock.lastDay, clock.due, clock.state, clock.workingDaysLeft], ['2026-11-20', '2026-11-20T09:00:00.000Z', state, left]);
      assert.equal(clock.published, published ?? null);
      assert.equal(clock.clause, rule.clause);
    });
  }

  it('keeps what had been published of a cancelled meeting', () => {
    const { published, ...rest } = calledAt(planned, '2026-11-20T09:00:00.000Z');
    const cancelled = { ...rest, state: 'cancelled', published, cancelledAt: '2026-11-23T09:00:00.000Z' } as const;
    assert.equal(circulationClock(cancelled, rule, 'Europe/London', '2026-11-24T09:00:00.000Z', isWorkingDay).state, 'inTime');
    assert.equal(circulationClock({ ...cancelled, published: null }, rule, 'Europe/London', '2026-11-24T09:00:00.000Z', isWorkingDay).state, 'overdue');
  });

  describe('across the clock changes', () => {
    const changes: readonly (readonly [starts: string, due: string])[] = [
      // 10:00 on Wednesday 31 March 2027 is summer time; 09:00 on Tuesday the 23rd was not, and Good Friday and Easter Monday lie between
      ['2027-03-31T09:00:00.000Z', '2027-03-23T09:00:00.000Z'],
      // 10:00 on Tuesday 27 October 2026 is winter time; 09:00 on Wednesday the 21st was not
      ['2026-10-27T10:00:00.000Z', '2026-10-21T08:00:00.000Z'],
    ];
    for (const [starts, due] of changes) {
      it(`09:00 for a meeting at ${starts} is ${due}`, () => {
        assert.equal(circulationClock(meetingAt(starts, starts), rule, 'Europe/London', '2026-01-05T09:00:00.000Z', isWorkingDay).due, due);
      });
    }

    it('a meeting just after midnight in summer belongs to its own day', () => {
      // 00:30 on Wednesday 8 July in London is still Tuesday in UTC
      const clock = circulationClock(meetingAt('2026-07-07T23:30:00.000Z', '2026-07-08T00:30:00.000Z'), rule, 'Europe/London', '2026-06-01T09:00:00.000Z', isWorkingDay);
      assert.equal(clock.lastDay, '2026-07-02');
    });
  });
});
