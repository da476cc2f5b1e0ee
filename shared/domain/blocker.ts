import type { BlockerId, BodyId, DecisionId, GroupId, PersonId, WorkstreamId } from './ids.ts';
import { dayIn, daysBetween, type Day, type Instant } from './time.ts';

export const BLOCKER_STATES = ['open', 'taken', 'removed', 'withdrawn'] as const;
export type BlockerState = (typeof BLOCKER_STATES)[number];

/** What has happened to it. */
export const BLOCKER_EVENTS = [
  'raised', 'changed', 'taken', 'givenBack', 'offered', 'offerTakenBack', 'refused', 'waiting', 'decided', 'waitingEnded', 'escalated', 'answeredAbove', 'reopenedAbove', 'removed', 'withdrawn', 'reopened',
] as const;
export interface BlockerEvent {
  readonly what: (typeof BLOCKER_EVENTS)[number];
  /** null: it came from another group */
  readonly by: PersonId | null;
  readonly at: Instant;
  /** in somebody's words, or a reference */
  readonly note: string | null;
}

/** It was handed up to a body above. */
export interface Escalation {
  readonly to: BodyId;
  readonly toName: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly why: string;
  /** what became of it where that body is a group in Quorate: a blocker of its own */
  readonly became: { readonly group: GroupId; readonly blocker: BlockerId; readonly ref: string } | null;
  /** what that group answered */
  readonly ended: { readonly at: Instant; readonly state: 'removed' | 'withdrawn'; readonly how: string } | null;
}

/** What stops a workstream, and who undertakes to remove it. */
export interface Blocker {
  readonly id: BlockerId;
  /** 'BLK-2026-003' */
  readonly ref: string;
  readonly title: string;
  readonly detail: string;
  readonly workstream: WorkstreamId | null;
  readonly raised: { readonly by: PersonId; readonly at: Instant };
  /** a decision is waited for since that day; null: none is */
  readonly decisionSince: Day | null;
  /** what was decided, which ends the waiting */
  readonly decision: DecisionId | null;
  readonly decidedOn: Day | null;
  readonly state: BlockerState;
  /** the board member who undertakes to remove it */
  readonly remover: { readonly person: PersonId; readonly at: Instant; readonly due: Day | null } | null;
  /** somebody is asked to undertake it, and has not said yet */
  readonly offered: { readonly to: PersonId; readonly by: PersonId; readonly at: Instant } | null;
  /** up the tree of groups, the first one first */
  readonly escalated: readonly Escalation[];
  /** where it came up from another group: theirs */
  readonly from: { readonly group: GroupId; readonly groupName: string; readonly blocker: BlockerId } | null;
  readonly ended: { readonly by: PersonId; readonly at: Instant; readonly how: string } | null;
  /** the first one first */
  readonly trail: readonly BlockerEvent[];
  readonly revision: number;
}

export const BLOCKER_LIMITS = { title: 200, detail: 2000, how: 1000 } as const;

export const isBlocking = ({ state }: Pick<Blocker, 'state'>): boolean => state === 'open' || state === 'taken';

/** Days since it was raised; of one that has ended, the days that it stood. */
export const ageOf = ({ raised, ended }: Pick<Blocker, 'raised' | 'ended'>, zone: string, today: Day): number =>
  daysBetween(dayIn(zone, raised.at), ended === null ? today : dayIn(zone, ended.at));

/** Days that a decision has been waited for, or was; null: none was needed. */
export const waitedOf = ({ decisionSince, decidedOn, ended }: Pick<Blocker, 'decisionSince' | 'decidedOn' | 'ended'>, zone: string, today: Day): number | null =>
  decisionSince === null ? null : Math.max(0, daysBetween(decisionSince, decidedOn ?? (ended === null ? today : dayIn(zone, ended.at))));

export const awaitsDecision = (blocker: Pick<Blocker, 'decisionSince' | 'decision' | 'state'>): boolean => isBlocking(blocker) && blocker.decisionSince !== null && blocker.decision === null;

/** Nobody has removed it by the day that they gave. */
export const isLate = ({ state, remover }: Pick<Blocker, 'state' | 'remover'>, today: Day): boolean => state === 'taken' && remover !== null && remover.due !== null && remover.due < today;

/** Since when nobody has undertaken to remove it. */
export const untakenSince = ({ raised, trail }: Pick<Blocker, 'raised' | 'trail'>): Instant =>
  trail.findLast(({ what }) => what === 'givenBack' || what === 'reopened')?.at ?? raised.at;
