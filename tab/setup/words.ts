import { finding } from '../../shared/words/en/finding.ts';
import { formProblem } from '../../shared/words/en/form-problem.ts';
import { setupCheck } from '../../shared/words/en/setup-check.ts';
import { setupPage } from '../../shared/words/en/setup-page.ts';
import { setupRules } from '../../shared/words/en/setup-rules.ts';
import { terms } from '../../shared/words/en/terms.ts';

export const en = { finding, formProblem, terms, setup: { ...setupPage, check: setupCheck, form: setupRules } };

/** What only this page says. */
export type SetupSentences = typeof en;
export type SetupWords = SetupSentences['setup'];
