import assert from 'node:assert/strict';
import { RULES, type Terms } from '../../shared/domain/terms.ts';
import { answerRows } from '../../tab/meeting/view.ts';
import { ruleRows } from '../../tab/terms/view.ts';
import { cy } from '../../tab/words-cy.ts';
import { en } from '../../tab/words-en.ts';
import { chairSees, meetingView, secretarySees } from '../browser/fixtures.ts';
import { STATED, TERMS } from '../tenant/setup-terms.ts';

const stated = (terms: Terms): readonly string[] => ruleRows(terms, en).filter((row) => row.clause !== null).map((row) => row.rule);

describe('the rules in force', () => {
  it('say the day of the version, or that the document gives none', () => {
    assert.deepEqual([en.terms.dated(TERMS.dated), cy.terms.dated(TERMS.dated)], ['Dated Tue 27 August 2019', 'Dyddiad: Maw 27 Awst 2019']);
    assert.deepEqual([en.terms.dated(null), cy.terms.dated(null)], ['No date given', 'Dim dyddiad wedi’i nodi']);
  });

  it('are all there, each with its sentence, or with none where the document is silent', () => {
    const rows = ruleRows(TERMS, en);
    assert.deepEqual(rows.map((row) => row.rule), [...RULES]);
    assert.deepEqual(rows.map((row) => row.clause), RULES.map((rule) => TERMS[rule]?.clause ?? null));
    assert.deepEqual(rows.filter(({ clause }) => clause !== null).map(({ rule }) => rule).sort(), Object.keys(STATED).filter((key) => key !== 'version' && key !== 'dated').sort());
    assert.deepEqual(rows.map((row) => row.name).slice(0, 3), ['Quorum', 'Without a quorum', 'When the agenda is out']);
  });

  it('quote nothing where the document says nothing', () => {
    const silent: Terms = { ...TERMS, cadence: { ...TERMS.cadence, clause: { section: 'Frequency', sentence: ' ' } } };
    assert.deepEqual(stated(TERMS).filter((rule) => !stated(silent).includes(rule)), ['cadence']);
  });
});

const shown = (count: number, consecutive: number | null): number | null | undefined => {
  const answers = (chairSees.meeting?.answers ?? []).map((answer) => (answer.answer.kind === 'apologies' ? { ...answer, apologiesInARow: count } : answer));
  return answerRows(meetingView({ answers }), consecutive).find((row) => row.answer?.kind === 'apologies')?.inARow;
};

describe('apologies in a row', () => {
  const rows: readonly [count: number, consecutive: number | null, shown: number | null][] = [[5, null, null], [1, 2, null], [2, 2, 2], [3, 2, 3], [2, 3, null], [1, 1, 1], [0, 2, null]];
  for (const [count, consecutive, expected] of rows) {
    it(`${count.toString()} where the terms say ${String(consecutive)}`, () => { assert.equal(shown(count, consecutive), expected); });
  }

  it('are of those alone who sent them', () => {
    const rows = answerRows(secretarySees.meeting ?? meetingView(), TERMS.attendance.consecutive);
    assert.deepEqual(rows.filter((row) => row.inARow !== null).map((row) => row.name), ['Daniel O\'Neill']);
    const coming = (secretarySees.meeting?.answers ?? []).map((answer) => ({ ...answer, answer: { kind: 'attending' } as const, apologiesInARow: 5 }));
    assert.deepEqual(answerRows(meetingView({ answers: coming }), 2).filter((row) => row.inARow !== null), []);
  });

  it('are told to nobody to whom the answers are not told', () => {
    assert.deepEqual(answerRows(meetingView({ answers: null }), 0).filter((row) => row.inARow !== null), []);
  });

  const ordinals: readonly [number, string][] = [[1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [12, '12th'], [21, '21st'], [22, '22nd']];
  for (const [count, ordinal] of ordinals) it(`the ${ordinal}`, () => { assert.equal(en.terms.inARow(count), `${ordinal} apology in a row`); });
});
