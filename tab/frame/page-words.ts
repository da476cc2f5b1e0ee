import { use } from 'react';
import type { Words } from '../words.ts';
import { useHouse } from './house.tsx';

/**
 * The sentences that a page needs beside those of the first load. English comes with the page's code, Welsh is fetched when it is read.
 * The hook suspends until they are there: the frame waits for them as it waits for the page itself.
 */
export const pageWords = <W extends object>(en: W, loadWelsh: () => Promise<W>): (() => Words & W) => {
  const together = new WeakMap<Words, Words & W>();
  let welsh: Promise<W> | null = null;
  return function useWords() {
    const { words, language } = useHouse();
    const known = together.get(words);
    if (known !== undefined) return known;
    if (language === 'cy') welsh ??= loadWelsh();
    const all = { ...words, ...(welsh === null ? en : use(welsh)) };
    together.set(words, all);
    return all;
  };
};
