import { PARAGRAPH, type Cell, type Line } from './pdf-line.ts';
import { withRows } from './pdf-rows.ts';

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

/** Parts of the letter size: what counts as the same line, as a space, and as a gap that may lie between two columns. */
const SAME_LINE = 0.5;
const SPACE = 0.15;
const MAY_BE_COLUMN = 0.9;

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** The lines of a page from top to bottom; a table's row that runs over several lines is one. */
export function linesOfPage(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines = withRows(inLines(pieces).map(lineOf));
  return lines.map(({ cells, size, top }, at) => {
    const above = lines[at - 1];
    return { cells: cells.map(tidy), size, isApart: above === undefined || above.bottom - top > Math.max(size, above.size) * PARAGRAPH };
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
  let narrowest = Infinity;
  for (const { text, x, width, size } of pieces) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : x - last.end;
    if (last === undefined || gap > size * MAY_BE_COLUMN) {
      narrowest = Math.min(narrowest, gap);
      cells.push({ x, end: x + width, text });
    } else cells[cells.length - 1] = { x: last.x, end: x + width, text: `${last.text}${gap > size * SPACE ? ' ' : ''}${text}` };
  }
  return { y: pieces[0]?.y ?? 0, size: Math.max(...pieces.map(({ size }) => size)), cells, gap: narrowest };
}
