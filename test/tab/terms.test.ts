import assert from 'node:assert/strict';
import type { Terms } from '../../shared/domain/terms.ts';
import { answerRows } from '../../tab/meeting/view.ts';
import { RULES, ruleRows, type Rule } from '../../tab/terms/view.ts';
import { cy } from '../../tab/words-cy.ts';
import { en } from '../../tab/words-en.ts';
import { chairSees, meetingView, secretarySees } from '../browser/fixtures.ts';
import { TERMS as SET_UP } from '../tenant/setup-terms.ts';

const TERMS: Terms = SET_UP;

const changed = <K extends Rule>(rule: K, change: Partial<Terms[K]>): Terms => ({ ...TERMS, [rule]: { ...TERMS[rule], ...change } });

describe('the rules in force, in words', () => {
  const rows: readonly [Rule, Terms, string, string][] = [
    ['quorum', TERMS,
      'Five people, the chair or vice chair among them, counted over people, not seats.',
      '5 o bobl, gan gynnwys y cadeirydd neu’r is-gadeirydd; cyfrifir pobl, nid seddi.'],
    ['quorum', changed('quorum', { people: 15, requires: [] }), '15 people, counted over people, not seats.', '15 o bobl; cyfrifir pobl, nid seddi.'],
    ['quorum', changed('quorum', { people: 1, requires: [['chair']] }),
      'One person, the chair, counted over people, not seats.', '1 person, gan gynnwys y cadeirydd; cyfrifir pobl, nid seddi.'],
    ['quorum', changed('quorum', { people: 3, requires: [['chair', 'seniorResponsibleOfficer'], ['viceChair']] }),
      'Three people, the chair or a senior responsible officer and the vice chair among them, counted over people, not seats.',
      '3 pherson, gan gynnwys y cadeirydd neu uwch-swyddog cyfrifol a’r is-gadeirydd; cyfrifir pobl, nid seddi.'],
    ['agendaNotice', TERMS, 'At least four working days before the meeting.', 'O leiaf 4 diwrnod gwaith cyn y cyfarfod.'],
    ['agendaNotice', changed('agendaNotice', { amount: 1 }), 'At least one working day before the meeting.', 'O leiaf 1 diwrnod gwaith cyn y cyfarfod.'],
    ['agendaNotice', changed('agendaNotice', { amount: 5, unit: 'clearWorkingDays' }),
      'At least five clear working days before the meeting; neither the day it goes out nor the day of the meeting counts.',
      'O leiaf 5 diwrnod gwaith clir cyn y cyfarfod; ni chyfrifir y diwrnod cyhoeddi na diwrnod y cyfarfod.'],
    ['agendaNotice', changed('agendaNotice', { amount: 14, unit: 'days' }), 'At least 14 days before the meeting.', 'O leiaf 14 diwrnod cyn y cyfarfod.'],
    ['agendaNotice', changed('agendaNotice', { amount: 0 }), 'By the day of the meeting.', 'Erbyn diwrnod y cyfarfod.'],
    ['agendaNotice', changed('agendaNotice', { amount: 0, unit: 'clearWorkingDays' }), 'By the working day before the meeting.', 'Erbyn y diwrnod gwaith cyn y cyfarfod.'],
    ['apologies', TERMS,
      'After apologies to two meetings in a row, it is taken up with the member.', 'Ar ôl ymddiheuriadau ar gyfer 2 gyfarfod yn olynol, codir hynny gyda’r aelod.'],
    ['apologies', changed('apologies', { consecutive: 1 }),
      'After apologies to a meeting, it is taken up with the member.', 'Ar ôl ymddiheuriadau ar gyfer cyfarfod, codir hynny gyda’r aelod.'],
    ['decisions', TERMS, 'By agreement; there is no voting.', 'Trwy gytundeb; nid oes pleidleisio.'],
    ['cadence', TERMS, 'Every two months.', 'Bob 2 fis.'],
    ['cadence', changed('cadence', { months: 1 }), 'Every month.', 'Bob mis.'],
    ['substitutes', TERMS,
      'Officers may send a substitute; elected members may not. Whether a substitute counts towards the quorum: not stated, so not counted.',
      'Caiff swyddogion anfon dirprwy; ni chaiff aelodau etholedig wneud hynny. '
        + 'Nid yw’r ddogfen yn nodi a yw dirprwy yn cyfrif tuag at y cworwm, felly ni chaiff ei gyfrif.'],
    ['substitutes', changed('substitutes', { officersOnly: false, countToQuorum: true }),
      'Every member may send a substitute. A substitute counts towards the quorum.', 'Caiff pob aelod anfon dirprwy. Mae dirprwy yn cyfrif tuag at y cworwm.'],
    ['substitutes', changed('substitutes', { officersOnly: false, countToQuorum: false }),
      'Every member may send a substitute. A substitute does not count towards the quorum.', 'Caiff pob aelod anfon dirprwy. Nid yw dirprwy yn cyfrif tuag at y cworwm.'],
  ];
  for (const [rule, terms, english, welsh] of rows) {
    it(english, () => { assert.deepEqual([en.terms.rule(rule, terms), cy.terms.rule(rule, terms)], [english, welsh]); });
  }

  it('say the day of the version, or that the document gives none', () => {
    assert.deepEqual([en.terms.dated(TERMS.dated), cy.terms.dated(TERMS.dated)], ['Dated Tue 27 August 2019', 'Dyddiad: Maw 27 Awst 2019']);
    assert.deepEqual([en.terms.dated(null), cy.terms.dated(null)], ['No date given', 'Dim dyddiad wedi’i nodi']);
  });
});

describe('the rules in force', () => {
  it('are all there, each with its sentence', () => {
    const rows = ruleRows(TERMS, en);
    assert.deepEqual(rows.map((row) => row.rule).sort(), Object.keys(TERMS).filter((key) => key !== 'version' && key !== 'dated').sort());
    assert.deepEqual(rows.map((row) => row.clause), RULES.map((rule) => TERMS[rule].clause));
    assert.deepEqual(rows.map((row) => row.name).slice(0, 2), ['Quorum', 'When the agenda is out']);
  });

  it('quote nothing where the document says nothing', () => {
    const rows = ruleRows(changed('cadence', { clause: { section: 'Frequency', sentence: ' ' } }), en);
    assert.deepEqual(rows.filter((row) => row.clause === null).map((row) => row.rule), ['cadence']);
  });
});

const shown = (count: number, consecutive: number): number | null | undefined => {
  const answers = (chairSees.meeting?.answers ?? []).map((answer) => (answer.answer.kind === 'apologies' ? { ...answer, apologiesInARow: count } : answer));
  return answerRows(meetingView({ answers }), consecutive).find((row) => row.answer?.kind === 'apologies')?.inARow;
};

describe('apologies in a row', () => {
  const rows: readonly [count: number, consecutive: number, shown: number | null][] = [[1, 2, null], [2, 2, 2], [3, 2, 3], [2, 3, null], [1, 1, 1], [0, 2, null]];
  for (const [count, consecutive, expected] of rows) {
    it(`${count.toString()} where the terms say ${consecutive.toString()}`, () => { assert.equal(shown(count, consecutive), expected); });
  }

  it('are of those alone who sent them', () => {
    const rows = answerRows(secretarySees.meeting ?? meetingView(), TERMS.apologies.consecutive);
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
