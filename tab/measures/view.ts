import type { MeasureView, ReadingView } from '../../shared/contract/measures.ts';
import type { Read, Trend } from '../../shared/domain/measure.ts';

/** One part of a measure as it is shown. */
export interface PartLine {
  readonly id: string;
  readonly name: string;
  /** undefined: it was not counted the last time */
  readonly now: Read | undefined;
  readonly trend: Trend | null;
  /** as it went, the latest last; null: not counted, or kept back */
  readonly values: readonly (number | null)[];
}

const figureIn = ({ figures }: ReadingView, part: string): Read | undefined => figures.find((figure) => figure.part === part);

/** What is drawn of it: its share, or where there is none the number. */
const heightOf = (read: Read | undefined, byShare: boolean): number | null => (read === undefined ? null : byShare ? read.share : read.count);

const drawnByShare = ({ kind, readings }: MeasureView): boolean => kind !== 'mix' || readings.every(({ figures }) => figures.every(({ share }) => share !== null));

export const linesOf = (measure: MeasureView): readonly PartLine[] => {
  const [latest] = measure.readings;
  const byShare = drawnByShare(measure);
  return measure.parts.map(({ id, name }) => ({
    id, name,
    now: latest === undefined ? undefined : figureIn(latest, id),
    trend: measure.trends[id] ?? null,
    values: measure.readings.toReversed().map((reading) => heightOf(figureIn(reading, id), byShare)),
  }));
};

/** Up to where the lines of a measure are drawn, the same for all its parts. */
export const topOfMeasure = (measure: MeasureView): number => (drawnByShare(measure) ? 100 : Math.max(1, ...linesOf(measure).flatMap(({ values }) => values.map((value) => value ?? 0))));

/** Of two parts that may both be read: so many of the first to one of the second. */
export const ratioOf = ({ kind, parts, readings }: MeasureView): { readonly first: string; readonly second: string; readonly by: number } | null => {
  const [one, two, ...more] = parts;
  const [latest] = readings;
  if (kind !== 'mix' || one === undefined || two === undefined || more.length > 0 || latest === undefined) return null;
  const [a, b] = [figureIn(latest, one.id)?.count ?? null, figureIn(latest, two.id)?.count ?? null];
  return a === null || b === null || b === 0 ? null : { first: one.name, second: two.name, by: Math.round((a / b) * 10) / 10 };
};
