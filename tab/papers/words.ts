import { paper } from '../../shared/words/en/paper.ts';
import { papersPage } from '../../shared/words/en/papers-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const usePapersWords = pageWords({ paper, papers: papersPage }, async () => {
  const [cyPaper, cyPage] = await Promise.all([import('../../shared/words/cy/paper.ts'), import('../../shared/words/cy/papers-page.ts')]);
  return { paper: cyPaper.paper, papers: cyPage.papersPage };
});
export type PapersWords = ReturnType<typeof usePapersWords>;
