import { addDays, dayOfWeek } from './time.ts';
import type { Day } from './time.ts';

export type IsWorkingDay = (day: Day) => boolean;

const SATURDAY = 6;
/** Longer than any run of closed days that a council could mean. */
const FAR = 366;

/** Monday to Friday, but for the nation's bank holidays and the council's own closure days. */
export const workingCalendar = (bankHolidays: (year: number) => ReadonlySet<Day>, closures: readonly Day[]): IsWorkingDay => {
  const closed = new Set(closures);
  return (day) => dayOfWeek(day) < SATURDAY && !bankHolidays(Number(day.slice(0, 4))).has(day) && !closed.has(day);
};

const step = (from: Day, by: 1 | -1, isWorkingDay: IsWorkingDay): Day => {
  let day = addDays(from, by);
  for (let tried = 0; !isWorkingDay(day); tried += 1) {
    if (tried === FAR) throw new RangeError(`no working day within ${FAR} days of ${from}`);
    day = addDays(day, by);
  }
  return day;
};

/** The n-th working day after a day, or before it when n is negative; the day itself is not counted and need not be one. */
export const addWorkingDays = (day: Day, n: number, isWorkingDay: IsWorkingDay): Day => {
  let reached = day;
  for (let left = Math.abs(n); left > 0; left -= 1) reached = step(reached, n > 0 ? 1 : -1, isWorkingDay);
  return reached;
};

/** Working days after `from`, up to and with `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: Day, to: Day, isWorkingDay: IsWorkingDay): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
};

/** The day itself where it is a working day, else the next one. */
export const workingDayFrom = (day: Day, isWorkingDay: IsWorkingDay): Day => (isWorkingDay(day) ? day : step(day, 1, isWorkingDay));

/** The day itself where it is a working day, else the last one before it. */
export const workingDayUntil = (day: Day, isWorkingDay: IsWorkingDay): Day => (isWorkingDay(day) ? day : step(day, -1, isWorkingDay));
