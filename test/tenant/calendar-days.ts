import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';

const holidays = bankHolidayCalendar();

export const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5 && !holidays('englandAndWales', day.year).has(day.toString());

/** That day, or the next on which people work; with -1 the one before. */
export function workingDay(day: Temporal.PlainDate, step: 1 | -1 = 1): Temporal.PlainDate {
  let found = day;
  while (!isWorkingDay(found)) found = found.add({ days: step });
  return found;
}

export function workingDaysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingDay(found.add({ days: 1 }));
  return found;
}

/** The same weekday in the same week of the month ("third Thursday"), some months on; a day in the fifth week becomes "last". */
export function sameWeekday(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = day.toPlainYearMonth().add({ months });
  const first = month.toPlainDate({ day: 1 });
  const firstSuch = first.add({ days: (day.dayOfWeek - first.dayOfWeek + 7) % 7 });
  const week = Math.ceil(day.day / 7);
  const found = firstSuch.add({ weeks: week - 1 });
  return found.month === first.month ? found : found.subtract({ weeks: 1 });
}

const WEEKS = ['first', 'second', 'third', 'fourth', 'last'] as const;
export const weekOf = (day: Temporal.PlainDate): (typeof WEEKS)[number] => WEEKS[Math.ceil(day.day / 7) - 1] ?? 'last';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const weekdayOf = (day: Temporal.PlainDate): (typeof WEEKDAYS)[number] => WEEKDAYS[day.dayOfWeek - 1] ?? 'monday';
