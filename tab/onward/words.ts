import { framework } from '../../shared/words/en/framework.ts';
import { onward, onwardPage } from '../../shared/words/en/onward.ts';
import { pageWords } from '../frame/page-words.ts';

export const useOnwardWords = pageWords({ onward, onwardPage, framework }, async () => {
  const [{ onward: cyOnward, onwardPage: cyPage }, { framework: cyFramework }] = await Promise.all([import('../../shared/words/cy/onward.ts'), import('../../shared/words/cy/framework.ts')]);
  return { onward: cyOnward, onwardPage: cyPage, framework: cyFramework };
});
