import assert from 'node:assert/strict';
import { daysLeft } from '../../shared/domain/action.ts';

describe('days until an action is due', () => {
  const rows: readonly (readonly [due: string, today: string, left: number])[] = [
    ['2026-12-01', '2026-11-29', 2],
    ['2026-12-01', '2026-12-01', 0],
    ['2026-12-01', '2026-12-04', -3],
    ['2026-03-30', '2026-03-28', 2],
    ['2027-01-01', '2026-12-31', 1],
  ];
  for (const [due, today, left] of rows) {
    it(`${due} on ${today}: ${left}`, () => {
      assert.equal(daysLeft({ due }, today), left);
    });
  }
});
