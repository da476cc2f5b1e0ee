import type { BlockerId, BodyId, DecisionId, GroupId, PersonId, WorkstreamId } from './ids.ts';
import type { Day, Instant } from './time.ts';

export const BLOCKER_STATES = ['open', 'taken', 'removed', 'withdrawn'] as const;
export type BlockerState = (typeof BLOCKER_STATES)[number];

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
  /** what was decided */
  readonly decision: DecisionId | null;
  readonly state: BlockerState;
  /** the board member who undertakes to remove it */
  readonly remover: { readonly person: PersonId; readonly at: Instant; readonly due: Day | null } | null;
  /** up the tree of groups, the first one first */
  readonly escalated: readonly { readonly to: BodyId; readonly toName: string; readonly by: PersonId; readonly at: Instant; readonly why: string }[];
  /** where it came up from another group: theirs */
  readonly from: { readonly group: GroupId; readonly groupName: string; readonly blocker: BlockerId } | null;
  readonly ended: { readonly by: PersonId; readonly at: Instant; readonly how: string } | null;
  readonly revision: number;
}

export const BLOCKER_LIMITS = { title: 200, detail: 2000, how: 1000 } as const;
