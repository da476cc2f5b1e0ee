import { decision } from '../../shared/words/en/decision.ts';
import { decisionsPage } from '../../shared/words/en/decisions-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useDecisionsWords = pageWords({ decision, decisionsPage }, async () => {
  const [{ decision: cyDecision }, { decisionsPage: cyPage }] = await Promise.all([import('../../shared/words/cy/decision.ts'), import('../../shared/words/cy/decisions-page.ts')]);
  return { decision: cyDecision, decisionsPage: cyPage };
});
