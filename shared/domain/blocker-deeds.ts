import { BLOCKER_LIMITS, isBlocking, type Blocker, type BlockerEvent, type Escalation } from './blocker.ts';
import type { FormProblem } from './form-problem.ts';
import type { BlockerId, DecisionId, PersonId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import { addDays, type Day, type Instant } from './time.ts';

/** Who does something, and when. */
export interface Doing {
  readonly by: PersonId;
  readonly at: Instant;
  readonly today: Day;
}

/** What somebody writes of a blocker. */
export type Written = Pick<Blocker, 'title' | 'detail' | 'workstream' | 'decisionSince'>;

/** Longer ahead nobody undertakes anything. */
const FAR_DAYS = 366;
/** So many events are kept; the journal has them all. */
const TRAIL = 100;

const short = (field: string, text: string, limit: number, isNeeded: boolean): readonly FormProblem[] => {
  if (text.trim() === '') return isNeeded ? [{ field, kind: 'missing' }] : [];
  return text.length > limit ? [{ field, kind: 'tooLong', limit }] : [];
};

export const blockerProblems = ({ title, detail, decisionSince }: Omit<Written, 'workstream'>, today: Day): readonly FormProblem[] => [
  ...short('title', title, BLOCKER_LIMITS.title, true),
  ...short('detail', detail, BLOCKER_LIMITS.detail, false),
  ...(decisionSince !== null && decisionSince > today ? [{ field: 'decisionSince', kind: 'dayToCome', latest: today } as const] : []),
];

const changed = (blocker: Blocker, { by, at }: Pick<Doing, 'at'> & { readonly by: PersonId | null }, what: BlockerEvent['what'], change: Partial<Blocker>, note: string | null = null): Blocker => ({
  ...blocker, ...change, trail: [...blocker.trail, { what, by, at, note }].slice(-TRAIL), revision: blocker.revision + 1,
});

export const newBlocker = (id: BlockerId, ref: string, { title, detail, ...rest }: Written, { by, at }: Doing, from: Blocker['from'] = null): Blocker => ({
  id, ref, title: title.trim(), detail: detail.trim(), ...rest, raised: { by, at }, decision: null, decidedOn: null, state: 'open', remover: null, offered: null, escalated: [], from, ended: null,
  trail: [{ what: 'raised', by, at, note: from?.groupName ?? null }], revision: 1,
});

const open = (blocker: Blocker): Result<Blocker> => (isBlocking(blocker) ? done(blocker) : refuse({ why: 'alreadySettled' }));
const wrong = (...problems: readonly FormProblem[]): Result<never> => refuse({ why: 'notReady', problems });

export const rewrite = (blocker: Blocker, { title, detail, workstream }: Omit<Written, 'decisionSince'>, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  const problems = blockerProblems({ title, detail, decisionSince: null }, doing.today);
  return problems.length > 0 ? wrong(...problems) : done(changed(blocker, doing, 'changed', { title: title.trim(), detail: detail.trim(), workstream }));
};

/** Somebody undertakes to remove it by a day, asked or not. Whoever has it keeps it until they give it back or hand it on. */
export const take = (blocker: Blocker, due: Day, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  const { remover, offered } = blocker;
  if (remover !== null && remover.person !== doing.by && offered?.to !== doing.by) return refuse({ why: 'alreadySettled' });
  if (due < doing.today) return wrong({ field: 'due', kind: 'dayPast', earliest: doing.today });
  const latest = addDays(doing.today, FAR_DAYS);
  if (due > latest) return wrong({ field: 'due', kind: 'dayTooFar', latest });
  return done(changed(blocker, doing, 'taken', { state: 'taken', remover: { person: doing.by, at: doing.at, due }, offered: null }, due));
};

/** Whoever was only asked says no; whoever has it gives it back. */
export const giveBack = (blocker: Blocker, why: string, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  const problems = short('words', why, BLOCKER_LIMITS.how, false);
  if (problems.length > 0) return wrong(...problems);
  const note = why.trim() === '' ? null : why.trim();
  if (blocker.offered?.to === doing.by && blocker.remover?.person !== doing.by) return done(changed(blocker, doing, 'refused', { offered: null }, note));
  return blocker.remover === null ? refuse({ why: 'alreadySettled' }) : done(changed(blocker, doing, 'givenBack', { state: 'open', remover: null, offered: null }, note));
};

/** Somebody else is asked to take it on; until they say yes it stays with whoever has it. */
export const offer = (blocker: Blocker, to: PersonId, name: string, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  if (to === blocker.remover?.person || to === doing.by) return wrong({ field: 'person', kind: 'itself' });
  return done(changed(blocker, doing, 'offered', { offered: { to, by: doing.by, at: doing.at } }, name));
};

/** The question is taken back before it was answered. */
export const takeBackOffer = (blocker: Blocker, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  return blocker.offered === null ? refuse({ why: 'alreadySettled' }) : done(changed(blocker, doing, 'offerTakenBack', { offered: null }));
};

/** since null: no decision is waited for. What was decided ends the waiting on the day it was decided. */
export const waitFor = (blocker: Blocker, since: Day | null, decided: { readonly id: DecisionId; readonly ref: string; readonly on: Day } | null, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  if (since !== null && since > doing.today) return wrong({ field: 'since', kind: 'dayToCome', latest: doing.today });
  if (since === null) return decided === null ? done(changed(blocker, doing, 'waitingEnded', { decisionSince: null, decision: null, decidedOn: null })) : wrong({ field: 'since', kind: 'missing' });
  if (decided !== null && decided.on < since) return wrong({ field: 'since', kind: 'dayToCome', latest: decided.on });
  const what = decided === null ? 'waiting' : 'decided';
  return done(changed(blocker, doing, what, { decisionSince: since, decision: decided?.id ?? null, decidedOn: decided?.on ?? null }, decided?.ref ?? since));
};

export const end = (blocker: Blocker, state: 'removed' | 'withdrawn', how: string, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  const problems = short('words', how, BLOCKER_LIMITS.how, state === 'removed');
  if (problems.length > 0) return wrong(...problems);
  return done(changed(blocker, doing, state, { state, offered: null, ended: { by: doing.by, at: doing.at, how: how.trim() } }, how.trim() === '' ? null : how.trim()));
};

/** It was not removed after all: whoever had it has it again. */
export const reopen = (blocker: Blocker, doing: Doing): Result<Blocker> =>
  isBlocking(blocker) ? refuse({ why: 'alreadySettled' }) : done(changed(blocker, doing, 'reopened', { state: blocker.remover === null ? 'open' : 'taken', ended: null }));

export const escalate = (blocker: Blocker, to: Pick<Escalation, 'to' | 'toName' | 'why' | 'became'>, doing: Doing): Result<Blocker> => {
  const stands = open(blocker);
  if (!stands.ok) return stands;
  const problems = short('words', to.why, BLOCKER_LIMITS.how, true);
  if (problems.length > 0) return wrong(...problems);
  if (blocker.escalated.some((one) => one.to === to.to && one.ended === null)) return wrong({ field: 'body', kind: 'twice', what: to.toName });
  const line: Escalation = { ...to, why: to.why.trim(), by: doing.by, at: doing.at, ended: null };
  return done(changed(blocker, doing, 'escalated', { escalated: [...blocker.escalated, line] }, to.toName));
};

/** The group above says how it ended there; null: it was taken up again. */
export const answerAbove = (blocker: Blocker, above: BlockerId, ended: Escalation['ended'], at: Instant): Blocker => {
  const escalated = blocker.escalated.map((one) => (one.became?.blocker === above ? { ...one, ended } : one));
  return changed(blocker, { by: null, at }, ended === null ? 'reopenedAbove' : 'answeredAbove', { escalated }, ended?.how ?? null);
};
