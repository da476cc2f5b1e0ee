import { measuresPage } from '../../shared/words/en/measures-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useMeasuresWords = pageWords({ measuresPage }, async () => ({ measuresPage: (await import('../../shared/words/cy/measures-page.ts')).measuresPage }));
