import type { Instant } from '../../../shared/domain/time.ts';
import type { Clock } from '../../ports.ts';
import { addSeconds } from '../feeds/read-times.ts';

/** What a neighbour said a moment ago, so that the same question is not asked of it again and again. */
export interface Remembered<T> {
  get(key: string, ask: () => Promise<T>): Promise<T>;
}

interface Told<T> {
  readonly answer: Promise<T>;
  readonly until: Instant;
}

/** Keeps so many answers for so many seconds; the oldest goes first. What could not be answered is not kept. */
export function remembering<T>(clock: Clock, seconds: number, most: number): Remembered<T> {
  const told = new Map<string, Told<T>>();
  const forget = (key: string, one: Told<T>): void => {
    if (told.get(key) === one) told.delete(key);
  };
  return {
    get: async (key, ask) => {
      const now = clock.now();
      const known = told.get(key);
      if (known !== undefined && now < known.until) return await known.answer;
      told.delete(key);
      const one: Told<T> = { answer: ask(), until: addSeconds(now, seconds) };
      told.set(key, one);
      for (const [oldest] of told) {
        if (told.size <= most) break;
        told.delete(oldest);
      }
      return await one.answer.catch((error: unknown) => {
        forget(key, one);
        throw error;
      });
    },
  };
}
