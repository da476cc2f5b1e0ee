import { createHash } from 'node:crypto';
import type { Attendee, Event, NullableOption } from '@microsoft/microsoft-graph-types';
import type { Entry } from './calendar-entry.ts';
import { MAILBOX, TEAM_PEOPLE } from './people.ts';

export const SUBJECT = 'ICT & Digital Services Steering Group';
const ZONE = 'Europe/London';
const PLACE = 'Committee Room 2, Civic Centre';

const workingDaysAfter = (day: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  let found = day;
  for (let left = count; left > 0; ) {
    found = found.add({ days: 1 });
    if (found.dayOfWeek <= 5) left -= 1;
  }
  return found;
};

/** The same weekday in the same week of the month ("third Thursday"), some months on; a day in the fifth week becomes "last". */
const sameWeekday = (day: Temporal.PlainDate, months: number): Temporal.PlainDate => {
  const month = day.toPlainYearMonth().add({ months });
  const first = month.toPlainDate({ day: 1 });
  const firstSuch = first.add({ days: (day.dayOfWeek - first.dayOfWeek + 7) % 7 });
  const week = Math.ceil(day.day / 7);
  const found = firstSuch.add({ weeks: week - 1 });
  return found.month === first.month ? found : found.subtract({ weeks: 1 });
};

const at = (day: Temporal.PlainDate, hour: number): Temporal.Instant => day.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from({ hour }) }).toInstant();

const attendees = (): Attendee[] => TEAM_PEOPLE.map(({ name, mail }) => ({ type: 'required', status: { response: 'none', time: '0001-01-01T00:00:00Z' }, emailAddress: { name, address: mail } }));

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex').toUpperCase();

function describe(key: string, subject: string, created: string, joinUrl: NullableOption<string>): Event {
  const location = { displayName: PLACE, locationType: 'default', uniqueId: PLACE, uniqueIdType: 'private' } as const;
  return {
    createdDateTime: created, lastModifiedDateTime: created, changeKey: Buffer.from(key).toString('base64url'), categories: [], transactionId: null,
    originalStartTimeZone: 'GMT Standard Time', originalEndTimeZone: 'GMT Standard Time', iCalUId: `040000008200E00074C5B7101A82E008${hashOf(key).slice(0, 32)}`,
    reminderMinutesBeforeStart: 15, isReminderOn: true, hasAttachments: false, subject, bodyPreview: subject, importance: 'normal', sensitivity: 'normal', isAllDay: false,
    isCancelled: false, isOrganizer: true, responseRequested: true, seriesMasterId: null, originalStart: null, showAs: 'busy', type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${key}&exvsurl=1&path=/calendar/item`, onlineMeetingUrl: null, isOnlineMeeting: joinUrl !== null,
    onlineMeetingProvider: joinUrl === null ? 'unknown' : 'teamsForBusiness', allowNewTimeProposals: true, isDraft: false, hideAttendees: false, recurrence: null,
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' }, body: { contentType: 'html', content: `<html><body>${subject.replace('&', '&amp;')}</body></html>` },
    location, locations: [location], attendees: attendees(), organizer: { emailAddress: { name: MAILBOX.name, address: MAILBOX.address } },
    onlineMeeting: joinUrl === null ? null : { joinUrl },
  };
}

const joinUrl = (key: string): string => `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${hashOf(key).slice(0, 32)}%40thread.v2/0`;

const entry = (key: string, subject: string, day: Temporal.PlainDate, hours: readonly [number, number], created: string, join: NullableOption<string>): Entry => ({
  key, start: at(day, hours[0]), end: at(day, hours[1]), event: describe(key, subject, created, join), spoilt: new Set(),
});

/**
 * What the mailbox holds: the group's meetings every two months at ten o'clock local time, one of them moved to the next day's afternoon,
 * one cancelled and called again two weeks later as a meeting of its own, and a booking of the room that has nothing to do with the group.
 */
export function calendarFor(today: Temporal.PlainDate, firstMeetingDay: Temporal.PlainDate = workingDaysAfter(today, 5)): Entry[] {
  const created = `${today.subtract({ months: 4 }).toString()}T09:00:00Z`;
  const series = [-1, 0, 1, 2, 3, 4, 5, 6].map((n): Entry => {
    const day = sameWeekday(firstMeetingDay, 2 * n);
    const made = entry(`occurrence/${day.toString()}`, SUBJECT, day, [10, 12], created, joinUrl('series'));
    Object.assign(made.event, { type: 'occurrence', originalStart: made.start.toString() });
    if (n === 2) Object.assign(made, { start: at(day.add({ days: 1 }), 14), end: at(day.add({ days: 1 }), 16), event: { ...made.event, type: 'exception' } });
    if (n === 4) made.event.isCancelled = true;
    return made;
  });
  const again = sameWeekday(firstMeetingDay, 8).add({ weeks: 2 });
  return [
    ...series,
    entry(`single/${again.toString()}`, SUBJECT, again, [10, 12], created, joinUrl('single')),
    entry('room', 'Room booking', firstMeetingDay.add({ days: 1 }), [9, 10], created, null),
  ];
}
