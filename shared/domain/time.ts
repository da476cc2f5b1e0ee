/** A calendar day, '2026-12-01'. */
export type Day = string;
/** A moment in UTC, '2026-12-01T09:00:00.000Z'. */
export type Instant = string;
/** A clock time of a day, '09:00'. */
export type ClockTime = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Not every phone's browser has Temporal: what the tab needs too counts by the calendar's own UTC, and by Intl in a zone. */
const MS_OF_DAY = 86_400_000;

const dayOfMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOfMs(Date.parse(day) + days * MS_OF_DAY);

/** The last day of the month that is so many months after the day's. */
const lastDayOf = (day: Day, months: number): Day => dayOfMs(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months, 0));

/** The same day of a later month, or the last one that there is in it. */
export const addMonths = (day: Day, months: number): Day => {
  const last = lastDayOf(day, months);
  return day.slice(8) < last.slice(8) ? `${last.slice(0, 8)}${day.slice(8)}` : last;
};

/** The last day of the day's month. */
export const monthEnd = (day: Day): Day => lastDayOf(day, 0);

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (day: Day): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** Whole days from one day to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_OF_DAY;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  formats.set(zone, made);
  return made;
};

export interface Local {
  readonly day: Day;
  /** 'HH:MM' */
  readonly time: ClockTime;
}

const locals = new Map<string, Local>();
const MOST_LOCALS = 1000;

/** The day and the clock time in a zone at a moment. One page or card says the same moment several times, and Intl is slow. */
export const localIn = (zone: string, at: Instant): Local => {
  const key = `${zone} ${at}`;
  const known = locals.get(key);
  if (known !== undefined) return known;
  const { year = '', month = '', day = '', hour = '', minute = '' } = Object.fromEntries(formatOf(zone).formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const local = { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
  if (locals.size >= MOST_LOCALS) locals.clear();
  locals.set(key, local);
  return local;
};

export const dayIn = (zone: string, at: Instant): Day => localIn(zone, at).day;
export const clockIn = (zone: string, at: Instant): ClockTime => localIn(zone, at).time;

/** The moment at which a clock in the zone shows that time; in the hour that spring skips, the moment after it. By Temporal: the tab does without it. */
export const momentOf = (zone: string, day: Day, time: ClockTime): Instant =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds).toISOString();

export const addMinutes = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString();

export const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
