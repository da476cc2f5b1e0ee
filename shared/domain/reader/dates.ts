import { isDay, type Day } from '../time.ts';

/** Days as councils write them. What is no day stays text. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';

const NUMBERS = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const WORDS = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?,?[ -](\\d{4}|\\d{2})$`, 'iu');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu');

const written = (year: string, month: number, day: string): Day | null => {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.toString().padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(full) >= 1900 && isDay(text) ? text : null;
};

const monthOf = (word: string): number => MONTHS.findIndex((start) => word.toLowerCase().startsWith(start)) + 1;

/** The text is nothing but the date; days stand before months. */
export function dayOf(text: string): Day | null {
  const bare = text.trim().replaceAll(/\s+/gu, ' ').replace(/[.,;]$/u, '');
  const numbers = NUMBERS.exec(bare);
  if (numbers !== null) return written(numbers[3] ?? '', Number(numbers[2]), numbers[1] ?? '');
  const iso = ISO.exec(bare);
  if (iso !== null) return written(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const words = WORDS.exec(bare);
  if (words !== null) return written(words[3] ?? '', monthOf(words[2] ?? ''), words[1] ?? '');
  const first = MONTH_FIRST.exec(bare);
  return first === null ? null : written(first[3] ?? '', monthOf(first[1] ?? ''), first[2] ?? '');
}

/** Dates within a sentence, whether they are days or only months. */
const WITHIN = new RegExp(`\\b\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}\\.?,? \\d{4}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?, \\d{4}\\b`, 'iu');

export const dateTextIn = (text: string): string | null => WITHIN.exec(text)?.[0] ?? null;

/** A cover's date may be a month or a season of a year. */
const COVER = new RegExp(`^(?:(?:date|dated|updated|last updated|revised|issued|as at|effective(?: from)?|version date|published|reviewed|last reviewed)[:\\s–-]*)?((?:${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${MONTH}|spring|summer|autumn|winter)\\.?,? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{4})$`, 'iu');

export const coverDateOf = (text: string): string | null => COVER.exec(text.trim())?.[1] ?? null;
