import { formProblem } from '../../shared/words/en/form-problem.ts';
import { planPage } from '../../shared/words/en/plan-page.ts';
import { workstreamsPage } from '../../shared/words/en/workstreams-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useWorkstreamsWords = pageWords({ workstreamsPage, planPage, formProblem }, async () => {
  const [page, plan, problem] = await Promise.all([import('../../shared/words/cy/workstreams-page.ts'), import('../../shared/words/cy/plan-page.ts'), import('../../shared/words/cy/form-problem.ts')]);
  return { workstreamsPage: page.workstreamsPage, planPage: plan.planPage, formProblem: problem.formProblem };
});
