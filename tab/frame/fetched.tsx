import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { Wait } from './wait.tsx';

interface Code<P> {
  readonly default: ComponentType<P>;
}

interface Fetched<P> {
  /** Fetches the code before it is needed. Where that fails it is fetched when it is needed. */
  readonly ahead: () => void;
  readonly Part: ComponentType<P>;
}

/**
 * A part of the tab whose code comes when it is needed, with what stands in its place meanwhile.
 * Suspense would show that place each first time, whether the code is here or not, and then for 300 ms at least.
 */
export const fetched = <P extends object>(load: () => Promise<Code<P>>, place: ReactElement | null = <Wait />): Fetched<P> => {
  let here: Code<P> | null = null;
  const fetch = async (): Promise<Code<P>> => {
    here ??= await load();
    return here;
  };
  const Part = (props: P): ReactElement | null => {
    const [code, setCode] = useState(here);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (code === null) fetch().then(setCode, setFailure);
    }, [code]);
    // for whoever catches what breaks while drawing
    if (failure !== null) throw failure;
    return code === null ? place : <code.default {...props} />;
  };
  return { ahead: () => { fetch().catch(() => undefined); }, Part };
};
