import type { Day } from '../../shared/domain/time.ts';

/** What is drawn on a lane: 'dot' and the like are shapes, told apart without colour. */
export const LANE_SHAPES = ['dot', 'bar', 'square', 'wall', 'diamond', 'triangle', 'ring'] as const;
export type LaneShape = (typeof LANE_SHAPES)[number];

export interface LaneMark {
  readonly key: string;
  readonly shape: LaneShape;
  readonly day: Day;
  /** the day from which it was moved; null: from none */
  readonly from: Day | null;
  /** its day has gone by */
  readonly late: boolean;
  /** stands beside it; empty: its lane says enough */
  readonly label: string;
}

export interface Placed extends LaneMark {
  /** in hundredths of the width; what is late or lies beyond stands at the edge */
  readonly at: number;
  readonly fromAt: number | null;
  readonly row: number;
  /** the label stands before it, as there is no room behind it */
  readonly before: boolean;
}

export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** Room on the left for what is late. */
const TODAY = 3;
const RIGHT = 99;
/** So much of the width a shape takes, and a shape with its label. */
const ALONE = 1.6;
const LABELLED = 34;
const LABEL = 22;
const TURN = 64;

export const todayAt = TODAY;

/** In hundredths of the width. */
export const placeOf = (day: Day, { from, until }: Span): number => {
  const part = (Date.parse(day) - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
  return Math.min(RIGHT, TODAY + Math.max(0, part) * (RIGHT - TODAY));
};

export const shortened = (text: string): string => (text.length <= LABEL ? text : `${text.slice(0, LABEL - 1).trimEnd()}…`);

/** Each mark in the first row in which it stands in nobody's way. */
export const placed = (marks: readonly LaneMark[], span: Span): readonly Placed[] => {
  const rows: (readonly (readonly [from: number, until: number])[])[] = [];
  return marks.map((mark): Placed => {
    const at = mark.late ? 1 : placeOf(mark.day, span);
    const fromAt = mark.from === null || mark.from < span.from ? null : placeOf(mark.from, span);
    const before = at > TURN;
    const reach = mark.label === '' ? ALONE : LABELLED;
    const taken = [Math.min(fromAt ?? at, before ? at - reach : at - ALONE), Math.max(fromAt ?? at, before ? at + ALONE : at + reach)] as const;
    const free = rows.findIndex((row) => row.every(([from, until]) => taken[1] < from || taken[0] > until));
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), taken];
    return { ...mark, at, fromAt, row, before };
  });
};

/** The first day of each month in between. */
export const monthsIn = ({ from, until }: Span): readonly Day[] => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7));
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7));
  return Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n).map((month) => `${Math.floor(month / 12).toString()}-${((month % 12) + 1).toString().padStart(2, '0')}-01`).filter((day) => day > from && day <= until);
};
