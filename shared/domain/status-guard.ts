import { isOverdue, type Action } from './action.ts';
import type { Blocker } from './blocker.ts';
import { fold } from './fold.ts';
import { isLate, slipped, slippageDays, type Deliverable, type Plan } from './plan.ts';
import type { StatusDoubt } from './status-doubt.ts';
import type { StatusRules } from './status-rules.ts';
import { dayIn, daysBetween, type Day } from './time.ts';
import type { Statement, StatusReport, Workstream } from './workstream.ts';

/** What is known about a workstream beside what its lead says. */
export interface Surroundings {
  readonly plan: Plan | null;
  /** the group's open ones */
  readonly actions: readonly Action[];
  readonly blockers: readonly Pick<Blocker, 'ref' | 'title' | 'workstream' | 'raised' | 'state'>[];
  readonly evidenceDays: StatusRules['evidenceDays'];
  /** the day of the latest evidence; null: there has been none */
  readonly lastEvidence: Day | null;
  readonly zone: string;
  readonly today: Day;
}

const NAMES = ['workstream', 'work stream', 'ws', 'ffrwd waith', 'ffrwd'];
const speaksOfIt = (text: string, number: number): boolean => {
  const words = ` ${fold(text)} `;
  return NAMES.some((name) => words.includes(` ${name} ${number} `)) || words.includes(` ws${number} `);
};

/** Days behind what was promised, today or as forecast; at least one. */
const daysBehind = (deliverable: Deliverable, today: Day): number => {
  const promised = deliverable.promised ?? deliverable.expected ?? today;
  return isLate(deliverable, today) ? Math.max(1, daysBetween(promised, today)) : (slippageDays(deliverable) ?? 1);
};

/** What a green would have to be said in spite of; nothing speaks against amber and red. */
export const doubtsOf = ({ id, number, lead }: Pick<Workstream, 'id' | 'number' | 'lead'>, { rag, evidence, reason }: Pick<Statement, 'rag' | 'evidence' | 'reason'>, known: Surroundings): readonly StatusDoubt[] => {
  if (rag !== 'green') return [];
  const { plan, actions, blockers, evidenceDays, lastEvidence, zone, today } = known;
  const late = plan === null ? [] : slipped(plan, today);
  const overdue = actions.filter((action) => isOverdue(action, today) && (action.owner === lead || speaksOfIt(`${action.title} ${action.from ?? ''}`, number)));
  const open = blockers.filter(({ workstream, state }) => workstream === id && (state === 'open' || state === 'taken'));
  const age = lastEvidence === null || evidence.trim() !== '' || reason.trim() !== '' ? 0 : daysBetween(lastEvidence, today);
  return [
    ...late.map((deliverable) => ({ kind: 'slipped', title: deliverable.title, days: daysBehind(deliverable, today) }) as const),
    ...overdue.map(({ ref, title, due }) => ({ kind: 'overdueAction', ref, title, days: daysBetween(due, today) }) as const),
    ...open.map(({ ref, title, raised }) => ({ kind: 'openBlocker', ref, title, days: daysBetween(dayIn(zone, raised.at), today) }) as const),
    ...(age > evidenceDays ? [{ kind: 'staleEvidence', days: age } as const] : []),
  ];
};

/** What a report rests on; a green of before evidence was asked for gave it as its reason. */
export const evidenceOf = ({ rag, evidence, reason }: StatusReport): string => (rag !== 'green' || evidence !== '' ? evidence : reason);

/** The day of the latest evidence: of a report, or of an outcome in the plan. */
export const lastEvidenceOf = (history: readonly StatusReport[], plan: Plan | null, zone: string): Day | null => {
  const days = [
    ...history.filter((report) => evidenceOf(report) !== '').map(({ at }) => dayIn(zone, at)),
    ...(plan?.outcomes ?? []).flatMap(({ evidence, updated }) => (evidence === '' || updated === null ? [] : [updated])),
  ].toSorted();
  return days.at(-1) ?? null;
};

/** How far a shown status can be relied on. */
export interface StatusStanding {
  /** the group's own sentence for its colour; empty: it has written none */
  readonly trigger: string;
  /** the day of its latest evidence; null: there has been none */
  readonly evidenceOn: Day | null;
  /** of a green: days since then, where the group allows fewer; null: fresh enough, no green, or no evidence at all */
  readonly staleDays: number | null;
  /** days since it was to be green again; null: that day has not passed */
  readonly overdueDays: number | null;
  /** its lead leads the whole strategy too, and so reports to themself */
  readonly ownBehalf: boolean;
  /** the last day of its strategy has gone by */
  readonly periodEnded: boolean;
}

export const PLAIN_STANDING: StatusStanding = { trigger: '', evidenceOn: null, staleDays: null, overdueDays: null, ownBehalf: false, periodEnded: false };

export const standingOf = (workstream: Workstream, rules: Pick<StatusRules, 'triggers' | 'evidenceDays'>, evidenceOn: Day | null, today: Day): StatusStanding => {
  const { status, lead, strategy } = workstream;
  const periodEnded = strategy.until < today;
  if (status === null) return { ...PLAIN_STANDING, evidenceOn, periodEnded };
  const age = evidenceOn === null ? 0 : daysBetween(evidenceOn, today);
  return {
    trigger: rules.triggers[status.rag],
    evidenceOn,
    staleDays: status.rag === 'green' && age > rules.evidenceDays ? age : null,
    overdueDays: status.rag !== 'green' && status.backBy !== null && status.backBy < today ? daysBetween(status.backBy, today) : null,
    ownBehalf: lead !== null && lead === strategy.owner && (status.onBehalfOf ?? status.by) === lead,
    periodEnded,
  };
};
