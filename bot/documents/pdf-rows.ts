import { PARAGRAPH, type Cell, type Line } from './pdf-line.ts';

/** A line of text, or a row of a table, which may have taken several lines. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** one, or one for each column of its table; '' where a column is empty */
  readonly cells: readonly string[];
}

/** Parts of the letter size: a gap that no text has between its words, and how exactly columns stand below each other. */
const SURELY_COLUMN = 1.8;
const SAME_COLUMN = 0.7;
/** Left free at the end of a cell. */
const MARGIN = 1.7;
/** So many lines above and below are looked at for the same columns. */
const NEAR = 5;

const stands = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= size * SAME_COLUMN;

const shared = (a: Line, b: Line): number => a.cells.filter(({ x }) => b.cells.some((cell) => stands(cell.x, x, a.size))).length;

/** Wide gaps, or the same columns in a line near by: text that is set to both edges has neither. */
function isTabular(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.cells.length < 2) return false;
  if (line.gap >= line.size * SURELY_COLUMN) return true;
  const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return near.some((other) => other !== line && other.cells.length > 1 && shared(line, other) > 1);
}

interface Column {
  readonly text: string;
  /** where its last line ends */
  readonly end: number;
}

interface Table {
  readonly starts: number[];
  readonly rows: { top: number; bottom: number; readonly size: number; readonly columns: Map<number, Column> }[];
}

/** The start that a cell stands below, which is added where there is none yet. */
function columnOf({ starts }: Table, { x }: Cell, size: number): number {
  const known = starts.find((start) => stands(start, x, size));
  if (known === undefined) starts.push(x);
  return known ?? x;
}

const widthOf = ({ x, end, text }: Cell, part: string): number => ((end - x) / Math.max(1, text.length)) * part.length;

/** A line breaks in a cell where the next word would not have fitted. */
function isBroken({ starts }: Table, start: number, { end }: Column, cell: Cell, size: number): boolean {
  const next = starts.filter((other) => other > start).sort((a, b) => a - b)[0] ?? Infinity;
  return end + widthOf(cell, ` ${cell.text.trim().split(' ')[0] ?? ''}`) > next - size * MARGIN;
}

/** Whether the line goes on with the row above: cells of later columns alone, or of the first one where its text was broken. */
function goesOn(table: Table, line: Line): boolean {
  const row = table.rows.at(-1);
  if (row === undefined || row.bottom - line.y > row.size * PARAGRAPH) return false;
  const first = Math.min(...table.starts);
  return line.cells.every((cell) => {
    const start = table.starts.find((known) => stands(known, cell.x, line.size));
    const column = start === undefined ? undefined : row.columns.get(start);
    if (start === undefined || column === undefined) return false;
    return start !== first || isBroken(table, start, column, cell, line.size);
  });
}

function add(table: Table, line: Line, isMore: boolean): void {
  const last = table.rows.at(-1);
  const row = isMore && last !== undefined ? last : { top: line.y, bottom: line.y, size: line.size, columns: new Map<number, Column>() };
  if (row !== last) table.rows.push(row);
  row.bottom = line.y;
  for (const cell of line.cells) {
    const start = columnOf(table, cell, line.size);
    const present = row.columns.get(start);
    row.columns.set(start, { text: present === undefined ? cell.text : `${present.text} ${cell.text}`, end: cell.end });
  }
}

const rowsOf = ({ starts, rows }: Table): readonly Row[] => {
  const columns = [...starts].sort((a, b) => a - b);
  return rows.map(({ top, bottom, size, columns: filled }) => ({ top, bottom, size, cells: columns.map((start) => filled.get(start)?.text ?? '') }));
};

const asText = ({ y, size, cells }: Line): Row => ({ top: y, bottom: y, size, cells: [cells.map(({ text }) => text).join(' ')] });

/** The lines with their tables put together. */
export function withRows(lines: readonly Line[]): readonly Row[] {
  const found: Row[] = [];
  let table: Table | null = null;
  for (const [at, line] of lines.entries()) {
    const isMore: boolean = table !== null && goesOn(table, line);
    if (isMore || isTabular(lines, at)) {
      table ??= { starts: [], rows: [] };
      add(table, line, isMore);
      continue;
    }
    if (table !== null) found.push(...rowsOf(table));
    table = null;
    found.push(asText(line));
  }
  return table === null ? found : [...found, ...rowsOf(table)];
}
