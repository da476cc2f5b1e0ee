import { fold } from './fold.ts';
import { addDays, dayOfWeek, isDay, monthEnd, type Day } from './time.ts';

/** What a day may be counted from. */
export interface DayContext {
  readonly today: Day;
  /** null: none is planned */
  readonly nextMeeting: Day | null;
}

/** unclear: a day is meant, and it cannot be told which */
export type DayRead = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'unclear'; readonly as: string };

/** In English and Welsh, whole or as people shorten them; folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'], ['february', 'feb', 'chwefror', 'chwef', 'chwe'], ['march', 'mar', 'mawrth', 'maw'], ['april', 'apr', 'ebrill', 'ebr'], ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'], ['july', 'jul', 'gorffennaf', 'gorff', 'gor'], ['august', 'aug', 'awst', 'aws'], ['september', 'sept', 'sep', 'medi', 'med'],
  ['october', 'oct', 'hydref', 'hyd'], ['november', 'nov', 'tachwedd', 'tach'], ['december', 'dec', 'rhagfyr', 'rhag'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'llun'], ['tuesday', 'tues', 'tue', 'mawrth'], ['wednesday', 'weds', 'wed', 'mercher'], ['thursday', 'thurs', 'thur', 'thu', 'iau'],
  ['friday', 'fri', 'gwener'], ['saturday', 'sat', 'sadwrn'], ['sunday', 'sun', 'sul'],
];
const MEETING = new Set(['next meeting', 'the next meeting', 'cyfarfod nesaf', 'y cyfarfod nesaf']);
const PLAIN: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, heddiw: 0, yfory: 1 };
/** Of these nobody can say for certain which day they mean. */
const LOOSE = /^(?:next|nesaf)?\s*(?:week|month|quarter|year|wythnos|mis|chwarter|blwyddyn)(?: nesaf)?$|^(?:asap|soon|cyn gynted a phosib)/u;

const placeOf = (table: readonly (readonly string[])[], word: string): number => table.findIndex((names) => names.includes(word));
const two = (n: number): string => n.toString().padStart(2, '0');

/** Two figures of a year are of this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const written = (day: number, month: number, year: string | undefined, today: Day): Day | null => {
  const of = (years: number): Day => `${years}-${two(month)}-${two(day)}`;
  if (year !== undefined) return isDay(of(yearOf(year))) ? of(yearOf(year)) : null;
  // the next one that comes; a 29 February waits for its year
  const thisYear = Number(today.slice(0, 4));
  return [0, 1, 2, 3, 4].map((more) => of(thisYear + more)).find((known) => isDay(known) && known >= today) ?? null;
};

const YEAR = String.raw`(?:\s+(\d{4}|\d{2}))?`;
const IN_FIGURES = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/u;
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th|ain|af|eg|fed|ydd|il)?(?:\s+(?:of|o))?\s+([a-z]+)${YEAR}$`, 'u');
const MONTH_DAY = new RegExp(String.raw`^([a-z]+)\s+(\d{1,2})(?:st|nd|rd|th)?${YEAR}$`, 'u');
const END_OF = /^(?:the )?(?:end of|diwedd)(?: (?:the|y))? ([a-z]+)$/u;
const LATER = /^(?:in|within|ymhen|o fewn) (\d{1,2}) (days?|weeks?|diwrnod|wythnos)$/u;
const ON_WEEKDAY = /^(?:this |dydd |ddydd |nos )?([a-z]+)(?: (?:yma|hwn))?$/u;

const dated = (text: string, words: string, today: Day): Day | null | undefined => {
  if (isDay(text)) return text;
  const figures = IN_FIGURES.exec(text);
  if (figures !== null) return written(Number(figures[1]), Number(figures[2]), figures[3], today);
  const [, day = '', month = '', year] = DAY_MONTH.exec(words) ?? [];
  const [, monthFirst = '', dayAfter = '', yearAfter] = MONTH_DAY.exec(words) ?? [];
  const place = placeOf(MONTHS, month === '' ? monthFirst : month);
  return place === -1 ? undefined : written(Number(month === '' ? dayAfter : day), place + 1, month === '' ? yearAfter : year, today);
};

const endOf = (words: string, today: Day): Day | undefined => {
  const [, name = ''] = END_OF.exec(words) ?? [];
  if (name === 'month' || name === 'mis') return monthEnd(today);
  const month = placeOf(MONTHS, name);
  if (month === -1) return undefined;
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear + 1].map((year) => monthEnd(`${year}-${two(month + 1)}-01`)).find((day) => day >= today);
};

/** The next one after today: whoever says "by Friday" on a Friday means the one to come. */
const weekday = (words: string, today: Day): Day | undefined => {
  const [, name = ''] = ON_WEEKDAY.exec(words) ?? [];
  const place = placeOf(WEEKDAYS, name);
  return place === -1 ? undefined : addDays(today, ((place + 1 - dayOfWeek(today) + 6) % 7) + 1);
};

const counted = (words: string, today: Day): Day | undefined => {
  const [, many, unit = ''] = LATER.exec(words) ?? [];
  return many === undefined ? undefined : addDays(today, Number(many) * (unit.startsWith('w') ? 7 : 1));
};

/** A day as people write and say it, in either language; undefined: no day is meant. */
export const readDay = (typed: string, { today, nextMeeting }: DayContext): DayRead | undefined => {
  const text = typed.trim().replace(/[.!,;]+$/u, '');
  const words = fold(text);
  const unclear: DayRead = { kind: 'unclear', as: text };
  if (MEETING.has(words)) return nextMeeting === null ? unclear : { kind: 'day', day: nextMeeting };
  const plain = PLAIN[words];
  if (plain !== undefined) return { kind: 'day', day: addDays(today, plain) };
  const found = dated(text, words, today);
  if (found === null) return unclear;
  const day = found ?? endOf(words, today) ?? counted(words, today) ?? weekday(words, today);
  if (day !== undefined) return { kind: 'day', day };
  const afterNext = words.replace(/^(?:next|dydd) | nesaf$/gu, '').replace(/^dydd /u, '');
  if (LOOSE.test(words) || (afterNext !== words && placeOf(WEEKDAYS, afterNext) !== -1)) return unclear;
  // figures, or a month that something was misspelt beside
  return /^\d/u.test(words) || words.split(' ').some((word) => word.length > 2 && placeOf(MONTHS, word) !== -1) ? unclear : undefined;
};
