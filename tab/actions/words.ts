import { actionsPage } from '../../shared/words/en/actions-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useActionsWords = pageWords({ actionsPage }, async () => ({ actionsPage: (await import('../../shared/words/cy/actions-page.ts')).actionsPage }));
export type ActionsWords = ReturnType<typeof useActionsWords>;
