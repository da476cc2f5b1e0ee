import type { Language } from '../domain/group.ts';
import { cy } from './cy.ts';
import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, cy };

/** All sentences of a language. The server has both at hand; the tab loads cy.ts only where it is wanted. */
export const wordsIn = (language: Language): Words => WORDS[language];
