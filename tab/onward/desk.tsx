import type { OnwardPage } from '../../shared/contract/onward.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useOnwardWords } from './words.ts';

type Deeds = Exclude<DeedsOn<OnwardPage>, 'onward'>;

/** What is done on the page. Its forms: 'needed/<id>', 'notNeeded/<id>', 'acknowledge/<id>', 'diary/<body>'. */
export interface Desk extends OneForm {
  readonly page: OnwardPage;
  readonly save: <A extends Deeds>(name: A) => Save<A>;
}

export const useDesk = (page: OnwardPage, data: PageData<OnwardPage>): Desk => {
  const { announce } = useHouse();
  const { onwardPage: say } = useOnwardWords();
  return { page, ...useOneForm(), save: (name) => saver(data, name, () => { announce(say.said[name]); }) };
};
