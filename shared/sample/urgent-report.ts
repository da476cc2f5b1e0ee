import type { Language } from '../domain/group.ts';

/** What the next ordinary meeting's agenda says of an urgent one. */
export const urgentReport = (subject: string, language: Language): string =>
  ({ en: `Report of the urgent meeting: ${subject}`, cy: `Adroddiad y cyfarfod brys: ${subject}` })[language];
