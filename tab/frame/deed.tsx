import { useState, type ReactElement } from 'react';
import type { Trouble } from '../api.ts';
import { sentenceOf } from '../trouble.ts';
import { useHouse } from './house.tsx';
import { useBusy } from './page-data.ts';

/** What a button does: never twice at once, and what went wrong is said below it. */
export interface Deed {
  readonly busy: boolean;
  readonly run: (work: () => Promise<Trouble | null>) => void;
  /** stands below the buttons */
  readonly fault: ReactElement | null;
}

export const useDeed = (done?: () => void): Deed => {
  const { words } = useHouse();
  const { busy, during } = useBusy();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  return {
    busy,
    run: (work) => {
      void during(async () => {
        const found = await work();
        setTrouble(found);
        if (found === null) done?.();
      });
    },
    fault: trouble === null ? null : <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>,
  };
};
