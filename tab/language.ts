import type { Language } from '../shared/domain/group.ts';

/** Teams tells 'cy-gb' for a Welsh client. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('cy') ? 'cy' : 'en');

/** As the browser and a screen reader know it. */
export const tagOf = (language: Language): string => (language === 'cy' ? 'cy' : 'en-GB');
