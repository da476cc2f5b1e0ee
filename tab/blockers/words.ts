import { blockersPage } from '../../shared/words/en/blockers-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useBlockersWords = pageWords({ blockersPage }, async () => ({ blockersPage: (await import('../../shared/words/cy/blockers-page.ts')).blockersPage }));
export type BlockersWords = ReturnType<typeof useBlockersWords>;
