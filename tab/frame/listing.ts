import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useHouse, usePlace } from './house.tsx';
import { filterAfter, lookedFor, type Looked } from './list-view.ts';

export { byText, inOrder, matching } from './list-view.ts';

/** What of a list is looked for, and in which order. */
export interface Listing<K extends string = string> {
  readonly now: Looked<K>;
  /** the same a moment later: lists go by it, so that what is typed or pressed is seen at once, however long the list is */
  readonly late: Looked<K>;
  readonly set: (change: Partial<Looked<K>>) => void;
}

/** A browser refuses an address that changes with every letter somebody types. */
const PAUSE = 300;

/**
 * What is looked for, kept in the address: a link brings it along, and so does going back.
 * usual: what is looked for where the address says nothing. It is read once.
 */
export const useListing = <K extends string>(usual: Looked<K>): Listing<K> => {
  const { navigation } = useHouse();
  const { filter } = usePlace();
  const [first] = useState(usual);
  /** what was typed and is not in the address yet */
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ at: number; filter: string | null; timer: ReturnType<typeof setTimeout> | undefined }>({ at: Number.NEGATIVE_INFINITY, filter: null, timer: undefined });
  useEffect(() => () => { clearTimeout(waiting.current.timer); }, []);
  const write = useCallback((next: string): void => {
    waiting.current = { at: performance.now(), filter: null, timer: undefined };
    const { filter: _, ...place } = navigation.now();
    navigation.amend(next === '' ? place : { ...place, filter: next });
    setTyped(null);
  }, [navigation]);
  const set = useCallback((change: Partial<Looked<K>>): void => {
    const { at, filter: before, timer } = waiting.current;
    const next = filterAfter(first, before ?? navigation.now().filter, change);
    clearTimeout(timer);
    if (performance.now() - at >= PAUSE) { write(next); return; }
    waiting.current = { at, filter: next, timer: setTimeout(write, PAUSE, next) };
    setTyped(next);
  }, [navigation, first, write]);
  const shown = typed ?? filter;
  const now = useMemo(() => lookedFor(first, shown), [first, shown]);
  const late = useDeferredValue(now);
  return useMemo(() => ({ now, late, set }), [now, late, set]);
};
