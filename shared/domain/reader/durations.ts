import type { NoticeUnit } from '../terms.ts';
import type { Span } from './grammar.ts';

/** A length of time, and on which side of the meeting it lies. */
export interface Duration {
  readonly amount: number;
  readonly unit: NoticeUnit;
  readonly side: 'before' | 'after' | 'unsaid';
  readonly span: Span;
}

const LENGTH =
  /\b(?:(?:at least|within|no later than|not later than|by|up to|a|1|the) )*(?:(\d{1,3})(?:(?: |-)(?:\(\d+\) )?)((?:clear |full |whole )?(?:working |calendar )?(?:clear )?days?|weeks?|hours?|months?)|\b(?:a|one) (week|fortnight|month))\b'?s?/gu;

const BEFORE = /^(?:'|’)?s?,? (?:clear )?(?:notice )?(?:or more |at the latest |at least )?(?:(?:prior|previous) to|before|in advance|ahead of|beforehand|preceding|prior\b|of the meeting being held|notice\b)/u;
const BEFORE_NEAR = /\b(?:prior to|before|in advance of|ahead of|in advance|preceding|prior|beforehand)\b/u;
const AFTER = /^,? (?:or less |at the latest )?(?:of (?:the |each |any |every )?(?:meeting|date of|conclusion|end|previous|last|close)|after|following|from the (?:date|meeting)|thereafter|of (?:it|its|their) (?:taking place|being held|conclusion))/u;

const UNITS: readonly (readonly [RegExp, NoticeUnit, number])[] = [
  [/clear.*working|working.*clear|full working|whole working/u, 'clearWorkingDays', 1],
  [/clear|full|whole/u, 'clearDays', 1],
  [/working/u, 'workingDays', 1],
  [/day/u, 'days', 1],
  [/week/u, 'days', 7],
  [/fortnight/u, 'days', 14],
];

function lengthOf(amount: number, unit: string): { readonly amount: number; readonly unit: NoticeUnit } | null {
  // whole days alone: the vocabulary knows no hours, and months are of no certain length
  if (/hour/u.test(unit)) return amount % 24 === 0 ? { amount: amount / 24, unit: 'days' } : null;
  const row = UNITS.find(([says]) => says.test(unit));
  const total = row === undefined ? 0 : amount * row[2];
  return row === undefined || total > 366 ? null : { amount: total, unit: row[1] };
}

const sideOf = (behind: string, isWithin: boolean): Duration['side'] => {
  if (AFTER.test(behind)) return /^,? of/u.test(behind) && !isWithin ? 'unsaid' : 'after';
  if (BEFORE.test(behind)) return 'before';
  const [near] = behind.split(/[;.]/u, 1);
  if (BEFORE_NEAR.test((near ?? '').slice(0, 60))) return 'before';
  return /\b(?:after|following)\b/u.test((near ?? '').slice(0, 60)) ? 'after' : 'unsaid';
};

/** null: a range, or a length that is no whole number of days. */
export function durationsIn(plain: string): readonly Duration[] | null {
  const durations: Duration[] = [];
  for (const found of plain.matchAll(LENGTH)) {
    const before = plain.slice(Math.max(0, found.index - 14), found.index);
    if (/(?:\d ?(?:-|to|or|and) ?|between )$/u.test(before)) return null;
    const unit = found[2] ?? found[3] ?? '';
    if (/month/u.test(unit) && /\b(?:every|each|once|last|next|past|previous|for)(?: an?)? $/u.test(plain.slice(Math.max(0, found.index - 10), found.index + (/^\D*/u.exec(found[0])?.[0].length ?? 0)))) continue;
    const length = lengthOf(Number(found[1] ?? 1), unit);
    if (length === null) return null;
    const end = found.index + found[0].length;
    const side = sideOf(plain.slice(end, end + 90), /\bwithin\b/u.test(found[0]) || /\bwithin (?:at least |a maximum of |up to )?$/u.test(before));
    const isClear = length.unit === 'days' && /^'? clear notice|^ clear/u.test(plain.slice(end, end + 14));
    const isClearWorking = length.unit === 'workingDays' && /^'? clear/u.test(plain.slice(end, end + 14));
    durations.push({ ...length, unit: isClear ? 'clearDays' : isClearWorking ? 'clearWorkingDays' : length.unit, side, span: [found.index, end] });
  }
  return durations;
}
