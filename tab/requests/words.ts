import { decision } from '../../shared/words/en/decision.ts';
import { request } from '../../shared/words/en/request.ts';
import { requestsPage } from '../../shared/words/en/requests-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useRequestsWords = pageWords({ requestsPage, request, decision }, async () => {
  const [page, cyRequest, cyDecision] = await Promise.all([import('../../shared/words/cy/requests-page.ts'), import('../../shared/words/cy/request.ts'), import('../../shared/words/cy/decision.ts')]);
  return { requestsPage: page.requestsPage, request: cyRequest.request, decision: cyDecision.decision };
});
