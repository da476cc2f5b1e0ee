import { fold } from '../../shared/domain/fold.ts';

/** What of a page's list is looked for and in which order, as the address keeps it: what is as it always is, is left out. */

export type Looked<K extends string> = Readonly<Record<K, string>>;

export const lookedFor = <K extends string>(usual: Looked<K>, filter: string | undefined): Looked<K> => {
  const told = new URLSearchParams(filter ?? '');
  return Object.fromEntries(Object.entries<string>(usual).map(([key, value]) => [key, told.get(key) ?? value])) as Record<K, string>;
};

/** The filter after a change. Keys that another list of the page keeps stay as they are. */
export const filterAfter = <K extends string>(usual: Looked<K>, filter: string | undefined, change: Partial<Looked<K>>): string => {
  const told = new URLSearchParams(filter ?? '');
  for (const [key, value] of Object.entries<string | undefined>(change)) {
    if (value === undefined) continue;
    if (value === usual[key as K]) told.delete(key);
    else told.set(key, value);
  }
  return told.toString();
};

export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

/** '-due' is by due day, the last first. */
export const sortingOf = (sort: string): Sorting => ({ key: sort.replace(/^-/u, ''), down: sort.startsWith('-') });

/** What a press on a column's title asks for. */
export const pressed = (sort: string, key: string): string => (sort === key ? `-${key}` : key);

interface Sortable<T> {
  readonly key: string;
  readonly sort?: (a: T, b: T) => number;
}

/** In the order of a column; rows that are equal in it keep the order they came in. */
export const inOrder = <T>(rows: readonly T[], columns: readonly Sortable<T>[], sort: string): readonly T[] => {
  const { key, down } = sortingOf(sort);
  const compare = columns.find((column) => column.key === key)?.sort;
  if (compare === undefined) return rows;
  return rows.toSorted(down ? (a, b) => compare(b, a) : compare);
};

const COLLATOR = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Names and references as people sort them: 2 before 10, ŵ with w. */
export const byText = (a: string, b: string): number => COLLATOR.compare(a, b);

/** What rows say, folded: that takes longer than looking through it, and each letter somebody types looks again. */
const FOLDED = new WeakMap<object, string>();

const foldedOf = <T extends object>(row: T, textOf: (row: T) => string): string => {
  const known = FOLDED.get(row);
  if (known !== undefined) return known;
  const folded = fold(textOf(row));
  FOLDED.set(row, folded);
  return folded;
};

/** The rows that say every one of the words, whatever their accents. A row is looked for by one text alone. */
export const matching = <T extends object>(rows: readonly T[], words: string, textOf: (row: T) => string): readonly T[] => {
  const asked = fold(words).split(' ').filter(Boolean);
  if (asked.length === 0) return rows;
  return rows.filter((row) => {
    const said = foldedOf(row, textOf);
    return asked.every((word) => said.includes(word));
  });
};

/** So many rows are drawn as they are; a longer list draws those that are near what is seen. */
export const WHOLE = 100;
export const BLOCK = 20;

export const blocksOf = <T>(rows: readonly T[]): readonly (readonly T[])[] => {
  if (rows.length <= WHOLE) return rows.length === 0 ? [] : [rows];
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, block) => rows.slice(block * BLOCK, (block + 1) * BLOCK));
};
