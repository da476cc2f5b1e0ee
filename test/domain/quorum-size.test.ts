import assert from 'node:assert/strict';
import { needed, quorumBase } from '../../shared/domain/quorum.ts';
import type { QuorumSize, Rounding } from '../../shared/domain/terms.ts';
import { SEATS, vacant } from './steering-group.ts';

type Share = Partial<Pick<Extract<QuorumSize, { kind: 'fraction' }>, 'moreThan' | 'rounding' | 'of' | 'atLeast'>>;

const SHARE = { moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 } as const;
const fraction = (numerator: number, denominator: number, more: Share = {}): QuorumSize => ({ kind: 'fraction', numerator, denominator, ...SHARE, ...more });
const percentage = (percent: number, more: Share = {}): QuorumSize => ({ kind: 'percentage', percent, ...SHARE, ...more });

describe('how many people a quorum takes', () => {
  const rows: readonly (readonly [said: string, size: QuorumSize, inPost: number, needed: number])[] = [
    ['five members', { kind: 'number', people: 5 }, 8, 5],
    ['five members, although there are four', { kind: 'number', people: 5 }, 4, 5],
    ['a third, which divides', fraction(1, 3), 9, 3],
    ['a third, rounded up', fraction(1, 3), 8, 3],
    ['a third, rounded down', fraction(1, 3, { rounding: 'down' }), 8, 2],
    ['a third, to the nearest', fraction(1, 3, { rounding: 'nearest' }), 7, 2],
    ['a third, to the nearest', fraction(1, 3, { rounding: 'nearest' }), 8, 3],
    ['half, a tie, to the nearest', fraction(1, 2, { rounding: 'nearest' }), 9, 5],
    ['a third, at least three people', fraction(1, 3, { atLeast: 3 }), 5, 3],
    ['a quarter of the whole number of members, at least three', fraction(1, 4, { atLeast: 3 }), 40, 10],
    ['half of eight', fraction(1, 2), 8, 4],
    ['more than half of eight', fraction(1, 2, { moreThan: true }), 8, 5],
    ['more than half of nine', fraction(1, 2, { moreThan: true }), 9, 5],
    ['more than half of nine, however it would be rounded', fraction(1, 2, { moreThan: true, rounding: 'down' }), 9, 5],
    ['more than a third of nine', fraction(1, 3, { moreThan: true }), 9, 4],
    ['33% of nine is 2.97', percentage(33), 9, 3],
    ['33% of nine, rounded down', percentage(33, { rounding: 'down' }), 9, 2],
    ['a percentage that no binary fraction is exactly: 7% of 100', percentage(7), 100, 7],
    ['29% of 100', percentage(29), 100, 29],
    ['58% of 50', percentage(58), 50, 29],
    ['60% of ten', percentage(60), 10, 6],
    ['all of them', percentage(100), 8, 8],
    ['more than 50%', percentage(50, { moreThan: true }), 8, 5],
    ['a share of nobody is still a person', fraction(1, 3), 0, 1],
    ['a tenth of four, rounded down, is still a person', percentage(10, { rounding: 'down' }), 4, 1],
  ];
  for (const [said, size, inPost, expected] of rows) {
    it(`${said}: of ${inPost} it is ${expected}`, () => assert.equal(needed(size, { inPost, seats: 100 }), expected));
  }

  it('is of the seats where the terms say so', () => {
    assert.equal(needed(fraction(1, 3, { of: 'seats' }), { inPost: 3, seats: 9 }), 3);
    assert.equal(needed(fraction(1, 3), { inPost: 3, seats: 9 }), 1);
  });

  for (const rounding of ['up', 'down', 'nearest'] as const satisfies readonly Rounding[]) {
    it(`needs no rounding where it divides: ${rounding}`, () => assert.equal(needed(fraction(2, 3, { rounding }), { inPost: 9, seats: 9 }), 6));
  }
});

describe('what a share is taken of', () => {
  const called = { id: 'seat-10', role: 'member', post: 'Head of Housing', areas: [], elected: false, standing: 'calledIn', holder: 'somebody' } as const;

  it('people in post, each once, and seats', () => {
    assert.deepEqual(quorumBase({ counts: 'core' }, SEATS), { inPost: 8, seats: 9 });
    assert.deepEqual(quorumBase({ counts: 'core' }, vacant('seat-8', 'seat-9')), { inPost: 6, seats: 9 });
    // the vice chair keeps the other seat
    assert.deepEqual(quorumBase({ counts: 'core' }, vacant('seat-2')), { inPost: 8, seats: 9 });
  });

  it('members who are called in are in it only where they count', () => {
    assert.deepEqual(quorumBase({ counts: 'core' }, [...SEATS, called]), { inPost: 8, seats: 9 });
    assert.deepEqual(quorumBase({ counts: 'all' }, [...SEATS, called]), { inPost: 9, seats: 10 });
  });
});
