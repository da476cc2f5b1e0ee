import * as v from 'valibot';
import type { RequestId, WorkstreamId } from '../domain/ids.ts';
import { MEASURE_KINDS, MEASURE_LIMITS, type Measure, type Read, type Reading, type Trend } from '../domain/measure.ts';
import type { Day } from '../domain/time.ts';
import { day, id, whole } from './fields.ts';
import { measuresPaths } from './paths/measures.ts';

/** What is counted: of a workstream, or of the group with how many take services up. */

interface WrittenView extends Pick<Reading, 'day' | 'source' | 'at'> {
  readonly byName: string;
  /** by part; of what is kept back no number is sent */
  readonly figures: readonly Read[];
}

export interface ReadingView extends WrittenView {
  readonly id: string;
  readonly was: readonly (WrittenView & { readonly why: string })[];
}

export interface MeasureView extends Pick<Measure, 'id' | 'title' | 'kind' | 'people' | 'workstream' | 'takeUp' | 'ended' | 'revision'> {
  readonly workstreamName: string | null;
  /** those of the latest readings too that it has no longer */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** the latest day first; the latest MOST_READINGS */
  readonly readings: readonly ReadingView[];
  /** of the latest reading against the one before, by part */
  readonly trends: Readonly<Record<string, Trend | null>>;
  /** the reader enters it, and reads every number */
  readonly mayWrite: boolean;
}

/** A request that became a workstream. */
export interface Origin {
  readonly id: RequestId;
  readonly ref: string;
  readonly title: string;
  readonly commissioned: Day;
}

export interface MeasuresPage {
  readonly today: Day;
  readonly zone: string;
  /** of which workstream; null: the group's own, and take-up */
  readonly workstream: WorkstreamId | null;
  readonly measures: readonly MeasureView[];
  /** what the workstream came of */
  readonly origins: readonly Origin[];
  readonly mayAdd: boolean;
  /** may enter what is the group's own */
  readonly mayOwn: boolean;
  /** for which somebody may enter one besides the group itself */
  readonly workstreams: readonly { readonly id: WorkstreamId; readonly name: string }[];
}

/** Longer than what is accepted, so that the form can say by how much. */
const typed = (limit: number) => v.pipe(v.string(), v.maxLength(limit * 4));
const named = v.pipe(v.string(), v.uuid());
const number = v.pipe(v.number(), v.finite());

/** of: whose measures are looked at, and answered with what is done */
const where = { group: id, of: v.nullable(id) };

export const measureForm = {
  title: typed(MEASURE_LIMITS.title),
  kind: v.picklist(MEASURE_KINDS),
  people: v.boolean(),
  workstream: v.nullable(id),
  takeUp: v.boolean(),
  parts: v.pipe(v.array(v.strictObject({ id: named, name: typed(MEASURE_LIMITS.part) })), v.maxLength(100)),
  ended: v.boolean(),
};

export const measuresEndpoints = {
  measures: { ...measuresPaths.measures, input: v.strictObject({ group: id, workstream: v.optional(id) }) },
  /** measure null: a new one, with the revision 0 */
  saveMeasure: { ...measuresPaths.saveMeasure, input: v.strictObject({ ...where, measure: v.nullable(id), revision: whole(0, 1_000_000), ...measureForm }) },
  noteReading: {
    ...measuresPaths.noteReading,
    input: v.strictObject({
      ...where, measure: id, revision: whole(1, 1_000_000), reading: v.nullable(named), day: v.union([day, v.literal('')]), source: typed(MEASURE_LIMITS.source), why: typed(MEASURE_LIMITS.why),
      figures: v.pipe(v.array(v.strictObject({ part: named, count: number, total: v.nullable(number) })), v.maxLength(100)),
    }),
  },
} as const;

export interface MeasuresAnswers {
  readonly measures: MeasuresPage;
  readonly saveMeasure: MeasuresPage;
  readonly noteReading: MeasuresPage;
}
