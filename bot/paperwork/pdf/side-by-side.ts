import type { Line } from './lines.ts';
import { setLines, turn } from './paper.ts';
import type { Element, Paper } from './paper.ts';
import { heightOf } from './type.ts';
import type { Style } from './type.ts';

/** Lines that stand beside others. */
export interface Column {
  readonly element: Element | null;
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly x: number;
}

interface Around {
  readonly padding: number;
  /** at the head of each further page */
  readonly begin: () => void;
  /** below each part */
  readonly end: () => void;
}

/** How high columns are with so many of their lines. */
const heightWith = (columns: readonly Column[], padding: number, from: number, until: number): number =>
  Math.max(...columns.map(({ lines, style }) => Math.max(0, Math.min(lines.length, until) - from) * heightOf(style))) + 2 * padding;

/** Columns beside each other: on one page where one page can hold them, over several where none can. */
export const setBeside = (paper: Paper, columns: readonly Column[], { padding, begin, end }: Around): void => {
  const most = Math.max(...columns.map(({ lines }) => lines.length));
  const step = Math.max(...columns.map(({ style }) => heightOf(style)));
  if (paper.y > paper.top && paper.y + heightWith(columns, padding, 0, most) > paper.bottom) {
    turn(paper);
    begin();
  }
  for (let from = 0; from < most; ) {
    const fit = Math.max(1, Math.floor((paper.bottom - paper.y - 2 * padding) / step + 0.001));
    const until = Math.min(most, from + fit);
    for (const { element, lines, style, x } of columns) setLines(paper, element, lines.slice(from, until), style, x, paper.y + padding);
    paper.y += heightWith(columns, padding, from, until);
    end();
    from = until;
    if (from < most) {
      turn(paper);
      begin();
    }
  }
};
