import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Answer } from '../../shared/domain/attendance.ts';
import { answerInTheEnd, arriving, expectedRegister, filledIn, leaving, registerProblems, undecidedIn, withLine, type Register, type RegisterLine } from '../../shared/domain/register.ts';
import { PEOPLE } from '../tenant/people.ts';
import { SEATS } from './steering-group.ts';

const T = (time: string): string => `2027-01-06T${time}:00.000Z`;
const { chair, ict, hr, programme, secretary } = PEOPLE;
const APOLOGIES: Answer = { kind: 'apologies', reason: 'leave', substitute: null };
const answer = (person: { readonly id: string }, said: Answer) => ({ meeting: 'm', day: '2027-01-06', person: person.id, answer: said, at: T('09:00'), enteredBy: null });
const statusOf = ({ lines }: Pick<Register, 'lines'>, person: { readonly id: string }) => lines.find(({ key }) => key === person.id)?.status;
const line = (change: Partial<RegisterLine> = {}): RegisterLine => ({ key: ict.id, person: ict.id, name: null, status: 'present', arrived: null, left: null, standsFor: null, ...change });

describe('the register', () => {
  const answers = [answer(ict, APOLOGIES), answer(hr, APOLOGIES), answer(chair, { kind: 'attending' })];
  const expected = expectedRegister('m', SEATS, answers, [{ standsFor: hr.id, person: programme.id }, { standsFor: chair.id, person: secretary.id }]);

  it('is filled from the answers: each person once, and substitutes of those who do not come', () => {
    assert.equal(expected.lines.length, 9, 'eight people in nine seats, and one substitute');
    assert.deepEqual([statusOf(expected, chair), statusOf(expected, ict), statusOf(expected, PEOPLE.viceChair)], ['expected', 'apologies', 'expected']);
    assert.deepEqual(expected.lines.filter(({ standsFor }) => standsFor !== null).map(({ key, status, standsFor }) => [key, status, standsFor]), [[programme.id, 'expected', hr.id]]);
  });

  it('of an urgent meeting expects those who were called (R116)', () => {
    assert.deepEqual(expectedRegister('m', SEATS, [], [], [chair.id, ict.id, programme.id]).lines.map(({ key }) => key), [chair.id, ict.id]);
  });

  it('takes in what came later, and never takes back what somebody put in', () => {
    const saved: Register = { ...withLine(expected, chair.id, { status: 'present' }), lines: withLine(expected, chair.id, { status: 'present' }).lines.filter(({ key }) => key !== programme.id), revision: 1 };
    const now = expectedRegister('m', SEATS, [...answers.slice(0, 2), answer(chair, APOLOGIES), answer(PEOPLE.digital, APOLOGIES)], [{ standsFor: hr.id, person: programme.id }]);
    const filled = filledIn(saved, now);
    assert.deepEqual([statusOf(filled, chair), statusOf(filled, PEOPLE.digital), statusOf(filled, programme), filled.revision], ['present', 'apologies', 'expected', 1]);
    const confirmed = { ...saved, confirmed: { by: chair.id, at: T('16:00') } };
    assert.equal(filledIn(confirmed, now), confirmed);
  });

  it('arrivals and leavers: in, out, in again; whoever is not there has no times (R109)', () => {
    const came = arriving(expected, ict.id, T('14:10'));
    const went = leaving(came, ict.id, T('15:00'));
    const again = arriving(went, ict.id, T('15:30'), 'presentVirtually');
    const timesOf = ({ lines }: Pick<Register, 'lines'>) => lines.filter(({ key }) => key === ict.id).map(({ status, arrived, left }) => [status, arrived, left])[0];
    assert.deepEqual([timesOf(came), timesOf(went), timesOf(again)], [['present', T('14:10'), null], ['present', T('14:10'), T('15:00')], ['present', T('15:30'), null]]);
    assert.deepEqual(timesOf(withLine(went, ict.id, { status: 'absent' })), ['absent', null, null]);
    assert.equal(arriving(came, ict.id, T('14:20')), came);
    assert.equal(leaving(expected, ict.id, T('14:20')), expected);
    assert.equal(statusOf(arriving(expected, programme.id, T('14:00')), programme), 'presentAsSubstitute');
  });

  const guest = (change: Partial<RegisterLine> = {}): RegisterLine => line({ key: 'guest/1', person: null, name: 'An auditor', status: 'inAttendance', ...change });
  const rows: readonly (readonly [string, readonly RegisterLine[], readonly string[]])[] = [
    ['a member and a guest', [line(), guest()], []],
    ['a member in attendance', [line({ status: 'inAttendance' })], ['lines.0.status statusOfOthers']],
    ['a guest as present', [guest({ status: 'present' })], ['lines.0.status statusOfOthers']],
    ['a guest without a name', [guest({ name: ' ' })], ['lines.0.name missing']],
    ['a very long name', [guest({ name: 'x'.repeat(101) })], ['lines.0.name tooLong']],
    ['twice the same', [line(), line()], ['lines.1.name twice']],
    ['left before arriving', [line({ arrived: T('15:00'), left: T('14:00') })], ['lines.0.left endsBeforeItBegins']],
    ['who comes later than it is', [line({ arrived: T('18:01') })], ['lines.0.arrived timeToCome']],
    ['who has gone before it is so late', [line({ arrived: T('14:00'), left: T('18:01') })], ['lines.0.left timeToCome']],
    ['a substitute for nobody', [guest({ status: 'presentAsSubstitute' })], ['lines.0.status statusOfOthers', 'lines.0.standsFor missing']],
    ['a substitute for somebody who is no member', [guest({ status: 'presentAsSubstitute', standsFor: secretary.id })], ['lines.0.standsFor missing']],
    ['a substitute beside the member', [line(), guest({ status: 'presentAsSubstitute', standsFor: ict.id })], ['lines.1.standsFor memberIsThere']],
    ['a substitute for an absent member', [line({ status: 'absent' }), guest({ status: 'presentAsSubstitute', standsFor: ict.id })], []],
  ];
  for (const [name, lines, problems] of rows) {
    it(`${name}: ${problems.join(', ') || 'sound'}`, () => {
      assert.deepEqual(registerProblems(lines, SEATS, T('18:00')).map(({ field, kind }) => `${field} ${kind}`), problems);
    });
  }

  it('names those of whom it is still open whether they were there', () => {
    assert.deepEqual(undecidedIn([line(), line({ status: 'expected' })]), [{ field: 'lines.1.status', kind: 'presenceOpen' }]);
  });

  it('what was answered gives way to a confirmed register alone: who came in spite of apologies breaks a streak (R111)', () => {
    const confirmed = { by: chair.id, at: T('16:00') };
    const inTheEnd = (status: RegisterLine['status'], said: Answer | null, by: Register['confirmed'] = confirmed) => answerInTheEnd(said, ict.id, { lines: [line({ status })], confirmed: by })?.kind ?? null;
    assert.deepEqual(
      [inTheEnd('present', APOLOGIES), inTheEnd('apologies', null), inTheEnd('absent', { kind: 'attending' }), inTheEnd('present', APOLOGIES, null), answerInTheEnd(APOLOGIES, ict.id, undefined)?.kind],
      ['attending', 'apologies', null, 'apologies', 'apologies'],
    );
  });
});
