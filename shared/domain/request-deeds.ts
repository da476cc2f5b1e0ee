import type { Decision } from './decision.ts';
import type { FormProblem } from './form-problem.ts';
import type { ActionId, BodyId, DecisionId, ItemId, MeetingId, PersonId, RequestId, WorkstreamId } from './ids.ts';
import { CHECKS, FIELDS_OF, isFinancialYear, isSettled, needsEvidence, REQUEST_LIMITS, UNANSWERED, type KindField, type Request, type RequestText, type Resource } from './request.ts';
import { done, refuse, type Result } from './result.ts';
import type { Day, Instant } from './time.ts';

/** What can be referred to. */
export interface KnownTo {
  readonly principles: ReadonlySet<string>;
  readonly workstreams: ReadonlySet<WorkstreamId>;
  readonly bodies: ReadonlySet<BodyId>;
}

interface ByWhom {
  readonly by: PersonId;
  readonly at: Instant;
}

const missing = (field: string, text: string): readonly FormProblem[] => (text.trim() === '' ? [{ field, kind: 'missing' }] : []);
const tooLong = (field: string, text: string, limit: number): readonly FormProblem[] => (text.length > limit ? [{ field, kind: 'tooLong', limit }] : []);
const needed = (field: string, text: string, limit: number): readonly FormProblem[] => [...missing(field, text), ...tooLong(field, text, limit)];

const resourceProblems = (resource: Resource | null): readonly FormProblem[] => {
  if (resource === null) return [{ field: 'resource.skill', kind: 'missing' }];
  const { skill, days, from, until } = resource;
  return [
    ...needed('resource.skill', skill, REQUEST_LIMITS.skill),
    ...(days >= 0.5 && days <= 2000 ? [] : [{ field: 'resource.days', kind: 'outOfRange', from: 1, to: 2000 } as const]),
    ...(until < from ? [{ field: 'resource.until', kind: 'endsBeforeItBegins' } as const] : []),
  ];
};

const costProblems = ({ cost, financialYear }: RequestText): readonly FormProblem[] => {
  if (cost === null) return [];
  if (cost < 0 || cost > REQUEST_LIMITS.pence) return [{ field: 'cost', kind: 'outOfRange', from: 0, to: REQUEST_LIMITS.pence / 100 }];
  return financialYear !== null && isFinancialYear(financialYear) ? [] : [{ field: 'financialYear', kind: 'missing' }];
};

const checkProblems = ({ checks }: RequestText): readonly FormProblem[] =>
  CHECKS.flatMap((check) => {
    const { met, text } = checks[check];
    const field = `checks.${check}`;
    // what is not met says why it is asked for all the same
    return [...(met === false ? missing(field, text) : []), ...tooLong(field, text, REQUEST_LIMITS.note)];
  });

const fieldProblems = (field: KindField, text: RequestText, known: KnownTo): readonly FormProblem[] => {
  switch (field) {
    case 'resource':
      return resourceProblems(text.resource);
    case 'cost':
      return costProblems(text);
    case 'evidence':
      return [...(needsEvidence(text.kind) ? missing('evidence', text.evidence) : []), ...tooLong('evidence', text.evidence, REQUEST_LIMITS.text)];
    case 'principles':
      return text.principles.every((id) => known.principles.has(id)) ? [] : [{ field, kind: 'missing' }];
    case 'workstream':
      return text.workstream === null || known.workstreams.has(text.workstream) ? [] : [{ field, kind: 'missing' }];
    case 'onward':
      return text.onward === null || known.bodies.has(text.onward) ? [] : [{ field, kind: 'missing' }];
    case 'journey':
      return tooLong('journey', text.journey, REQUEST_LIMITS.text);
    case 'likeForLike':
      return text.likeForLike === null ? [] : needed('likeForLike', text.likeForLike, REQUEST_LIMITS.note);
    case 'outage':
      return [];
  }
};

export const requestProblems = (text: RequestText, known: KnownTo): readonly FormProblem[] => [
  ...needed('title', text.title, REQUEST_LIMITS.title),
  ...needed('what', text.what, REQUEST_LIMITS.text),
  ...tooLong('service', text.service, REQUEST_LIMITS.service),
  ...tooLong('onBehalfOf', text.onBehalfOf, REQUEST_LIMITS.service),
  ...checkProblems(text),
  ...tooLong('fit', text.fit.text, REQUEST_LIMITS.note),
  ...FIELDS_OF[text.kind].flatMap((field) => fieldProblems(field, text, known)),
];

/** Trimmed, and without what its kind does not ask for. */
export const tidied = (text: RequestText): RequestText => {
  const asks = (field: KindField): boolean => FIELDS_OF[text.kind].includes(field);
  const cost = asks('cost') ? text.cost : null;
  const checks = Object.fromEntries(CHECKS.map((check) => [check, { met: text.checks[check].met, text: text.checks[check].text.trim() }])) as RequestText['checks'];
  return {
    kind: text.kind, title: text.title.trim(), what: text.what.trim(), service: text.service.trim(), onBehalfOf: text.onBehalfOf.trim(), champion: text.champion, checks, cost,
    fit: { level: text.fit.level, text: text.fit.text.trim() },
    financialYear: cost === null ? null : text.financialYear,
    resource: asks('resource') ? text.resource : null,
    evidence: asks('evidence') ? text.evidence.trim() : '',
    principles: asks('principles') ? [...new Set(text.principles)] : [],
    workstream: asks('workstream') ? text.workstream : null,
    onward: asks('onward') ? text.onward : null,
    journey: asks('journey') ? text.journey.trim() : '',
    likeForLike: asks('likeForLike') ? (text.likeForLike?.trim() ?? null) : null,
    outage: asks('outage') ? text.outage : null,
  };
};

