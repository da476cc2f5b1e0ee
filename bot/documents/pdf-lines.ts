/** A piece of text where a PDF puts it; x and y in points, y grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfLine {
  /** one, or the cells of a table's row */
  readonly cells: readonly string[];
  readonly size: number;
  /** more than a line's distance from the one above */
  readonly isApart: boolean;
}

interface Cell {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** Parts of the letter size: what counts as the same line, as a space, and as the gap between two columns. */
const SAME_LINE = 0.5;
const SPACE = 0.15;
const COLUMN = 1.8;
const PARAGRAPH = 1.7;
const SAME_COLUMN = 1;

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** The lines of a page from top to bottom; a table's row that runs over several lines is one. */
export function linesOfPage(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines = joined(inLines(pieces).map(lineOf));
  return lines.map(({ cells, size, y }, at) => {
    const above = lines[at - 1];
    return { cells: cells.map(({ text }) => tidy(text)), size, isApart: above === undefined || above.y - y > Math.max(size, above.size) * PARAGRAPH };
  });
}

function inLines(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PdfPiece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line === undefined || first === undefined || first.y - piece.y > Math.max(first.size, piece.size) * SAME_LINE) lines.push([piece]);
    else line.push(piece);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function lineOf(pieces: readonly PdfPiece[]): Line {
  const cells: Cell[] = [];
  for (const { text, x, width, size } of pieces) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : x - last.end;
    if (last === undefined || gap > size * COLUMN) cells.push({ x, end: x + width, text });
    else cells[cells.length - 1] = { x: last.x, end: x + width, text: `${last.text}${gap > size * SPACE ? ' ' : ''}${text}` };
  }
  return { y: pieces[0]?.y ?? 0, size: Math.max(...pieces.map(({ size }) => size)), cells };
}

const columnOf = (row: Line, { x }: Cell): number => row.cells.findIndex((cell) => Math.abs(cell.x - x) <= row.size * SAME_COLUMN);

/** A line whose cells stand below the later cells of the row above, close to it, goes on with that row. */
function continues(row: Line, line: Line): boolean {
  if (row.cells.length < 2 || row.y - line.y > row.size * PARAGRAPH) return false;
  const columns = line.cells.map((cell) => columnOf(row, cell));
  return columns.every((column) => column > 0);
}

function joined(lines: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row === undefined || !continues(row, line)) {
      rows.push(line);
      continue;
    }
    const cells = row.cells.map((cell, column) => {
      const more = line.cells.filter((one) => columnOf(row, one) === column).map(({ text }) => text);
      return more.length === 0 ? cell : { ...cell, text: [cell.text, ...more].join(' ') };
    });
    rows[rows.length - 1] = { ...row, y: line.y, cells };
  }
  return rows;
}
