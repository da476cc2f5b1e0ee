import assert from 'node:assert/strict';
import { addDays, addMinutes, addMonths, clockIn, dayIn, dayOfWeek, daysBetween, momentOf, monthEnd } from '../../shared/domain/time.ts';

/** Days about the ends of months and years, leap years and the days when clocks change. */
const DAYS = ['2024-02-28', '2024-02-29', '2024-12-31', '2025-01-01', '2025-03-30', '2025-10-26', '2026-01-31', '2026-02-28', '2026-08-31', '2028-02-29', '2100-02-28'];
const ZONES = ['Europe/London', 'Europe/Dublin', 'America/New_York', 'Asia/Kathmandu', 'UTC'];
const NUMBERS = [-400, -31, -1, 0, 1, 27, 28, 31, 60, 365, 366];

describe('days and clocks, as Temporal counts them', () => {
  for (const day of DAYS) {
    it(day, () => {
      const date = Temporal.PlainDate.from(day);
      assert.deepEqual(NUMBERS.map((days) => addDays(day, days)), NUMBERS.map((days) => date.add({ days }).toString()));
      assert.deepEqual(NUMBERS.map((months) => addMonths(day, months)), NUMBERS.map((months) => date.add({ months }).toString()));
      assert.deepEqual(DAYS.map((to) => daysBetween(day, to)), DAYS.map((to) => date.until(to, { largestUnit: 'days' }).days));
      assert.deepEqual([dayOfWeek(day), monthEnd(day)], [date.dayOfWeek, date.with({ day: date.daysInMonth }).toString()]);
    });
  }

  for (const zone of ZONES) {
    it(`each half hour of the days when clocks change, in ${zone}`, () => {
      for (const first of ['2025-03-08T20:00:00.000Z', '2025-03-29T20:00:00.000Z', '2025-10-25T20:00:00.000Z', '2025-11-01T20:00:00.000Z', '2025-12-31T08:00:00.000Z']) {
        for (let half = 0; half < 72; half += 1) {
          const at = addMinutes(first, half * 30);
          const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
          assert.deepEqual([dayIn(zone, at), clockIn(zone, at)], [there.toPlainDate().toString(), there.toPlainTime().toString({ smallestUnit: 'minute' })], at);
        }
      }
    });
  }

  it('the hour that spring skips is the moment after it', () => assert.equal(momentOf('Europe/London', '2025-03-30', '01:30'), '2025-03-30T01:30:00.000Z'));
  for (const wrong of ['', 'tomorrow', '2026-13-01']) it(`“${wrong}” is no day`, () => assert.throws(() => addDays(wrong, 1), RangeError));
});
