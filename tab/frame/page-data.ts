import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Answers, EndpointName, InputOf } from '../../shared/contract/api.ts';
import { keepFresh, type Fresh } from '../freshness.ts';
import { useHouse } from './house.tsx';
import { LOADING, pageReader, type PageData, type PageStage } from './page-reader.ts';

export type { PageData, PageStage } from './page-reader.ts';

/**
 * What a page shows: read when the page opens, when its input changes, and while somebody looks at it.
 * What is typed into the page's forms is theirs: reading again never touches it.
 */
export const usePage = <K extends EndpointName>(name: K, input: InputOf<K>, fresh: Fresh = 'always'): PageData<Answers[K]> => {
  const { session, live } = useHouse();
  const key = JSON.stringify([name, input]);
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly stage: PageStage<Answers[K]> }>({ key, stage: LOADING });
  // the input by its value: a page may make it anew each time it is drawn
  const reader = useMemo(() => {
    const [, asked] = JSON.parse(key) as [K, InputOf<K>];
    return pageReader(session, name, asked, (stage) => { setDrawn({ key, stage }); });
  }, [session, name, key]);
  const { start, stop, refresh } = reader;
  // drawn at once: the keyboard goes to what stands there afterwards, not to what is about to go
  const act = useCallback<typeof reader.act>((deed, what, guess) => (guess === undefined ? reader.act(deed, what) : flushSync(() => reader.act(deed, what, guess))), [reader]);
  const show = useCallback((value: Answers[K]) => { flushSync(() => { reader.show(value); }); }, [reader]);
  useLayoutEffect(() => {
    start();
    const still = keepFresh(start, live, fresh);
    return () => { still(); stop(); };
  }, [start, stop, live, fresh]);
  const stage = drawn.key === key ? drawn.stage : LOADING;
  return useMemo(() => ({ stage, refresh, act, show }), [stage, refresh, act, show]);
};

/** A deed that a button does: busy while it lasts, and never twice at once. */
export const useBusy = (): { readonly busy: boolean; readonly during: <T>(work: () => Promise<T>) => Promise<T | undefined> } => {
  const [busy, setBusy] = useState(false);
  const held = useRef(false);
  const during = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (held.current) return undefined;
    held.current = true;
    setBusy(true);
    try {
      return await work();
    } finally {
      held.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, during };
};
