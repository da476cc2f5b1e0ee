/** Where the points of a line stand, in a box of so many units; the scale begins at 0. */

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A round number that is at least as much: 1, 2, 5, 10, 20, 50 … */
export const topOf = (most: number): number => {
  if (most <= 1) return 1;
  const tens = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((times) => times * tens).find((round) => round >= most) ?? most;
};

export const pointsOf = (values: readonly number[], most: number, { width, height }: Box): readonly (readonly [x: number, y: number])[] =>
  values.map((value, at) => [values.length === 1 ? width : (at * width) / (values.length - 1), height - (value / most) * height]);

export const pathOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Which of so many labels are drawn: at most six, the last one among them. */
export const labelled = (count: number): readonly number[] => {
  const step = Math.max(1, Math.ceil(count / 6));
  return Array.from({ length: count }, (_, at) => at).filter((at) => (count - 1 - at) % step === 0);
};

/** The points of a line that stops where a value is not known; one value alone stands at the end. */
export const sparkOf = (values: readonly (number | null)[], most: number, box: Box): readonly (readonly (readonly [x: number, y: number])[])[] => {
  const points = pointsOf(values.map((value) => value ?? 0), Math.max(most, 1), box);
  const lines: (readonly [x: number, y: number])[][] = [];
  values.forEach((value, at) => {
    const point = points[at];
    if (value === null || point === undefined) return;
    const line = lines.at(-1);
    if (line !== undefined && at > 0 && values[at - 1] !== null) line.push(point);
    else lines.push([point]);
  });
  return lines;
};
