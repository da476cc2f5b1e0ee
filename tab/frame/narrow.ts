import { useSyncExternalStore } from 'react';

/** Below this the sections and their pages would stand in three rows or more, in Welsh above all. */
const NARROW = '(max-width: 959px)';

const subscribe = (changed: () => void): (() => void) => {
  const width = matchMedia(NARROW);
  width.addEventListener('change', changed);
  return () => { width.removeEventListener('change', changed); };
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
