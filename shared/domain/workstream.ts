import type { FormProblem } from './form-problem.ts';
import type { PersonId, WorkstreamId } from './ids.ts';
import { done, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { StatusDoubt } from './status-doubt.ts';
import type { Strategy } from './strategy.ts';
import type { Day, Instant } from './time.ts';

export const RAGS = ['green', 'amber', 'red'] as const;
export type Rag = (typeof RAGS)[number];

export const REASON_LIMIT = 1000;
export const STATUS_LIMITS = { reason: REASON_LIMIT, ask: 500, evidence: 1000, despite: 500 } as const;

/** A lead's statement; amber and red carry a reason, an ask and a day. */
export interface StatusReport {
  readonly rag: Rag;
  readonly reason: string;
  /** what the group is asked for; empty: nothing */
  readonly ask: string;
  /** the day by which it is to be green again */
  readonly backBy: Day | null;
  /** what a green rests on */
  readonly evidence: string;
  /** why it is green all the same, where something spoke against it */
  readonly despite: string;
  readonly by: PersonId;
  /** the lead, where an officer entered it for them */
  readonly onBehalfOf: PersonId | null;
  readonly at: Instant;
}

/** of a report that says no more than its colour and its reason */
export const BARE_REPORT = { ask: '', backBy: null, evidence: '', despite: '', onBehalfOf: null } as const satisfies Partial<StatusReport>;

/** What somebody says of a workstream. */
export type Statement = Pick<StatusReport, 'rag' | 'reason' | 'ask' | 'backBy' | 'evidence' | 'despite'>;

/** How a workstream came to its end. */
export interface Ended {
  readonly on: Day;
  readonly why: string;
  /** for whoever does something like it */
  readonly learnt: string;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Workstream {
  readonly id: WorkstreamId;
  readonly strategy: Pick<Strategy, 'id' | 'title' | 'from' | 'until' | 'owner'>;
  /** its number within its strategy; two strategies may both have a 5 */
  readonly number: number;
  readonly title: string;
  readonly leadPost: string;
  /** who is in the lead post; null: nobody of the team is */
  readonly lead: PersonId | null;
  /** somebody chose the lead, whoever the directory has in the post */
  readonly chosen?: true;
  /** the latest report; null before the first */
  readonly status: StatusReport | null;
  /** it has ended: it stays readable, and nobody is asked about it any more */
  readonly ended?: Ended;
}

/** An ended one is read, and neither reported on nor asked about. */
export const isRunning = ({ ended }: Pick<Workstream, 'ended'>): boolean => ended === undefined;

/** Something may belong to one that goes on, to the one that it belongs to already, or to none. */
export const mayBelongTo = (workstreams: readonly Pick<Workstream, 'id' | 'ended'>[], id: WorkstreamId | null, was: WorkstreamId | null): boolean =>
  id === null || id === was || workstreams.some((one) => one.id === id && isRunning(one));

/** What a statement is held against. */
export interface Known {
  readonly today: Day;
  /** an earlier report or an outcome has evidence, however old */
  readonly hasEvidence: boolean;
  /** what speaks against it, if it is green */
  readonly doubts: readonly StatusDoubt[];
}

const tidy = ({ rag, reason, ask, backBy, evidence, despite }: Statement): Statement => {
  const said = { reason: reason.trim(), ask: ask.trim(), evidence: evidence.trim(), despite: despite.trim() };
  if (rag !== 'green') return { rag, ...said, backBy, evidence: '', despite: '' };
  // what is said of a green is what it rests on
  return { rag, ask: '', backBy: null, despite: said.despite, ...(said.evidence === '' ? { evidence: said.reason, reason: '' } : { evidence: said.evidence, reason: said.reason }) };
};

const missing = (field: string): FormProblem => ({ field, kind: 'missing' });

const problemsOf = (said: Statement, { today, hasEvidence }: Known): readonly FormProblem[] => {
  const long = (['reason', 'ask', 'evidence', 'despite'] as const).flatMap((field): readonly FormProblem[] =>
    (said[field].length > STATUS_LIMITS[field] ? [{ field, kind: 'tooLong', limit: STATUS_LIMITS[field] }] : []));
  if (said.rag === 'green') return said.evidence === '' && !hasEvidence ? [missing('evidence'), ...long] : long;
  const late: readonly FormProblem[] = said.backBy !== null && said.backBy < today ? [{ field: 'backBy', kind: 'dayPast', earliest: today }] : [];
  return [
    ...(said.reason === '' ? [missing('reason')] : []),
    ...(said.ask === '' ? [missing('ask')] : []),
    ...(said.backBy === null ? [missing('backBy')] : late),
    ...long,
  ];
};

/** Amber and red say why, what is asked for and by when it is green again; a green says what it rests on, and why all the same where something speaks against it. */
export const acceptStatement = ({ number }: Pick<Workstream, 'number'>, statement: Statement, known: Known): Result<Statement> => {
  const said = tidy(statement);
  const problems = problemsOf(said, known);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  if (said.rag === 'green' && known.doubts.length > 0 && said.despite === '') return refuse({ why: 'greenDoubted', number, doubts: known.doubts });
  return done(known.doubts.length === 0 ? { ...said, despite: '' } : said);
};

/** The same, of somebody who speaks for themself: only the lead does. */
export const acceptReport = (workstream: Workstream, who: PersonId, statement: Statement, known: Known): Result<Statement> =>
  workstream.lead === who ? acceptStatement(workstream, statement, known) : refuse({ why: 'notTheLead', number: workstream.number, lead: workstream.leadPost });
