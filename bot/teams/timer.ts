import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds that only ever go forward, and a sleep that an abort ends. */
export interface Timer {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const TIMER: Timer = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    await after(ms, undefined, { signal, ref: false }).catch(() => undefined);
  },
};
