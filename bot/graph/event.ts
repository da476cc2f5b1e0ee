import type { DateTimeTimeZone, Event, Location, OnlineMeetingInfo } from '@microsoft/microsoft-graph-types';
import type { Instant } from '../../shared/domain/time.ts';
import type { CalendarReading } from '../ports.ts';
import { asHttps, asInstant, asRecord, asText } from './values.ts';

export const FIELDS = ['id', 'type', 'subject', 'start', 'end', 'location', 'isCancelled', 'onlineMeeting', 'onlineMeetingUrl'] as const satisfies readonly (keyof Event)[];

export type Entry = CalendarReading['entries'][number];

// times are in UTC as long as no other zone is asked for
function timeOf(value: unknown): Instant | null {
  const time = asRecord<DateTimeTimeZone>(value);
  return time.timeZone === 'UTC' ? asInstant(time.dateTime) : null;
}

export const idOf = (value: unknown): string | null => asText(asRecord<Event>(value).id);

/** The rule of a series is no meeting: its occurrences are. */
export const isSeries = (value: unknown): boolean => asRecord<Event>(value).type === 'seriesMaster';

/** The event, or null when something that a meeting needs is missing or cannot be. */
export function entryOf(id: string, value: unknown): Entry | null {
  const event = asRecord<Event>(value);
  const starts = timeOf(event.start);
  const ends = timeOf(event.end);
  // an event that was given no title has null there; the field itself is always present
  const subject = event.subject === null ? '' : event.subject;
  if (starts === null || ends === null || ends < starts || typeof subject !== 'string' || typeof event.isCancelled !== 'boolean') return null;
  return {
    event: id,
    subject: subject.trim(),
    starts,
    ends,
    place: asText(asRecord<Location>(event.location).displayName),
    joinUrl: asHttps(asRecord<OnlineMeetingInfo>(event.onlineMeeting).joinUrl) ?? asHttps(event.onlineMeetingUrl),
    cancelled: event.isCancelled,
  };
}
