import { finding } from '../../shared/words/en/finding.ts';
import { termsPage } from '../../shared/words/en/terms-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useTermsWords = pageWords({ finding, termsPage }, async () => {
  const [{ finding: cyFinding }, { termsPage: cyPage }] = await Promise.all([import('../../shared/words/cy/finding.ts'), import('../../shared/words/cy/terms-page.ts')]);
  return { finding: cyFinding, termsPage: cyPage };
});
export type TermsWords = ReturnType<typeof useTermsWords>;
