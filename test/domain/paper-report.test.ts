import assert from 'node:assert/strict';
import { emptySections, isNeeded, numberedParts, sectionStates } from '../../shared/domain/paper-report.ts';
import { aReport, DIGITAL_STRATEGY, NO_SECTIONS } from '../papers/world.ts';

const paragraphs = (information: string) => numberedParts({ sections: { information } }, [])[0]?.paragraphs ?? [];
const GIVEN = { initials: 'SES', day: '2022-04-19', text: 'There are no specific financial implications.', none: false, remit: null, by: 'a', at: '2022-04-19T10:00:00.000Z' };

describe('a report', () => {
  it('R35: has its paragraphs numbered from beginning to end, and the comments after the recommendation', () => {
    const parts = numberedParts(aReport(), [{ clearer: 'finance', asked: null, given: GIVEN }, { clearer: 'humanResources', asked: null, given: null }]);
    assert.deepEqual(parts.map(({ part, paragraphs: all }) => [part, ...all.map(({ number }) => number)]), [
      ['purpose', 1], ['information', 2, 3], ['considerations', 4], ['reasons', 5, 6], ['statutory', 7], ['staff', 8], ['citizens', 9], ['partners', 10], ['timescales', 11], ['financial', 12],
      ['recommendation', 13], ['finance', 14], ['divisions', null],
    ]);
  });

  it('R35: keeps lettered lists, capital and small, and lines that go on', () => {
    const parts = numberedParts(aReport(), []);
    assert.deepEqual(parts[1]?.paragraphs[1]?.points.map(({ mark }) => mark), ['A.', 'B.', 'C.']);
    assert.deepEqual(parts[2]?.paragraphs[0]?.points, [{ mark: 'a.', text: 'Data mastery will need to be resolved over time.' }, { mark: 'b.', text: 'The ICT Strategy remains distinct and separate.' }]);
  });

  for (const [typed, text, points] of [
    ['I. think so', 'I. think so', []],
    ['Three:\n- one\n• two\n– three', 'Three:', ['•', '•', '•']],
    ['First\na) one\nc) not the next', 'First', ['a)']],
    ['7) Pasted with its number', 'Pasted with its number', []],
    ['- 12) Pasted from a list', 'Pasted from a list', []],
    ['In 2022 it began', 'In 2022 it began', []],
  ] as const) {
    it(`R35: reads ${JSON.stringify(typed)}`, () => {
      assert.deepEqual(paragraphs(typed).map((one) => [one.text, one.points.map(({ mark }) => mark)]), [[text, points]]);
    });
  }

  it('R35: empty lines divide paragraphs, however many', () => {
    assert.deepEqual(paragraphs('One\n\n\n  \nTwo\n').map(({ number, text }) => [number, text]), [[1, 'One'], [2, 'Two']]);
    assert.deepEqual(numberedParts({ sections: {} }, []), []);
  });

  it('R34, R47: needs its three audiences whatever it is for, and reasons and a recommendation where it is for decision', () => {
    assert.deepEqual(emptySections(aReport(), 'decide'), []);
    for (const audience of ['staff', 'citizens', 'partners'] as const) {
      assert.deepEqual(emptySections({ sections: { ...DIGITAL_STRATEGY, [audience]: ' \n' } }, 'note'), [audience]);
    }
    assert.deepEqual([isNeeded('recommendation', 'decide'), isNeeded('recommendation', 'note'), isNeeded('timescales', 'decide')], [true, false, false]);
    assert.equal(sectionStates({ sections: NO_SECTIONS }, 'decide').filter(({ needed, filled }) => needed && !filled).length, 10);
  });
});
