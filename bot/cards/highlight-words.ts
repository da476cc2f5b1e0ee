import type { Language } from '../../shared/domain/group.ts';
import { highlight as cy } from '../../shared/words/cy/highlight.ts';
import { highlight as en } from '../../shared/words/en/highlight.ts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, cy };

/** Its sentences are not among those that the tab loads first. */
export const highlightIn = (language: Language): typeof en => WORDS[language];
export type HighlightWords = typeof en;
