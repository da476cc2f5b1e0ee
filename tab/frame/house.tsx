import { createContext, use, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/domain/group.ts';
import type { Live } from '../live.ts';
import type { Navigation } from '../navigation.ts';
import type { Place } from '../routes.ts';
import type { Session, Stage } from '../session.ts';
import type { Surface, Teams } from '../teams.ts';
import type { Words } from '../words.ts';

/** How Teams shows the tab this time. */
export interface Visit {
  readonly surface: Surface;
  /** false: beside a meeting that is not known to be the shown group's */
  readonly known: boolean;
  readonly offer: Teams['offer'];
}

/** What every part of the page may use. */
export interface House {
  readonly session: Session;
  readonly live: Live;
  readonly words: Words;
  readonly language: Language;
  readonly navigation: Navigation;
  readonly visit: Visit;
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

export const usePlace = (): Place => {
  const { navigation } = useHouse();
  return useSyncExternalStore(navigation.subscribe, navigation.now);
};
