import * as v from 'valibot';
import { BLOCKER_LIMITS, type Blocker, type BlockerEvent, type Escalation } from '../domain/blocker.ts';
import type { Removing } from '../domain/blocker-facts.ts';
import type { Ended } from '../domain/ended.ts';
import type { BlockerId, BodyId, DecisionId, GroupId, PersonId } from '../domain/ids.ts';
import type { Day } from '../domain/time.ts';
import type { Workstream } from '../domain/workstream.ts';
import { day, id, listQuery, whole } from './fields.ts';
import { blockersPaths } from './paths/blockers.ts';
import type { GroupHead, Named } from './views.ts';

/** What stops the work, and who removes it. */

/** What somebody can do about a blocker as it stands. */
export const BLOCKER_DEEDS = ['take', 'accept', 'decline', 'giveBack', 'offer', 'wait', 'remove', 'withdraw', 'reopen', 'escalate', 'change'] as const;
export type BlockerDeed = (typeof BLOCKER_DEEDS)[number];

export type BlockedWork = Pick<Workstream, 'id' | 'number' | 'title'> & { /** the strategy's title, where two have that number */ readonly strategy: string | null };

export interface BlockerView extends Omit<Blocker, 'trail' | 'workstream'> {
  readonly work: BlockedWork | null;
  readonly raisedByName: string;
  readonly removerName: string | null;
  readonly offeredName: string | null;
  readonly offeredByName: string | null;
  readonly endedByName: string | null;
  /** days since it was raised, or that it stood */
  readonly age: number;
  /** days that a decision is or was waited for; null: none was needed */
  readonly waited: number | null;
  readonly late: boolean;
}

/** One blocker, with what has happened to it and what the reader may do. */
export interface BlockerSheet extends BlockerView {
  readonly trail: readonly (BlockerEvent & { readonly byName: string | null })[];
  readonly escalated: readonly (Escalation & { readonly byName: string })[];
  readonly decisionRef: string | null;
  /** how the one that it came from stands; null: it came from no other group, or that one is gone */
  readonly fromState: Blocker['state'] | null;
  readonly may: readonly BlockerDeed[];
}

export interface BlockersPage {
  readonly group: GroupHead;
  readonly today: Day;
  readonly me: PersonId;
  /** the open ones, the oldest first, then those that ended last */
  readonly blockers: readonly BlockerView[];
  readonly ended: Ended;
  /** null: none was asked for */
  readonly one: BlockerSheet | null;
  readonly works: readonly BlockedWork[];
  /** who may undertake to remove one */
  readonly removers: readonly Named[];
  /** whom one can be escalated to, the nearest first; runs: Quorate runs it */
  readonly above: readonly { readonly id: BodyId; readonly name: string; readonly runs: boolean }[];
  /** everybody's, the latest first */
  readonly decisions: readonly { readonly id: DecisionId; readonly ref: string; readonly about: string; readonly day: Day }[];
  /** in the last twelve months */
  readonly removing: readonly (Removing & { readonly name: string })[];
  readonly mayRaise: boolean;
  readonly mayEscalate: boolean;
}

/** A blocker as a card shows it, with its group. */
export interface BlockerTold {
  readonly group: GroupHead;
  readonly blocker: BlockerView;
  readonly today: Day;
}

/** What is blocked now, as a card lists it. */
export interface BlockersTold {
  readonly group: GroupHead;
  readonly today: Day;
  readonly works: readonly BlockedWork[];
  /** the oldest first */
  readonly blockers: readonly BlockerView[];
}

const text = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));
const written = { title: text(BLOCKER_LIMITS.title), detail: text(BLOCKER_LIMITS.detail), workstream: v.nullable(id) };
/** as it was read: a stale one is refused */
const about = { group: id, blocker: id, revision: whole(1, 1_000_000) };
const words = text(BLOCKER_LIMITS.how);

export const blockersEndpoints = {
  blockers: { ...blockersPaths.blockers, input: v.strictObject(listQuery) },
  raiseBlocker: { ...blockersPaths.raiseBlocker, input: v.strictObject({ group: id, ...written, decisionSince: v.nullable(day) }) },
  changeBlocker: { ...blockersPaths.changeBlocker, input: v.strictObject({ ...about, ...written }) },
  takeBlocker: { ...blockersPaths.takeBlocker, input: v.strictObject({ ...about, due: day }) },
  giveBackBlocker: { ...blockersPaths.giveBackBlocker, input: v.strictObject({ ...about, words }) },
  offerBlocker: { ...blockersPaths.offerBlocker, input: v.strictObject({ ...about, /** null: nobody is asked any more */ person: v.nullable(id) }) },
  waitBlocker: { ...blockersPaths.waitBlocker, input: v.strictObject({ ...about, since: v.nullable(day), decision: v.nullable(id) }) },
  endBlocker: { ...blockersPaths.endBlocker, input: v.strictObject({ ...about, how: v.picklist(['removed', 'withdrawn']), words }) },
  reopenBlocker: { ...blockersPaths.reopenBlocker, input: v.strictObject(about) },
  escalateBlocker: { ...blockersPaths.escalateBlocker, input: v.strictObject({ ...about, body: id, words }) },
} as const;

export interface BlockersAnswers {
  readonly blockers: BlockersPage;
  readonly raiseBlocker: BlockersPage;
  readonly changeBlocker: BlockersPage;
  readonly takeBlocker: BlockersPage;
  readonly giveBackBlocker: BlockersPage;
  readonly offerBlocker: BlockersPage;
  readonly waitBlocker: BlockersPage;
  readonly endBlocker: BlockersPage;
  readonly reopenBlocker: BlockersPage;
  readonly escalateBlocker: BlockersPage;
}

export type BlockerAbout = { readonly group: GroupId; readonly blocker: BlockerId; readonly revision: number };
