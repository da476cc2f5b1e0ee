import assert from 'node:assert/strict';
import type { Forecast } from '../../shared/domain/quorum.ts';
import type { Role } from '../../shared/domain/seat.ts';
import { wordsIn } from '../../shared/words/index.ts';

const base: Forecast = {
  needed: 5, size: { kind: 'number', people: 5 }, base: { inPost: 8, seats: 9 }, members: 8, vacancies: 0, attending: 3, apologies: 1, unanswered: 4, substitutes: 0, substitutesCount: 'notStated', calledIn: 0, requires: [{ among: ['chair', 'viceChair'], people: 1, attending: 1, met: 'yes' }], verdict: 'open', short: 2,
};
const family = (met: 'yes' | 'open' | 'no', ...among: readonly Role[]) => [{ among, people: 1, attending: met === 'yes' ? 1 : 0, met }];
const HEAD = 'chair or vice chair';
const PEN = 'y cadeirydd neu’r is-gadeirydd';

const rows: readonly (readonly [Partial<Forecast>, string, string])[] = [
  [{}, `3 of the 5 needed are coming, ${HEAD} included. It needs two more people. 4 have not answered.`, `Mae 3 o’r 5 angenrheidiol yn dod, gan gynnwys ${PEN}. Mae angen 2 arall. Mae 4 o bobl heb ateb.`],
  [{ attending: 1, short: 4, unanswered: 1, requires: [] }, '1 of the 5 needed is coming. It needs four more people. 1 person has not answered.', "Mae 1 o’r 5 angenrheidiol yn dod. Mae angen 4 arall. Mae 1 person heb ateb."],
  [
    { requires: family('open', 'chair', 'viceChair') },
    `3 of the 5 needed are coming. It needs two more people, one of them the ${HEAD}. 4 have not answered.`,
    `Mae 3 o’r 5 angenrheidiol yn dod. Mae angen 2 arall, gan gynnwys ${PEN}. Mae 4 o bobl heb ateb.`,
  ],
  [
    { attending: 6, short: 0, unanswered: 2, requires: family('open', 'chair') },
    '6 people are coming, enough for a quorum of 5. It still needs the chair. 2 have not answered.',
    'Mae 6 pherson yn dod, digon ar gyfer cworwm o 5. Mae angen y cadeirydd o hyd. Mae 2 berson heb ateb.',
  ],
  [{ attending: 6, short: 0, unanswered: 0, verdict: 'quorate' }, `Quorate: 6 people, with the ${HEAD}.`, `Mae cworwm: 6 pherson, gan gynnwys ${PEN}.`],
  [{ substitutes: 2, substitutesCount: 'yes', short: 0, unanswered: 0, verdict: 'quorate', requires: [] }, 'Quorate: 5 people.', 'Mae cworwm: 5 o bobl.'],
  [
    { unanswered: 1, verdict: 'inquorate', requires: family('no', 'chair', 'viceChair') },
    `Not quorate: 3 of the 5 needed are coming; it would take two more people, one of them the ${HEAD}. 1 person has not answered.`,
    `Dim cworwm: mae 3 o’r 5 angenrheidiol yn dod; byddai angen 2 arall, gan gynnwys ${PEN}. Mae 1 person heb ateb.`,
  ],
  [
    { attending: 6, short: 0, unanswered: 0, verdict: 'inquorate', requires: family('no', 'chair') },
    'Not quorate: 6 people are coming; it would take the chair.',
    'Dim cworwm: mae 6 pherson yn dod; byddai angen y cadeirydd.',
  ],
  [{ unanswered: 0, verdict: 'inquorate' }, 'Not quorate: 3 of the 5 needed are coming; it would take two more people.', "Dim cworwm: mae 3 o’r 5 angenrheidiol yn dod; byddai angen 2 arall."],
];

/** requires, short: what is lacking */
const lacking: readonly (readonly [Partial<Forecast>, string, string])[] = [
  [{ short: 1 }, 'one more person', '1 arall'],
  [{ short: 1, requires: family('open', 'chair', 'viceChair') }, `the ${HEAD}`, PEN],
  [{ short: 3, requires: [{ among: ['elected'], people: 2, attending: 0, met: 'open' }] }, 'three more people, two elected members among them', '3 arall, gan gynnwys 2 aelod etholedig'],
  [{ short: 2, requires: [{ among: ['elected'], people: 2, attending: 0, met: 'open' }] }, 'two elected members', '2 aelod etholedig'],
  [{ short: 2, requires: [...family('open', 'chair'), { among: ['officer'], people: 1, attending: 0, met: 'open' }] }, 'two more people, the chair and an officer among them', '2 arall, gan gynnwys y cadeirydd, swyddog'],
];

describe('the quorum line', () => {
  for (const [change, en, cy] of lacking) {
    it(`what would mend it: ${en}`, () => {
      assert.ok(wordsIn('en').quorum.line({ ...base, ...change }).includes(`needs ${en}.`), wordsIn('en').quorum.line({ ...base, ...change }));
      assert.ok(wordsIn('cy').quorum.line({ ...base, ...change }).includes(`Mae angen ${cy}`), wordsIn('cy').quorum.line({ ...base, ...change }));
    });
  }

  it('says when those who have not answered cannot make up for it', () => {
    const { beyond } = wordsIn('en').quorum;
    assert.equal(beyond(base), '');
    assert.equal(beyond({ ...base, verdict: 'quorate', short: 0, requires: [] }), '');
    assert.match(beyond({ ...base, verdict: 'inquorate', unanswered: 1 }), /somebody who sent apologies would have to come/u);
    assert.match(beyond({ ...base, verdict: 'inquorate', requires: family('no', 'chair') }), /somebody who sent apologies/u);
  });

  for (const [change, en, cy] of rows) {
    it(en, () => {
      assert.equal(wordsIn('en').quorum.line({ ...base, ...change }), en);
      assert.equal(wordsIn('cy').quorum.line({ ...base, ...change }), cy);
    });
  }

  it('tells how it was counted', () => {
    const remarks = (change: Partial<Forecast>) => wordsIn('en').quorum.remarks({ ...base, ...change }).slice(1);
    assert.equal(wordsIn('en').quorum.remarks(base)[0], 'Counted over people, not seats.');
    assert.deepEqual(remarks({}), []);
    assert.deepEqual(remarks({ vacancies: 1 }), ['1 seat is vacant.']);
    assert.deepEqual(remarks({ substitutes: 1 }), ['1 substitute is named and not counted, because the terms do not say that it counts.']);
    assert.deepEqual(remarks({ substitutes: 2, substitutesCount: 'no' }), ['2 substitutes are named; by the terms they do not count.']);
    assert.deepEqual(remarks({ substitutes: 2, substitutesCount: 'yes' }), ['2 substitutes are named and counted, as the terms say.']);
  });
});
