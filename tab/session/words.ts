import { sessionPage } from '../../shared/words/en/session-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useSessionWords = pageWords({ sessionPage }, async () => ({ sessionPage: (await import('../../shared/words/cy/session-page.ts')).sessionPage }));
