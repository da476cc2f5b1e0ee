import { addWorkingDays } from './calendar.ts';
import type { IsWorkingDay } from './calendar.ts';
import type { Group } from './group.ts';
import { addDays, dayIn, later, momentOf } from './time.ts';
import type { Day, Instant } from './time.ts';

export type Hours = Pick<Group, 'zone' | 'hours'>;

const closing = ({ zone, hours }: Hours, day: Day): Instant => {
  // hours that end no later than they begin mean the whole day: a group must never be muted by a slip
  const untilMidnight = hours.until === '24:00' || hours.until <= hours.from;
  return untilMidnight ? momentOf(zone, addDays(day, 1), '00:00') : momentOf(zone, day, hours.until);
};

const opening = ({ zone, hours }: Hours, day: Day): Instant =>
  momentOf(zone, day, hours.until <= hours.from ? '00:00' : hours.from);

const isOpenDay = ({ hours }: Hours, day: Day, isWorkingDay: IsWorkingDay): boolean => hours.days === 'all' || isWorkingDay(day);

/** The first moment from then on at which the group may be written to. */
export const openMoment = (at: Instant, group: Hours, isWorkingDay: IsWorkingDay): Instant => {
  const day = dayIn(group.zone, at);
  if (isOpenDay(group, day, isWorkingDay) && at < closing(group, day)) return later(at, opening(group, day));
  return opening(group, group.hours.days === 'all' ? addDays(day, 1) : addWorkingDays(day, 1, isWorkingDay));
};
