import type { QuorumBase } from '../../domain/quorum.ts';
import type { QuorumRule, QuorumSize } from '../../domain/terms.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { number } from '../english-numbers.ts';

type Share = Exclude<QuorumSize, { kind: 'number' }>;

const PARTS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fraction = (numerator: number, denominator: number): string => {
  const part = PARTS[denominator] ?? '';
  if (numerator === denominator) return 'all';
  if (part === '') return `${numerator}/${denominator}`;
  return numerator === 1 && denominator === 2 ? 'half' : number.counted(numerator, part, denominator === 2 ? 'halves' : `${part}s`);
};

const ROUNDED: Readonly<Record<Share['rounding'], string>> = { up: 'rounded up', down: 'rounded down', nearest: 'rounded to the nearest whole person' };

const share = (size: Share): string => {
  const part = size.kind === 'percentage' ? `${size.percent}%` : fraction(size.numerator, size.denominator);
  return [
    `${size.moreThan ? 'more than ' : ''}${part} of ${size.of === 'inPost' ? 'the members in post' : 'the seats, vacant ones included'}`,
    // the next whole number above it needs no rounding
    ...(size.moreThan ? [] : [ROUNDED[size.rounding]]),
    ...(size.atLeast > 1 ? [`at least ${number.counted(size.atLeast, 'person', 'people')}`] : []),
  ].join(', ');
};

const sizeIn = (size: QuorumSize): string => (size.kind === 'number' ? number.counted(size.people, 'person', 'people') : share(size));

/** The rule of a quorum in plain words. */
export const quorumRule = {
  sentence: ({ size, requires, counts }: QuorumRule): string => {
    const among = format.list(requires.map(capacity.required));
    const isOne = size.kind === 'number' && size.people === 1;
    return [
      `${upper(sizeIn(size))}${isOne && among !== '' ? `, ${among}` : ''}`,
      ...(isOne || among === '' ? [] : [`${among} among them`]),
      ...(counts === 'all' ? ['members who are called in count too'] : []),
      'counted over people, not seats.',
    ].join('; ');
  },
  /** 'With 8 people in post: 4.' */
  example: (size: QuorumSize, base: QuorumBase, needed: number): string =>
    (size.kind !== 'number' && size.of === 'seats'
      ? `With ${format.count(base.seats, { one: 'seat', other: 'seats' })}: ${needed}.`
      : `With ${format.count(base.inPost, { one: 'person', other: 'people' })} in post: ${needed}.`),
};
