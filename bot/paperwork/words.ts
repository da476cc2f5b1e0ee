import type { Language } from '../../shared/domain/group.ts';
import { attendancePage as cyAttendance } from '../../shared/words/cy/attendance-page.ts';
import { papersPage as cyPapers } from '../../shared/words/cy/papers-page.ts';
import { paperwork as cy } from '../../shared/words/cy/paperwork.ts';
import { attendancePage as enAttendance } from '../../shared/words/en/attendance-page.ts';
import { papersPage as enPapers } from '../../shared/words/en/papers-page.ts';
import { paperwork as en } from '../../shared/words/en/paperwork.ts';
import { blockersPage as cyBlockers } from '../../shared/words/cy/blockers-page.ts';
import { blockersPage as enBlockers } from '../../shared/words/en/blockers-page.ts';
import { planPage as cyPlans } from '../../shared/words/cy/plan-page.ts';
import { planPage as enPlans } from '../../shared/words/en/plan-page.ts';
import { requestsPage as cyRequests } from '../../shared/words/cy/requests-page.ts';
import { requestsPage as enRequests } from '../../shared/words/en/requests-page.ts';
import { risksPage as cyRisks } from '../../shared/words/cy/risks-page.ts';
import { risksPage as enRisks } from '../../shared/words/en/risks-page.ts';
import { wordsIn } from '../../shared/words/index.ts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, cy };

/** The sentences that stand in documents alone: the tab never loads them. */
export const paperworkIn = (language: Language): typeof en => WORDS[language];

/** Everything that documents say; what a page says as well is said in the same words. */
export const sentencesIn = (language: Language) => ({
  ...wordsIn(language),
  say: paperworkIn(language),
  status: (language === 'cy' ? cyAttendance : enAttendance).status,
  blockers: language === 'cy' ? cyBlockers : enBlockers,
  risks: language === 'cy' ? cyRisks : enRisks,
  plans: language === 'cy' ? cyPlans : enPlans,
  requests: language === 'cy' ? cyRequests : enRequests,
  section: (language === 'cy' ? cyPapers : enPapers).section,
});
export type Sentences = ReturnType<typeof sentencesIn>;
