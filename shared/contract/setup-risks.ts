import * as v from 'valibot';
import { LEVELS, RISK_LIMITS, RISK_STREAMS } from '../domain/risk.ts';
import { day, moment, text, upTo } from './fields.ts';

/** A risk that a group brings along; people are named by post or mail address, the workstream by its number in the group's strategy. */

const said = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));
const level = v.picklist(LEVELS);

export const riskInFile = v.strictObject({
  title: v.pipe(text, v.maxLength(RISK_LIMITS.title)),
  detail: v.optional(said(RISK_LIMITS.detail), ''),
  workstream: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  stream: v.optional(v.picklist(RISK_STREAMS), 'both'),
  owner: text,
  mitigation: v.optional(said(RISK_LIMITS.mitigation), ''),
  nextReview: day,
  /** how it was scored, the latest last */
  scores: v.pipe(v.array(v.strictObject({ likelihood: level, impact: level, at: moment })), v.minLength(1, 'must have been scored once'), v.maxLength(100)),
  /** a challenge by somebody else, with the owner's answer */
  challenges: v.optional(
    upTo(RISK_LIMITS.challenges, v.strictObject({ by: text, at: moment, text: said(RISK_LIMITS.challenge), answer: v.optional(v.nullable(v.strictObject({ at: moment, text: said(RISK_LIMITS.challenge) })), null) })),
    [],
  ),
  /** left out: everybody of the group reads it */
  readers: v.optional(v.nullable(upTo(50, text)), null),
});
export type RiskInFile = v.InferOutput<typeof riskInFile>;
