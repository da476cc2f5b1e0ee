import { addMinutes } from '../../shared/domain/time.ts';
import type { GroupKey, Ports } from '../ports.ts';
import { lookAtGroup } from '../usecases/look.ts';
import type { Running } from './running.ts';

/** How often the clock looks; a message is late by no more than this. */
const TICK_SECONDS = 15;
/** A delivery that has said nothing for so long has lost its process: every attempt ends within seconds. */
const STUCK_AFTER_MINUTES = 2;
/** As much as one turn takes up; the next one goes on. */
const MOST_AT_ONCE = 200;

export interface ClockWork {
  /** One turn, as the clock itself makes it: for whoever cannot wait. */
  tick(): Promise<void>;
  /** Asks for every group's calendar and team to be read. */
  synchroniseAll(): Promise<void>;
  stop(): Promise<void>;
}

/** `before` runs before each synchronisation: what could not be set up when the app started is tried again. */
export function startClock({ ports }: Pick<Running, 'ports'>, syncSeconds: number, before: () => Promise<void>): ClockWork {
  const turn = async (): Promise<void> => await tick(ports);
  const synchroniseAll = async (): Promise<void> => {
    for (const key of await ports.store.allGroups()) await each(ports, key, async () => await askToSynchronise(ports, key));
  };
  const synchronise = async (): Promise<void> => {
    await before().catch((error: unknown) => {
      ports.log.fault('group.notSetUp', error);
    });
    await synchroniseAll();
  };
  const loops = [every(TICK_SECONDS, turn, ports), every(syncSeconds, synchronise, ports)];
  return {
    tick: turn,
    synchroniseAll,
    async stop() {
      for (const loop of loops) await loop.stop();
    },
  };
}

/** Groups whose next obligation has fallen due are looked at, and deliveries whose process died are taken up again. */
async function tick(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  for (const key of await ports.store.dueGroups(now, MOST_AT_ONCE)) await each(ports, key, async () => await lookAtGroup(ports, key));
  for (const { tenant, notice } of await ports.store.stuckNotices(addMinutes(now, -STUCK_AFTER_MINUTES), MOST_AT_ONCE)) {
    await ports.store.inTenant(tenant, async (records) => {
      await records.enqueue({ kind: 'deliver', tenant, notice });
    });
  }
}

const askToSynchronise = async (ports: Ports, key: GroupKey): Promise<void> => {
  await ports.store.inTenant(key.tenant, async (records) => {
    await records.enqueue({ kind: 'synchronise', ...key });
  });
};

/** What is wrong with one group must not keep the others waiting. */
async function each({ log }: Ports, { group }: GroupKey, work: () => Promise<unknown>): Promise<void> {
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
