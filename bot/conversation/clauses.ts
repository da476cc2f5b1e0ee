import { table } from './text.ts';
import { takeSubstitute } from './substitute.ts';

/** A part of what was said. A cause explains in whatever words, so little is read into it. */
export interface Clause {
  readonly text: string;
  readonly isCause: boolean;
}

export interface Said {
  readonly clauses: readonly Clause[];
  /** undefined: nobody is sent; null: somebody without a name; a list of several is no answer */
  readonly substitutes: readonly (string | null)[];
}

const either = (words: readonly string[]): string => words.join('|').replaceAll(' ', String.raw`\s+`);
const POSTS = either(table(({ substitute }) => substitute.post));
const LABEL = new RegExp(String.raw`\b(${POSTS})\s*:\s*`, 'giu');
const JOINTS = new RegExp(String.raw`\s*[,.;:!?\n()]+\s*|\s+[-–—]+\s+|\s*\b(?:${either(table(({ joints }) => joints))})\b\s*`, 'giu');
const CAUSES = new RegExp(String.raw`(?:^|\s+)(?:${either(table(({ causes }) => causes))})\s+`, 'iu');

const causeIn = (text: string): readonly Clause[] => {
  const cause = CAUSES.exec(text);
  if (cause === null) return [{ text, isCause: false }];
  return [
    { text: text.slice(0, cause.index), isCause: false },
    { text: text.slice(cause.index + cause[0].length), isCause: true },
  ];
};

/** Takes a text apart, and who comes in one's place out of it. */
export const clausesOf = (text: string): Said => {
  const parts = text.replaceAll(/[‘’]/gu, "'").replaceAll(LABEL, '$1 ').split(JOINTS);
  const taken = parts.map((part) => ({ part, substitute: takeSubstitute(part) }));
  return {
    clauses: taken.flatMap(({ part, substitute }) => causeIn(substitute === null ? part : substitute.head)).filter((clause) => clause.text.trim() !== ''),
    substitutes: taken.flatMap(({ substitute }) => (substitute === null ? [] : [substitute.name])),
  };
};
