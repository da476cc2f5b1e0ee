import assert from 'node:assert/strict';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import { RULES, type RuleName, type Rules } from '../../shared/domain/terms.ts';
import { cy } from '../../shared/words/cy.ts';
import { en } from '../../shared/words/en.ts';
import { TERMS } from '../tenant/setup-terms.ts';

const changed = <K extends RuleName>(rule: K, change: Partial<NonNullable<Rules[K]>>): Rules => ({ ...TERMS, [rule]: { ...DEFAULT_RULES[rule], clause: null, ...change } });
const SHARE = { moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 } as const;
const HEAD = { among: ['chair', 'viceChair'], people: 1 } as const;
const notice = (amount: number, unit: 'workingDays' | 'clearWorkingDays' | 'days' | 'clearDays') => ({ amount, unit, clause: null });

const rows: readonly [RuleName, Rules, string, string][] = [
  ['quorum', TERMS,
    'Five people; the chair or the vice chair among them; counted over people, not seats.',
    '5 o bobl; gan gynnwys y cadeirydd neu’r is-gadeirydd; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'number', people: 15 } }), '15 people; counted over people, not seats.', '15 o bobl; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'number', people: 1 }, requires: [{ among: ['chair'], people: 1 }] }),
    'One person, the chair; counted over people, not seats.', '1 person; gan gynnwys y cadeirydd; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'fraction', numerator: 1, denominator: 3, ...SHARE, atLeast: 3 }, requires: [HEAD] }),
    'One third of the members in post, rounded up, at least three people; the chair or the vice chair among them; counted over people, not seats.',
    'Traean o’r aelodau sydd mewn swydd, wedi’i dalgrynnu i fyny, o leiaf 3 pherson; gan gynnwys y cadeirydd neu’r is-gadeirydd; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'fraction', numerator: 2, denominator: 3, ...SHARE, of: 'seats', rounding: 'nearest' } }),
    'Two thirds of the seats, vacant ones included, rounded to the nearest whole person; counted over people, not seats.',
    'Dwy ran o dair o’r seddi, gan gynnwys y rhai gwag, wedi’i dalgrynnu i’r person agosaf; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'fraction', numerator: 3, denominator: 7, ...SHARE, rounding: 'down' } }),
    'Three sevenths of the members in post, rounded down; counted over people, not seats.',
    '3/7 o’r aelodau sydd mewn swydd, wedi’i dalgrynnu i lawr; cyfrifir pobl, nid seddi.'],
  ['quorum', DEFAULT_RULES,
    'More than half of the members in post, at least two people; counted over people, not seats.',
    'Mwy na hanner yr aelodau sydd mewn swydd, o leiaf 2 berson; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'percentage', percent: 60, ...SHARE }, counts: 'all', requires: [{ among: ['elected'], people: 2 }, { among: ['officer', 'seniorResponsibleOfficer'], people: 1 }] }),
    '60% of the members in post, rounded up; two elected members and an officer or a senior responsible officer among them; members who are called in count too; counted over people, not seats.',
    '60% o’r aelodau sydd mewn swydd, wedi’i dalgrynnu i fyny; gan gynnwys 2 aelod etholedig a swyddog neu uwch-swyddog cyfrifol; '
      + 'mae aelodau a elwir i mewn yn cyfrif hefyd; cyfrifir pobl, nid seddi.'],
  ['quorum', changed('quorum', { size: { kind: 'number', people: 4 }, requires: [{ among: ['chair', 'viceChair', 'officer'], people: 2 }] }),
    'Four people; two of the chair, the vice chair and officers among them; counted over people, not seats.',
    '4 o bobl; gan gynnwys 2 o blith y cadeirydd, yr is-gadeirydd a’r swyddogion; cyfrifir pobl, nid seddi.'],

  ['inquorate', TERMS, 'Without a quorum, whoever is there may talk and notes are taken; nothing is decided.', 'Heb gworwm, caiff pwy bynnag sydd yno drafod a chymerir nodiadau; ni phenderfynir dim.'],
  ['inquorate', changed('inquorate', { course: 'decisionsHeld' }),
    'Without a quorum, the meeting may go on; what it decides is held until a quorate meeting confirms it.',
    'Heb gworwm, caiff y cyfarfod barhau; cedwir ei benderfyniadau’n ôl nes i gyfarfod â chworwm eu cadarnhau.'],
  ['inquorate', changed('inquorate', { course: 'adjourn', afterMinutes: 15 }), 'Without a quorum after 15 minutes, the meeting is adjourned.', 'Heb gworwm ar ôl 15 munud, gohirir y cyfarfod.'],
  ['inquorate', changed('inquorate', { course: 'adjourn', afterMinutes: 0 }), 'Without a quorum at the start, the meeting is adjourned.', 'Heb gworwm ar y dechrau, gohirir y cyfarfod.'],

  ['agendaNotice', TERMS, 'At least four working days before the meeting.', 'O leiaf 4 diwrnod gwaith cyn y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', { amount: 1 }), 'At least one working day before the meeting.', 'O leiaf 1 diwrnod gwaith cyn y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', notice(5, 'clearWorkingDays')),
    'At least five clear working days before the meeting; neither the day it goes out nor the day of the meeting counts.',
    'O leiaf 5 diwrnod gwaith clir cyn y cyfarfod; ni chyfrifir y diwrnod cyhoeddi na diwrnod y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', notice(2, 'clearDays')),
    'At least two clear days before the meeting; neither the day it goes out nor the day of the meeting counts.',
    'O leiaf 2 ddiwrnod clir cyn y cyfarfod; ni chyfrifir y diwrnod cyhoeddi na diwrnod y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', notice(14, 'days')), 'At least 14 days before the meeting.', 'O leiaf 14 diwrnod cyn y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', notice(0, 'workingDays')), 'By the day of the meeting.', 'Erbyn diwrnod y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', notice(0, 'clearWorkingDays')), 'By the working day before the meeting.', 'Erbyn y diwrnod gwaith cyn y cyfarfod.'],
  ['agendaNotice', changed('agendaNotice', notice(0, 'clearDays')), 'By the day before the meeting.', 'Erbyn y diwrnod cyn y cyfarfod.'],
  ['papersNotice', TERMS, 'With the agenda wherever possible; otherwise before the meeting.', 'Gyda’r agenda lle bynnag y bo modd; fel arall cyn y cyfarfod.'],
  ['papersNotice', { ...TERMS, papersNotice: { withAgenda: 'always', clause: null } }, 'With the agenda.', 'Gyda’r agenda.'],
  ['papersNotice', { ...TERMS, papersNotice: notice(3, 'days') }, 'At least three days before the meeting.', 'O leiaf 3 diwrnod cyn y cyfarfod.'],
  ['papersNotice', DEFAULT_RULES, 'No time is set for papers.', 'Ni phennir amser ar gyfer papurau.'],
  ['itemsNotice', { ...TERMS, itemsNotice: notice(10, 'workingDays') }, 'At least ten working days before the meeting.', 'O leiaf 10 diwrnod gwaith cyn y cyfarfod.'],
  ['itemsNotice', TERMS, 'No time is set for asking for items.', 'Ni phennir amser ar gyfer gofyn am eitemau.'],
  ['minutesNotice', { ...TERMS, minutesNotice: notice(10, 'workingDays') }, 'Within ten working days after the meeting.', 'O fewn 10 diwrnod gwaith ar ôl y cyfarfod.'],
  ['minutesNotice', { ...TERMS, minutesNotice: notice(0, 'days') }, 'On the day of the meeting.', 'Ar ddiwrnod y cyfarfod.'],
  ['actionLogNotice', { ...TERMS, actionLogNotice: notice(2, 'clearWorkingDays') },
    'Within two clear working days after the meeting; neither the day of the meeting nor the day it goes out counts.',
    'O fewn 2 ddiwrnod gwaith clir ar ôl y cyfarfod; ni chyfrifir diwrnod y cyfarfod na’r diwrnod cyhoeddi.'],
  ['actionLogNotice', TERMS, 'No time is set for the action log.', 'Ni phennir amser ar gyfer y log gweithredu.'],

  ['cadence', TERMS, 'Every two months.', 'Bob 2 fis.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'months', every: 1 } }), 'Every month.', 'Bob mis.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'weeks', every: 1 } }), 'Every week.', 'Bob wythnos.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'weeks', every: 6 } }), 'Every six weeks.', 'Bob 6 wythnos.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'namedMonths', months: [9, 1, 5] } }), 'In January, May and September.', 'Ym misoedd Ionawr, Mai a Medi.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'timesAYear', times: 1, atLeast: false } }), 'Once a year.', 'Unwaith y flwyddyn.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'timesAYear', times: 2, atLeast: true } }), 'At least twice a year.', 'O leiaf dwywaith y flwyddyn.'],
  ['cadence', changed('cadence', { rhythm: { kind: 'timesAYear', times: 4, atLeast: true } }), 'At least four times a year.', 'O leiaf 4 gwaith y flwyddyn.'],
  ['cadence', DEFAULT_RULES, 'As and when required.', 'Yn ôl yr angen.'],
  ['extraordinary', TERMS, 'Other meetings may be called with the agreement of the chair.', 'Gellir galw cyfarfodydd eraill gyda chytundeb y cadeirydd.'],
  ['extraordinary', DEFAULT_RULES, 'No rule on other meetings.', 'Dim rheol ar gyfarfodydd eraill.'],
  ['urgent', TERMS, 'A smaller group may meet at short notice when something cannot wait.', 'Caiff grŵp llai gwrdd ar fyr rybudd pan na all rhywbeth aros.'],
  ['urgent', DEFAULT_RULES, 'No rule on urgent meetings.', 'Dim rheol ar gyfarfodydd brys.'],

  ['attendance', TERMS,
    'After apologies to two meetings in a row, it is taken up with the member. Attendance is reviewed once a year.',
    'Ar ôl ymddiheuriadau ar gyfer 2 gyfarfod yn olynol, codir hynny gyda’r aelod. Adolygir presenoldeb unwaith y flwyddyn.'],
  ['attendance', changed('attendance', { consecutive: 1, percent: 75 }),
    'After apologies to a meeting, it is taken up with the member. Members are expected at 75% of a year’s meetings.',
    'Ar ôl ymddiheuriadau ar gyfer cyfarfod, codir hynny gyda’r aelod. Disgwylir i aelodau fynychu 75% o gyfarfodydd blwyddyn.'],
  ['attendance', DEFAULT_RULES, 'No rule on attendance.', 'Dim rheol ar bresenoldeb.'],
  ['substitutes', TERMS,
    'Officers may send a substitute; of elected members nothing is said, so they may not. Whether a substitute counts towards the quorum: not stated, so not counted.',
    'Caiff swyddogion anfon dirprwy; ni ddywedir dim am aelodau etholedig, felly ni chânt hwy. Nid yw’r ddogfen yn nodi a yw dirprwy yn cyfrif tuag at y cworwm, felly ni chaiff ei gyfrif.'],
  ['substitutes', changed('substitutes', { who: 'everyone', countToQuorum: true }),
    'Every member may send a substitute. A substitute counts towards the quorum.', 'Caiff pob aelod anfon dirprwy. Mae dirprwy yn cyfrif tuag at y cworwm.'],
  ['substitutes', changed('substitutes', { who: 'nobody', countToQuorum: false }), 'Nobody may send a substitute.', 'Ni chaiff neb anfon dirprwy.'],
  ['decisions', TERMS,
    'By agreement; there is no voting. Whether decisions may be taken in writing between meetings: not stated, so they are not.',
    'Trwy gytundeb; nid oes pleidleisio. Nid yw’r ddogfen yn nodi a ellir penderfynu’n ysgrifenedig rhwng cyfarfodydd, felly ni wneir hynny.'],
  ['decisions', changed('decisions', { by: 'majority', castingVote: true, byCorrespondence: true }),
    'By majority vote. The chair has a casting vote. Between meetings decisions may be taken in writing; the quorum is needed for them too.',
    'Trwy bleidlais fwyafrifol. Mae gan y cadeirydd bleidlais fwrw. Gellir penderfynu’n ysgrifenedig rhwng cyfarfodydd; mae angen cworwm ar gyfer hynny hefyd.'],
  ['decisions', changed('decisions', { by: 'agreementThenMajority', byCorrespondence: false }),
    'By agreement; failing that, by majority vote. Whether the chair has a casting vote: not stated. No decisions are taken in writing between meetings.',
    'Trwy gytundeb; os na ellir cytuno, trwy bleidlais fwyafrifol. Nid yw’r ddogfen yn nodi a oes gan y cadeirydd bleidlais fwrw. Ni wneir penderfyniadau’n ysgrifenedig rhwng cyfarfodydd.'],
  ['record', TERMS, 'An action log is kept; the next meeting agrees it as an accurate record.', 'Cedwir log gweithredu; mae’r cyfarfod nesaf yn ei dderbyn yn gofnod cywir.'],
  ['record', { ...TERMS, record: { kept: 'both', agreedAtNext: false, clause: null } }, 'Minutes are taken and an action log is kept.', 'Cymerir cofnodion a chedwir log gweithredu.'],
  ['record', DEFAULT_RULES, 'No rule on what is kept of a meeting.', 'Dim rheol ar yr hyn a gedwir o gyfarfod.'],
  ['restricted', TERMS, 'Papers may be restricted to those who need them.', 'Gellir cyfyngu papurau i’r rhai y mae arnynt eu hangen.'],
  ['restricted', DEFAULT_RULES, 'No rule on restricted papers.', 'Dim rheol ar bapurau cyfyngedig.'],
];

