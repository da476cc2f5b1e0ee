import * as v from 'valibot';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT } from '../domain/attendance.ts';
import type { Field, Refusal } from '../domain/refusal.ts';
import { RAGS, REASON_LIMIT } from '../domain/workstream.ts';
import type { MyMeetingView, Overview, WorkstreamView, DeliveryView } from './views.ts';

/** The tab's endpoints: method, path, checked input, answer. The server registers exactly these and the tab calls exactly these. */

const id = v.pipe(v.string(), v.uuid());

export const answerInput = v.strictObject({
  meeting: id,
  answer: v.picklist(['attending', 'apologies', 'withdraw']),
  reason: v.optional(v.nullable(v.picklist(APOLOGY_REASONS)), null),
  substitute: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(SUBSTITUTE_LIMIT))), null),
});
export type AnswerInput = v.InferOutput<typeof answerInput>;

export const reportInput = v.strictObject({
  group: id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rag: v.picklist(RAGS),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(REASON_LIMIT)),
});
export type ReportInput = v.InferOutput<typeof reportInput>;

export const settleInput = v.strictObject({ delivery: id, how: v.picklist(['itIsThere', 'sendAgain']) });
export type SettleInput = v.InferOutput<typeof settleInput>;

export const overviewInput = v.strictObject({ group: v.optional(id) });
export type OverviewInput = v.InferOutput<typeof overviewInput>;

/** GETs take their input from the query, POSTs from a JSON body. */
export const ENDPOINTS = {
  overview: { method: 'GET', path: '/api/v1/overview', input: overviewInput },
  answer: { method: 'POST', path: '/api/v1/answer', input: answerInput },
  report: { method: 'POST', path: '/api/v1/report', input: reportInput },
  settle: { method: 'POST', path: '/api/v1/settle', input: settleInput },
} as const;

export interface Answers {
  readonly overview: Overview;
  readonly answer: MyMeetingView;
  readonly report: WorkstreamView;
  readonly settle: readonly DeliveryView[];
}

/** The body of every answer that is not 2xx. */
export interface Problem {
  readonly why: Refusal['why'] | 'signIn' | 'tooMany' | 'badInput' | 'fault';
  /** a sentence for the person */
  readonly message: string;
  readonly field?: Field;
  /** to quote when asking for help */
  readonly reference?: string;
}
