import { createContext, use } from 'react';
import type { SetupForm, SetupView } from '../../shared/contract/setting-up.ts';
import type { Answers, EndpointName, InputOf } from '../../shared/contract/api.ts';
import type { Reply } from '../api.ts';
import { pageWords } from '../frame/page-words.ts';
import type { Obstacle } from './check-view.ts';
import type { Kept } from './keeper.ts';
import type { Tried } from './mailbox-view.ts';
import { en } from './words.ts';

export const useSetupWords = pageWords(en, async () => (await import('./words-cy.ts')).cy);

/** What every step may use while a draft is filled in. */
export interface Filling {
  readonly view: SetupView;
  readonly kept: Kept;
  readonly edit: (change: (form: SetupForm) => SetupForm) => void;
  /** whether everything entered is on the server now */
  readonly save: () => Promise<boolean>;
  readonly act: <A extends EndpointName>(name: A, input: InputOf<A>) => Promise<Reply<Answers[A]>>;
  /** what trying the mailbox brought, whichever step one has gone to since */
  readonly tried: Tried | null;
  readonly setTried: (tried: Tried | null) => void;
  /** everything that stands in the way */
  readonly obstacles: readonly Obstacle[];
  /** leads to a field, on whichever step it stands */
  readonly lead: (field: string) => void;
}

export const FillingContext = createContext<Filling | null>(null);

export const useFilling = (): Filling => {
  const filling = use(FillingContext);
  if (filling === null) throw new Error('drawn outside a draft');
  return filling;
};
