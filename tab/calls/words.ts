import { call } from '../../shared/words/en/call.ts';
import { callsPage } from '../../shared/words/en/calls-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useCallsWords = pageWords({ call, callsPage }, async () => {
  const [{ call: cyCall }, { callsPage: cyPage }] = await Promise.all([import('../../shared/words/cy/call.ts'), import('../../shared/words/cy/calls-page.ts')]);
  return { call: cyCall, callsPage: cyPage };
});
export type CallsWords = ReturnType<typeof useCallsWords>;
