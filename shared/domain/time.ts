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

const instantOf = (at: Temporal.Instant): Instant => new Date(at.epochMilliseconds).toISOString();

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day of a later month, or the last one that there is in it. */
export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

/** The last day of the day's month. */
export const monthEnd = (day: Day): Day => {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString();
};

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** Whole days from one day to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** The day that it is in a zone at a moment. */
export const dayIn = (zone: string, at: Instant): Day => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The clock time in a zone at a moment, 'HH:MM'. */
export const clockIn = (zone: string, at: Instant): ClockTime => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** The moment at which a clock in the zone shows that time; in the hour that spring skips, the moment after it. */
export const momentOf = (zone: string, day: Day, time: ClockTime): Instant =>
  instantOf(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant());

export const addMinutes = (at: Instant, minutes: number): Instant => instantOf(Temporal.Instant.from(at).add({ minutes }));

export const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
