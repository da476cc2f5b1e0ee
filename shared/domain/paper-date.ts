import { isDay, type Day } from './time.ts';

/** A day as people write it beside their initials; what it may have meant where it is none. */
export type TypedDay = { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly meant: readonly Day[] };

const pad = (text: string): string => text.padStart(2, '0');
const yearOf = (text: string): string => (text.length === 2 ? `20${text}` : text);

/** nobody's comments are older, and a slip of the finger is no year of Rome */
const SENSIBLE = /^(?:19|20)/u;

const dayOf = (day: string, month: string, year: string): readonly Day[] => {
  const made = `${yearOf(year)}-${pad(month)}-${pad(day)}`;
  return SENSIBLE.test(made) && isDay(made) ? [made] : [];
};

/** 26/04/22, 19/04/2022, 19.4.2022, 19-4-22 */
const DIVIDED = /^(?<day>\d{1,2})\s*[/.\-\s]\s*(?<month>\d{1,2})\s*[/.\-\s]\s*(?<year>\d{4}|\d{2})$/u;
/** 2704/2022, 27/042022, 27042022: a stroke was forgotten */
const RUN_TOGETHER = /^\d{5,8}$/u;
const MONTHS = 12;

const unique = (days: readonly Day[]): readonly Day[] => [...new Set(days)];

/** All ways to put the strokes that are missing, where the year has four digits, or else two. */
const readings = (digits: string): readonly Day[] => {
  for (const length of [4, 2]) {
    const head = digits.slice(0, -length);
    const year = digits.slice(-length);
    // a day and a month have three digits at least, or one of them is guessed
    const cuts = head.length < 3 ? [] : [2, 1].filter((cut) => head.length - cut <= 2);
    const found = cuts.flatMap((cut) => dayOf(head.slice(0, cut), head.slice(cut), year));
    if (found.length > 0) return unique(found);
  }
  return [];
};

/** A day in the British order, with two or four digits of the year, or as a form writes it. Nothing is guessed: a slip is answered with what it may have meant. */
export const readTypedDay = (typed: string): TypedDay => {
  const text = typed.trim();
  if (isDay(text)) return { ok: true, day: text };
  const divided = DIVIDED.exec(text)?.groups;
  if (divided !== undefined) {
    const { day = '', month = '', year = '' } = divided;
    const [read] = dayOf(day, month, year);
    if (read !== undefined) return { ok: true, day: read };
    // 04/27/2022: the month was put before the day
    return { ok: false, meant: Number(month) > MONTHS ? dayOf(month, day, year) : [] };
  }
  const digits = text.replaceAll(/[/.\-\s]/gu, '');
  return { ok: false, meant: RUN_TOGETHER.test(digits) ? readings(digits) : [] };
};
