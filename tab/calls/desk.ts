import type { CallsPage } from '../../shared/contract/calls.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useCallsWords, type CallsWords } from './words.ts';

type Said = keyof CallsWords['callsPage']['done'];

/** What is done on the page. Its forms: 'call/new', 'agree/<id>', 'decline/<id>', 'withdraw/<id>', 'move/<id>', 'cancel/<id>', 'circular/new', 'yes/<id>', 'no/<id>', 'recall/<id>'. */
export interface Desk extends OneForm {
  readonly page: CallsPage;
  readonly save: <A extends DeedsOn<CallsPage>>(name: A, said: Said) => Save<A>;
}

export const useDesk = (page: CallsPage, data: PageData<CallsPage>): Desk => {
  const { announce } = useHouse();
  const { callsPage: say } = useCallsWords();
  return { page, ...useOneForm(), save: (name, said) => saver(data, name, () => { announce(say.done[said]); }) };
};
