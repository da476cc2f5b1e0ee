const EVERY = 20_000;
/** returning to the window fires several events at once */
const PAUSE = 3000;

/** always: three times a minute while somebody looks, and when they come back; onReturn: when they come back */
export type Fresh = 'always' | 'onReturn';

/** Reads again while somebody looks. Answers how to stop it. */
export const keepFresh = (read: () => void, fresh: Fresh = 'always'): (() => void) => {
  let last = performance.now();
  const refresh = (): void => {
    if (document.visibilityState !== 'visible' || performance.now() - last < PAUSE) return;
    last = performance.now();
    read();
  };
  window.addEventListener('focus', refresh);
  document.addEventListener('visibilitychange', refresh);
  const timer = fresh === 'always' ? setInterval(refresh, EVERY) : undefined;
  return () => {
    window.removeEventListener('focus', refresh);
    document.removeEventListener('visibilitychange', refresh);
    clearInterval(timer);
  };
};
