import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Group } from '../../shared/domain/group.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { Neighbour, type CalendarCursor, type Job, type Ports, type Subscription } from '../../bot/ports.ts';
import { synchronise } from '../../bot/usecases/feeds/synchronise.ts';
import { watch } from '../../bot/usecases/feeds/watch.ts';
import { aGroup, openWorld, type StoreWorld } from '../store/world.ts';
import { SUBJECT } from '../tenant/calendar-data.ts';
import { listenToNotifications, type Listener } from '../tenant/listener.ts';
import { MAILBOX, TEAM, TENANT_ID } from '../tenant/people.ts';
import { openBench, type Bench } from './bench.ts';

export const NOW = '2027-01-04T09:00:00.000Z';
export const FIRST = '2027-01-12T10:00:00.000Z';
export const SYNC_SECONDS = 300;

/** A group with its mailbox, its store and Graph, without the app around them: jobs are run when the test says so, and the clock is set by hand. */
export interface Feeds {
  readonly bench: Bench;
  readonly listener: Listener;
  readonly world: StoreWorld;
  readonly ports: Ports;
  readonly group: Group;
  set(at: Instant): void;
  later(minutes: number): Instant;
  /** that job, by itself */
  run(job?: Partial<Extract<Job, { readonly kind: 'synchronise' }>>, ports?: Ports): Promise<void>;
  watch(): Promise<void>;
  /** runs what waits to be run, and what comes of it; answers the kinds */
  drain(): Promise<readonly string[]>;
  meetings(): Promise<readonly Meeting[]>;
  cursor(): Promise<CalendarCursor | undefined>;
  due(): Promise<{ readonly calendar: Instant | null; readonly team: Instant | null }>;
  subscription(): Promise<Subscription | undefined>;
  /** requests to Graph since the last time, 'GET calendarView/delta' */
  asked(): readonly string[];
  close(): Promise<void>;
}

const nobody = (): Promise<never> => Promise.reject(new Neighbour('connector', 'unavailable', 'nobody is there'));

const nameOf = (path: string): string => /\/(calendarView\/delta|calendarView|events|members|subscriptions|users)(?=[/?]|$)(?!.*\/(?:calendarView|events|members))/u.exec(path)?.[1] ?? path;

let kept: Promise<StoreWorld> | undefined;

/** One database for all the worlds of a file, emptied for each. */
async function emptyWorld(): Promise<StoreWorld> {
  const world = await (kept ??= openWorld());
  await sql`truncate table groups, people, subscriptions, channels cascade`.execute(world.database.kysely);
  world.jobs.length = 0;
  return world;
}

/** When the last world of a file is closed. */
export async function closeFeeds(): Promise<void> {
  const world = await kept;
  kept = undefined;
  await world?.close();
}

export async function openFeeds(): Promise<Feeds> {
  let now = NOW;
  let heard = 0;
  const listener = await listenToNotifications();
  const bench = await openBench({ today: '2027-01-04', firstMeetingDay: '2027-01-12', now: () => new Date(now) }, { PUBLIC_URL: new URL(listener.url).origin });
  const world = await emptyWorld();
  const { calendar, notifications, roster } = bench.graph;
  const { clientId, tenantId, publicUrl, allowedTenants } = bench.config;
  const ports: Ports = {
    clock: { now: () => now }, log: bench.log, store: world.store, bankHolidays: bankHolidayCalendar(), calendar, notifications, roster,
    documents: { read: nobody }, printer: { print: nobody }, mail: { send: nobody }, post: { create: nobody, tell: nobody, update: nobody, find: nobody }, installation: { clientId, tenantId, publicUrl, allowedTenants },
  };
  const group = aGroup({ name: SUBJECT, team: TEAM.aadGroupId, mailbox: MAILBOX.address });
  await world.in(async ({ groups }) => await groups.save(group));
  const run: Feeds['run'] = async (job = {}, other = ports) => await synchronise(other, { tenant: TENANT_ID, group: group.id, ...job }, { newId: randomUUIDv7, syncSeconds: SYNC_SECONDS });
  return {
    bench, listener, world, ports, group, run,
    set: (at) => void (now = at),
    later: (minutes) => (now = addMinutes(now, minutes)),
    watch: async () => await watch(ports, { tenant: TENANT_ID, mailbox: MAILBOX.address }),
    async drain() {
      const kinds: string[] = [];
      for (let job = world.jobs.shift(); job !== undefined; job = world.jobs.shift()) {
        kinds.push(job.kind);
        if (job.kind === 'synchronise') await run(job);
        if (job.kind === 'watch') await watch(ports, job);
      }
      return kinds;
    },
    meetings: async () => await world.in(async ({ meetings }) => await meetings.of(group.id, '2020-01-01T00:00:00.000Z')),
    cursor: async () => await world.in(async ({ feeds }) => await feeds.cursor(group.id)),
    due: async () => await world.in(async ({ feeds }) => await feeds.dueAt(group.id)),
    subscription: async () => await world.in(async ({ feeds }) => await feeds.subscription(MAILBOX.address)),
    asked() {
      const calls = bench.tenant.calls.slice(heard).filter(({ path }) => path.includes('/v1.0/'));
      heard = bench.tenant.calls.length;
      return calls.map(({ method, path }) => `${method} ${nameOf(path)}`);
    },
    async close() {
      await bench.tenant.close();
      await listener.close();
    },
  };
}
