import { championsPage } from '../../shared/words/en/champions-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useChampionsWords = pageWords({ championsPage }, async () => ({ championsPage: (await import('../../shared/words/cy/champions-page.ts')).championsPage }));
