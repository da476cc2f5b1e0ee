import { isMadeHere } from '../../../shared/domain/call-rules.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { hasStarted, type Meeting } from '../../../shared/domain/meeting.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { CalendarChanges, CalendarCursor, CalendarReading, Ports } from '../../ports.ts';

const DAY = 24 * 60;
const BACK = 7 * DAY;
const AHEAD = 400 * DAY;
/** Graph keeps the window as it was when the round began: with less than this ahead another round begins. */
const LEAST_AHEAD = 370 * DAY;

/** As many are asked for one by one rather than by a list of everything. */
const FEW = 2;

/** What was read of the calendar, settled: of every meeting that could be missed it is known whether its event is gone. */
export interface CalendarNews extends CalendarReading {
  readonly gone: readonly string[];
  readonly window: { readonly from: Instant; readonly until: Instant };
  /** to go on from */
  readonly link: string;
  /** nothing had changed */
  readonly isQuiet: boolean;
}

/** Reads what has changed since the last reading, or everything where there was none that could be gone on from. @throws Neighbour */
export async function readCalendar(ports: Ports, group: Group, cursor: CalendarCursor | undefined, now: Instant): Promise<CalendarNews> {
  if (cursor !== undefined && isGood(cursor, group, now)) {
    const changes = await ports.calendar.changes(group.tenant, group.mailbox, cursor.link);
    if (changes !== 'startOver') return await goOn(ports, group, changes, { from: cursor.from, until: cursor.until }, now);
    ports.log.info('calendar.startedOver', { group: group.id });
  }
  const window = { from: addMinutes(now, -BACK), until: addMinutes(now, AHEAD) };
  const changes = await ports.calendar.begin(group.tenant, group.mailbox, window.from, window.until);
  const missing = await upcomingWithout(ports, group, changes, window.until, now);
  return { ...(await settle(ports, group, changes, missing)), window, link: changes.link, isQuiet: false };
}

const isGood = (cursor: CalendarCursor, group: Group, now: Instant): boolean => cursor.mailbox === group.mailbox && cursor.until >= addMinutes(now, LEAST_AHEAD);

async function goOn(ports: Ports, group: Group, changes: CalendarChanges, window: CalendarNews['window'], now: Instant): Promise<CalendarNews> {
  const { entries, unread, removed, seriesChanged, link } = changes;
  const isQuiet = entries.length + unread.length + removed.length === 0 && !seriesChanged;
  const silent = isQuiet ? [] : await upcomingWithout(ports, group, changes, window.until, now);
  const named = silent.filter(({ event }) => removed.includes(event));
  // what is taken out of a series is not named, and what is removed and not ours may have been a series
  const isDoubtful = seriesChanged || removed.length > named.length;
  if (!isDoubtful || silent.length - named.length <= FEW) {
    return { ...(await settle(ports, group, changes, isDoubtful ? silent : named)), window, link, isQuiet };
  }
  const listed = await ports.calendar.events(group.tenant, group.mailbox, now, window.until);
  const reading = { entries: [...entries, ...listed.entries], unread: [...unread, ...listed.unread] };
  return { ...(await settle(ports, group, reading, without(silent, reading))), window, link, isQuiet };
}

const without = (meetings: readonly Meeting[], { entries, unread }: CalendarReading): readonly Meeting[] => {
  const seen = new Set([...entries.map(({ event }) => event), ...unread]);
  return meetings.filter(({ event }) => !seen.has(event));
};

/** The group's meetings to come that a reading does not speak of. */
async function upcomingWithout(ports: Ports, group: Group, reading: CalendarReading, until: Instant, now: Instant): Promise<readonly Meeting[]> {
  const stored = await ports.store.inTenant(group.tenant, async (records) => await records.meetings.of(group.id, now));
  return without(
    stored.filter((meeting) => !isMadeHere(meeting) && meeting.state !== 'cancelled' && !hasStarted(meeting, now) && meeting.starts < until),
    reading,
  );
}

/** Each event that is missing is asked for by name: one that is there and elsewhere was moved, and only one that is really gone cancels its meeting. */
async function settle(ports: Ports, group: Group, reading: CalendarReading, missing: readonly Meeting[]): Promise<CalendarReading & { readonly gone: readonly string[] }> {
  const entries = [...reading.entries];
  const unread = [...reading.unread];
  const gone: string[] = [];
  for (const { event } of missing) {
    const found = await ports.calendar.event(group.tenant, group.mailbox, event);
    if (found === null) gone.push(event);
    else if (found === 'unread') unread.push(event);
    else entries.push(found);
  }
  return { entries, unread, gone };
}
