import type { QuorumSize } from '../terms.ts';
import type { Span } from './grammar.ts';

/** How many: the number, or the share, as it is said of a quorum. */

type Amount =
  | { readonly kind: 'number'; readonly people: number }
  | { readonly kind: 'share'; readonly numerator: number; readonly denominator: number; readonly moreThan: boolean; readonly asPercent: boolean };

export interface SizeSaid {
  readonly amount: Amount;
  /** never fewer than that */
  readonly atLeast?: number;
}

const FIGURE =
  /\b(?:(more than|over|greater than|in excess of) )?(?:a |the )?(?:(\d{1,3})\/(\d{1,3})\b(?:( plus 1\b| ?\+ ?1\b))?|(\d{1,3})%(?:( plus 1\b| ?\+ ?1\b))?|(\d{1,3})\b(?![/%\d]|\.\d))(?: (of (?:the )?[a-z' -]{3,40}?)(?:,? (?:plus 1\b|\+ ?1\b)))?|\b(?:a |the )?(?:simple |overall |clear |absolute |bare )?majority\b/gu;

/** Figures that do not count members. */
const NOT_PEOPLE = /^(?:\s|-)*(?:minutes?|mins?|hours?|days?|clear|working|weeks?|months?|years?|times?|consecutive|successive|calendar|th\b|st\b|nd\b|rd\b|am\b|pm\b|meetings?|votes?|vacanc|terms?\b|o'clock|of (?:all |the |scheduled |regular |these )*meetings\b|(?:(?:partner|member|core|of the|statutory|\d+) )*(?:organisations?|agencies|authorities|sectors|schools|districts|councils|services)\b|:\d|or fewer|or less)/u;
const RANGE_BEHIND = /^ ?(?:-|to|and) ?\d/u;
/** '5 of the 9 members', 'clause 4' */
const NOT_SIZE_BEFORE = /(?:\bout of(?: the| a total of)?|\bfrom(?: the)?|\bof (?:the|all|its|a total of)|clause|paragraph|section|para|rule|version|part|appendix|article|no\.|between|up to|at most|maximum of|membership of|consists? of|comprised? of|made up of|following) (?:full |total )?$/u;
/** a restatement: 'one third (i.e. 4 members)' */
const RESTATED = /(?:i\.?e\.?,?|currently|which is|being|equates? to|equivalent to|that is,?|e\.?g\.?,?|=|equals|presently|at present) (?:to )?(?:at least )?$/u;
const MINIMUM_BEFORE = /(?:subject to|with|and|but|or)?(?: always)?(?: to)?(?: there being)?[ (](?:an? )?(?:absolute |overall )?(?:minimum(?: number)?(?: being)?|at least|no fewer than) ?(?:of )?$/u;

export interface Figure {
  readonly amount: Amount;
  readonly span: Span;
}

const shareOf = (numerator: number, denominator: number, moreThan: boolean, asPercent: boolean): Amount | null =>
  numerator >= 1 && denominator >= 1 && numerator <= denominator && !(moreThan && numerator === denominator) ? { kind: 'share', numerator, denominator, moreThan, asPercent } : null;

function amountOf(found: RegExpExecArray): Amount | null {
  const [all, more, numerator, denominator, plusOne, percent, percentPlusOne, number, , ] = found;
  const isPlusOne = (plusOne ?? percentPlusOne) !== undefined || / (?:plus 1|\+ ?1)$/u.test(all);
  if (numerator !== undefined && denominator !== undefined) return shareOf(Number(numerator), Number(denominator), more !== undefined || isPlusOne, false);
  if (percent !== undefined) return shareOf(Number(percent), 100, more !== undefined || isPlusOne, true);
  if (number === undefined) return shareOf(1, 2, true, false);
  const people = Number(number) + (more === undefined ? 0 : 1);
  return people >= 1 && people <= 250 ? { kind: 'number', people } : null;
}

/** The figures of a sentence that may count members; null: one of them is a range, or makes no sense. */
export function figuresIn(plain: string): readonly Figure[] | null {
  if (/\bbetween \d+ (?:and|to) \d+|\b\d+ (?:\w+ ){0,3}(?:from|of|for|per) (?:each|every|both|either)\b/u.test(plain)) return null;
  const figures: Figure[] = [];
  for (const found of plain.matchAll(FIGURE)) {
    const [before, behind] = [plain.slice(Math.max(0, found.index - 40), found.index), plain.slice(found.index + found[0].length, found.index + found[0].length + 30)];
    if (NOT_PEOPLE.test(behind) && !/^ ?majority/u.test(found[0])) {
      if (/^(?:\s|-)*or (?:fewer|less)/u.test(behind)) return null;
      continue;
    }
    if (RANGE_BEHIND.test(behind) && /^\d+$/u.test(found[0].trim())) {
      if (/^ ?(?:-|to) ?\d/u.test(behind)) return null;
    }
    if (NOT_SIZE_BEFORE.test(before) || RESTATED.test(before)) continue;
    const amount = amountOf(found);
    if (amount === null) return null;
    // 'one of their number', 'to justify one': nobody meets alone
    if (amount.kind === 'number' && amount.people === 1) continue;
    figures.push({ amount, span: [found.index, found.index + found[0].length] });
  }
  return figures;
}

/** 'subject to a minimum of three' is understood with all its words. */
export const withMinimum = (plain: string, { span }: Figure): Span => [span[0] - (MINIMUM_BEFORE.exec(plain.slice(Math.max(0, span[0] - 40), span[0]))?.[0].length ?? 0), span[1]];

const isMinimum = (plain: string, { amount, span }: Figure): boolean =>
  amount.kind === 'number' && (MINIMUM_BEFORE.test(plain.slice(Math.max(0, span[0] - 40), span[0])) || /^(?: members?| people)? (?:minimum|min\b|as a minimum)/u.test(plain.slice(span[1], span[1] + 30)));

/** The first is the size; a number that stands beside a share keeps it from being too small. */
export function sizeOf(plain: string, figures: readonly Figure[]): SizeSaid | null {
  const [first, second] = figures;
  if (first === undefined) return null;
  if (/whichever is (?:the )?(?:lower|less|lesser|smaller|fewer)/u.test(plain)) return null;
  const isGreater = /whichever is (?:the )?(?:greater|higher|larger|more)/u.test(plain);
  if (second === undefined) return { amount: first.amount };
  // two numbers of one kind: which of them is the quorum is anybody's guess
  if (first.amount.kind === second.amount.kind) return null;
  const [share, number] = first.amount.kind === 'share' ? [first, second] : [second, first];
  if (number.amount.kind !== 'number') return { amount: first.amount };
  if (isGreater || (first === share && isMinimum(plain, number))) return { amount: share.amount, atLeast: number.amount.people };
  return { amount: first.amount };
}

export function sizeFrom({ amount, atLeast }: SizeSaid, more: { readonly rounding?: 'up' | 'down' | 'nearest'; readonly of?: 'inPost' | 'seats'; readonly atLeast?: number }): QuorumSize {
  if (amount.kind === 'number') return amount;
  const share = { moreThan: amount.moreThan, rounding: more.rounding ?? 'up', of: more.of ?? 'inPost', atLeast: more.atLeast ?? atLeast ?? 0 } as const;
  return amount.asPercent ? { kind: 'percentage', percent: amount.numerator, ...share } : { kind: 'fraction', numerator: amount.numerator, denominator: amount.denominator, ...share };
}
