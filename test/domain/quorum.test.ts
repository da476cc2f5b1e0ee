import assert from 'node:assert/strict';
import type { Answer, Attendance } from '../../shared/domain/attendance.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import type { Forecast } from '../../shared/domain/quorum.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import { PEOPLE } from '../tenant/people.ts';
import { SEATS, TERMS, vacant } from './steering-group.ts';

type Key = keyof typeof PEOPLE;

const line = (key: Key, answer: Answer): Attendance => ({ meeting: 'meeting-1', day: '2026-11-26', person: PEOPLE[key].id, answer, at: '2026-11-23T09:00:00.000Z', enteredBy: null });
const coming = (...keys: readonly Key[]): readonly Attendance[] => keys.map((key) => line(key, { kind: 'attending' }));
const away = (...keys: readonly Key[]): readonly Attendance[] => keys.map((key) => line(key, { kind: 'apologies', reason: null, substitute: null }));
const sends = (key: Key, substitute: string): Attendance => line(key, { kind: 'apologies', reason: 'leave', substitute });

const counting = (countToQuorum: boolean | null): Terms => ({ ...TERMS, substitutes: { ...TERMS.substitutes, countToQuorum } });

const OFFICERS: readonly Key[] = ['operations', 'digital', 'ict', 'communications', 'hr', 'frontline'];

describe('the quorum: five people with the chair or the vice chair (R103)', () => {
  const rows: readonly (readonly [what: string, attendance: readonly Attendance[], verdict: Forecast['verdict'], short: number, role: string])[] = [
    ['nobody has answered', [], 'open', 5, 'open'],
    ['the chair and four officers come', coming('chair', 'operations', 'digital', 'ict', 'hr'), 'quorate', 0, 'yes'],
    ['the vice chair and four officers come', coming('viceChair', 'operations', 'digital', 'ict', 'hr'), 'quorate', 0, 'yes'],
    ['four come, the chair among them', coming('chair', 'operations', 'digital', 'ict'), 'open', 1, 'yes'],
    ['five come, neither chair nor vice chair has answered', coming('operations', 'digital', 'ict', 'communications', 'hr'), 'open', 0, 'open'],
    ['six come, but chair and vice chair do not', [...coming(...OFFICERS), ...away('chair', 'viceChair')], 'inquorate', 0, 'no'],
    ['the chair is away, the vice chair has not answered', [...coming('operations', 'digital', 'ict', 'hr', 'frontline'), ...away('chair')], 'open', 0, 'open'],
    ['four are away, four may still come', away('operations', 'digital', 'ict', 'hr'), 'inquorate', 5, 'open'],
    ['three are away, five may still come', away('digital', 'ict', 'hr'), 'open', 5, 'open'],
    ['three are away and five come', [...coming('chair', 'viceChair', 'operations', 'communications', 'frontline'), ...away('digital', 'ict', 'hr')], 'quorate', 0, 'yes'],
    ['two in two seats: the vice chair is one person (R101)', coming('viceChair', 'operations', 'digital', 'ict'), 'open', 1, 'yes'],
    ['people without a seat do not count (R105, R106)', coming('chair', 'digital', 'ict', 'hr', 'secretary', 'programme', 'outsider'), 'open', 1, 'yes'],
  ];
  for (const [what, attendance, verdict, short, role] of rows) {
    it(`${what}: ${verdict}`, () => {
      const { requires, ...rest } = forecast(TERMS, SEATS, attendance);
      assert.deepEqual([rest.verdict, rest.short, requires.map(({ met }) => met)], [verdict, short, [role]]);
    });
  }

  it('nine seats are eight people (R101)', () => {
    const { needed, members, vacancies, attending, apologies, unanswered } = forecast(TERMS, SEATS, [...coming('viceChair', 'hr', 'secretary'), ...away('chair')]);
    assert.deepEqual({ needed, members, vacancies, attending, apologies, unanswered }, { needed: 5, members: 8, vacancies: 0, attending: 2, apologies: 1, unanswered: 5 });
  });

  it('a vacant seat is nobody (R102)', () => {
    const { members, vacancies, unanswered } = forecast(TERMS, vacant('seat-9'), away('frontline'));
    assert.deepEqual([members, vacancies, unanswered], [7, 1, 7]);
  });

  it('with chair and vice chair vacant nobody can fill the role', () => {
    const seats = vacant('seat-1', 'seat-2');
    assert.equal(forecast(TERMS, seats, []).verdict, 'inquorate');
    assert.deepEqual(forecast(TERMS, seats, []).requires, [{ among: ['chair', 'viceChair'], people: 1, attending: 0, met: 'no' }]);
  });

  it('a person in a second seat does not fill the role of a seat that is vacant', () => {
    // the Executive Director keeps the SRO seat while the vice chair's seat is vacant
    const outlook = forecast(TERMS, vacant('seat-2'), [...coming('viceChair', ...OFFICERS), ...away('chair')]);
    assert.deepEqual([outlook.verdict, outlook.attending], ['inquorate', 7]);
  });

  it('too few people in post cannot be quorate', () => {
    assert.equal(forecast(TERMS, vacant('seat-5', 'seat-6', 'seat-7', 'seat-8'), []).verdict, 'inquorate');
  });

  it('terms without a required role ask for numbers alone', () => {
    const terms = { ...TERMS, quorum: { ...TERMS.quorum, size: { kind: 'number', people: 3 }, requires: [] } } as const;
    assert.equal(forecast(terms, SEATS, coming('digital', 'ict', 'hr')).verdict, 'quorate');
  });

  it('two required families must both be met', () => {
    const terms = { ...TERMS, quorum: { ...TERMS.quorum, size: { kind: 'number', people: 2 }, requires: [{ among: ['chair', 'viceChair'], people: 1 }, { among: ['seniorResponsibleOfficer'], people: 1 }] } } as const;
    assert.equal(forecast(terms, SEATS, coming('chair', 'digital')).verdict, 'open');
    assert.equal(forecast(terms, SEATS, coming('chair', 'operations')).verdict, 'quorate');
  });
});