/** What was written becomes a request only here. */
export const makeRequest = (text: RequestText, known: KnownTo, made: ByWhom & { readonly id: RequestId; readonly ref: string }): Result<Request> => {
  const problems = requestProblems(text, known);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  return done({ ...tidied(text), ...made, ...UNANSWERED, revision: 1 });
};

const grown = (request: Request, change: Partial<Request>): Result<Request> => done({ ...request, ...change, revision: request.revision + 1 });

/** By whoever made it, or an officer, until it stands on an agenda. What was asked back is laid before the officers again. */
export const changeRequest = (request: Request, text: RequestText, known: KnownTo): Result<Request> => {
  if (isSettled(request) || request.state === 'onAgenda') return refuse({ why: 'alreadySettled' });
  const problems = requestProblems(text, known);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : grown(request, { ...tidied(text), state: 'submitted' });
};

export const withdrawRequest = (request: Request): Result<Request> => (isSettled(request) ? refuse({ why: 'alreadySettled' }) : grown(request, { state: 'withdrawn' }));

/** What is missing is said to whoever asked. */
export const askBack = (request: Request, note: string, { by, at }: ByWhom): Result<Request> => {
  if (isSettled(request) || request.state === 'onAgenda') return refuse({ why: 'alreadySettled' });
  const problems = needed('note', note, REQUEST_LIMITS.note);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : grown(request, { state: 'triaged', triage: { by, at, note: note.trim() } });
};

export const placeOnAgenda = (request: Request, place: { readonly meeting: MeetingId; readonly item: ItemId }, { by, at }: ByWhom): Result<Request> =>
  isSettled(request) || request.state === 'onAgenda' ? refuse({ why: 'alreadySettled' }) : grown(request, { state: 'onAgenda', place, triage: { by, at, note: '' } });

/** A "no" before it ever reached the group says why. */
export const declineRequest = (request: Request, text: string, { by, at }: ByWhom): Result<Request> => {
  if (isSettled(request)) return refuse({ why: 'alreadySettled' });
  const problems = needed('note', text, REQUEST_LIMITS.note);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : grown(request, { state: 'declined', outcome: { decision: null, outcome: 'declined', text: text.trim(), conditions: '', conflict: '', by, at } });
};

interface Decided extends ByWhom {
  readonly outcome: Decision['outcome'];
  readonly text: string;
  readonly conditions: string;
  readonly conflict: string;
  readonly decision: DecisionId | null;
  readonly promise: ActionId | null;
}

/** The group's answer, with its reasons. */
export const decideRequest = (request: Request, { promise, ...outcome }: Decided): Result<Request> => {
  if (isSettled(request)) return refuse({ why: 'alreadySettled' });
  return decidedAgain(request, { promise, ...outcome });
};

/** The same, whatever it answered before. */
export const decidedAgain = (request: Request, { promise, ...outcome }: Decided): Result<Request> => {
  // whoever is told "no" or "not so" is told why; a recorded decision says so itself
  const hasConditions = outcome.outcome === 'approvedWithConditions';
  const problems = [
    ...(outcome.decision === null ? missing('text', outcome.text) : []),
    ...(outcome.decision === null && hasConditions ? missing('conditions', outcome.conditions) : []),
    ...(['text', 'conditions', 'conflict'] as const).flatMap((field) => tooLong(field, outcome[field], REQUEST_LIMITS.text)),
  ];
  const said = { ...outcome, text: outcome.text.trim(), conditions: hasConditions ? outcome.conditions.trim() : '', conflict: outcome.conflict.trim() };
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : grown(request, { state: 'decided', outcome: said, promise: promise ?? request.promise });
};

/** Deferred, challenged back, settled by mistake, or taken off its agenda: it waits for the officers again. */
export const takeUpAgain = (request: Request): Result<Request> =>
  isSettled(request) || request.state === 'onAgenda' ? grown(request, { state: 'submitted', outcome: null, place: null, triage: null, commissioned: null }) : refuse({ why: 'alreadySettled' });

export const isApproved = ({ outcome }: { readonly outcome: Pick<NonNullable<Request['outcome']>, 'outcome'> | null }): boolean => outcome?.outcome === 'approved' || outcome?.outcome === 'approvedWithConditions';

/** It has gone to the body that it must go to besides. */
export const sendOn = (request: Request, { day, note, by }: { readonly day: Day; readonly note: string; readonly by: PersonId }): Result<Request> => {
  if (request.onward === null || !isApproved(request)) return refuse({ why: 'alreadySettled' });
  const problems = tooLong('note', note, REQUEST_LIMITS.note);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : grown(request, { sentOn: { day, note: note.trim(), by } });
};
