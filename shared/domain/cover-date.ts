/** English and Welsh months by how they begin; the Welsh ones that English shares are there once. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ion'], ['feb', 'chwef'], ['mar', 'maw'], ['apr', 'ebr'], ['may', 'mai'], ['jun', 'meh'],
  ['jul', 'gor'], ['aug', 'awst'], ['sep', 'med'], ['oct', 'hyd'], ['nov', 'tach'], ['dec', 'rhag'],
];

const NAMED = /\b(\p{L}{3,12})\.?,?\s+(\d{4})\b/gu;
const NUMBERED = /\b\d{1,2}[./-](\d{1,2})[./-](\d{4})\b|\b(\d{4})-(\d{2})(?:-\d{2})?\b/gu;

const monthOf = (word: string): number => MONTHS.findIndex((starts) => starts.some((start) => word.toLowerCase().startsWith(start))) + 1;
const written = (year: string, month: number): readonly string[] => (month >= 1 && month <= 12 ? [`${year}-${month.toString().padStart(2, '0')}`] : []);

/** The months that a line of a cover names, as '2019-05'; days come before months, as they do in Britain. */
export const monthsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(NAMED)].flatMap(([, word = '', year = '']) => written(year, monthOf(word))),
  ...[...text.matchAll(NUMBERED)].flatMap(([, month, year, isoYear = '', isoMonth = '']) => written(year ?? isoYear, Number(month ?? isoMonth))),
];
