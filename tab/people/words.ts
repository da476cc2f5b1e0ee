import { people } from '../../shared/words/en/people-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const usePeopleWords = pageWords({ people }, async () => ({ people: (await import('../../shared/words/cy/people-page.ts')).people }));
