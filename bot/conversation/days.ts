import { holds, table, wordsOf } from './text.ts';

const DAYS = table(({ days }) => days);
/** '26th', '26/11', '5 May' */
const WRITTEN = /(?<!\d)\d{1,2}(?:(?:st|nd|rd|th)\b|\/\d{1,2}(?!\d)|\s+may\b)/iu;

/** Whether a text names a day or another meeting: only the next one is known. */
export const namesDay = (text: string): boolean => holds(wordsOf(text), DAYS) || WRITTEN.test(text);
