import type { Ended, Mark } from '../../shared/domain/ended.ts';
import { PER_PAGE } from '../../shared/domain/ended.ts';

/** How a page holds a list of which what ended is read a part at a time. */
export interface EarlierList<P, R> {
  readonly name: 'actions' | 'blockers' | 'risks' | 'requests' | 'decisions';
  readonly rowsOf: (page: P) => readonly R[];
  /** null: nothing that ended was asked for */
  readonly endedOf: (page: P) => Ended | null;
  readonly isEnded: (row: R) => boolean;
  readonly withRows: (page: P, rows: readonly R[], ended: Ended) => P;
}

/** What was read beside the page. */
export interface Read<R> {
  readonly rows: readonly R[];
  readonly next: Mark | null;
}

/** The page with what was read beside it. What the page says itself is newer. */
export const together = <P, R extends { readonly id: string }>(page: P, read: Read<R> | null, { rowsOf, endedOf, withRows }: EarlierList<P, R>): P => {
  const ended = endedOf(page);
  if (read === null || ended === null) return page;
  const rows = rowsOf(page);
  const here = new Set(rows.map(({ id }) => id));
  return withRows(page, [...rows, ...read.rows.filter(({ id }) => !here.has(id))], { ...ended, next: read.next });
};

/** What is read already stays with what comes: the page itself shows only the latest of it, and those change while somebody looks. */
export const readOn = <P, R extends { readonly id: string }>(whole: P, part: P, { rowsOf, endedOf, isEnded }: EarlierList<P, R>): Read<R> => {
  const rows = rowsOf(whole).filter(isEnded);
  const here = new Set(rows.map(({ id }) => id));
  return { rows: [...rows, ...rowsOf(part).filter(({ id }) => !here.has(id))], next: endedOf(part)?.next ?? null };
};

/** What was read, as the page says it now: it shows one beside its own only as long as somebody deals with it. */
export const keptUp = <P, R extends { readonly id: string }>(read: Read<R>, page: P, { rowsOf, isEnded }: EarlierList<P, R>): Read<R> => {
  const now = new Map(rowsOf(page).filter(isEnded).map((row) => [row.id, row]));
  return read.rows.some((row) => (now.get(row.id) ?? row) !== row) ? { ...read, rows: read.rows.map((row) => now.get(row.id) ?? row) } : read;
};

export const countShown = <P, R>(page: P, { rowsOf, isEnded }: EarlierList<P, R>): number => rowsOf(page).filter(isEnded).length;

/** Whether anything is left to be said of what ended. */
export const isMoreThanAPage = ({ all }: Ended): boolean => all > PER_PAGE;
