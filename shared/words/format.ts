import type { Language } from '../domain/group.ts';
import { localIn, type Day, type Instant } from '../domain/time.ts';

/** What a language brings to dates and lists. Browsers ship no Welsh names, so the names stand in these folders and Intl only converts zones. */
export interface Names {
  readonly language: Language;
  readonly months: readonly string[];
  /** short ones, from Monday */
  readonly weekdays: readonly string[];
  readonly to: string;
  /** between the last two of a list */
  readonly and: (last: string) => string;
}

export type Plurals = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Format {
  /** '10:00' */
  time(zone: string, at: Instant): string;
  /** 'Wed 6 January 2027' */
  day(day: Day): string;
  /** 'Wed 6 January' */
  shortDay(day: Day): string;
  /** 'Wed 6 January 2027' */
  date(zone: string, at: Instant): string;
  /** 'Wed 6 January 2027, 10:00' */
  moment(zone: string, at: Instant): string;
  /** 'Wed 6 January 2027, 10:00 to 12:00' */
  range(zone: string, starts: Instant, ends: Instant): string;
  /** 'January'; 1 is the first */
  month(month: number): string;
  /** '3 people': the number and the form of the noun that goes with it */
  count(n: number, forms: Plurals): string;
  /** the form alone */
  form(n: number, forms: Plurals): string;
  /** 'A, B and C' */
  list(parts: readonly string[]): string;
}

export const formatIn = (names: Names): Format => {
  const plural = new Intl.PluralRules(names.language === 'cy' ? 'cy' : 'en-GB');
  const shortDay = (day: Day): string => {
    const date = new Date(`${day}T12:00:00Z`);
    return `${names.weekdays[(date.getUTCDay() + 6) % 7] ?? ''} ${date.getUTCDate()} ${names.months[date.getUTCMonth()] ?? ''}`;
  };
  const day = (value: Day): string => `${shortDay(value)} ${value.slice(0, 4)}`;
  const form = (n: number, forms: Plurals): string => forms[plural.select(n)] ?? forms.other;
  const moment = (zone: string, at: Instant): string => {
    const local = localIn(zone, at);
    return `${day(local.day)}, ${local.time}`;
  };
  return {
    day,
    shortDay,
    form,
    moment,
    month: (month) => names.months[month - 1] ?? '',
    time: (zone, at) => localIn(zone, at).time,
    date: (zone, at) => day(localIn(zone, at).day),
    range: (zone, starts, ends) => {
      const last = localIn(zone, ends);
      const sameDay = localIn(zone, starts).day === last.day;
      return `${moment(zone, starts)} ${names.to} ${sameDay ? last.time : moment(zone, ends)}`;
    },
    count: (n, forms) => `${n} ${form(n, forms)}`,
    list: (parts) => {
      const last = parts.at(-1);
      if (last === undefined) return '';
      return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${names.and(last)} ${last}`;
    },
  };
};
