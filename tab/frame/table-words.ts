import { table } from '../../shared/words/en/table.ts';
import { pageWords } from './page-words.ts';

export const useTableWords = pageWords({ table }, async () => ({ table: (await import('../../shared/words/cy/table.ts')).table }));
