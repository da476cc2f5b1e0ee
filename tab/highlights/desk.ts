import type { HighlightsPage } from '../../shared/contract/highlights.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useHighlightsWords } from './words.ts';

/** What is done on the page. Its forms: 'write/<workstream>'. */
export interface Desk extends OneForm {
  readonly page: HighlightsPage;
  readonly data: PageData<HighlightsPage>;
  readonly save: (number: number) => Save<'saveHighlight'>;
}

export const useDesk = (page: HighlightsPage, data: PageData<HighlightsPage>): Desk => {
  const { announce } = useHouse();
  const { highlightsPage: say } = useHighlightsWords();
  return { page, data, ...useOneForm(), save: (number) => saver(data, 'saveHighlight', () => { announce(say.saved(number)); }) };
};
