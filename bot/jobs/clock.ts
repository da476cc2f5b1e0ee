import { addMinutes } from '../../shared/domain/time.ts';
import type { GroupKey, Job, Ports } from '../ports.ts';
import { beginFeeds } from '../usecases/feeds/begin-feeds.ts';
import { forgetDrafts } from '../usecases/setting-up/forget-drafts.ts';
import { lookAtGroup } from '../usecases/notices/look.ts';
import type { Running } from './running.ts';

/** How often the clock looks; a message is late by no more than this. */
const TICK_SECONDS = 15;
/** A delivery that has said nothing for so long has lost its process: every attempt ends within seconds. */
const STUCK_AFTER_MINUTES = 2;
/** As much as one turn takes up; the next one goes on. */
const MOST_AT_ONCE = 200;
/** How often what nobody needs any more is looked for. */
const FORGET_SECONDS = 60 * 60;

export interface ClockWork {
  /** The first turn: what was due while nobody was there, and every calendar once. */
  begin(): Promise<void>;
  /** One turn, as the clock itself makes it: for whoever cannot wait. */
  tick(): Promise<void>;
  /** Asks for every group's calendar and team to be read. */
  synchroniseAll(): Promise<void>;
  stop(): Promise<void>;
}

/** `before` runs again and again: what could not be set up when the app started is tried again. */
export function startClock({ ports, syncSeconds }: Pick<Running, 'ports' | 'syncSeconds'>, before: () => Promise<void>): ClockWork {
  const turn = async (): Promise<void> => await tick(ports);
  const setUp = async (): Promise<void> => {
    await before().catch((error: unknown) => {
      ports.log.fault('group.notSetUp', error);
    });
  };
  const forget = async (): Promise<void> => {
    await forgetDrafts(ports);
  };
  const loops = [every(TICK_SECONDS, turn, ports), every(syncSeconds, setUp, ports), every(FORGET_SECONDS, forget, ports)];
  return {
    async begin() {
      await beginFeeds(ports);
      await each(ports, null, forget);
      await turn();
    },
    tick: turn,
    async synchroniseAll() {
      for (const { tenant, group } of await ports.store.allGroups()) {
        for (const what of ['calendar', 'team'] as const) await each(ports, group, async () => await ask(ports, { kind: 'synchronise', tenant, group, what }));
      }
    },
    async stop() {
      for (const loop of loops) await loop.stop();
    },
  };
}

/** What has fallen due is looked at, read and renewed, and deliveries whose process died are taken up again. */
async function tick(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  const { store } = ports;
  for (const key of await store.dueGroups(now, MOST_AT_ONCE)) await each(ports, key.group, async () => await lookAtGroup(ports, key));
  for (const key of await store.groupsToRead(now, MOST_AT_ONCE)) await askToRead(ports, key);
  for (const one of await store.mailboxesToWatch(now, MOST_AT_ONCE)) await each(ports, null, async () => await ask(ports, { kind: 'watch', ...one }));
  for (const { tenant, notice } of await store.stuckNotices(addMinutes(now, -STUCK_AFTER_MINUTES), MOST_AT_ONCE)) {
    await ask(ports, { kind: 'deliver', tenant, notice });
  }
}

const askToRead = async (ports: Ports, key: GroupKey): Promise<void> => {
  await each(ports, key.group, async () => await ask(ports, { kind: 'synchronise', ...key }));
};

const ask = async ({ store }: Ports, job: Job): Promise<void> => {
  await store.inTenant(job.tenant, async (records) => {
    await records.enqueue(job);
  });
};

/** What is wrong with one group must not keep the others waiting. */
async function each({ log }: Ports, group: string | null, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.fault('group.fault', error, { group });
  }
}

/** Runs again and again, never twice at once; a fault is logged and the next turn comes all the same. */
function every(seconds: number, work: () => Promise<unknown>, { log }: Pick<Ports, 'log'>): { stop(): Promise<void> } {
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => {
        log.fault('clock.fault', error);
      })
      .finally(() => {
        running = null;
      });
  }, seconds * 1000);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
