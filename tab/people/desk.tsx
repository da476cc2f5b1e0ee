import type { PeoplePage } from '../../shared/contract/governance.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { usePeopleWords } from './words.ts';

/** What is done on the page. Its forms: 'seat/<id>', 'seat/new', 'hold/<id>', 'remove/<id>', 'officers'. */
export interface Desk extends OneForm {
  readonly page: PeoplePage;
  readonly save: <A extends DeedsOn<PeoplePage>>(name: A) => Save<A>;
}

export const useDesk = (page: PeoplePage, data: PageData<PeoplePage>): Desk => {
  const { announce } = useHouse();
  const { people: say } = usePeopleWords();
  return { page, ...useOneForm(), save: (name) => saver(data, name, () => { announce(name === 'decideChange' ? say.decided : say.saved); }) };
};
