import { risk } from '../../shared/words/en/risk.ts';
import { risksPage } from '../../shared/words/en/risks-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useRisksWords = pageWords({ risk, risksPage }, async () => {
  const [{ risk: cyRisk }, { risksPage: cyPage }] = await Promise.all([import('../../shared/words/cy/risk.ts'), import('../../shared/words/cy/risks-page.ts')]);
  return { risk: cyRisk, risksPage: cyPage };
});
export type RisksWords = ReturnType<typeof useRisksWords>;
