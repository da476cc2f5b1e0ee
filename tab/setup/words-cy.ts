import { finding } from '../../shared/words/cy/finding.ts';
import { formProblem } from '../../shared/words/cy/form-problem.ts';
import { setupCheck } from '../../shared/words/cy/setup-check.ts';
import { setupPage } from '../../shared/words/cy/setup-page.ts';
import { setupRules } from '../../shared/words/cy/setup-rules.ts';
import { terms } from '../../shared/words/cy/terms.ts';
import type { SetupSentences } from './words.ts';

export const cy: SetupSentences = { finding, formProblem, terms, setup: { ...setupPage, check: setupCheck, form: setupRules } };
