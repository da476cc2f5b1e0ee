import assert from 'node:assert/strict';
import { TEXT_LIMIT } from '../../bot/conversation/intent.ts';
import { understand } from '../../bot/conversation/understand.ts';
import { effort } from '../support/pace.ts';
import { ACTIONS } from './actions.ts';
import { ASKED_BACK } from './asked-back.ts';
import { IDEAS } from './ideas.ts';
import { ask, GROUPS, say, unclear } from './intents.ts';
import { IN_PASSING } from './in-passing.ts';
import { ROWS_OF_PRESSES } from './presses.ts';
import { BLOCKERS } from './blockers.ts';
import { PROPOSALS } from './proposals.ts';
import { UNDERSTOOD } from './understood.ts';

describe('what is typed', () => {
  for (const [what, rows] of Object.entries({ ...UNDERSTOOD, ...ASKED_BACK, ...IN_PASSING, ...PROPOSALS, ...BLOCKERS, ...IDEAS, ...ACTIONS })) {
    describe(what, () => {
      for (const [text, intent] of rows) it(text, () => assert.deepEqual(understand({ kind: 'text', text }, GROUPS), intent));
    });
  }

  it('nothing at all is a cry for help', () => assert.deepEqual(understand({ kind: 'text', text: '  ' }), { kind: 'help' }));

  it('reads curly apostrophes, capitals and many spaces as they are meant', () => {
    for (const text of ['I’LL BE THERE', '  i’ll   be there!!  ']) assert.deepEqual(understand({ kind: 'text', text }), say('attend'));
  });

  it('finds a group by any of its names, and knows no other', () => {
    assert.deepEqual(understand({ kind: 'text', text: 'agenda of the DSG' }, ['Digital Steering Group', 'DSG']), ask('agenda', 'DSG'));
    assert.deepEqual(understand({ kind: 'text', text: 'agenda of the DSG' }, []), ask('agenda'));
    assert.deepEqual(understand({ kind: 'text', text: 'apologies for DSG and for ICT Board' }, ['DSG', 'ICT Board']), unclear('apologies', 'severalThings'));
  });

  it('is told to be shorter where it is too long, and quickly so', () => {
    assert.deepEqual(understand({ kind: 'text', text: 'a'.repeat(TEXT_LIMIT + 1) }), { kind: 'tooLong', length: TEXT_LIMIT + 1 });
    for (const part of ['my deputy ', 'apologies a ', 'workstream 4 ', '((((', 'will cover ', 'a b c d e ']) {
      assert.ok(effort(() => understand({ kind: 'text', text: part.repeat(TEXT_LIMIT / part.length) }, GROUPS)) < 1000, part);
    }
  });
});

describe('what is pressed', () => {
  for (const [verb, data, intent] of ROWS_OF_PRESSES) it(`${verb} ${JSON.stringify(data)}`, () => assert.deepEqual(understand({ kind: 'pressed', by: 'invoke', verb, data }), intent));
});
