import { minePage } from '../../shared/words/en/mine-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useMineWords = pageWords({ minePage }, async () => ({ minePage: (await import('../../shared/words/cy/mine-page.ts')).minePage }));
export type MineWords = ReturnType<typeof useMineWords>;
