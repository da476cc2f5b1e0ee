import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Attendance } from '../../shared/domain/attendance.ts';
import { forecast, needed, quorumBase, type Forecast } from '../../shared/domain/quorum.ts';
import { CAPACITIES, ROLES, type Seat } from '../../shared/domain/seat.ts';
import { ROUNDINGS, type QuorumRule, type QuorumSize, type Terms } from '../../shared/domain/terms.ts';

// What holds for every group, every rule and every set of answers.

const PERSONS = ['ann', 'ben', 'cai', 'dee', 'eve', 'fay', 'gus', 'hal'] as const;
const person = fc.constantFrom(...PERSONS);

const seats: fc.Arbitrary<readonly Seat[]> = fc
  .array(fc.record({ role: fc.constantFrom(...ROLES), elected: fc.boolean(), standing: fc.constantFrom('core', 'core', 'calledIn'), holder: fc.option(person, { freq: 6 }) }), { maxLength: 12 })
  .map((all) => all.map((seat, at): Seat => ({ ...seat, standing: seat.standing === 'core' ? 'core' : 'calledIn', id: `seat-${at}`, post: `Post ${at}`, areas: [] })));

const share = {
  moreThan: fc.boolean(),
  rounding: fc.constantFrom(...ROUNDINGS),
  of: fc.constantFrom('inPost' as const, 'seats' as const),
  atLeast: fc.integer({ min: 0, max: 6 }),
};
/** shares that can be reached: more than all of them cannot */
const shares: fc.Arbitrary<Exclude<QuorumSize, { kind: 'number' }>> = fc.oneof(
  fc.record({ kind: fc.constant('fraction' as const), numerator: fc.integer({ min: 1, max: 12 }), denominator: fc.integer({ min: 1, max: 12 }), ...share }),
  fc.record({ kind: fc.constant('percentage' as const), percent: fc.integer({ min: 1, max: 100 }), ...share }),
).filter((size) => (size.kind === 'fraction' ? size.numerator <= size.denominator - (size.moreThan ? 1 : 0) : size.percent <= (size.moreThan ? 99 : 100)));

const sizes: fc.Arbitrary<QuorumSize> = fc.oneof(shares, fc.record({ kind: fc.constant('number' as const), people: fc.integer({ min: 1, max: 9 }) }));

const quorums: fc.Arbitrary<QuorumRule> = fc.record({
  size: sizes,
  requires: fc.array(fc.record({ among: fc.uniqueArray(fc.constantFrom(...CAPACITIES), { minLength: 1, maxLength: 3 }), people: fc.integer({ min: 1, max: 3 }) }), { maxLength: 3 }),
  counts: fc.constantFrom('core' as const, 'all' as const),
  clause: fc.constant(null),
});

const terms: fc.Arbitrary<Pick<Terms, 'quorum' | 'substitutes'>> = fc.record({
  quorum: quorums,
  substitutes: fc.record({ who: fc.constantFrom('everyone' as const, 'officers' as const, 'nobody' as const), countToQuorum: fc.constantFrom(true, false, null), clause: fc.constant(null) }),
});

const said = (who: string, answer: Attendance['answer']): Attendance => ({ meeting: 'm', day: '2027-01-06', person: who, answer, at: '2027-01-01T09:00:00.000Z', enteredBy: null });

const attendance: fc.Arbitrary<readonly Attendance[]> = fc
  .uniqueArray(fc.record({ who: person, comes: fc.boolean(), substitute: fc.option(fc.constantFrom('Sam Reid', 'Jo Price')) }), { selector: ({ who }) => who, maxLength: PERSONS.length })
  .map((all) => all.map(({ who, comes, substitute }) => said(who, comes ? { kind: 'attending' } : { kind: 'apologies', reason: null, substitute })));

const RANK: Readonly<Record<Forecast['verdict'], number>> = { inquorate: 0, open: 1, quorate: 2 };
const check = <T>(property: fc.IProperty<T>): void => { fc.assert(property, { numRuns: 500 }); };

