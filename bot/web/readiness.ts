import { inTime } from './in-time.ts';

/** Whoever watches over the installation waits for a few seconds. */
const PATIENCE_MS = 2000;

/** The store is asked once, however many want to know, and is not waited for long: nobody has to sign in to ask this. */
export function openReadiness(isReady: () => Promise<boolean>): () => Promise<boolean> {
  let asked: Promise<boolean> | null = null;
  return async () => {
    asked ??= isReady()
      .catch(() => false)
      .finally(() => {
        asked = null;
      });
    return (await inTime(asked, PATIENCE_MS)) ?? false;
  };
}
