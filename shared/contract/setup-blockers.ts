import * as v from 'valibot';
import { BLOCKER_LIMITS } from '../domain/blocker.ts';
import { day, moment, text } from './fields.ts';

/** A blocker that a group brings along; people are named by post or mail address, the workstream by its number in the group's strategy. */

const said = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));

export const blockerInFile = v.strictObject({
  title: v.pipe(text, v.maxLength(BLOCKER_LIMITS.title)),
  detail: v.optional(said(BLOCKER_LIMITS.detail), ''),
  workstream: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  by: text,
  at: moment,
  /** a decision is waited for since that day */
  decisionSince: v.optional(v.nullable(day), null),
  /** who undertook to remove it, when, and by when */
  remover: v.optional(v.nullable(v.strictObject({ who: text, at: moment, due: day })), null),
  removed: v.optional(v.nullable(v.strictObject({ at: moment, how: said(BLOCKER_LIMITS.how) })), null),
});
export type BlockerInFile = v.InferOutput<typeof blockerInFile>;
