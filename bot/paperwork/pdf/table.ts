import { inkedLine } from '../ink.ts';
import { LOOK } from '../look.ts';
import { shares } from '../sheet.ts';
import type { Table } from '../sheet.ts';
import { linesOf } from './lines.ts';
import { decorate, ensure, flow, setLines } from './paper.ts';
import type { Element, Paper } from './paper.ts';
import { setBeside } from './side-by-side.ts';
import type { Column } from './side-by-side.ts';
import { heightOf } from './type.ts';
import type { Style } from './type.ts';

const { table: look, colours } = LOOK;
const CELL: Style = { size: look.size, leading: 1.3, colour: colours.text, bold: false };
const HEAD: Style = { ...CELL, bold: true };
const CAPTION: Style = { size: look.captionSize, leading: 1.35, colour: colours.quiet, bold: true };

interface Grid {
  readonly paper: Paper;
  readonly table: Table;
  readonly widths: readonly number[];
  readonly lefts: readonly number[];
  readonly headHeight: number;
}

const gridOf = (paper: Paper, table: Table): Grid => {
  const widths = shares(table.columns, Math.floor(paper.width));
  const lefts = widths.map((_, i) => paper.left + widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  const grid = { paper, table, widths, lefts, headHeight: 0 };
  const most = Math.max(...table.columns.map((_, i) => headLines(grid, i).length));
  return { ...grid, headHeight: most * heightOf(HEAD) + 2 * look.padY };
};

const inner = ({ widths }: Grid, i: number): number => (widths[i] ?? 0) - 2 * look.padX;
const headLines = (grid: Grid, i: number): Column['lines'] => linesOf(grid.paper.doc, grid.table.columns[i]?.label ?? '', HEAD, inner(grid, i));

const cellAt = (grid: Grid, i: number, element: Element | null, lines: Column['lines'], style: Style): Column => ({ element, lines, style, x: (grid.lefts[i] ?? 0) + look.padX });

const rule = ({ paper }: Grid): void =>
  decorate(paper, 'Layout', () => {
    paper.doc.lineWidth(0.5).strokeColor(`#${colours.rule}`).moveTo(paper.left, paper.y).lineTo(paper.left + Math.floor(paper.width), paper.y).stroke();
  });

const shade = ({ paper, headHeight }: Grid): void =>
  decorate(paper, 'Layout', () => {
    paper.doc.rect(paper.left, paper.y, Math.floor(paper.width), headHeight).fill(`#${colours.shade}`);
  });

type Options = NonNullable<Parameters<Paper['doc']['struct']>[1]> & { readonly scope?: 'Row' | 'Column' };

/** An element that holds others, or content. */
const part = (paper: Paper, parent: Element, tag: string, options: Options = {}): Element => {
  const element = paper.doc.struct(tag, options);
  parent.add(element);
  return element;
};

const NOTHING = (): void => undefined;

function setHead(grid: Grid, table: Element): void {
  const { paper } = grid;
  const head = part(paper, table, 'THead');
  const row = part(paper, head, 'TR');
  shade(grid);
  const cells = grid.table.columns.map((_, i) => cellAt(grid, i, part(paper, row, 'TH', { scope: 'Column' }), headLines(grid, i), HEAD));
  setBeside(paper, cells, { padding: look.padY, begin: NOTHING, end: () => rule(grid) });
  head.end();
}

/** On the pages after the first the head is for the eye: it was said. */
function repeatHead(grid: Grid): void {
  const { paper } = grid;
  shade(grid);
  decorate(paper, 'Pagination', () => {
    for (const [i] of grid.table.columns.entries()) {
      const { lines, style, x } = cellAt(grid, i, null, headLines(grid, i), HEAD);
      setLines(paper, null, lines, style, x, paper.y + look.padY);
    }
  });
  paper.y += grid.headHeight;
  rule(grid);
}

/** The title and the first rows of a table stand together. */
export const TABLE_ROOM = 4 * heightOf(HEAD) + 6 * look.padY + heightOf(CAPTION) + 12;

export function setTable(paper: Paper, parent: Element, table: Table, isSaid: boolean): void {
  const grid = gridOf(paper, table);
  const element = part(paper, parent, 'Table', isSaid ? { alt: inkedLine(table.caption) } : {});
  const lines = linesOf(paper.doc, table.caption, CAPTION, paper.width);
  ensure(paper, lines.length * heightOf(CAPTION) + grid.headHeight + 3 * heightOf(CELL));
  if (!isSaid) {
    flow(paper, part(paper, element, 'Caption'), lines, CAPTION, paper.left);
    paper.y += 3;
  }
  setHead(grid, element);
  const body = part(paper, element, 'TBody');
  for (const row of table.rows) setRow(grid, body, row);
  element.end();
  paper.y += LOOK.text.after + 3;
}

function setRow(grid: Grid, body: Element, row: Table['rows'][number]): void {
  const { paper, table } = grid;
  const tr = part(paper, body, 'TR');
  const cells = table.columns.map((_, i) => {
    const names = table.rowHeader === i;
    const style = names ? HEAD : CELL;
    return cellAt(grid, i, names ? part(paper, tr, 'TH', { scope: 'Row' }) : part(paper, tr, 'TD'), linesOf(paper.doc, row[i] ?? '', style, inner(grid, i)), style);
  });
  setBeside(paper, cells, { padding: look.padY, begin: () => repeatHead(grid), end: () => rule(grid) });
  tr.end();
}
