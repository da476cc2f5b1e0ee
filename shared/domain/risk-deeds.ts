import type { FormProblem } from './form-problem.ts';
import type { PersonId, RiskId, WorkstreamId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import { REVIEW_MONTHS, RISK_LIMITS, type Challenge, type Risk } from './risk.ts';
import { addMonths, isDay, type Day, type Instant } from './time.ts';

/** What is entered of a risk. */
export type RiskForm = Pick<Risk, 'title' | 'detail' | 'workstream' | 'stream' | 'owner' | 'likelihood' | 'impact' | 'mitigation' | 'nextReview'>;

interface Doing {
  readonly by: PersonId;
  readonly at: Instant;
}

/** What a form is checked against. */
interface Known {
  readonly today: Day;
  readonly belongs: (person: PersonId) => boolean;
  readonly hasWorkstream: (workstream: WorkstreamId) => boolean;
  /** as it stands; null: it is a new one */
  readonly was: Pick<Risk, 'owner' | 'nextReview' | 'workstream'> | null;
}

const MONTHS_AHEAD = 24;

const textProblems = (field: string, text: string, limit: number, isNeeded: boolean): readonly FormProblem[] => [
  ...(isNeeded && text.trim() === '' ? [{ field, kind: 'missing' } as const] : []),
  ...(text.trim().length > limit ? [{ field, kind: 'tooLong', limit } as const] : []),
];

/** A day that has gone by stays where nobody touches it; nobody enters one. */
const reviewProblems = (day: Day, { today, was }: Known): readonly FormProblem[] => {
  const field = 'nextReview';
  if (day === '') return [{ field, kind: 'missing' }];
  if (!isDay(day)) return [{ field, kind: 'notADay' }];
  const latest = addMonths(today, MONTHS_AHEAD);
  if (day < today && day !== was?.nextReview) return [{ field, kind: 'dayPast', earliest: today }];
  return day > latest ? [{ field, kind: 'dayTooFar', latest }] : [];
};

/** No risk without an owner and a day on which somebody looks at it again. */
export const riskProblems = (form: RiskForm, known: Known): readonly FormProblem[] => {
  const { owner, workstream } = form;
  const isKnownOwner = owner === known.was?.owner || known.belongs(owner);
  const isKnownStream = workstream === null || workstream === known.was?.workstream || known.hasWorkstream(workstream);
  return [
    ...textProblems('title', form.title, RISK_LIMITS.title, true),
    ...textProblems('detail', form.detail, RISK_LIMITS.detail, false),
    ...textProblems('mitigation', form.mitigation, RISK_LIMITS.mitigation, false),
    ...(owner === '' ? [{ field: 'owner', kind: 'missing' } as const] : isKnownOwner ? [] : [{ field: 'owner', kind: 'personNotInTeam' } as const]),
    ...(isKnownStream ? [] : [{ field: 'workstream', kind: 'missing' } as const]),
    ...reviewProblems(form.nextReview, known),
  ];
};

const trimmed = (form: RiskForm): RiskForm => ({
  title: form.title.trim(), detail: form.detail.trim(), mitigation: form.mitigation.trim(), workstream: form.workstream, stream: form.stream, owner: form.owner,
  likelihood: form.likelihood, impact: form.impact, nextReview: form.nextReview,
});

/** Whoever restricts a risk reads it, so that it can be opened again; its owner does in any case. */
const readersOf = (readers: readonly PersonId[] | null, by: PersonId): readonly PersonId[] | null => (readers === null ? null : [...new Set([by, ...readers])]);

export const raiseRisk = (named: { readonly id: RiskId; readonly ref: string }, form: RiskForm, readers: readonly PersonId[] | null, { by, at }: Doing): Risk => ({
  ...trimmed(form), ...named, state: 'open', readers: readersOf(readers, by), challenges: [], scores: [{ likelihood: form.likelihood, impact: form.impact, by, at }], raised: { by, at }, closed: null, revision: 1,
});

const changed = (risk: Risk, change: Partial<Risk>): Result<Risk> => done({ ...risk, ...change, revision: risk.revision + 1 });

/** revision: as it was read. Somebody else's change is never overwritten. */
const current = (risk: Risk, revision: number, state: Risk['state'] = 'open'): Result<Risk> => {
  if (risk.revision !== revision) return refuse({ why: 'changedMeanwhile' });
  return risk.state === state ? done(risk) : refuse({ why: 'alreadySettled' });
};

export const changeRisk = (risk: Risk, form: RiskForm, revision: number, { by, at }: Doing): Result<Risk> => {
  const now = current(risk, revision);
  if (!now.ok) return now;
  const { likelihood, impact } = form;
  const isScored = likelihood !== risk.likelihood || impact !== risk.impact;
  return changed(risk, { ...trimmed(form), ...(isScored && { scores: [...risk.scores, { likelihood, impact, by, at }] }) });
};

/** It is still right: the score is confirmed, and it is looked at again later. */
export const reviewRisk = (risk: Risk, { revision, months, today }: { readonly revision: number; readonly months: (typeof REVIEW_MONTHS)[number]; readonly today: Day }, { by, at }: Doing): Result<Risk> => {
  const now = current(risk, revision);
  const { likelihood, impact, scores } = risk;
  return now.ok ? changed(risk, { nextReview: addMonths(today, months), scores: [...scores, { likelihood, impact, by, at }] }) : now;
};

const said = (field: string, text: string, limit: number): readonly FormProblem[] => textProblems(field, text, limit, true);

/** Somebody of the group doubts how it is scored or mitigated. It is a line of a log: nothing that stands is lost by it, and a log that is full is not added to. */
export const challengeRisk = (risk: Risk, { id, text }: Pick<Challenge, 'id' | 'text'>, { by, at }: Doing): Result<Risk> => {
  if (risk.state === 'closed') return refuse({ why: 'alreadySettled' });
  const isFull = risk.challenges.length >= RISK_LIMITS.challenges;
  const problems = isFull ? [{ field: 'text', kind: 'tooMany', most: RISK_LIMITS.challenges } as const] : said('text', text, RISK_LIMITS.challenge);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  return changed(risk, { challenges: [...risk.challenges, { id, by, at, text: text.trim(), answer: null }] });
};

/** Once: an answer stands as it was given. */
export const answerChallenge = (risk: Risk, id: string, text: string, { by, at }: Doing): Result<Risk> => {
  const asked = risk.challenges.find((one) => one.id === id);
  if (asked === undefined) return refuse({ why: 'notFound' });
  if (asked.answer !== null) return refuse({ why: 'alreadySettled' });
  const problems = said('text', text, RISK_LIMITS.challenge);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  return changed(risk, { challenges: risk.challenges.map((one) => (one.id === id ? { ...one, answer: { by, at, text: text.trim() } } : one)) });
};

export const closeRisk = (risk: Risk, why: string, revision: number, { by, at }: Doing): Result<Risk> => {
  const now = current(risk, revision);
  if (!now.ok) return now;
  const problems = said('why', why, RISK_LIMITS.why);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : changed(risk, { state: 'closed', closed: { by, at, why: why.trim() } });
};

export const reopenRisk = (risk: Risk, revision: number): Result<Risk> => {
  const now = current(risk, revision, 'closed');
  return now.ok ? changed(risk, { state: 'open', closed: null }) : now;
};

/** readers: null opens it to everybody of the group. A closed one may be restricted too. */
export const restrictRisk = (risk: Risk, readers: readonly PersonId[] | null, revision: number, by: PersonId): Result<Risk> =>
  risk.revision === revision ? changed(risk, { readers: readersOf(readers, by) }) : refuse({ why: 'changedMeanwhile' });
