import { inked } from '../ink.ts';
import { runsOf } from '../sheet.ts';
import type { Prose, Run } from '../sheet.ts';
import { faceOf, widthOf } from './type.ts';
import type { Face, Pdf, Style } from './type.ts';

/** A part of a line in one face, of one run. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly face: Face;
  readonly run: Run;
}

export type Line = readonly Piece[];

/** What stands together: pieces with no space between them. */
type Cluster = readonly Piece[];

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text broken into lines of a width. There is always one, so that an empty cell has a height. */
export const linesOf = (doc: Pdf, prose: Prose, style: Style, width: number): readonly Line[] => paragraphsOf(doc, prose, style).flatMap((clusters) => fill(doc, clusters, style, width));

/** The clusters of each line that the text itself begins. */
function paragraphsOf(doc: Pdf, prose: Prose, style: Style): readonly (readonly Cluster[])[] {
  const paragraphs: Cluster[][] = [[]];
  let open = false;
  for (const run of runsOf(prose)) {
    const face = faceOf(run, style);
    for (const [i, part] of inked(run.text).split('\n').entries()) {
      if (i > 0) paragraphs.push([]);
      if (i > 0) open = false;
      const clusters = paragraphs.at(-1) ?? [];
      for (const word of part.match(/\S+ ?|\s+/gu) ?? []) {
        const text = word.replace(/\s+/gu, ' ');
        const piece = { text, width: widthOf(doc, face, style.size, text), face, run };
        if (open) clusters.push([...(clusters.pop() ?? []), piece]);
        else clusters.push([piece]);
        open = !text.endsWith(' ');
      }
    }
  }
  return paragraphs;
}

const widthOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.width, 0);

function fill(doc: Pdf, clusters: readonly Cluster[], style: Style, width: number): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const cluster of clusters) {
    // the space at a line's end needs no room
    const last = cluster.at(-1);
    const space = last?.text.endsWith(' ') === true ? widthOf(doc, last.face, style.size, ' ') : 0;
    const wide = widthOfAll(cluster);
    if (used > 0 && used + wide - space > width) {
      lines.push([]);
      used = 0;
    }
    for (const piece of wide - space > width ? cluster.flatMap((one) => cut(doc, one, style)) : cluster) {
      if (used > 0 && wide - space > width && used + piece.width > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(piece);
      used += piece.width;
    }
  }
  return lines.map(joined);
}

/** A word too long for any line, letter by letter. */
const cut = (doc: Pdf, piece: Piece, style: Style): readonly Piece[] =>
  [...graphemes.segment(piece.text)].map(({ segment }) => ({ ...piece, text: segment, width: widthOf(doc, piece.face, style.size, segment) }));

/** Neighbours of one run are one piece. */
function joined(pieces: readonly Piece[]): Line {
  const line: Piece[] = [];
  for (const piece of pieces) {
    const before = line.at(-1);
    if (before?.run === piece.run) line[line.length - 1] = { ...before, text: before.text + piece.text, width: before.width + piece.width };
    else line.push(piece);
  }
  return line;
}
