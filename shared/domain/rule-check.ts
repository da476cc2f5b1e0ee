import type { FormProblem } from './form-problem.ts';
import { countedSeats } from './quorum.ts';
import { hasCapacity, type Capacity, type Seat } from './seat.ts';
import type { QuorumRule, QuorumSize, Rhythm, Rules } from './terms.ts';

type SeatKind = Pick<Seat, 'role' | 'elected' | 'standing'>;
export type RuleProblem = Extract<FormProblem, { readonly kind: 'missing' | 'outOfRange' | 'twice' | 'quorumAboveSeats' | 'noSeatFor' }>;
type Problems = readonly RuleProblem[];

const within = (field: string, value: number | null, from: number, to: number): Problems =>
  value === null || (Number.isInteger(value) && value >= from && value <= to) ? [] : [{ field, kind: 'outOfRange', from, to }];

const once = (field: string, named: readonly (string | number)[]): Problems => {
  const twice = named.find((name, at) => named.indexOf(name) !== at);
  return twice === undefined ? [] : [{ field, kind: 'twice', what: twice.toString() }];
};

const able = (seats: readonly SeatKind[], among: readonly Capacity[]): number =>
  seats.filter((seat) => among.some((capacity) => hasCapacity(seat, capacity))).length;

/** Enough seats for those that are asked for, each asked for once. */
const seatsFor = (field: string, among: readonly Capacity[], people: number, seats: readonly SeatKind[]): Problems => {
  if (among.length === 0) return [{ field, kind: 'missing' }];
  const there = able(seats, among);
  return [...once(field, among), ...(people > there ? [{ field, kind: 'noSeatFor', among, needed: people, seats: there } as const] : [])];
};

const AT = 'rules.quorum.size';

const aboveSeats = (field: string, people: number, seats: number): Problems =>
  people > seats ? [{ field, kind: 'quorumAboveSeats', needed: people, seats }] : [];

/** More than all of them is never there. */
const shareProblems = (size: Exclude<QuorumSize, { kind: 'number' }>): Problems => {
  const less = size.moreThan ? 1 : 0;
  if (size.kind === 'percentage') return within(`${AT}.percent`, size.percent, 1, 100 - less);
  const denominator = within(`${AT}.denominator`, size.denominator, 1 + less, 100);
  return denominator.length > 0 ? denominator : within(`${AT}.numerator`, size.numerator, 1, size.denominator - less);
};

const sizeProblems = (size: QuorumSize, seats: number): Problems => {
  if (size.kind === 'number') {
    const odd = within(`${AT}.people`, size.people, 1, 250);
    return odd.length > 0 ? odd : aboveSeats(`${AT}.people`, size.people, seats);
  }
  const odd = within(`${AT}.atLeast`, size.atLeast, 0, 250);
  return [...shareProblems(size), ...(odd.length > 0 ? odd : aboveSeats(`${AT}.atLeast`, size.atLeast, seats))];
};

const quorumProblems = (rule: QuorumRule, seats: readonly SeatKind[]): Problems => {
  const counted = countedSeats(rule, seats);
  return [
    ...sizeProblems(rule.size, counted.length),
    ...rule.requires.flatMap(({ among, people }, at) => {
      const field = `rules.quorum.requires.${at}`;
      const odd = within(`${field}.people`, people, 1, 250);
      return odd.length > 0 ? odd : seatsFor(field, among, people, counted);
    }),
  ];
};

const MONTHS_AT = 'rules.cadence.rhythm.months';

const rhythmProblems = (rhythm: Rhythm): Problems => {
  switch (rhythm.kind) {
    case 'weeks':
      return within('rules.cadence.rhythm.every', rhythm.every, 1, 104);
    case 'months':
      return within('rules.cadence.rhythm.every', rhythm.every, 1, 24);
    case 'namedMonths': {
      if (rhythm.months.length === 0) return [{ field: MONTHS_AT, kind: 'missing' }];
      return [...rhythm.months.flatMap((month, at) => within(`${MONTHS_AT}.${at}`, month, 1, 12)), ...once(MONTHS_AT, rhythm.months)];
    }
    case 'timesAYear':
      return within('rules.cadence.rhythm.times', rhythm.times, 1, 366);
    case 'asRequired':
      return [];
  }
};

const NOTICES = ['agendaNotice', 'papersNotice', 'itemsNotice', 'minutesNotice', 'actionLogNotice'] as const;

const noticeProblems = (rules: Rules): Problems =>
  NOTICES.flatMap((name) => {
    const rule = rules[name];
    return rule === null || 'withAgenda' in rule ? [] : within(`rules.${name}.amount`, rule.amount, 0, 366);
  });

/** What in the rules can never be kept, or contradicts itself or the seats, each at its field. Called-in seats serve a quorum only where they count. */
export const checkRules = (rules: Rules, seats: readonly SeatKind[]): Problems => [
  ...quorumProblems(rules.quorum, seats),
  ...within('rules.inquorate.afterMinutes', rules.inquorate.afterMinutes, 0, 600),
  ...noticeProblems(rules),
  ...rhythmProblems(rules.cadence.rhythm),
  ...(rules.extraordinary === null ? [] : seatsFor('rules.extraordinary.agreedBy', rules.extraordinary.agreedBy, 1, seats)),
  ...within('rules.attendance.consecutive', rules.attendance.consecutive, 1, 50),
  ...within('rules.attendance.percent', rules.attendance.percent, 1, 100),
];
