import { createHash } from 'node:crypto';
import type { Attendee, Event, NullableOption, PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import type { Entry } from './calendar-entry.ts';
import type { Person } from './people.ts';

const ZONE = 'Europe/London';

/** Whose mailbox it is, who is asked to come, and when the calendar was drawn up. */
export interface Calling {
  readonly organizer: { readonly name: string; readonly address: string };
  readonly invited: readonly Person[];
  readonly place: string;
  readonly created: string;
}

const at = (day: Temporal.PlainDate, hour: number): Temporal.Instant => day.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from({ hour }) }).toInstant();

const attendee = ({ name, mail }: Person): Attendee => ({ type: 'required', status: { response: 'none', time: '0001-01-01T00:00:00Z' }, emailAddress: { name, address: mail } });

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex').toUpperCase();

/** The chat of a meeting, as its address names it. */
export const chatOf = (key: string): string => `19:meeting_${hashOf(key).slice(0, 32)}@thread.v2`;

export const joinUrl = (key: string): string => `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${hashOf(key).slice(0, 32)}%40thread.v2/0`;

function describe(key: string, subject: string, calling: Calling, join: NullableOption<string>): Event {
  const { created, organizer, place } = calling;
  const location = { displayName: place, locationType: 'default', uniqueId: place, uniqueIdType: 'private' } as const;
  return {
    createdDateTime: created, lastModifiedDateTime: created, changeKey: Buffer.from(key).toString('base64url'), categories: [], transactionId: null,
    originalStartTimeZone: 'GMT Standard Time', originalEndTimeZone: 'GMT Standard Time', iCalUId: `040000008200E00074C5B7101A82E008${hashOf(key).slice(0, 32)}`,
    reminderMinutesBeforeStart: 15, isReminderOn: true, hasAttachments: false, subject, bodyPreview: subject, importance: 'normal', sensitivity: 'normal', isAllDay: false,
    isCancelled: false, isOrganizer: true, responseRequested: true, seriesMasterId: null, originalStart: null, showAs: 'busy', type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${key}&exvsurl=1&path=/calendar/item`, onlineMeetingUrl: null, isOnlineMeeting: join !== null,
    onlineMeetingProvider: join === null ? 'unknown' : 'teamsForBusiness', allowNewTimeProposals: true, isDraft: false, hideAttendees: false, recurrence: null,
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' }, body: { contentType: 'html', content: `<html><body>${subject.replace('&', '&amp;')}</body></html>` },
    location, locations: [location], attendees: calling.invited.map(attendee), organizer: { emailAddress: { name: organizer.name, address: organizer.address } },
    onlineMeeting: join === null ? null : { joinUrl: join },
  };
}

interface Sitting {
  readonly key: string;
  readonly subject: string;
  readonly day: Temporal.PlainDate;
  readonly hours: readonly [number, number];
  readonly join: NullableOption<string>;
}

export const single = ({ key, subject, day, hours, join }: Sitting, calling: Calling): Entry => ({
  key, series: null, start: at(day, hours[0]), end: at(day, hours[1]), event: describe(key, subject, calling, join), version: 0, spoilt: new Set(),
});

/** One of a series; an exception where it is not held when the series says. */
export function occurrence(series: string, sitting: Sitting, calling: Calling, held?: Pick<Sitting, 'day' | 'hours'>): Entry {
  const made = single(sitting, calling);
  const event: Event = { ...made.event, type: held === undefined ? 'occurrence' : 'exception', originalStart: made.start.toString() };
  const moved = held === undefined ? {} : { start: at(held.day, held.hours[0]), end: at(held.day, held.hours[1]) };
  return { ...made, ...moved, series, event };
}

/** The series itself, which stands where its first occurrence does. */
export function seriesMaster(series: string, sitting: Sitting, calling: Calling, recurrence: PatternedRecurrence): Entry {
  const made = single({ ...sitting, key: series }, calling);
  return { ...made, event: { ...made.event, type: 'seriesMaster', recurrence } };
}