describe('the rules in plain words', () => {
  for (const [rule, of, english, welsh] of rows) {
    it(`${rule}: ${english}`, () => assert.deepEqual([en.terms.rule(rule, of), cy.terms.rule(rule, of)], [english, welsh]));
  }

  it('have a name and a sentence each, in both languages', () => {
    for (const words of [en, cy]) {
      assert.equal(new Set(RULES.map((rule) => words.terms.name(rule))).size, RULES.length);
      for (const rule of RULES) for (const rules of [TERMS, DEFAULT_RULES]) assert.match(words.terms.rule(rule, rules), /^[\p{Lu}\d].*[^.]\.$/u);
    }
  });

  it('give the example of a quorum', () => {
    const size = { kind: 'fraction', numerator: 1, denominator: 2, ...SHARE } as const;
    assert.deepEqual([en, cy].map(({ terms }) => terms.example(size, { inPost: 8, seats: 9 }, 4)), ['With 8 people in post: 4.', 'Gyda 8 o bobl mewn swydd: 4.']);
    assert.deepEqual([en, cy].map(({ terms }) => terms.example({ ...size, of: 'seats' }, { inPost: 8, seats: 9 }, 5)), ['With 9 seats: 5.', 'Gyda 9 sedd: 5.']);
  });

  it('say where the calendar leaves a gap, before its day and after it', () => {
    const gap = { kind: 'gap', by: '2027-01-31' } as const;
    assert.match(en.terms.gap(gap, '2027-01-31'), /should be held by Sun 31 January 2027\.$/u);
    assert.match(en.terms.gap(gap, '2027-02-01'), /should have been held by Sun 31 January 2027\.$/u);
    assert.notEqual(cy.terms.gap(gap, '2027-01-31'), cy.terms.gap(gap, '2027-02-01'));
  });

  it('cite no sentence where the terms have none', () => {
    assert.equal(en.notice.clause(null, '1.4'), 'Terms of reference 1.4: not stated in the terms.');
    assert.equal(cy.notice.clause(null, null), 'Cylch gorchwyl: heb ei nodi yn y cylch gorchwyl.');
    assert.equal(en.notice.clause({ section: '', sentence: 'The quorum is three.' }, '2'), 'Terms of reference 2: “The quorum is three.”');
  });
});
