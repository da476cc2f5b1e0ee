import assert from 'node:assert/strict';
import type { Answer, Attendance } from '../../shared/domain/attendance.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import type { Seat } from '../../shared/domain/seat.ts';
import type { Requirement, SubstituteRule, Terms } from '../../shared/domain/terms.ts';
import { PEOPLE } from '../tenant/people.ts';
import { SEATS, TERMS, vacant } from './steering-group.ts';

type Key = keyof typeof PEOPLE;

const line = (key: Key, answer: Answer): Attendance => ({ meeting: 'meeting-1', day: '2026-11-26', person: PEOPLE[key].id, answer, at: '2026-11-23T09:00:00.000Z', enteredBy: null });
const coming = (...keys: readonly Key[]): readonly Attendance[] => keys.map((key) => line(key, { kind: 'attending' }));
const sends = (key: Key, substitute: string | null = null): Attendance => line(key, { kind: 'apologies', reason: null, substitute });

const asking = (...requires: readonly Requirement[]): Terms => ({ ...TERMS, quorum: { ...TERMS.quorum, size: { kind: 'number', people: 2 }, requires } });
const one = (...among: Requirement['among']): Requirement => ({ among, people: 1 });
const two = (...among: Requirement['among']): Requirement => ({ among, people: 2 });

describe('who must be there', () => {
  const rows: readonly (readonly [what: string, requires: readonly Requirement[], attendance: readonly Attendance[], met: readonly string[]])[] = [
    ['two senior responsible officers', [two('seniorResponsibleOfficer')], coming('viceChair', 'operations'), ['yes']],
    ['one of the two has come, the other has not said', [two('seniorResponsibleOfficer')], coming('viceChair'), ['open']],
    ['one of the two does not come', [two('seniorResponsibleOfficer')], [...coming('viceChair'), sends('operations')], ['no']],
    ['two of several kinds are two people: one person in both seats is one', [two('viceChair', 'seniorResponsibleOfficer')], [...coming('viceChair'), sends('operations')], ['no']],
    ['the vice chair and another', [two('viceChair', 'seniorResponsibleOfficer')], coming('viceChair', 'operations'), ['yes']],
    ['an elected member and an officer', [one('elected'), one('officer')], coming('chair', 'hr'), ['yes', 'yes']],
    ['an elected member, and only officers come', [one('elected')], [...coming('hr', 'ict'), sends('chair')], ['no']],
    ['three officers, two of them so far', [{ among: ['officer'], people: 3 }], coming('hr', 'ict'), ['open']],
    ['a plain member, where there is none', [one('member')], coming('hr', 'ict'), ['no']],
    ['nobody in particular', [], coming('hr', 'ict'), []],
  ];
  for (const [what, requires, attendance, met] of rows) {
    it(`${what}: ${met.join()}`, () => assert.deepEqual(forecast(asking(...requires), SEATS, attendance).requires.map((each) => each.met), met));
  }

  it('says how many of them come', () => {
    assert.deepEqual(forecast(asking({ among: ['officer'], people: 3 }), SEATS, coming('hr', 'ict', 'chair')).requires, [{ among: ['officer'], people: 3, attending: 2, met: 'open' }]);
  });

  it('a quorate number without them is not quorate', () => {
    const { verdict, short } = forecast(asking(one('elected')), SEATS, [...coming('hr', 'ict', 'digital'), sends('chair')]);
    assert.deepEqual([verdict, short], ['inquorate', 0]);
  });
});

const called = (seats: readonly Seat[], ...posts: readonly string[]): readonly Seat[] => seats.map((seat) => (posts.includes(seat.id) ? { ...seat, standing: 'calledIn' } : seat));
const half = (counts: 'core' | 'all'): Terms => ({ ...TERMS, quorum: { ...TERMS.quorum, size: { kind: 'fraction', numerator: 1, denominator: 2, moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 }, requires: [], counts } });

describe('members who are called in', () => {
  it('are neither in the base nor counted when they come, and it is said', () => {
    const found = forecast(half('core'), called(SEATS, 'seat-8', 'seat-9'), coming('chair', 'digital', 'hr', 'frontline'));
    assert.deepEqual([found.base, found.needed, found.attending, found.calledIn, found.verdict], [{ inPost: 6, seats: 7 }, 3, 2, 2, 'open']);
  });

  it('are both where the terms count them', () => {
    const found = forecast(half('all'), called(SEATS, 'seat-8', 'seat-9'), coming('chair', 'digital', 'hr', 'frontline'));
    assert.deepEqual([found.base, found.needed, found.attending, found.calledIn, found.verdict], [{ inPost: 8, seats: 9 }, 4, 4, 0, 'quorate']);
  });

  it('in a core seat as well are core members', () => {
    const found = forecast(half('core'), called(SEATS, 'seat-3'), coming('viceChair'));
    assert.deepEqual([found.base, found.attending, found.calledIn], [{ inPost: 8, seats: 8 }, 1, 0]);
  });

  it('a vacancy lowers what a share of the members in post takes', () => {
    assert.equal(forecast(half('core'), SEATS, []).needed, 4);
    assert.equal(forecast(half('core'), vacant('seat-8', 'seat-9'), []).needed, 3);
  });
});

const rule = (who: SubstituteRule['who']): Terms => ({ ...asking(), substitutes: { who, countToQuorum: true, clause: null } });

describe('whose substitute counts', () => {
  const rows: readonly (readonly [who: SubstituteRule['who'], of: Key, substitutes: number, short: number])[] = [
    ['everyone', 'chair', 1, 0], ['everyone', 'hr', 1, 0], ['officers', 'hr', 1, 0], ['officers', 'chair', 0, 1], ['nobody', 'hr', 0, 1], ['nobody', 'chair', 0, 1],
  ];
  for (const [who, of, substitutes, short] of rows) {
    it(`${who} may send one: that of the ${of} ${short === 0 ? 'counts' : 'does not count'}`, () => {
      const found = forecast(rule(who), SEATS, [...coming('digital'), sends(of, 'Sam Reid')]);
      assert.deepEqual([found.substitutes, found.short], [substitutes, short]);
    });
  }
});
