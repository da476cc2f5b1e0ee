import type { Language } from '../shared/domain/group.ts';
import { en, type Words } from './words-en.ts';

export type { Words } from './words-en.ts';

/** English comes with the page, Welsh when somebody reads Welsh. */
export const loadWords = async (language: Language): Promise<Words> => (language === 'cy' ? (await import('./words-cy.ts')).cy : en);