describe('the size of a quorum', () => {
  it('is never more than what it is a share of, but for its own minimum', () => {
    check(fc.property(shares, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 50 }), (size, inPost, vacant) => {
      const base = { inPost, seats: inPost + vacant };
      assert.ok(needed(size, base) <= Math.max(base[size.of], size.atLeast));
    }));
  });

  it('is a whole number of people, at least one and at least its minimum', () => {
    check(fc.property(shares, fc.integer({ min: 0, max: 300 }), (size, people) => {
      const found = needed(size, { inPost: people, seats: people });
      assert.ok(Number.isInteger(found) && found >= 1 && found >= size.atLeast);
    }));
  });

  it('is the share exactly, in whole numbers', () => {
    check(fc.property(shares, fc.integer({ min: 1, max: 300 }), (size, people) => {
      const [parts, whole] = size.kind === 'fraction' ? [size.numerator, size.denominator] : [size.percent, 100];
      const found = needed({ ...size, atLeast: 0 }, { inPost: people, seats: people });
      // compared crosswise, so that nothing is divided
      if (size.moreThan) assert.ok(found * whole > parts * people && (found - 1) * whole <= parts * people);
      else if (size.rounding === 'up') assert.ok(found * whole >= parts * people && (found - 1) * whole < parts * people);
      else if (found > 1) assert.ok(Math.abs(found * whole - parts * people) < whole);
    }));
  });

  it('never falls when there are more people', () => {
    check(fc.property(sizes, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20 }), (size, people, more) => {
      assert.ok(needed(size, { inPost: people + more, seats: people + more }) >= needed(size, { inPost: people, seats: people }));
    }));
  });

  it('of the members in post is never raised by a vacancy', () => {
    check(fc.property(shares, seats, fc.nat(), (size, held, which) => {
      const rule = { counts: 'all' } as const;
      const vacated = held.map((seat, at) => (at === which % Math.max(1, held.length) ? { ...seat, holder: null } : seat));
      const of = { ...size, of: 'inPost' } as const;
      assert.ok(needed(of, quorumBase(rule, vacated)) <= needed(of, quorumBase(rule, held)));
      assert.equal(needed({ ...size, of: 'seats' }, quorumBase(rule, vacated)), needed({ ...size, of: 'seats' }, quorumBase(rule, held)));
    }));
  });
});

describe('the forecast of a quorum', () => {
  it('does not depend on the order of seats and answers', () => {
    check(fc.property(terms, seats, attendance, (by, held, answers) => {
      assert.deepEqual(forecast(by, held.toReversed(), answers.toReversed()), forecast(by, held, answers));
    }));
  });

  it('never gets worse when one more person comes', () => {
    check(fc.property(terms, seats, attendance, person, (by, held, answers, who) => {
      const comes = [...answers.filter((line) => line.person !== who), said(who, { kind: 'attending' })];
      const [before, after] = [forecast(by, held, answers), forecast(by, held, comes)];
      assert.ok(RANK[after.verdict] >= RANK[before.verdict]);
      assert.ok(after.short <= before.short);
    }));
  });

  it('counts everybody once: those who come, who do not, and who have not said', () => {
    check(fc.property(terms, seats, attendance, (by, held, answers) => {
      const found = forecast(by, held, answers);
      assert.equal(found.attending + found.apologies + found.unanswered, found.members);
      assert.equal(found.members, found.base.inPost);
      assert.ok(found.members <= new Set(held.flatMap(({ holder }) => holder ?? [])).size);
      assert.ok(found.vacancies + found.members <= found.base.seats || found.base.seats === 0);
    }));
  });

  it('does not take a second seat for a second person', () => {
    check(fc.property(terms, seats, attendance, fc.nat(), (by, held, answers, which) => {
      const seat = held[which % Math.max(1, held.length)];
      if (seat === undefined) return;
      const doubled = [...held, { ...seat, id: 'seat-again' }];
      const [once, twice] = [forecast(by, held, answers), forecast(by, doubled, answers)];
      assert.deepEqual([twice.attending, twice.members, twice.requires], [once.attending, once.members, once.requires]);
      if (seat.holder !== null && (by.quorum.size.kind === 'number' || by.quorum.size.of === 'inPost')) assert.equal(twice.needed, once.needed);
    }));
  });

  it('says quorate only when there are enough people and every requirement is met', () => {
    check(fc.property(terms, seats, attendance, (by, held, answers) => {
      const { verdict, short, requires, attending, substitutes, needed: people } = forecast(by, held, answers);
      assert.equal(verdict === 'quorate', short === 0 && requires.every(({ met }) => met === 'yes'));
      if (verdict === 'quorate') assert.ok(attending + substitutes >= people);
      for (const required of requires) assert.ok((required.met === 'yes') === (required.attending >= required.people));
    }));
  });

  it('is never moved by those who hold no seat', () => {
    check(fc.property(terms, seats, attendance, (by, held, answers) => {
      assert.deepEqual(forecast(by, held, [...answers, said('stranger', { kind: 'attending' })]), forecast(by, held, answers));
    }));
  });
});
