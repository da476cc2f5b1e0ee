/** A piece of a line, with a gap before and after it. */
export interface Cell {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

export interface Line {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
  /** the narrowest gap between its cells, in points; Infinity where there is one cell */
  readonly gap: number;
}

/** In letter sizes: more than that between two lines begins a paragraph. */
export const PARAGRAPH = 1.7;
