import type { Ports } from '../ports.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { type Running, tick } from './run.ts';

/** How often the clock looks; a message is late by no more than this. */
const TICK_SECONDS = 15;
/** A delivery that has said nothing for so long has lost its process: every attempt ends within seconds. */
const STUCK_AFTER_MINUTES = 2;

export interface ClockWork {
  /** One turn, as the clock itself makes it: for whoever cannot wait. */
  tick(): Promise<number>;
  /** Asks for every group's calendar and team to be read. */
  synchroniseAll(): Promise<void>;
  stop(): Promise<void>;
}

/** `before` runs before each synchronisation: what could not be set up when the app started is tried again. */
export function startClock(running: Running, syncSeconds: number, before: () => Promise<void>): ClockWork {
  const { ports } = running;
  const turn = (): Promise<number> => tick(running, (now) => addMinutes(now, -STUCK_AFTER_MINUTES));
  const synchroniseAll = async (): Promise<void> => {
    for (const key of await ports.store.allGroups()) {
      await ports.store.inTenant(key.tenant, async (records) => {
        await records.enqueue({ kind: 'synchronise', ...key });
      });
    }
  };
  const synchronise = async (): Promise<void> => {
    await before();
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
