import type { Group } from '../../../shared/domain/group.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import { Neighbour, type CalendarCursor, type Job, type Ports, type Records, type Roster } from '../../ports.ts';
import { noteCalendar } from './note-calendar.ts';
import { noteRoster } from './note-roster.ts';
import { readCalendar, type CalendarNews } from './read-calendar.ts';
import { addSeconds, afterFailure, nextTurn, SECOND_LOOK_SECONDS, TEAM_AGAIN_SECONDS, TEAM_SECONDS, WATCHED_SECONDS } from './read-times.ts';
import { isLive, isWatchable } from './watch.ts';

type Synchronise = Extract<Job, { readonly kind: 'synchronise' }>;
type Team = Awaited<ReturnType<Roster['members']>>;

const DAY = 24 * 60;

/** What there is to do, and from where. */
interface Plan {
  readonly group: Group;
  readonly calendar: boolean;
  readonly team: boolean;
  readonly cursor: CalendarCursor | undefined;
}

export interface Means {
  readonly newId: () => string;
  /** how often a calendar is read that nobody tells us about */
  readonly syncSeconds: number;
}

/**
 * Reads what is due of the group's calendar and team from Microsoft Graph, then notes in one transaction what has changed and when to read again.
 * A neighbour that fails leaves its part as it was.
 */
export async function synchronise(ports: Ports, job: Omit<Synchronise, 'kind'>, means: Means): Promise<void> {
  const now = ports.clock.now();
  const plan = await ports.store.inTenant(job.tenant, async (records) => await planOf(records, job, now));
  if (plan === null) return;
  const { group } = plan;
  const team = plan.team ? await attempt(ports, group, 'roster', async () => await ports.roster.members(group.tenant, group.team)) : null;
  const calendar = plan.calendar ? await attempt(ports, group, 'calendar', async () => await readCalendar(ports, group, plan.cursor, now)) : null;
  await ports.store.inTenant(job.tenant, async (records) => {
    const locked = await records.groups.lock(job.group);
    if (locked === undefined) return;
    if (team !== null) await takeTeam(records, locked, team, now);
    if (calendar !== null) await takeCalendar({ ports, records, group: locked, job, now, ...means }, plan, calendar);
    await records.attendance.forgetReasons(locked.id, addMinutes(now, -locked.reasonDays * DAY));
    await records.groups.wakeAt(locked.id, now);
  });
}

async function planOf(records: Records, { group: id, what }: Omit<Synchronise, 'kind'>, now: Instant): Promise<Plan | null> {
  const group = await records.groups.get(id);
  if (group === undefined) return null;
  const due = await records.feeds.dueAt(id);
  const isDue = (part: 'calendar' | 'team'): boolean => (what === undefined ? due[part] !== null && due[part] <= now : what === part);
  const [calendar, team] = [isDue('calendar'), isDue('team')];
  return calendar || team ? { group, calendar, team, cursor: await records.feeds.cursor(id) } : null;
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Neighbour };

async function attempt<T>(ports: Ports, { id }: Group, what: string, read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    ports.log.warn('synchronise.failed', { group: id, what, who: error.who, kind: error.kind });
    return { ok: false, trouble: error };
  }
}

async function takeTeam(records: Records, group: Group, team: Attempt<Team>, now: Instant): Promise<void> {
  // a team without anybody is a reading that went wrong: it must not empty the seats
  if (team.ok && team.value.people.length > 0) await noteRoster(records, group, team.value, now);
  const next = team.ok ? nextTurn(group.id, now, TEAM_SECONDS) : afterFailure(team.trouble, null, now, TEAM_AGAIN_SECONDS);
  await records.feeds.readAt(group.id, 'team', next);
}

interface Taking extends Means {
  readonly ports: Ports;
  readonly records: Records;
  readonly group: Group;
  readonly job: Omit<Synchronise, 'kind'>;
  readonly now: Instant;
}

async function takeCalendar({ ports, records, group, job, now, newId, syncSeconds }: Taking, plan: Plan, calendar: Attempt<CalendarNews>): Promise<void> {
  const { feeds } = records;
  const present = await feeds.cursor(group.id);
  if (present?.link !== plan.cursor?.link || group.mailbox !== plan.group.mailbox) {
    // another reading was noted in the meantime, and ours may be the older one
    await records.enqueue({ kind: 'synchronise', tenant: group.tenant, group: group.id, what: 'calendar' });
    return;
  }
  if (!calendar.ok) {
    await feeds.readAt(group.id, 'calendar', afterFailure(calendar.trouble, present?.at ?? null, now, syncSeconds));
    return;
  }
  const { window, link, isQuiet } = calendar.value;
  await noteCalendar(records, group, { news: calendar.value, now, newId });
  await feeds.saveCursor(group.id, { mailbox: group.mailbox, ...window, link, at: now });
  const subscription = await feeds.subscription(group.mailbox);
  if (subscription === undefined && isWatchable(ports.installation)) await records.enqueue({ kind: 'watch', tenant: group.tenant, mailbox: group.mailbox });
  const regular = nextTurn(group.id, now, isLive(subscription, now) ? WATCHED_SECONDS : syncSeconds);
  const isTooSoon = job.what === 'calendar' && isQuiet;
  await feeds.readAt(group.id, 'calendar', isTooSoon ? [regular, addSeconds(now, SECOND_LOOK_SECONDS)].sort()[0] ?? regular : regular);
}
