import { framework } from '../../shared/words/en/framework.ts';
import { pageWords } from '../frame/page-words.ts';

export const useFrameworkWords = pageWords({ framework }, async () => ({ framework: (await import('../../shared/words/cy/framework.ts')).framework }));
