import { fold } from '../../shared/domain/fold.ts';
import { cy } from './phrases/cy.ts';
import { en } from './phrases/en.ts';
import type { Phrases } from './phrases/phrases.ts';

export const BOTH = [en, cy] as const;

/** A table of both languages: people of one council write in either. The longest phrases come first, so that none is cut by a part of it. */
export const table = (pick: (phrases: Phrases) => readonly string[]): readonly string[] =>
  [...new Set(BOTH.flatMap(pick))].sort((a, b) => b.length - a.length);

/** Folded words between spaces, ' cant make it ', in which phrases are found as whole words. */
export const wordsOf = (text: string): string => ` ${fold(text)} `;

export const holds = (words: string, phrases: readonly string[]): boolean => phrases.some((phrase) => words.includes(` ${phrase} `));

export const startsWith = (words: string, phrases: readonly string[]): boolean => phrases.some((phrase) => words.startsWith(` ${phrase} `));

/** What remains when phrases are taken out; a bar stands where one was, so that its neighbours do not become a phrase. */
export const without = (words: string, phrases: readonly string[]): string => {
  let rest = words;
  for (const phrase of phrases) while (rest.includes(` ${phrase} `)) rest = rest.replace(` ${phrase} `, ' | ');
  return rest;
};

/** The words that no phrase took. */
export const leftover = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '' && word !== '|');

/** Nothing is in the text but these phrases. */
export const isAllOf = (text: string, phrases: readonly string[]): boolean => leftover(without(wordsOf(text), phrases)).length === 0;

const NAME_PART = /[\p{L}\p{N}]+/gu;
const PATTERN_SIGN = /[$()*+.?[\\\]^{|}]/gu;

/** A name as people type it: any case, any signs between its words, "&" for "and". */
const patternOf = (name: string): RegExp | null => {
  const parts = (name.match(NAME_PART) ?? []).filter((part) => part.toLowerCase() !== 'and');
  if (parts.length === 0) return null;
  const words = parts.map((part) => part.replaceAll(PATTERN_SIGN, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:the )?${words.join(String.raw`(?:\s*&\s*|\s+and\s+|[^\p{L}\p{N}]{1,3})`)}(?![\p{L}\p{N}])`, 'iu');
};

export interface Named {
  readonly group: string | null;
  /** what was said beside the name */
  readonly text: string;
  /** more than one name stands in it */
  readonly several: boolean;
}

/** Takes the name of a group out of a text; the longest one where names hold each other. */
export const takeGroup = (text: string, names: readonly string[]): Named => {
  let group: string | null = null;
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const pattern = patternOf(name);
    if (pattern === null || !pattern.test(text)) continue;
    if (group !== null) return { group, text, several: true };
    group = name;
    text = text.replace(pattern, ' ');
  }
  return { group, text, several: false };
};

const PLAIN_WORD = /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;:]|[.!?]*(?:\s|$))/u;

/** With a large first letter, unless the first word is written in a way of its own: "iPad", "gov.uk". */
export const asTitle = (text: string): string => (PLAIN_WORD.test(text) ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text);
