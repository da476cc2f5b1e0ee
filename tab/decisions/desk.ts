import type { DecisionsPage } from '../../shared/contract/decisions.ts';
import { useHouse } from '../frame/house.tsx';
import { useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';

/** What is done on the page. Its forms: 'record', 'correct/<id>', 'settle/<id>'. */
export interface Desk extends OneForm {
  readonly page: DecisionsPage;
  readonly save: <A extends DeedsOn<DecisionsPage>>(name: A, said: string) => Save<A>;
}

/** A deed answers with all decisions: where something is looked for, that is read again. */
export const useDesk = (page: DecisionsPage, data: PageData<DecisionsPage>, isAll: boolean): Desk => {
  const { announce } = useHouse();
  return {
    page,
    ...useOneForm(),
    save: (name, said) => async (input) => {
      const reply = await data.act(name, input);
      if (!reply.ok) return reply.trouble;
      if (isAll) data.show(reply.value); else await data.refresh();
      announce(said);
      return null;
    },
  };
};
