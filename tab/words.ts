import type { Language } from '../shared/domain/group.ts';
import { en } from './words-en.ts';

export type Words = typeof en;

/** English comes with the page, Welsh when somebody reads Welsh. */
export const loadWords = async (language: Language): Promise<Words> => (language === 'cy' ? (await import('./words-cy.ts')).cy : en);
