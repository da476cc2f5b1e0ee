import type { ReactNode } from 'react';

/** Made by a function outside of what draws it, `columnsOf(words)`, and kept by useMemo: a table of thousands is sorted anew when its columns are. */
export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly sort?: (a: T, b: T) => number;
  /** numbers, at the end */
  readonly end?: boolean;
  /** left out: an even share */
  readonly width?: 'narrow' | 'wide';
}

export const sideOf = ({ end, width }: Pick<Column<never>, 'end' | 'width'>): string => [end === true ? 'end' : '', width ?? ''].filter(Boolean).join(' ');
