import type { QuorumSize } from '../../domain/terms.ts';
import type { quorumRule as en } from '../en/quorum-rule.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';

type Share = Exclude<QuorumSize, { kind: 'number' }>;

const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };
const SEATS = { two: 'sedd', other: 'sedd' };

/** as it stands alone, and after 'mwy na' */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  '1/2': ['hanner', 'hanner'],
  '1/3': ['traean', 'thraean'],
  '2/3': ['dwy ran o dair', 'dwy ran o dair'],
  '1/4': ['chwarter', 'chwarter'],
  '3/4': ['tri chwarter', 'thri chwarter'],
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** hanner yr aelodau, ond traean o’r aelodau */
const isDirect = (size: Share): boolean => size.kind === 'fraction' && [2, 4].includes(size.denominator) && size.numerator < size.denominator;

const wholeOf = (size: Share): string => {
  const members = size.of === 'inPost';
  const what = members ? 'aelodau sydd mewn swydd' : 'seddi, gan gynnwys y rhai gwag';
  return isDirect(size) ? `${members ? 'yr' : 'y'} ${what}` : `o’r ${what}`;
};

const partOf = (size: Share): string => {
  if (size.kind === 'percentage') return `${size.moreThan ? 'mwy na ' : ''}${size.percent}%`;
  if (size.numerator === size.denominator) return 'pob un';
  const named = `${size.numerator}/${size.denominator}`;
  const [alone, after] = PARTS[named] ?? [named, named];
  return size.moreThan ? `mwy na ${after}` : alone;
};

const ROUNDED: Readonly<Record<Share['rounding'], string>> = { up: 'wedi’i dalgrynnu i fyny', down: 'wedi’i dalgrynnu i lawr', nearest: 'wedi’i dalgrynnu i’r person agosaf' };

const share = (size: Share): string =>
  [
    `${partOf(size)} ${wholeOf(size)}`,
    ...(size.moreThan ? [] : [ROUNDED[size.rounding]]),
    ...(size.atLeast > 1 ? [`o leiaf ${format.count(size.atLeast, PEOPLE)}`] : []),
  ].join(', ');

export const quorumRule: typeof en = {
  sentence: ({ size, requires, counts }) => {
    const among = format.list(requires.map(capacity.required)).replaceAll(/ ac? yr? /gu, ' a’r ');
    return [
      upper(size.kind === 'number' ? format.count(size.people, PEOPLE) : share(size)),
      ...(among === '' ? [] : [`gan gynnwys ${among}`]),
      ...(counts === 'all' ? ['mae aelodau a elwir i mewn yn cyfrif hefyd'] : []),
      'cyfrifir pobl, nid seddi.',
    ].join('; ');
  },
  example: (size, base, needed) =>
    (size.kind !== 'number' && size.of === 'seats'
      ? `Gyda ${format.count(base.seats, SEATS)}: ${needed}.`
      : `Gyda ${format.count(base.inPost, PEOPLE)} mewn swydd: ${needed}.`),
};
