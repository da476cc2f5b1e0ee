import assert from 'node:assert/strict';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { NATIONS } from '../../shared/domain/group.ts';
import { PUBLISHED } from './published-bank-holidays.ts';

describe('bank holidays', () => {
  const bankHolidays = bankHolidayCalendar();

  for (const nation of NATIONS) {
    for (const [year, days] of Object.entries(PUBLISHED[nation])) {
      it(`are those that GOV.UK publishes: ${nation} ${year}`, () => {
        const expected = days.split(' ').map((day) => `${year}-${day}`);
        assert.deepEqual([...bankHolidays(nation, Number(year))].sort(), expected);
      });
    }
  }

  it('are known for all three nations and ten years', () => {
    assert.deepEqual(NATIONS.map((nation) => Object.keys(PUBLISHED[nation]).length), [10, 10, 10]);
  });

  it('are worked out once for a nation and year', () => {
    assert.equal(bankHolidays('scotland', 2027), bankHolidays('scotland', 2027));
  });

  it('are kept for a bounded number of years', () => {
    const kept = bankHolidayCalendar();
    const first = kept('scotland', 1990);
    for (let year = 1991; year < 2060; year += 1) kept('scotland', year);
    assert.notEqual(kept('scotland', 1990), first);
    assert.deepEqual(kept('scotland', 1990), first);
  });
});
