import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { quorumAt, quorumThrough } from '../../shared/domain/quorum-now.ts';
import { mendOf } from '../../shared/domain/quorum-mend.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import type { RegisterLine, RegisterStatus } from '../../shared/domain/register.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import { PEOPLE } from '../tenant/people.ts';
import { SEATS, TERMS } from './steering-group.ts';

// Five people, the chair or the vice chair among them; nine seats, which eight people hold.

const at = (time: string): string => `2027-01-06T${time}:00.000Z`;
type Name = keyof typeof PEOPLE;

const line = (person: Name, status: RegisterStatus = 'present', change: Partial<RegisterLine> = {}): RegisterLine =>
  ({ key: PEOPLE[person].id, person: PEOPLE[person].id, name: null, status, arrived: null, left: null, standsFor: null, ...change });
const present = (...people: readonly Name[]): readonly RegisterLine[] => people.map((person) => line(person));
const guest = (n: number, change: Partial<RegisterLine> = {}): RegisterLine => ({ key: `guest/${n}`, person: null, name: `Guest ${n}`, status: 'inAttendance', arrived: null, left: null, standsFor: null, ...change });
const standsIn = (member: Name, n: number, change: Partial<RegisterLine> = {}): RegisterLine => guest(n, { status: 'presentAsSubstitute', standsFor: PEOPLE[member].id, ...change });

const counting: Terms = { ...TERMS, substitutes: { ...TERMS.substitutes, countToQuorum: true } };
const FOUR = present('chair', 'operations', 'digital', 'ict');

describe('the quorum at a moment of the meeting (R109)', () => {
  const rows: readonly (readonly [string, readonly RegisterLine[], Terms, number, boolean])[] = [
    ['five, the chair among them (R103)', [...FOUR, line('hr')], TERMS, 5, true],
    ['four', FOUR, TERMS, 4, false],
    ['five without chair or vice chair (R103)', present('operations', 'digital', 'ict', 'hr', 'communications'), TERMS, 5, false],
    ['the vice chair does, and counts once for two seats (R101)', present('viceChair', 'operations', 'digital', 'ict'), TERMS, 4, false],
    ['online is there', [...FOUR, line('hr', 'presentVirtually')], TERMS, 5, true],
    ['expected, absent and apologies are not', [...FOUR, line('hr', 'expected'), line('communications', 'absent'), line('frontline', 'apologies')], TERMS, 4, false],
    ['the secretary and guests never count (R105, R106)', [...FOUR, line('secretary', 'inAttendance'), guest(1)], TERMS, 4, false],
    ['whoever holds no seat does not count, whatever is put in (R106)', [...FOUR, line('secretary')], TERMS, 4, false],
    ['a substitute where the terms are silent (R107)', [...FOUR, line('hr', 'apologies'), standsIn('hr', 1)], TERMS, 4, false],
    ['a substitute where the terms count them (R107)', [...FOUR, line('hr', 'apologies'), standsIn('hr', 1)], counting, 5, true],
    ['one deputy for two members is one person', [...FOUR.slice(0, 3), standsIn('hr', 1, { name: 'A' }), standsIn('ict', 2, { name: 'A' })], counting, 4, false],
    ['a substitute whose member came after all', [...FOUR, standsIn('ict', 1)], counting, 4, false],
    ['nobody stands in for the elected chair (R114)', [...present('operations', 'digital', 'ict', 'viceChair'), standsIn('chair', 1)], counting, 4, false],
  ];
  for (const [name, lines, terms, count, quorate] of rows) {
    it(`${name}: ${count}, ${quorate ? 'quorate' : 'not quorate'}`, () => {
      const stamp = quorumAt({ lines }, SEATS, terms, at('14:30'));
      assert.deepEqual([stamp.present, stamp.needed, stamp.quorate, stamp.at], [count, 5, quorate, at('14:30')]);
    });
  }

  it('comes and goes with people: each turn is told, and nothing twice', () => {
    const lines = [...present('operations', 'digital', 'ict'), line('chair', 'present', { arrived: at('14:20') }), line('hr', 'present', { left: at('15:10') }), line('frontline', 'present', { arrived: at('14:20'), left: at('17:00') })];
    const told = quorumThrough({ lines }, SEATS, TERMS, at('14:00'), at('16:00')).map(({ at: moment, present: count, quorate }) => [moment.slice(11, 16), count, quorate]);
    assert.deepEqual(told, [['14:00', 4, false], ['14:20', 6, true], ['15:10', 5, true]]);
  });

  it('whoever leaves at a moment is not there at it, and who arrives is', () => {
    const turn = (change: Partial<RegisterLine>) => quorumAt({ lines: [...FOUR, line('hr', 'present', change)] }, SEATS, TERMS, at('14:30')).quorate;
    assert.deepEqual([turn({ left: at('14:30') }), turn({ left: at('14:31') }), turn({ arrived: at('14:30') }), turn({ arrived: at('14:31') })], [false, true, true, false]);
  });
});

describe('what would mend a quorum', () => {
  const answered = (coming: readonly Name[], away: readonly Name[]) => [
    ...coming.map((person) => ({ person, answer: { kind: 'attending' as const } })), ...away.map((person) => ({ person, answer: { kind: 'apologies' as const, reason: null, substitute: null } })),
  ].map(({ person, answer }) => ({ meeting: 'm', day: '2027-01-06', person: PEOPLE[person].id, answer, at: at('09:00'), enteredBy: null }));
  const rows: readonly (readonly [string, readonly Name[], readonly Name[], ReturnType<typeof mendOf>])[] = [
    ['nothing is lacking', ['chair', 'operations', 'digital', 'ict', 'hr'], [], null],
    ['one more, anybody', ['chair', 'operations', 'digital', 'ict'], [], { people: 1, among: [], by: 'awaited' }],
    ['the chair or the vice chair alone', ['operations', 'digital', 'ict', 'hr', 'frontline'], [], { people: 1, among: [{ among: ['chair', 'viceChair'], people: 1 }], by: 'awaited' }],
    ['two more, one of them in the chair', ['operations', 'digital', 'ict'], [], { people: 2, among: [{ among: ['chair', 'viceChair'], people: 1 }], by: 'awaited' }],
    ['both are away: one has to come after all', ['operations', 'digital', 'ict', 'hr', 'frontline'], ['chair', 'viceChair'], { people: 1, among: [{ among: ['chair', 'viceChair'], people: 1 }], by: 'comeAfterAll' }],
    ['too many are away', ['chair'], ['viceChair', 'operations', 'digital', 'ict'], { people: 4, among: [], by: 'comeAfterAll' }],
  ];
  for (const [name, coming, away, mend] of rows) {
    it(name, () => { assert.deepEqual(mendOf(forecast(TERMS, SEATS, answered(coming, away))), mend); });
  }
});
