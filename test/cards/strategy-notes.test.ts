import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { strategyCards } from './strategy-samples.ts';

describe('a strategy’s cards', () => {
  const cards = new Map(strategyCards('en').map(([name, { card }]) => [name, JSON.stringify(card)]));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['notice-strategyReview-ahead', ['Time to review: ', 'Its review is due on Mon 11 January 2027.', 'It has not been reviewed yet.']],
    ['notice-strategyReview-due', ['Its review has been due since Mon 11 January 2027.', 'It was last reviewed on Mon 12 January 2026.']],
    ['notice-strategyReview-ended', ['Period ended: ', 'Its period ended on Thu 31 December 2026.']],
  ];
  for (const [name, expected] of rows) {
    it(`${name} says ${expected.join(' | ')}, with a link to the workstreams`, () => {
      const text = cards.get(name) ?? '';
      for (const part of [...expected, '#workstreams?group=', String.raw`Digital \\*Strategy\\* 2022-2025`]) assert.ok(text.includes(part), part);
    });
  }
});
