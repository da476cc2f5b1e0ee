import { pageWords } from '../frame/page-words.ts';
import { en } from './sentences.ts';

export const useStatusWords = pageWords(en, async () => {
  const [page, doubt] = await Promise.all([import('../../shared/words/cy/status-page.ts'), import('../../shared/words/cy/status-doubt.ts')]);
  return { statusPage: page.statusPage, statusDoubt: doubt.statusDoubt };
});
