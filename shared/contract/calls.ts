import * as v from 'valibot';
import type { Call, Circular, CircularAnswer } from '../domain/call.ts';
import { COMMENT_LIMIT, type Tally } from '../domain/circular-rules.ts';
import type { CirculationClock } from '../domain/notice.ts';
import type { Deed } from '../domain/rights.ts';
import type { Capacity } from '../domain/seat.ts';
import type { Clause, DecisionRule } from '../domain/terms.ts';
import type { Day, Instant } from '../domain/time.ts';
import { clockTime, day, id, longText, text, whole } from './fields.ts';
import { callsPaths } from './paths/calls.ts';
import type { DeliveryView, GroupHead, MeetingHead, Named } from './views.ts';

/** What a group does between its meetings: others are asked for, decisions taken in writing where the terms allow it, news told. */

const needed = v.pipe(longText, v.nonEmpty('must not be empty'));
const perhaps = v.pipe(v.nullable(longText), v.transform((typed) => (typed === '' ? null : typed)));
const comment = v.pipe(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(COMMENT_LIMIT))), v.transform((typed) => (typed === '' ? null : typed)));
const link = v.pipe(
  v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(2000))),
  v.transform((typed) => (typed === '' ? null : typed)),
  v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/iu, 'must be an address that begins with https://'))),
);

/** on a clock of the group's zone */
const time = { day, from: v.pipe(clockTime, v.check((at) => at !== '24:00', 'must be a time like 09:00')), minutes: whole(5, 720), place: v.pipe(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(500))), v.transform((typed) => (typed === '' ? null : typed))), joinUrl: link } as const;

export const callInput = v.strictObject({
  group: id,
  kind: v.picklist(['extraordinary', 'urgent']),
  subject: text,
  why: needed,
  ...time,
  /** of an urgent one, who is called */
  people: v.pipe(v.array(id), v.maxLength(100)),
});
export type CallInput = v.InferOutput<typeof callInput>;

export const circularInput = v.strictObject({
  group: id,
  about: text,
  text: needed,
  reasons: longText,
  spendsMoney: v.boolean(),
  optionsRejected: perhaps,
  conflicts: perhaps,
  closes: day,
});
export type CircularInput = v.InferOutput<typeof circularInput>;

export const callsEndpoints = {
  calls: { ...callsPaths.calls, input: v.strictObject({ group: id }) },
  callMeeting: { ...callsPaths.callMeeting, input: callInput },
  settleCall: { ...callsPaths.settleCall, input: v.strictObject({ group: id, call: id, how: v.picklist(['agreed', 'declined']), note: comment }) },
  withdrawCall: { ...callsPaths.withdrawCall, input: v.strictObject({ group: id, call: id }) },
  moveCalled: { ...callsPaths.moveCalled, input: v.strictObject({ group: id, meeting: id, ...time }) },
  cancelCalled: { ...callsPaths.cancelCalled, input: v.strictObject({ group: id, meeting: id }) },
  openCircular: { ...callsPaths.openCircular, input: circularInput },
  answerCircular: { ...callsPaths.answerCircular, input: v.strictObject({ group: id, circular: id, says: v.picklist(['agree', 'object']), comment }) },
  withdrawCircular: { ...callsPaths.withdrawCircular, input: v.strictObject({ group: id, circular: id }) },
  /** update: an id of the sender's making, so that what is sent twice is said once */
  postUpdate: { ...callsPaths.postUpdate, input: v.strictObject({ group: id, update: id, text: needed }) },
} as const;

export interface CallView extends Omit<Call, 'by' | 'settled' | 'meeting' | 'people'> {
  readonly by: Named;
  readonly settled: { readonly by: Named; readonly at: Instant; readonly note: string | null } | null;
  readonly people: readonly Named[];
  readonly mine: boolean;
  readonly meeting: (MeetingHead & { readonly place: string | null; readonly joinUrl: string | null; readonly clock: CirculationClock }) | null;
  /** the ordinary meeting that hears of an urgent one */
  readonly report: MeetingHead | null;
  /** of an urgent one: how many of those who are called count towards the quorum, and how many it asks for; the terms give it no other */
  readonly quorum: { readonly called: number; readonly needed: number } | null;
}

export interface CircularView extends Omit<Circular, 'by' | 'answers' | 'decision' | 'takenUpBy'> {
  readonly by: Named;
  readonly tally: Tally;
  readonly needed: number;
  readonly own: Omit<CircularAnswer, 'person'> | null;
  /** who said what; null for those who neither are asked nor keep the group's papers */
  readonly answers: readonly (Omit<CircularAnswer, 'person'> & Named)[] | null;
  readonly mayAnswer: boolean;
  /** 'DEC-2026-007' */
  readonly decision: string | null;
  readonly takenUpBy: MeetingHead | null;
}

export interface UpdateView {
  readonly id: string;
  readonly text: string;
  readonly by: Named;
  readonly at: Instant;
  readonly state: DeliveryView['state'];
}

export interface CallsPage {
  readonly group: GroupHead;
  readonly now: Instant;
  readonly today: Day;
  readonly may: readonly Deed[];
  readonly extraordinary: { readonly agreedBy: readonly Capacity[]; readonly clause: Clause | null; /** the person's own agreement would do */ readonly mayAgree: boolean };
  /** null: the terms know no urgent meetings */
  readonly urgent: { readonly clause: Clause | null; /** at once, without anybody else's word */ readonly atOnce: boolean } | null;
  readonly decisions: DecisionRule;
  /** of the terms; what is told in between */
  readonly updates: { readonly clause: Clause | null; readonly posted: readonly UpdateView[] };
  /** a meeting on that day or later can still be given the notice that the terms ask for */
  readonly firstDayInNotice: Day;
  readonly noticeClause: Clause | null;
  /** who can be called */
  readonly people: readonly (Named & { readonly posts: readonly string[]; readonly chairs: boolean })[];
  /** asked for, agreed and settled in the last year, the latest first */
  readonly calls: readonly CallView[];
  readonly circulars: readonly CircularView[];
}

export interface CallsAnswers {
  readonly calls: CallsPage;
  readonly callMeeting: CallsPage;
  readonly settleCall: CallsPage;
  readonly withdrawCall: CallsPage;
  readonly moveCalled: CallsPage;
  readonly cancelCalled: CallsPage;
  readonly openCircular: CallsPage;
  readonly answerCircular: CallsPage;
  readonly withdrawCircular: CallsPage;
  readonly postUpdate: CallsPage;
}
