import { addWorkingDays, workingDaysBetween } from './calendar.ts';
import type { IsWorkingDay } from './calendar.ts';
import type { Meeting } from './meeting.ts';
import type { Clause, NoticeRule, NoticeUnit } from './terms.ts';
import { addDays, dayIn, momentOf } from './time.ts';
import type { ClockTime, Day, Instant } from './time.ts';

/** When the papers of a day go out. */
export const MORNING: ClockTime = '09:00';

/** The circulation clock: how a meeting's agenda stands against the notice that the terms ask for. */
export interface CirculationClock {
  /** the last day on which the agenda may be published */
  readonly lastDay: Day;
  /** 09:00 of that day in the group's zone: when Quorate publishes by itself */
  readonly due: Instant;
  readonly state: 'counting' | 'dueToday' | 'overdue' | 'inTime' | 'late';
  /** working days from today until the last day, 0 on the day and after it */
  readonly workingDaysLeft: number;
  readonly published: Instant | null;
  readonly clause: Clause;
}

const LAST_DAY: Readonly<Record<NoticeUnit, (meetingDay: Day, amount: number, isWorkingDay: IsWorkingDay) => Day>> = {
  workingDays: (meetingDay, amount, isWorkingDay) => addWorkingDays(meetingDay, -amount, isWorkingDay),
  // clear: neither the day of publishing nor the day of the meeting counts
  clearWorkingDays: (meetingDay, amount, isWorkingDay) => addWorkingDays(meetingDay, -amount - 1, isWorkingDay),
  // every day counts, so the last one may be a Sunday
  days: (meetingDay, amount) => addDays(meetingDay, -amount),
};

/** The last day on which an agenda is in time for a meeting of that day. */
export const lastPublishingDay = (meetingDay: Day, { unit, amount }: NoticeRule, isWorkingDay: IsWorkingDay): Day =>
  LAST_DAY[unit](meetingDay, amount, isWorkingDay);

const stateOf = (lastDay: Day, today: Day, publishedDay: Day | null): CirculationClock['state'] => {
  if (publishedDay !== null) return publishedDay <= lastDay ? 'inTime' : 'late';
  if (today === lastDay) return 'dueToday';
  return today < lastDay ? 'counting' : 'overdue';
};

export const circulationClock = (meeting: Meeting, rule: NoticeRule, zone: string, now: Instant, isWorkingDay: IsWorkingDay): CirculationClock => {
  const lastDay = lastPublishingDay(dayIn(zone, meeting.starts), rule, isWorkingDay);
  const today = dayIn(zone, now);
  const published = meeting.state === 'planned' ? null : (meeting.published?.at ?? null);
  return {
    lastDay,
    due: momentOf(zone, lastDay, MORNING),
    state: stateOf(lastDay, today, published === null ? null : dayIn(zone, published)),
    workingDaysLeft: workingDaysBetween(today, lastDay, isWorkingDay),
    published,
    clause: rule.clause,
  };
};
