import type { Group } from '../../shared/domain/group.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { keyOf } from '../../bot/jobs/queue.ts';
import { Neighbour, type Job, type Ports } from '../../bot/ports.ts';
import { openDatabase } from '../../bot/store/database.ts';
import { openStore } from '../../bot/store/store.ts';
import { notified } from '../../bot/usecases/notices/notified.ts';
import { synchronise } from '../../bot/usecases/feeds/synchronise.ts';
import { watch } from '../../bot/usecases/feeds/watch.ts';
import { openBench } from '../graph/bench.ts';
import { freshDatabase, stopPostgres } from '../support/postgres.ts';
import { listenToNotifications } from '../tenant/listener.ts';
import { TEAM, TENANT_ID } from '../tenant/people.ts';
import type { Call } from '../tenant/tenant.ts';

const STEP_MINUTES = 5;
const AT_ONCE = 8;
const SYNC_SECONDS = 300;
const MEETINGS = [30, 90, 150, 210, 270, 330] as const;

export const hours = (count: number): number => count * 60;

/** Many groups, each with a mailbox of its own, on one store; the clock is set by hand, and nothing waits. */
export interface Council {
  /** everything that is due now, and what comes of it */
  settle(): Promise<void>;
  /** so many minutes, in which the clock looks again and again */
  pass(minutes: number): Promise<void>;
  /** moves the next meeting in so many calendars */
  move(calendars: number): void;
  /** what Graph tells of it is taken */
  hear(): Promise<void>;
  /** how many of the moved meetings were noticed */
  moved(): Promise<number>;
  /** requests to Graph since the last time that this was asked */
  taken(): readonly Call[];
  close(): Promise<void>;
}

const nobody = (): Promise<never> => Promise.reject(new Neighbour('connector', 'unavailable', 'nobody is there'));

const groupOf = (id: string, n: number): Group => ({
  id, tenant: TENANT_ID, name: 'Steering Group', aliases: [], zone: 'Europe/London', nation: 'englandAndWales', language: 'en', closures: [],
  hours: { from: '08:00', until: '18:00', days: 'working' }, reasonDays: 28, publishing: 'automatic', secretary: null, deputySecretary: null, team: id, mailbox: mailboxOf(n),
});
const mailboxOf = (n: number): string => `group-${n}@brookmere.example`;

export async function openCouncil(count: number, newId: () => string): Promise<Council> {
  let now: Instant = new Date().toISOString();
  const began = now;
  const jobs = new Map<string, Job>();
  const listener = await listenToNotifications();
  const bench = await openBench({ now: () => new Date(now) }, { PUBLIC_URL: new URL(listener.url).origin, LOG_LEVEL: 'silent' }, 20_000);
  const fresh = await freshDatabase();
  const database = await openDatabase(fresh.url);
  const store = openStore(database, async (_handle, job) => {
    jobs.set(`${job.kind} ${keyOf(job)}`, job);
    await Promise.resolve();
  });
  const { clientId, tenantId, publicUrl, allowedTenants } = bench.config;
  const { calendar, notifications, roster } = bench.graph;
  const ports: Ports = {
    clock: { now: () => now }, log: { info: () => undefined, warn: () => undefined, fault: () => undefined }, store, bankHolidays: bankHolidayCalendar(), calendar, notifications,
    // all have the people of the one team that the stand-in has
    roster: { ...roster, members: async (tenant) => await roster.members(tenant, TEAM.aadGroupId) },
    documents: { read: nobody }, printer: { print: nobody }, mail: { send: nobody }, post: { create: nobody, tell: nobody, update: nobody, find: nobody }, installation: { clientId, tenantId, publicUrl, allowedTenants },
  };
  const calendars = Array.from({ length: count }, (_, n) => {
    const opened = bench.tenant.mailboxes.open(mailboxOf(n));
    return { opened, events: MEETINGS.map((days) => opened.add({ subject: 'Steering Group', start: addMinutes(now, days * 24 * 60), end: addMinutes(now, days * 24 * 60 + 120) })) };
  });
  await store.inTenant(TENANT_ID, async ({ groups }) => {
    for (let n = 0; n < count; n += 1) await groups.save(groupOf(newId(), n));
  });

  const run = async (job: Job): Promise<void> => {
    if (job.kind === 'synchronise') await synchronise(ports, job, { newId, syncSeconds: SYNC_SECONDS });
    if (job.kind === 'watch') await watch(ports, job);
  };
  // the stand-in remembers its latest requests only, so that they are counted as they come
  const taken: Call[] = [];
  let latest: Call | undefined;
  const note = (): void => {
    const { calls } = bench.tenant;
    taken.push(...calls.slice(latest === undefined ? 0 : calls.lastIndexOf(latest) + 1).filter(({ path }) => path.includes('/v1.0/')));
    latest = calls.at(-1) ?? latest;
  };
  const settle = async (): Promise<void> => {
    for (;;) {
      for (const key of await store.groupsToRead(now, count)) jobs.set(`synchronise ${key.group}`, { kind: 'synchronise', ...key });
      for (const one of await store.mailboxesToWatch(now, count)) jobs.set(`watch ${keyOf({ kind: 'watch', ...one })}`, { kind: 'watch', ...one });
      if (jobs.size === 0) return;
      const waiting = [...jobs.values()];
      jobs.clear();
      const left = waiting.values();
      await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (const job of left) await run(job);
      }));
      note();
    }
  };
  return {
    settle,
    async pass(minutes) {
      for (const until = addMinutes(now, Math.round(minutes)); now < until; ) {
        now = addMinutes(now, STEP_MINUTES);
        await settle();
      }
    },
    move(some) {
      for (const { opened, events } of calendars.slice(0, some)) opened.move(events[0] ?? '', addMinutes(began, 31 * 24 * 60), addMinutes(began, 31 * 24 * 60 + 120));
    },
    async hear() {
      await bench.tenant.subscriptions.courier.settled();
      const told = listener.heard.flat().map(({ subscriptionId, clientState }) => ({ tenant: TENANT_ID, subscription: subscriptionId, clientState, lifecycle: null }));
      await notified(ports, told);
      await settle();
    },
    moved: async () =>
      await store.inTenant(TENANT_ID, async ({ groups, meetings }) => {
        const all = await Promise.all((await groups.all()).map(async ({ id }) => await meetings.of(id, now)));
        return all.flat().filter(({ starts }) => starts === addMinutes(began, 31 * 24 * 60)).length;
      }),
    taken: () => taken.splice(0),
    async close() {
      await bench.tenant.close();
      await listener.close();
      await database.close();
      await fresh.drop();
      await stopPostgres();
    },
  };
}
