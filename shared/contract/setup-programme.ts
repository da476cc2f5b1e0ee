import * as v from 'valibot';
import { DELIVERABLE_KINDS, DELIVERABLE_STATES } from '../domain/plan.ts';
import { STRATEGY_LIMITS } from '../domain/strategy.ts';
import { day, longText, text, upTo } from './fields.ts';

/** Strategies and what their workstreams are to do, in a group's file. What is left out is not known. */

const maybeDay = v.optional(v.nullable(day), null);
const maybeText = v.optional(longText, '');
const sections = upTo(50, v.strictObject({ heading: maybeText, text: v.pipe(v.string(), v.trim(), v.maxLength(STRATEGY_LIMITS.text)) }));

export const strategyInFile = {
  title: text,
  from: day,
  until: day,
  published: maybeDay,
  /** the overall lead's post */
  ownerPost: v.optional(text),
  reviewed: maybeDay,
  nextReview: maybeDay,
  principles: v.optional(upTo(50, v.strictObject({ title: text, text: v.pipe(v.string(), v.trim(), v.maxLength(STRATEGY_LIMITS.text)) })), []),
  text: v.optional(sections, []),
} as const;

export const planInFile = v.strictObject({
  text: v.optional(sections, []),
  outcomes: v.optional(upTo(100, v.strictObject({ text: longText, measure: maybeText, evidence: maybeText, updated: maybeDay })), []),
  deliverables: v.optional(
    upTo(200, v.strictObject({
      title: longText,
      kind: v.optional(v.picklist(DELIVERABLE_KINDS), 'deliverable'),
      ownerPost: v.optional(text),
      state: v.optional(v.picklist(DELIVERABLE_STATES), 'planned'),
      promised: maybeDay,
      expected: maybeDay,
      done: maybeDay,
      partner: maybeText,
      lessons: maybeText,
    })),
    [],
  ),
  benefits: v.optional(upTo(200, v.strictObject({ text: longText, /** the title of the deliverable that it comes with */ with: v.optional(v.nullable(longText), null), expected: maybeDay, realised: maybeDay })), []),
  parked: v.optional(upTo(200, v.strictObject({ title: longText, why: longText, revisit: maybeDay, sustainability: maybeText, training: maybeText, funding: maybeText })), []),
  /** titles of its strategy's principles */
  principles: v.optional(upTo(50, text), []),
});
export type PlanInFile = v.InferOutput<typeof planInFile>;
