import * as v from 'valibot';
import type { Ended } from '../domain/ended.ts';
import type { PersonId, WorkstreamId } from '../domain/ids.ts';
import { LEVELS, REVIEW_MONTHS, RISK_LIMITS, RISK_STREAMS, type Challenge, type Risk } from '../domain/risk.ts';
import type { Deed } from '../domain/rights.ts';
import type { Day } from '../domain/time.ts';
import { id, listQuery, whole } from './fields.ts';
import { risksPaths } from './paths/risks.ts';
import type { GroupHead } from './views.ts';

/** The register of risks. A restricted risk that somebody may not read is in none of these. */

export interface ChallengeView extends Challenge {
  readonly byName: string;
  readonly answerName: string | null;
}

export interface RiskView extends Omit<Risk, 'challenges' | 'scores'> {
  /** empty: no longer in the directory, here and below */
  readonly ownerName: string;
  readonly raisedName: string;
  readonly closedName: string | null;
  /** of a restricted one: who reads it, its owner among them */
  readonly readerNames: readonly string[] | null;
  readonly challenges: readonly ChallengeView[];
  readonly scores: readonly (Risk['scores'][number] & { readonly byName: string })[];
  /** its day of review has gone by */
  readonly overdue: boolean;
  readonly mine: boolean;
  /** may change, review and close it */
  readonly mayChange: boolean;
}

export interface RisksPage {
  readonly group: GroupHead;
  readonly today: Day;
  readonly me: PersonId;
  readonly may: readonly Deed[];
  /** open ones and those that were closed last, the highest first */
  readonly risks: readonly RiskView[];
  readonly ended: Ended;
  /** one that has ended is looked for, and chosen no more */
  readonly workstreams: readonly { readonly id: WorkstreamId; readonly number: number; readonly title: string; readonly strategy: string; readonly ended: boolean }[];
  /** who can own a risk, for those who may add or change one */
  readonly owners: readonly { readonly id: PersonId; readonly name: string; readonly post: string | null }[];
}

/** How long a text may be, and that it must not be empty, the domain says at its field. */
const said = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit * 4));
const readers = v.nullable(v.pipe(v.array(id), v.maxLength(RISK_LIMITS.readers)));
const level = v.picklist(LEVELS);

const entered = {
  title: said(RISK_LIMITS.title),
  detail: said(RISK_LIMITS.detail),
  workstream: v.nullable(id),
  stream: v.picklist(RISK_STREAMS),
  owner: v.union([v.literal(''), id]),
  likelihood: level,
  impact: level,
  mitigation: said(RISK_LIMITS.mitigation),
  /** what is no day is said at its field */
  nextReview: v.pipe(v.string(), v.trim(), v.maxLength(20)),
} as const;

const one = { group: id, risk: id } as const;
/** as it was read */
const read = { ...one, revision: whole(1, 1_000_000) } as const;

export const addRiskInput = v.strictObject({ group: id, ...entered, readers });
export const changeRiskInput = v.strictObject({ ...read, ...entered });
export type ChangeRiskInput = v.InferOutput<typeof changeRiskInput>;

export const risksEndpoints = {
  risks: { ...risksPaths.risks, input: v.strictObject(listQuery) },
  addRisk: { ...risksPaths.addRisk, input: addRiskInput },
  changeRisk: { ...risksPaths.changeRisk, input: changeRiskInput },
  reviewRisk: { ...risksPaths.reviewRisk, input: v.strictObject({ ...read, months: v.picklist(REVIEW_MONTHS) }) },
  challengeRisk: { ...risksPaths.challengeRisk, input: v.strictObject({ ...one, text: said(RISK_LIMITS.challenge) }) },
  answerRiskChallenge: { ...risksPaths.answerRiskChallenge, input: v.strictObject({ ...one, challenge: id, text: said(RISK_LIMITS.challenge) }) },
  closeRisk: { ...risksPaths.closeRisk, input: v.strictObject({ ...read, why: said(RISK_LIMITS.why) }) },
  reopenRisk: { ...risksPaths.reopenRisk, input: v.strictObject(read) },
  /** readers: null opens it to everybody */
  restrictRisk: { ...risksPaths.restrictRisk, input: v.strictObject({ ...read, readers }) },
} as const;

export interface RisksAnswers {
  readonly risks: RisksPage;
  readonly addRisk: RisksPage;
  readonly changeRisk: RisksPage;
  readonly reviewRisk: RisksPage;
  readonly challengeRisk: RisksPage;
  readonly answerRiskChallenge: RisksPage;
  readonly closeRisk: RisksPage;
  readonly reopenRisk: RisksPage;
  readonly restrictRisk: RisksPage;
}
