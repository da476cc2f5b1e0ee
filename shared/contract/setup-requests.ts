import * as v from 'valibot';
import { CHAMPION_LIMITS } from '../domain/champion.ts';
import { FITS, OUTAGE_RISKS, REQUEST_KINDS, REQUEST_LIMITS } from '../domain/request.ts';
import { day, moment, text, upTo, whole } from './fields.ts';

/** Requests and champions that a group brings along; people are named by post or mail address, bodies by name, the workstream by its number in the group's strategy. */

const said = (limit: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limit)), '');
const met = v.optional(v.nullable(v.strictObject({ met: v.boolean(), text: said(REQUEST_LIMITS.note) })), null);

export const requestInFile = v.strictObject({
  kind: v.picklist(REQUEST_KINDS),
  title: v.pipe(text, v.maxLength(REQUEST_LIMITS.title)),
  what: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(REQUEST_LIMITS.text)),
  service: said(REQUEST_LIMITS.service),
  by: text,
  at: moment,
  champion: v.optional(v.boolean(), false),
  fit: v.optional(v.strictObject({ level: v.nullable(v.picklist(FITS)), text: said(REQUEST_LIMITS.note) }), { level: null, text: '' }),
  /** titles of principles of the group's strategies */
  principles: v.optional(upTo(50, text), []),
  /** in pence */
  cost: v.optional(v.nullable(whole(0, REQUEST_LIMITS.pence)), null),
  evidence: said(REQUEST_LIMITS.text),
  journey: said(REQUEST_LIMITS.text),
  outage: v.optional(v.nullable(v.picklist(OUTAGE_RISKS)), null),
  workstream: v.optional(v.nullable(whole(1, 1000)), null),
  onward: v.optional(v.nullable(text), null),
  checks: v.optional(v.strictObject({ duplication: met, supplier: met, standards: met, accessibility: met }), { duplication: null, supplier: null, standards: null, accessibility: null }),
});
export type RequestInFile = v.InferOutput<typeof requestInFile>;

export const championInFile = v.strictObject({
  name: v.pipe(text, v.maxLength(CHAMPION_LIMITS.name)),
  /** who it is in the team */
  person: v.optional(v.nullable(text), null),
  service: v.pipe(text, v.maxLength(CHAMPION_LIMITS.service)),
  member: v.optional(v.boolean(), false),
  helpsWith: said(CHAMPION_LIMITS.helpsWith),
  from: day,
  until: v.optional(v.nullable(day), null),
  commitments: v.optional(upTo(CHAMPION_LIMITS.commitments, v.strictObject({ text: v.pipe(text, v.maxLength(CHAMPION_LIMITS.commitment)), day, kept: v.optional(v.nullable(v.boolean()), null) })), []),
});
