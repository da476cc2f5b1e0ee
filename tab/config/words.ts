import { configPage } from '../../shared/words/en/config-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useConfigWords = pageWords({ configPage }, async () => ({ configPage: (await import('../../shared/words/cy/config-page.ts')).configPage }));
