import { highlight } from '../../shared/words/en/highlight.ts';
import { highlightsPage } from '../../shared/words/en/highlights-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useHighlightsWords = pageWords({ highlight, highlightsPage }, async () => {
  const [of, page] = await Promise.all([import('../../shared/words/cy/highlight.ts'), import('../../shared/words/cy/highlights-page.ts')]);
  return { highlight: of.highlight, highlightsPage: page.highlightsPage };
});
export type HighlightsWords = ReturnType<typeof useHighlightsWords>;
