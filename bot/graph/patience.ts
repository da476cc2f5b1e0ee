import { setTimeout as wait } from 'node:timers/promises';

export type Sleep = (seconds: number) => Promise<void>;

export const sleep: Sleep = (seconds) => wait(seconds * 1000);

const MOST_SECONDS = 30;

/** How long one job may wait for Graph in all, over every request that it makes. */
export interface Patience {
  /** Waits, or says that the job has waited long enough. */
  wait(seconds: number): Promise<boolean>;
  /** Whether this is the first refusal for want of permission: one new token is tried for the whole job. */
  firstRefusal(): boolean;
}

export function newPatience(pause: Sleep): Patience {
  let left = MOST_SECONDS;
  let refusals = 0;
  return {
    wait: async (seconds) => {
      if (seconds > left) return false;
      left -= seconds;
      await pause(seconds);
      return true;
    },
    firstRefusal: () => (refusals += 1) === 1,
  };
}

/** The seconds that a Retry-After header asks for, given as a number or as a date; null when it says nothing that can be read. */
export function secondsOf(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  if (/^\d+$/u.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
