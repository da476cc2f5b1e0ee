import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forecast, needed, quorumBase } from '../../shared/domain/quorum.ts';
import { checkRules } from '../../shared/domain/rule-check.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import { ROUNDINGS, type QuorumSize, type Rules } from '../../shared/domain/terms.ts';
import { SEATS, TERMS } from './steering-group.ts';

const SHARE = { moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 } as const;
const size = (value: QuorumSize): Partial<Rules> => ({ quorum: { ...TERMS.quorum, size: value } });
const requires = (...all: Rules['quorum']['requires']): Partial<Rules> => ({ quorum: { ...TERMS.quorum, requires: all } });
const rhythm = (value: Rules['cadence']['rhythm']): Partial<Rules> => ({ cadence: { rhythm: value, clause: null } });
const notice = (amount: number) => ({ amount, unit: 'workingDays', clause: null }) as const;

const found = (change: Partial<Rules>, seats: Parameters<typeof checkRules>[1] = SEATS) => checkRules({ ...TERMS, ...change }, seats);

describe('rules that can be kept', () => {
  const fine: readonly (readonly [what: string, change: Partial<Rules>])[] = [
    ['those of the terms of reference', {}],
    ['the defaults', DEFAULT_RULES],
    ['as many people as there are seats', size({ kind: 'number', people: 9 })],
    ['all members', size({ kind: 'percentage', percent: 100, ...SHARE })],
    ['two thirds, at least three', size({ kind: 'fraction', numerator: 2, denominator: 3, ...SHARE, atLeast: 3 })],
    ['an agenda on the day of the meeting', { agendaNotice: notice(0) }],
    ['five officers', requires({ among: ['officer'], people: 5 })],
    ['papers with the agenda', { papersNotice: { withAgenda: 'always', clause: null } }],
    ['meetings in named months', rhythm({ kind: 'namedMonths', months: [1, 6] })],
  ];
  for (const [what, change] of fine) it(what, () => assert.deepEqual(found(change), []));
});

