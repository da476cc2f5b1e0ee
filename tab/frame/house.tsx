import { createContext, use, useSyncExternalStore } from 'react';
import type { Session, Stage } from '../session.ts';
import type { Words } from '../words.ts';

/** What every part of the page may use. */
export interface House {
  readonly session: Session;
  readonly words: Words;
  /** says a result to those who do not see it */
  readonly announce: (sentence: string) => void;
}

export const HouseContext = createContext<House | null>(null);

export const useHouse = (): House => {
  const house = use(HouseContext);
  if (house === null) throw new Error('drawn outside the house');
  return house;
};

export const useStage = (session: Session): Stage => useSyncExternalStore(session.subscribe, session.stage);
