import assert from 'node:assert/strict';
import { readTypedDay } from '../../shared/domain/paper-date.ts';

const DAYS: readonly [typed: string, day: string][] = [
  ['26/04/22', '2022-04-26'],
  ['19/04/2022', '2022-04-19'],
  ['27/04/2022', '2022-04-27'],
  [' 1/2/27 ', '2027-02-01'],
  ['1.12.2026', '2026-12-01'],
  ['01-12-26', '2026-12-01'],
  ['1 12 2026', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
  ['29/02/2028', '2028-02-29'],
];

const SLIPS: readonly [typed: string, meant: readonly string[]][] = [
  ['2704/2022', ['2022-04-27']],
  ['27/042022', ['2022-04-27']],
  ['27042022', ['2022-04-27']],
  ['270422', ['2022-04-27']],
  ['111/2022', ['2022-01-11', '2022-11-01']],
  ['04/27/2022', ['2022-04-27']],
  ['31/02/2022', []],
  ['29/02/2027', []],
  ['0/1/2022', []],
  ['April', []],
  ['', []],
  ['27/04', []],
];

describe('R42-R43: a day as people type it', () => {
  for (const [typed, day] of DAYS) it(`${typed} is ${day}`, () => { assert.deepEqual(readTypedDay(typed), { ok: true, day }); });
  for (const [typed, meant] of SLIPS) it(`“${typed}” is none, and may mean ${meant.join(' or ') || 'anything'}`, () => { assert.deepEqual(readTypedDay(typed), { ok: false, meant }); });
});
