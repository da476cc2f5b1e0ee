/**
 * What remains of a text when case, accents, spacing, punctuation and "&" for "and" are looked away from:
 * words with one space between them. People type names and titles in many ways.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text holds a name as whole words, both folded. An empty name is in nothing. */
export const speaksOf = (text: string, name: string): boolean => {
  const words = fold(name);
  return words !== '' && ` ${fold(text)} `.includes(` ${words} `);
};
