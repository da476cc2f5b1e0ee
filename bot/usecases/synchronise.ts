import type { CalendarReading, GroupKey, Ports } from '../ports.ts';
import { Neighbour } from '../ports.ts';
import type { Group } from '../../shared/domain/group.ts';
import { hasStarted } from '../../shared/domain/meeting.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { noteCalendar } from './note-calendar.ts';
import { noteRoster } from './note-roster.ts';

const DAY = 24 * 60;
const BACK = 7 * DAY;
const AHEAD = 400 * DAY;

export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** Reads the group's calendar and team from Microsoft Graph, then notes in one transaction what has changed. A neighbour that fails leaves its part as it was. */
export async function synchronise(ports: Ports, key: GroupKey, newId: () => string): Promise<void> {
  const group = await ports.store.inTenant(key.tenant, async (records) => await records.groups.get(key.group));
  if (group === undefined) return;
  const now = ports.clock.now();
  const window: Window = { from: addMinutes(now, -BACK), until: addMinutes(now, AHEAD) };
  const people = await orNothing(ports, key, 'roster', async () => await ports.roster.members(group.tenant, group.team));
  const reading = await orNothing(ports, key, 'calendar', async () => await readCalendar(ports, group, window, now));
  await ports.store.inTenant(key.tenant, async (records) => {
    const locked = await records.groups.lock(key.group);
    if (locked === undefined) return;
    // a team without anybody is a reading that went wrong: it must not empty the seats
    if (people !== null && people.length > 0) await noteRoster(records, locked, people, now);
    if (reading !== null) await noteCalendar(records, locked, { reading, window, now, newId });
    await records.attendance.forgetReasons(locked.id, addMinutes(now, -locked.reasonDays * DAY));
    await records.groups.wakeAt(locked.id, now);
  });
}

async function orNothing<T>(ports: Ports, { group }: GroupKey, what: string, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    ports.log.warn('synchronise.failed', { group, what, who: error.who, kind: error.kind });
    return null;
  }
}

/** What a page of the calendar merely lacks is asked for by name: only an event that is really gone cancels its meeting. */
async function readCalendar(ports: Ports, group: Group, window: Window, now: Instant): Promise<CalendarReading> {
  const reading = await ports.calendar.events(group.tenant, group.mailbox, window.from, window.until);
  const seen = new Set([...reading.entries.map(({ event }) => event), ...reading.unread]);
  const stored = await ports.store.inTenant(group.tenant, async (records) => await records.meetings.of(group.id, now));
  const missing = stored.filter((meeting) => meeting.state !== 'cancelled' && !hasStarted(meeting, now) && meeting.starts < window.until && !seen.has(meeting.event));
  const unread: string[] = [];
  for (const { event } of missing) if (await ports.calendar.exists(group.tenant, group.mailbox, event)) unread.push(event);
  return { ...reading, unread: [...reading.unread, ...unread] };
}
