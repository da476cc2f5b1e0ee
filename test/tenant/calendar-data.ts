import type { PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import { sameWeekday, weekdayOf, weekOf, workingDay, workingDaysAfter } from './calendar-days.ts';
import type { Entry } from './calendar-entry.ts';
import { joinUrl, occurrence, seriesMaster, single, type Calling } from './calendar-event.ts';
import { MAILBOX, STRATEGY_MAILBOX, STRATEGY_PEOPLE, TEAM_PEOPLE, type Person } from './people.ts';

export const SUBJECT = 'ICT & Digital Services Steering Group';
export const STRATEGY_SUBJECT = 'Digital Strategy Corporate Working Group';

/** What a mailbox holds: events that happen, and the series that some of them come from. */
export interface Holding {
  readonly entries: readonly Entry[];
  readonly masters: readonly Entry[];
}

const calling = (today: Temporal.PlainDate, organizer: Calling['organizer'], invited: readonly Person[], place: string): Calling => ({
  organizer, invited, place, created: `${today.subtract({ months: 4 }).toString()}T09:00:00Z`,
});

const everyMonths = (first: Temporal.PlainDate, last: Temporal.PlainDate, interval: number): PatternedRecurrence => ({
  pattern: { type: 'relativeMonthly', interval, daysOfWeek: [weekdayOf(first)], index: weekOf(first), firstDayOfWeek: 'sunday', month: 0, dayOfMonth: 0 },
  range: { type: 'endDate', startDate: first.toString(), endDate: last.toString(), recurrenceTimeZone: 'GMT Standard Time', numberOfOccurrences: 0 },
});

const everyWeek = (first: Temporal.PlainDate, last: Temporal.PlainDate): PatternedRecurrence => ({
  pattern: { type: 'weekly', interval: 1, daysOfWeek: [weekdayOf(first)], firstDayOfWeek: 'sunday', month: 0, dayOfMonth: 0, index: 'first' },
  range: { type: 'endDate', startDate: first.toString(), endDate: last.toString(), recurrenceTimeZone: 'GMT Standard Time', numberOfOccurrences: 0 },
});

const SITTINGS = [-1, 0, 1, 2, 3, 4, 5, 6] as const;

/**
 * What the steering group's mailbox holds: its meetings every two months at ten o'clock local time, one of them moved to the next working day's afternoon,
 * one cancelled and called again two weeks later as a meeting of its own, and a booking of the room that has nothing to do with the group.
 * A sitting that would fall on a bank holiday is held on the next working day.
 */
export function steeringCalendar(today: Temporal.PlainDate, firstMeetingDay: Temporal.PlainDate = workingDaysAfter(today, 5)): Holding {
  const by = calling(today, MAILBOX, TEAM_PEOPLE, 'Committee Room 2, Civic Centre');
  const sitting = (day: Temporal.PlainDate) => ({ key: `occurrence/${day.toString()}`, subject: SUBJECT, day, hours: [10, 12] as const, join: joinUrl('series') });
  const days = SITTINGS.map((n) => sameWeekday(firstMeetingDay, 2 * n));
  const entries = SITTINGS.map((n, index): Entry => {
    const day = days[index] ?? firstMeetingDay;
    if (n === 2) return occurrence('series', sitting(day), by, { day: workingDay(day.add({ days: 1 })), hours: [14, 16] });
    const held = workingDay(day);
    const made = occurrence('series', sitting(day), by, held.equals(day) ? undefined : { day: held, hours: [10, 12] });
    return n === 4 ? { ...made, event: { ...made.event, type: 'exception', isCancelled: true } } : made;
  });
  const [first = firstMeetingDay] = days;
  const again = workingDay(sameWeekday(firstMeetingDay, 8).add({ weeks: 2 }));
  return {
    entries: [
      ...entries,
      single({ key: `single/${again.toString()}`, subject: SUBJECT, day: again, hours: [10, 12], join: joinUrl('single') }, by),
      single({ key: 'room', subject: 'Room booking', day: firstMeetingDay.add({ days: 1 }), hours: [9, 10], join: null }, by),
    ],
    masters: [seriesMaster('series', sitting(first), by, everyMonths(first, days.at(-1) ?? first, 2))],
  };
}

const call = (day: Temporal.PlainDate) => ({ key: `call/${day.toString()}`, subject: 'Digital team weekly call', day, hours: [9, 10] as const, join: joinUrl('call') });

/** The second team's mailbox: a meeting of the working group in each of five months, and a weekly call of the digital team, which is no meeting of any group. */
export function strategyCalendar(today: Temporal.PlainDate): Holding {
  const by = calling(today, STRATEGY_MAILBOX, STRATEGY_PEOPLE, 'Committee Room 1, Civic Centre');
  const first = workingDaysAfter(today, 8);
  const meetings = [0, 1, 2, 3, 4].map((n) => {
    const day = workingDay(sameWeekday(first, n));
    return single({ key: `working-group/${day.toString()}`, subject: STRATEGY_SUBJECT, day, hours: [14, 16], join: joinUrl('working-group') }, by);
  });
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const weeks = Array.from({ length: 10 }, (_, n) => monday.add({ weeks: n }));
  return {
    entries: [...meetings, ...weeks.map((day) => occurrence('weekly-call', call(day), by))],
    masters: [seriesMaster('weekly-call', call(monday), by, everyWeek(monday, weeks.at(-1) ?? monday))],
  };
}
