import type { DateTimeTimeZone, Event, Location, OnlineMeetingInfo } from '@microsoft/microsoft-graph-types';
import type { Instant } from '../../shared/domain/time.ts';
import { type Calendar, type CalendarReading, type Log, Neighbour } from '../ports.ts';
import type { Graph } from './client.ts';
import { asHttps, asInstant, asRecord, asText } from './values.ts';

const FIELDS = ['id', 'subject', 'start', 'end', 'location', 'isCancelled', 'onlineMeeting', 'onlineMeetingUrl'] as const satisfies readonly (keyof Event)[];
const PAGE = 100;

type Entry = CalendarReading['entries'][number];

// times are in UTC as long as no other zone is asked for
function timeOf(value: unknown): Instant | null {
  const time = asRecord<DateTimeTimeZone>(value);
  return time.timeZone === 'UTC' ? asInstant(time.dateTime) : null;
}

/** The event, or null when something that a meeting needs is missing or cannot be. */
function entryOf(id: string, value: unknown): Entry | null {
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

export function openCalendar(graph: Graph, log: Log): Calendar {
  return {
    events: async (tenant, mailbox, from, until) => {
      const window = `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(until)}`;
      const events = await graph.job().allPages({
        tenant,
        what: "read the mailbox's calendar",
        path: `/users/${encodeURIComponent(mailbox)}/calendarView?${window}&$select=${FIELDS.join(',')}&$top=${PAGE}`,
        prefer: ['IdType="ImmutableId"'],
        lane: mailbox.toLowerCase(),
      });
      return readingOf(events, log);
    },
    exists: async (tenant, mailbox, event) => {
      const path = `/users/${encodeURIComponent(mailbox)}/events/${encodeURIComponent(event)}?$select=id`;
      try {
        await graph.job().get({ tenant, what: 'read an event of the mailbox', path, prefer: ['IdType="ImmutableId"'], lane: mailbox.toLowerCase() });
        return true;
      } catch (error) {
        if (error instanceof Neighbour && error.kind === 'notFound') return false;
        throw error;
      }
    },
  };
}

function readingOf(events: readonly unknown[], log: Log): CalendarReading {
  const entries = new Map<string, Entry>();
  const unread = new Set<string>();
  let nameless = 0;
  for (const event of events) {
    const id = asText(asRecord<Event>(event).id);
    const entry = id === null ? null : entryOf(id, event);
    if (id === null) nameless += 1;
    else if (entry === null) unread.add(id);
    else entries.set(id, entry);
  }
  if (unread.size + nameless > 0) log.warn('calendar.unread', { events: unread.size, withoutId: nameless, first: [...unread][0] ?? null });
  return { entries: [...entries.values()].filter((entry) => !unread.has(entry.event)), unread: [...unread] };
}
