import type { Meeting } from './meeting.ts';
import type { CadenceRule, Rhythm } from './terms.ts';
import { addDays, addMonths, dayIn, dayOfWeek, monthEnd, type Day, type Instant } from './time.ts';

/** The calendar has no meeting between the one before and that day, though the terms ask for one. */
export interface CadenceGap {
  readonly kind: 'gap';
  readonly by: Day;
}

const WEEK = 7;
const YEAR = 12;

/** A rhythm of weeks is kept by the end of the week, one of months by the end of the month: meetings move by days. */
const endOfWeek = (day: Day): Day => addDays(day, WEEK - dayOfWeek(day));
const monthOf = (day: Day): number => Number(day.slice(5, 7));

const nextNamedMonth = (after: Day, months: readonly number[]): Day | null => {
  const firsts = Array.from({ length: YEAR }, (_, i) => addMonths(`${after.slice(0, 7)}-01`, i + 1));
  const named = firsts.find((first) => months.includes(monthOf(first)));
  return named === undefined ? null : monthEnd(named);
};

/**
 * The day by which the next meeting must have been held. `days`: those of all meetings before it, in order, at least one.
 * null: the terms do not say, or too little is known. So many times a year means so many in any twelve months, for terms do not say which year.
 */
export const nextBy = (rhythm: Rhythm, days: readonly Day[]): Day | null => {
  const last = days.at(-1);
  if (last === undefined) return null;
  switch (rhythm.kind) {
    case 'weeks':
      return endOfWeek(addDays(last, rhythm.every * WEEK));
    case 'months':
      return monthEnd(addMonths(last, rhythm.every));
    case 'namedMonths':
      return nextNamedMonth(last, rhythm.months);
    case 'timesAYear': {
      const first = days.at(-rhythm.times);
      return first === undefined ? null : monthEnd(addMonths(first, YEAR));
    }
    case 'asRequired':
      return null;
  }
};

/** Where no meeting is known yet, the rhythm begins today; a month that has begun is still open. */
const begin = (rhythm: Rhythm, today: Day): readonly Day[] => {
  if (rhythm.kind === 'timesAYear') return [];
  return [rhythm.kind === 'namedMonths' ? monthEnd(addMonths(today, -1)) : today];
};

/**
 * The first gap that the calendar leaves: before the next meeting or between two that are planned. What follows the last planned one is nobody's
 * failing yet, and what lies more than a year ahead has not been planned.
 */
export const cadenceGap = (meetings: readonly Pick<Meeting, 'starts' | 'state'>[], { rhythm }: CadenceRule, zone: string, now: Instant): CadenceGap | null => {
  const today = dayIn(zone, now);
  const counted = meetings.filter(({ state }) => state !== 'cancelled').map(({ starts }) => starts);
  const daysOf = (starts: readonly Instant[]): readonly Day[] => starts.map((at) => dayIn(zone, at)).sort();
  const held = daysOf(counted.filter((starts) => starts <= now));
  const ahead = daysOf(counted.filter((starts) => starts > now));
  const before = held.length === 0 ? begin(rhythm, today) : held;
  const horizon = addMonths(today, YEAR);
  const misses = (next: Day | undefined, at: number): CadenceGap | null => {
    const by = nextBy(rhythm, [...before, ...ahead.slice(0, at)]);
    return by === null || by > horizon || (next !== undefined && next <= by) ? null : { kind: 'gap', by };
  };
  const next: readonly (Day | undefined)[] = ahead.length === 0 ? [undefined] : ahead;
  return next.map(misses).find((gap) => gap !== null) ?? null;
};
