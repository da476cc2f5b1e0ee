import Holidays from 'date-holidays';
import type { Nation } from '../shared/domain/group.ts';
import { dayOfWeek } from '../shared/domain/time.ts';
import type { Day } from '../shared/domain/time.ts';
import type { BankHolidays } from './ports.ts';

const REGION: Readonly<Record<Nation, string>> = { englandAndWales: 'ENG', scotland: 'SCT', northernIreland: 'NIR' };

/** Where the library differs from the dates that GOV.UK publishes. */
const CORRECTIONS: readonly { readonly nation: Nation; readonly day: Day; readonly is: 'added' | 'removed'; readonly because: string }[] = [
  { nation: 'scotland', day: '2026-06-15', is: 'added', because: 'proclaimed in February 2026 for the football World Cup; date-holidays 3.37.0 lacks it' },
];

/** Three nations, twenty years each. */
const MOST_YEARS = 60;

const SATURDAY = 6;

/** The days on which a nation's banks are closed. A holiday that falls on a weekend stands on its substitute day alone, as GOV.UK lists it. */
const daysOf = (nation: Nation, year: number): ReadonlySet<Day> => {
  const days = new Set(
    new Holidays('GB', REGION[nation])
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((day) => dayOfWeek(day) < SATURDAY),
  );
  for (const correction of CORRECTIONS) {
    if (correction.nation !== nation || !correction.day.startsWith(`${year}-`)) continue;
    if (correction.is === 'added') days.add(correction.day);
    else days.delete(correction.day);
  }
  return days;
};

/** Bank holidays by nation and year; the years asked for longest ago are forgotten first. */
export const bankHolidayCalendar = (): BankHolidays => {
  const years = new Map<string, ReadonlySet<Day>>();
  return (nation, year) => {
    const key = `${nation}/${year}`;
    const days = years.get(key) ?? daysOf(nation, year);
    years.delete(key);
    years.set(key, days);
    for (const oldest of years.keys()) {
      if (years.size <= MOST_YEARS) break;
      years.delete(oldest);
    }
    return days;
  };
};
