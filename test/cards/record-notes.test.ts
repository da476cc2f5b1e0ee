import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { recordCards } from './record-samples.ts';

describe('a record’s cards', () => {
  const cards = new Map(recordCards('en').map(([name, { card, summary }]) => [name, { text: JSON.stringify(card), summary }]));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['notice-recordProposed-actionLog', ['3 new actions, 2 carried forward, 1 closed', '2 decisions', 'Restricted business was left out: 1 item.', 'It is to be agreed at the meeting on Wed 6 January 2027.', 'An Action Log will be compiled']],
    ['notice-recordProposed-minutes', ['Minutes to check', 'They are to be agreed']],
    ['notice-recordProposed-actionLog-nil', ['A nil return: no action was raised, carried forward or closed.']],
    ['notice-recordDue-actionLog', ['Action log still to be compiled', 'by Wed 23 December 2026', 'five working days are taken']],
    ['notice-recordDue-minutes-draft', ['Minutes still to go to the members']],
  ];
  for (const [name, expected] of rows) {
    it(`${name} says ${expected.join(' | ')}, with a link to the records of its meeting`, () => {
      const { text = '' } = cards.get(name) ?? {};
      for (const part of [...expected, '#records?group=01970000-0000-7000-8000-000000000001&meeting=01970000-0000-7000-8000-000000000101', String.raw`Steering group \\*winter\\*`, 'notice-01970000']) assert.ok(text.includes(part), part);
    });
  }
});
