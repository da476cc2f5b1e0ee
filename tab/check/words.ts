import { check } from '../../shared/words/en/check.ts';
import { pageWords } from '../frame/page-words.ts';

export const useCheckWords = pageWords({ check }, async () => ({ check: (await import('../../shared/words/cy/check.ts')).check }));
