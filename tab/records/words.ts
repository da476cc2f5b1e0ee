import { decision } from '../../shared/words/en/decision.ts';
import { record } from '../../shared/words/en/record.ts';
import { recordsPage } from '../../shared/words/en/records-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useRecordsWords = pageWords({ decision, record, recordsPage }, async () => {
  const [{ decision: cyDecision }, { record: cyRecord }, { recordsPage: cyPage }] = await Promise.all([
    import('../../shared/words/cy/decision.ts'), import('../../shared/words/cy/record.ts'), import('../../shared/words/cy/records-page.ts'),
  ]);
  return { decision: cyDecision, record: cyRecord, recordsPage: cyPage };
});
export type RecordsWords = ReturnType<typeof useRecordsWords>;
