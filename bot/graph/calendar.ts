import type { TenantId } from '../../shared/domain/ids.ts';
import { type Calendar, type CalendarChanges, type CalendarReading, type Log, Neighbour } from '../ports.ts';
import type { Ask } from './ask.ts';
import type { Graph, GraphJob } from './client.ts';
import { sort } from './delta.ts';
import { entryOf, FIELDS, idOf, isSeries, type Entry } from './event.ts';
import { Refusal } from './reading.ts';

const PAGE = 100;
const IMMUTABLE = 'IdType="ImmutableId"';
const READ_CALENDAR = "read the mailbox's calendar";

/** Codes with which Graph says that a link has lost its meaning. */
const START_OVER = /^(?:syncState(?:NotFound|Invalid)|resync\w*)$/iu;

const windowOf = (from: string, until: string): string => `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(until)}`;
const pathOf = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}`;

/** What every question about a mailbox has: ids that stay as they are, and the mailbox's own lane. */
const about = (tenant: TenantId, mailbox: string): Pick<Ask, 'tenant' | 'prefer' | 'lane'> => ({ tenant, prefer: [IMMUTABLE], lane: mailbox.toLowerCase() });

export function openCalendar(graph: Graph, log: Log): Calendar {
  return {
    events: async (tenant, mailbox, from, until) => {
      const path = `${pathOf(mailbox)}/calendarView?${windowOf(from, until)}&$select=${FIELDS.join(',')}&$top=${PAGE}`;
      return readingOf(await graph.job().allPages({ ...about(tenant, mailbox), what: READ_CALENDAR, path }), log);
    },
    begin: async (tenant, mailbox, from, until) => {
      const found = await changesOf(graph.job(), { tenant, mailbox, path: `${pathOf(mailbox)}/calendarView/delta?${windowOf(from, until)}` }, log);
      if (found === 'startOver') throw new Neighbour('graph', 'unavailable', `Graph lost its place while it was asked to ${READ_CALENDAR}.`);
      return found;
    },
    changes: async (tenant, mailbox, link) => (graph.isOwn(link) ? await changesOf(graph.job(), { tenant, mailbox, path: link }, log) : 'startOver'),
    event: async (tenant, mailbox, event) => {
      const found = await readEvent(graph.job(), tenant, mailbox)(event);
      // what has become a series is held by its occurrences
      if (found === null || isSeries(found)) return null;
      return entryOf(event, found) ?? 'unread';
    },
  };
}

const readEvent = (job: GraphJob, tenant: TenantId, mailbox: string) => async (event: string): Promise<unknown> => {
  const path = `${pathOf(mailbox)}/events/${encodeURIComponent(event)}?$select=${FIELDS.join(',')}`;
  try {
    return await job.get({ ...about(tenant, mailbox), what: 'read an event of the mailbox', path });
  } catch (error) {
    if (error instanceof Neighbour && error.kind === 'notFound') return null;
    throw error;
  }
};

interface Where {
  readonly tenant: TenantId;
  readonly mailbox: string;
  readonly path: string;
}

async function changesOf(job: GraphJob, { tenant, mailbox, path }: Where, log: Log): Promise<CalendarChanges | 'startOver'> {
  const common = about(tenant, mailbox);
  try {
    const { items, link } = await job.round({ ...common, what: READ_CALENDAR, path, prefer: [`odata.maxpagesize=${PAGE}`, IMMUTABLE] });
    const { nameless, ...sorted } = await sort(items, readEvent(job, tenant, mailbox));
    warnOf(sorted.unread, nameless, log);
    return { ...sorted, link };
  } catch (error) {
    if (error instanceof Refusal && isOver(error)) return 'startOver';
    throw error;
  }
}

const isOver = ({ status, code }: Refusal): boolean => status === 410 || (status >= 400 && status < 500 && START_OVER.test(code));

function warnOf(unread: readonly string[], nameless: number, log: Log): void {
  if (unread.length + nameless > 0) log.warn('calendar.unread', { events: unread.length, withoutId: nameless, first: unread[0] ?? null });
}

function readingOf(events: readonly unknown[], log: Log): CalendarReading {
  const entries = new Map<string, Entry>();
  const unread = new Set<string>();
  let nameless = 0;
  for (const event of events) {
    const id = idOf(event);
    const entry = id === null ? null : entryOf(id, event);
    if (id === null) nameless += 1;
    else if (entry === null) unread.add(id);
    else entries.set(id, entry);
  }
  warnOf([...unread], nameless, log);
  return { entries: [...entries.values()].filter((entry) => !unread.has(entry.event)), unread: [...unread] };
}
