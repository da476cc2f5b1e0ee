import type { Language } from '../../shared/domain/group.ts';
import { pages as cy } from '../../shared/words/cy/pages.ts';
import { pages as en, type Pages } from '../../shared/words/en/pages.ts';

const PAGES: Readonly<Record<Language, Pages>> = { en, cy };

/** What the server itself says, in a language. */
export const pagesIn = (language: Language): Pages => PAGES[language];

const weightOf = (wanted: readonly string[], language: Language): number => {
  const weights = wanted.map((part) => {
    const [tag = '', ...options] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const isMeant = tag === language || tag.startsWith(`${language}-`);
    const weight = Number(options.find((option) => option.startsWith('q='))?.slice(2) ?? '1');
    return isMeant && weight >= 0 && weight <= 1 ? weight : 0;
  });
  return Math.max(0, ...weights);
};

/** Of an Accept-Language header; English unless Welsh is wanted more. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').slice(0, 500).split(',');
  const [welsh, english] = [weightOf(wanted, 'cy'), weightOf(wanted, 'en')];
  if (welsh !== english || welsh === 0) return welsh > english ? 'cy' : 'en';
  // asked for alike: the one that comes first
  return wanted.find((part) => /^\s*(?:cy|en)\b/iu.test(part))?.trim().toLowerCase().startsWith('cy') === true ? 'cy' : 'en';
}
