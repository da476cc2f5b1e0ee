import type { Session } from './session.ts';

const EVERY = 20_000;
/** returning to the window fires several events at once */
const PAUSE = 3000;

/** Reads again three times a minute while somebody looks, and when they come back. */
export const keepFresh = (session: Session): void => {
  let last = performance.now();
  const refresh = (): void => {
    if (document.visibilityState !== 'visible' || performance.now() - last < PAUSE) return;
    last = performance.now();
    void session.refresh();
  };
  window.addEventListener('focus', refresh);
  document.addEventListener('visibilitychange', refresh);
  setInterval(refresh, EVERY);
};
