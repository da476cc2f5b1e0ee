import { formProblem } from '../../shared/words/en/form-problem.ts';
import { workstreamsPage } from '../../shared/words/en/workstreams-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useWorkstreamsWords = pageWords({ workstreamsPage, formProblem }, async () => {
  const [page, problem] = await Promise.all([import('../../shared/words/cy/workstreams-page.ts'), import('../../shared/words/cy/form-problem.ts')]);
  return { workstreamsPage: page.workstreamsPage, formProblem: problem.formProblem };
});
