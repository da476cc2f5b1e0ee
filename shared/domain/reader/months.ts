import type { Span } from './grammar.ts';

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

const NAME = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'gu');

/** Months in a list, 'January, April and July'; a month with a year or a day beside it is a date. */
export function monthsIn(plain: string): { readonly months: readonly number[]; readonly span: Span } | null {
  const found = [...plain.matchAll(NAME)].filter(({ index, 0: name }) => {
    const [before, behind] = [plain.slice(Math.max(0, index - 8), index), plain.slice(index + name.length, index + name.length + 6)];
    const isModal = name === 'may' && !/(?:,|\band|\bin|&|\/) $/u.test(before);
    return !isModal && !/\d(?:st|nd|rd|th)? (?:of )?$/u.test(before) && !/^,? \d/u.test(behind);
  });
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2) return null;
  const span: Span = [first.index, last.index + last[0].length];
  // nothing but commas and 'and' between them: 'from September to July' is no list
  const between = plain.slice(...span).replaceAll(NAME, '').replaceAll(/[,/;&\s]|\band\b/gu, '');
  if (between !== '') return null;
  const months = [...new Set(found.map(([name]) => NAMES.indexOf(name as (typeof NAMES)[number]) + 1))].sort((a, b) => a - b);
  return { months, span };
}