describe('substitutes in the quorum (R107)', () => {
  const four = coming('chair', 'operations', 'digital', 'ict');
  const rows: readonly (readonly [countToQuorum: boolean | null, said: Forecast['substitutesCount'], verdict: Forecast['verdict'], short: number])[] = [
    [true, 'yes', 'quorate', 0],
    [false, 'no', 'open', 1],
    [null, 'notStated', 'open', 1],
  ];
  for (const [countToQuorum, said, verdict, short] of rows) {
    it(`${String(countToQuorum)}: ${said}, ${verdict}`, () => {
      const outlook = forecast(counting(countToQuorum), SEATS, [...four, sends('hr', 'Sam Reid')]);
      assert.deepEqual([outlook.substitutes, outlook.substitutesCount, outlook.verdict, outlook.short], [1, said, verdict, short]);
    });
  }

  it('one substitute sent by two members is one person', () => {
    const outlook = forecast(counting(true), SEATS, [...coming('chair', 'operations', 'digital'), sends('hr', 'Sam Reid'), sends('ict', 'sam  REID')]);
    assert.deepEqual([outlook.substitutes, outlook.short], [1, 1]);
  });

  it('a substitute never stands for a required role', () => {
    const outlook = forecast(counting(true), SEATS, [...coming(...OFFICERS), sends('viceChair', 'Sam Reid'), ...away('chair')]);
    assert.deepEqual([outlook.verdict, outlook.requires[0]?.met], ['inquorate', 'no']);
  });

  it('a substitute of somebody without a seat is not counted', () => {
    assert.equal(forecast(counting(true), SEATS, [...four, sends('programme', 'Sam Reid')]).substitutes, 0);
  });
});

describe('what is still missing', () => {
  const rows: readonly (readonly [what: string, attendance: readonly Attendance[], morePeople: number, roles: number])[] = [
    ['two more, one of them chair or vice chair', coming('operations', 'digital', 'ict'), 2, 1],
    ['the chair or vice chair alone', coming(...OFFICERS), 0, 1],
    ['anybody', coming('chair', 'operations', 'digital', 'ict'), 1, 0],
    ['nothing', coming('chair', 'operations', 'digital', 'ict', 'hr'), 0, 0],
  ];
  for (const [what, attendance, morePeople, roles] of rows) {
    it(what, () => {
      const { short, requires } = forecast(TERMS, SEATS, attendance);
      assert.deepEqual([short, requires.filter(({ met }) => met !== 'yes').length], [morePeople, roles]);
    });
  }
});
