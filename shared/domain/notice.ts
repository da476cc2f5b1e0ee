import { addWorkingDays, workingDaysBetween } from './calendar.ts';
import type { IsWorkingDay } from './calendar.ts';
import type { Meeting } from './meeting.ts';
import type { Clause, NoticeRule, Rules } from './terms.ts';
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
  /** noNotice: an urgent meeting, for which none is asked */
  readonly state: 'counting' | 'dueToday' | 'overdue' | 'inTime' | 'late' | 'noNotice';
  /** working days from today until the last day, 0 on the day and after it */
  readonly workingDaysLeft: number;
  readonly published: Instant | null;
  readonly clause: Clause | null;
}

type Length = Pick<NoticeRule, 'amount' | 'unit'>;

const BEFORE = -1;
const AFTER = 1;

/** So many days before or after a day. Clear days count neither that day nor the one that is reached. */
const reach = (day: Day, { unit, amount }: Length, way: typeof BEFORE | typeof AFTER, isWorkingDay: IsWorkingDay): Day => {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(day, way * amount, isWorkingDay);
    case 'clearWorkingDays':
      return addWorkingDays(day, way * (amount + 1), isWorkingDay);
    // every day counts, so the last one may be a Sunday
    case 'days':
      return addDays(day, way * amount);
    case 'clearDays':
      return addDays(day, way * (amount + 1));
  }
};

/** The last day on which an agenda, or whatever else goes out before it, is in time for a meeting of that day. */
export const lastPublishingDay = (meetingDay: Day, rule: Length, isWorkingDay: IsWorkingDay): Day => reach(meetingDay, rule, BEFORE, isWorkingDay);

/** The last day on which what comes of a meeting of that day, its minutes or its action log, is in time. */
export const lastDayAfter = (meetingDay: Day, rule: Length, isWorkingDay: IsWorkingDay): Day => reach(meetingDay, rule, AFTER, isWorkingDay);

const stateOf = (lastDay: Day, today: Day, publishedDay: Day | null): CirculationClock['state'] => {
  if (publishedDay !== null) return publishedDay <= lastDay ? 'inTime' : 'late';
  if (today === lastDay) return 'dueToday';
  return today < lastDay ? 'counting' : 'overdue';
};

/** What a meeting's agenda goes by: an urgent one meets without notice. */
export const noticeFor = ({ kind }: Pick<Meeting, 'kind'>, { agendaNotice, urgent }: Pick<Rules, 'agendaNotice' | 'urgent'>): NoticeRule =>
  kind === 'urgent' ? { amount: 0, unit: 'days', clause: urgent?.clause ?? null } : agendaNotice;

/** rule: as noticeFor gives it */
export const circulationClock = (meeting: Meeting, rule: NoticeRule, zone: string, now: Instant, isWorkingDay: IsWorkingDay): CirculationClock => {
  const lastDay = lastPublishingDay(dayIn(zone, meeting.starts), rule, isWorkingDay);
  const today = dayIn(zone, now);
  const published = meeting.state === 'planned' ? null : (meeting.published?.at ?? null);
  return {
    lastDay,
    due: momentOf(zone, lastDay, MORNING),
    state: meeting.kind === 'urgent' ? 'noNotice' : stateOf(lastDay, today, published === null ? null : dayIn(zone, published)),
    workingDaysLeft: workingDaysBetween(today, lastDay, isWorkingDay),
    published,
    clause: rule.clause,
  };
};
