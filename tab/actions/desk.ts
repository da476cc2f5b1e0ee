import type { ActionsPage } from '../../shared/contract/actions.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';

/** What is done on the page. Its forms: 'add', and '<deed>/<id>' for each deed on an action. */
export interface Desk extends OneForm {
  readonly page: ActionsPage;
  readonly data: PageData<ActionsPage>;
  /** said: what is told to those who do not see it */
  readonly save: <A extends DeedsOn<ActionsPage>>(name: A, said: () => string) => Save<A>;
}

export const useDesk = (page: ActionsPage, data: PageData<ActionsPage>): Desk => {
  const { announce } = useHouse();
  return { page, data, ...useOneForm(), save: (name, said) => saver(data, name, () => { announce(said()); }) };
};