describe('rules that cannot be kept are named at their field', () => {
  const rows: readonly (readonly [what: string, change: Partial<Rules>, problem: object])[] = [
    ['more people than seats', size({ kind: 'number', people: 10 }), { field: 'rules.quorum.size.people', kind: 'quorumAboveSeats', needed: 10, seats: 9 }],
    ['nobody', size({ kind: 'number', people: 0 }), { field: 'rules.quorum.size.people', kind: 'outOfRange', from: 1, to: 250 }],
    ['at least more than there are seats', size({ kind: 'fraction', numerator: 1, denominator: 2, ...SHARE, atLeast: 12 }), { field: 'rules.quorum.size.atLeast', kind: 'quorumAboveSeats', needed: 12, seats: 9 }],
    ['four thirds', size({ kind: 'fraction', numerator: 4, denominator: 3, ...SHARE }), { field: 'rules.quorum.size.numerator', kind: 'outOfRange', from: 1, to: 3 }],
    ['more than all', size({ kind: 'fraction', numerator: 3, denominator: 3, ...SHARE, moreThan: true }), { field: 'rules.quorum.size.numerator', kind: 'outOfRange', from: 1, to: 2 }],
    ['parts of nothing', size({ kind: 'fraction', numerator: 1, denominator: 0, ...SHARE }), { field: 'rules.quorum.size.denominator', kind: 'outOfRange', from: 1, to: 100 }],
    ['101 percent', size({ kind: 'percentage', percent: 101, ...SHARE }), { field: 'rules.quorum.size.percent', kind: 'outOfRange', from: 1, to: 100 }],
    ['more than 100 percent', size({ kind: 'percentage', percent: 100, ...SHARE, moreThan: true }), { field: 'rules.quorum.size.percent', kind: 'outOfRange', from: 1, to: 99 }],
    ['a member, where no seat is one', requires({ among: ['member'], people: 1 }), { field: 'rules.quorum.requires.0', kind: 'noSeatFor', among: ['member'], needed: 1, seats: 0 }],
    ['two chairs', requires({ among: ['officer'], people: 1 }, { among: ['chair'], people: 2 }), { field: 'rules.quorum.requires.1', kind: 'noSeatFor', among: ['chair'], needed: 2, seats: 1 }],
    ['somebody out of none', requires({ among: [], people: 1 }), { field: 'rules.quorum.requires.0', kind: 'missing' }],
    ['nobody out of some', requires({ among: ['chair'], people: 0 }), { field: 'rules.quorum.requires.0.people', kind: 'outOfRange', from: 1, to: 250 }],
    ['the chair or the chair', requires({ among: ['chair', 'chair'], people: 1 }), { field: 'rules.quorum.requires.0', kind: 'twice', what: 'chair' }],
    ['meetings agreed by a member that no seat is', { extraordinary: { agreedBy: ['member'], clause: null } }, { field: 'rules.extraordinary.agreedBy', kind: 'noSeatFor', among: ['member'], needed: 1, seats: 0 }],
    ['March twice', rhythm({ kind: 'namedMonths', months: [3, 6, 3] }), { field: 'rules.cadence.rhythm.months', kind: 'twice', what: '3' }],
    ['no month at all', rhythm({ kind: 'namedMonths', months: [] }), { field: 'rules.cadence.rhythm.months', kind: 'missing' }],
    ['a thirteenth month', rhythm({ kind: 'namedMonths', months: [1, 13] }), { field: 'rules.cadence.rhythm.months.1', kind: 'outOfRange', from: 1, to: 12 }],
    ['every no weeks', rhythm({ kind: 'weeks', every: 0 }), { field: 'rules.cadence.rhythm.every', kind: 'outOfRange', from: 1, to: 104 }],
    ['half a month', rhythm({ kind: 'months', every: 0.5 }), { field: 'rules.cadence.rhythm.every', kind: 'outOfRange', from: 1, to: 24 }],
    ['never a year', rhythm({ kind: 'timesAYear', times: 0, atLeast: true }), { field: 'rules.cadence.rhythm.times', kind: 'outOfRange', from: 1, to: 366 }],
    ['notice of less than nothing', { minutesNotice: notice(-1) }, { field: 'rules.minutesNotice.amount', kind: 'outOfRange', from: 0, to: 366 }],
    ['120 percent of meetings', { attendance: { ...TERMS.attendance, percent: 120 } }, { field: 'rules.attendance.percent', kind: 'outOfRange', from: 1, to: 100 }],
    ['no meetings in a row', { attendance: { ...TERMS.attendance, consecutive: 0 } }, { field: 'rules.attendance.consecutive', kind: 'outOfRange', from: 1, to: 50 }],
    ['a day of waiting', { inquorate: { ...TERMS.inquorate, afterMinutes: 1440 } }, { field: 'rules.inquorate.afterMinutes', kind: 'outOfRange', from: 0, to: 600 }],
  ];
  for (const [what, change, problem] of rows) it(what, () => assert.deepEqual(found(change), [problem]));

  it('members who are called in fill no seat of the quorum unless they count', () => {
    const seats = SEATS.map((seat) => (seat.role === 'supportingOfficer' ? { ...seat, standing: 'calledIn' as const } : seat));
    assert.deepEqual(found({}, seats), [{ field: 'rules.quorum.size.people', kind: 'quorumAboveSeats', needed: 5, seats: 4 }]);
    assert.deepEqual(found({ quorum: { ...TERMS.quorum, counts: 'all' } }, seats), []);
  });

  it('all at once', () => {
    assert.deepEqual(found({ ...size({ kind: 'number', people: 30 }), ...rhythm({ kind: 'weeks', every: 500 }), agendaNotice: notice(999) }).map(({ field }) => field), [
      'rules.quorum.size.people', 'rules.agendaNotice.amount', 'rules.cadence.rhythm.every',
    ]);
  });

  it('a chair is required where no seat is the chair', () => {
    assert.deepEqual(found({}, SEATS.filter(({ role }) => role !== 'chair' && role !== 'viceChair')), [
      { field: 'rules.quorum.requires.0', kind: 'noSeatFor', among: ['chair', 'viceChair'], needed: 1, seats: 0 },
      { field: 'rules.extraordinary.agreedBy', kind: 'noSeatFor', among: ['chair'], needed: 1, seats: 0 },
    ]);
  });
});

describe('what the check lets pass', () => {
  it('is a quorum that is reached when everybody comes, one person to a seat', () => {
    const share = { moreThan: fc.boolean(), rounding: fc.constantFrom(...ROUNDINGS), of: fc.constantFrom('inPost' as const, 'seats' as const), atLeast: fc.integer({ min: 0, max: 12 }) };
    const sizes: fc.Arbitrary<QuorumSize> = fc.oneof(
      fc.record({ kind: fc.constant('number' as const), people: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ kind: fc.constant('fraction' as const), numerator: fc.integer({ min: 1, max: 5 }), denominator: fc.integer({ min: 1, max: 5 }), ...share }),
      fc.record({ kind: fc.constant('percentage' as const), percent: fc.integer({ min: 1, max: 100 }), ...share }),
    );
    const seats = SEATS.map((seat) => ({ ...seat, holder: seat.id }));
    const everybody = seats.map(({ holder }) => ({ meeting: 'm', day: '2027-01-06', person: holder, answer: { kind: 'attending' }, at: '2027-01-01T09:00:00.000Z', enteredBy: null }) as const);
    fc.assert(fc.property(sizes, (value) => {
      const rules = { ...TERMS, ...size(value) };
      const passes = checkRules(rules, seats).length === 0;
      if (passes) assert.equal(forecast(rules, seats, everybody).verdict, 'quorate');
      else assert.ok(needed(value, quorumBase(rules.quorum, seats)) > seats.length || (value.kind !== 'number' && value.kind === 'fraction' && value.numerator >= value.denominator) || (value.kind === 'percentage' && value.moreThan));
    }), { numRuns: 400 });
  });
});
