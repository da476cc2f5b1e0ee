import * as v from 'valibot';
import { MEASURE_KINDS, MEASURE_LIMITS } from '../domain/measure.ts';
import { day, text, whole } from './fields.ts';

/** What a group has counted already; whoever counted is named by post or mail address, the workstream by its number in the group's strategy. */

const count = whole(0, MEASURE_LIMITS.count);

export const measureInFile = v.strictObject({
  title: v.pipe(text, v.maxLength(MEASURE_LIMITS.title)),
  kind: v.picklist(MEASURE_KINDS),
  people: v.optional(v.boolean(), true),
  takeUp: v.optional(v.boolean(), false),
  workstream: v.optional(v.nullable(whole(1, 1000)), null),
  parts: v.pipe(v.array(v.pipe(text, v.maxLength(MEASURE_LIMITS.part))), v.minLength(1, 'must have at least one part'), v.maxLength(MEASURE_LIMITS.parts, `must not have more than ${MEASURE_LIMITS.parts.toString()} parts`)),
  by: text,
  /** in the order of the parts: the number, and of how many */
  counts: v.optional(v.pipe(
    v.array(v.strictObject({ day, source: v.pipe(text, v.maxLength(MEASURE_LIMITS.source)), figures: v.pipe(v.array(v.tuple([count, v.nullable(count)])), v.maxLength(MEASURE_LIMITS.parts)) })),
    v.maxLength(200, 'must not have more than 200 counts'),
  ), []),
});
export type MeasureInFile = v.InferOutput<typeof measureInFile>;
