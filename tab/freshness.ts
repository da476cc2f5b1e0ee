import type { Live } from './live.ts';

const EVERY = 20_000;
/** while changes are heard of as they happen */
const EVERY_WHILE_LIVE = 300_000;
/** returning to the window fires several events at once */
const PAUSE = 3000;
/** what somebody does is often several changes, and so is what many do at once */
const GATHER = 150;
const BREATH = 800;

/** always: when something changes, now and then while somebody looks, and when they come back; onReturn: when they come back */
export type Fresh = 'always' | 'onReturn';

/** Reads again while somebody looks. Answers how to stop it. */
export const keepFresh = (read: () => void, live: Pick<Live, 'isOpen' | 'subscribe'>, fresh: Fresh = 'always'): (() => void) => {
  let last = performance.now();
  let coming: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const since = (): number => performance.now() - last;
  const refresh = (): void => {
    clearTimeout(coming);
    coming = undefined;
    missed = false;
    last = performance.now();
    read();
  };
  const come = (): void => {
    if (document.visibilityState === 'visible' && (missed || since() >= PAUSE)) refresh();
  };
  const hear = (): void => {
    if (document.visibilityState === 'visible') coming ??= setTimeout(refresh, Math.max(GATHER, BREATH - since()));
    else missed = true;
  };
  const pass = (): void => {
    if (document.visibilityState === 'visible' && since() >= (live.isOpen() ? EVERY_WHILE_LIVE - PAUSE : PAUSE)) refresh();
  };
  window.addEventListener('focus', come);
  document.addEventListener('visibilitychange', come);
  const timer = fresh === 'always' ? setInterval(pass, EVERY) : undefined;
  const deaf = fresh === 'always' ? live.subscribe(hear) : undefined;
  return () => {
    window.removeEventListener('focus', come);
    document.removeEventListener('visibilitychange', come);
    clearInterval(timer);
    clearTimeout(coming);
    deaf?.();
  };
};
