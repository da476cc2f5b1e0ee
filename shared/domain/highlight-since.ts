import type { Action } from './action.ts';
import type { Blocker } from './blocker.ts';
import type { Decision } from './decision.ts';
import { fold } from './fold.ts';
import type { DecisionId } from './ids.ts';
import { slippageDays, slipped, type Deliverable, type Plan } from './plan.ts';
import { addDays, dayIn, type Day, type Instant } from './time.ts';
import type { Rag, StatusReport, Workstream } from './workstream.ts';

/** What has happened to a workstream since the last meeting, as Quorate knows it: its lead need not type it again. */
export type SinceLine =
  | { readonly kind: 'status'; readonly from: Rag | null; readonly to: Rag; readonly day: Day }
  | { readonly kind: 'action'; readonly ref: string; readonly title: string; readonly day: Day }
  | { readonly kind: 'reached'; readonly title: string; readonly day: Day; /** days after the one promised */ readonly late: number }
  | { readonly kind: 'decision'; readonly ref: string; readonly about: string; readonly outcome: Decision['outcome'] }
  | { readonly kind: 'blocker'; readonly ref: string; readonly title: string; readonly how: string }
  | { readonly kind: 'slipped'; readonly title: string; readonly expected: Day | null; /** 0: only past its day */ readonly days: number }
  | { readonly kind: 'ahead'; readonly title: string; readonly expected: Day };

export interface SinceFacts {
  readonly workstream: Pick<Workstream, 'title' | 'lead' | 'id'>;
  readonly reports: readonly StatusReport[];
  /** null: nobody has written one */
  readonly plan: Plan | null;
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  /** decisions that a blocker or a request of the workstream waited for */
  readonly linked: ReadonlySet<DecisionId>;
  readonly blockers: readonly Blocker[];
}

export interface Period {
  readonly from: Instant;
  readonly now: Instant;
  readonly zone: string;
}

const AHEAD_DAYS = 60;
/** shorter titles stand in other sentences by chance */
const TELLING = 8;

const colours = (reports: readonly StatusReport[], { from, now, zone }: Period): readonly SinceLine[] => {
  const line = reports.toSorted((a, b) => a.at.localeCompare(b.at));
  return line.flatMap(({ rag, at }, i): readonly SinceLine[] => {
    const before = line[i - 1]?.rag ?? null;
    return at < from || at > now || before === rag ? [] : [{ kind: 'status', from: before, to: rag, day: dayIn(zone, at) }];
  });
};

const actionsClosed = (actions: readonly Action[], { lead }: SinceFacts['workstream'], { from, zone }: Period): readonly SinceLine[] =>
  actions.flatMap(({ owner, closed, ref, title }): readonly SinceLine[] =>
    lead === null || owner !== lead || closed === null || closed.how !== 'done' || closed.at < from ? [] : [{ kind: 'action', ref, title, day: dayIn(zone, closed.at) }]);

const reached = (deliverables: readonly Deliverable[], { from, zone }: Period): readonly SinceLine[] =>
  deliverables.flatMap((one): readonly SinceLine[] =>
    one.state !== 'done' || one.done === null || one.done < dayIn(zone, from) ? [] : [{ kind: 'reached', title: one.title, day: one.done, late: Math.max(0, slippageDays(one) ?? 0) }]);

const ahead = (deliverables: readonly Deliverable[], late: ReadonlySet<string>, { now, zone }: Period): readonly SinceLine[] => {
  const today = dayIn(zone, now);
  const last = addDays(today, AHEAD_DAYS);
  return deliverables
    .flatMap(({ id, title, state, expected }) => ((state === 'planned' || state === 'underWay') && !late.has(id) && expected !== null && expected >= today && expected <= last ? [{ kind: 'ahead', title, expected } as const] : []))
    .toSorted((a, b) => a.expected.localeCompare(b.expected));
};

/** What is kept to some readers is told to nobody here: the report that is written from it is for everybody. */
const decided = ({ decisions, linked, workstream }: SinceFacts, { from }: Period): readonly SinceLine[] => {
  const title = fold(workstream.title);
  const names = ({ about, text }: Decision): boolean => title.length >= TELLING && fold(`${about} ${text}`).includes(title);
  return decisions
    .filter((one) => one.readers === null && one.at >= from && one.state !== 'lapsed' && (linked.has(one.id) || names(one)))
    .map(({ ref, about, outcome }) => ({ kind: 'decision', ref, about, outcome }));
};

const removed = ({ blockers, workstream }: SinceFacts, { from }: Period): readonly SinceLine[] =>
  blockers
    .filter((one) => one.workstream === workstream.id && one.state === 'removed' && one.ended !== null && one.ended.at >= from)
    .map(({ ref, title, ended }) => ({ kind: 'blocker', ref, title, how: ended?.how ?? '' }));

/** What went well first, what slipped after it, what comes next last. */
export const sinceLast = (facts: SinceFacts, period: Period): readonly SinceLine[] => {
  const deliverables = facts.plan?.deliverables ?? [];
  const late = facts.plan === null ? [] : slipped(facts.plan, dayIn(period.zone, period.now));
  return [
    ...colours(facts.reports, period),
    ...actionsClosed(facts.actions, facts.workstream, period),
    ...reached(deliverables, period),
    ...decided(facts, period),
    ...removed(facts, period),
    ...late.map((one): SinceLine => ({ kind: 'slipped', title: one.title, expected: one.expected, days: Math.max(0, slippageDays(one) ?? 0) })),
    ...ahead(deliverables, new Set(late.map(({ id }) => id)), period),
  ];
};

const DONE: readonly SinceLine['kind'][] = ['action', 'reached', 'decision', 'blocker'];
/** Of what was done, and of what comes next, a report can begin with these lines. */
export const isDone = ({ kind }: SinceLine): boolean => DONE.includes(kind);
export const isAhead = ({ kind }: SinceLine): boolean => kind === 'ahead' || kind === 'slipped';
