import * as v from 'valibot';
import type { Found, FoundKind } from '../domain/found.ts';
import { FOUND_KINDS } from '../domain/found.ts';
import type { MeetingId, WorkstreamId } from '../domain/ids.ts';
import type { Clearer } from '../domain/paper.ts';
import type { RequestState } from '../domain/request.ts';
import type { Settling } from '../domain/settling.ts';
import type { Day, Instant } from '../domain/time.ts';
import { id } from './fields.ts';
import { minePaths } from './paths/mine.ts';
import type { GroupHead, Named } from './views.ts';

export const URGENCIES = ['overdue', 'today', 'week', 'later', 'waiting'] as const;
/** waiting: it is somebody else’s turn, or no day is set */
export type Urgency = (typeof URGENCIES)[number];

/** What somebody has to do, or waits for, in one of their groups. */
interface Task {
  readonly id: string;
  readonly group: GroupHead;
  readonly title: string;
  /** null: no day is set */
  readonly due: Day | null;
  /** negative when overdue; null: no day is set */
  readonly daysLeft: number | null;
  readonly urgency: Urgency;
}

export type MyTask =
  | (Task & { readonly kind: 'action'; readonly ref: string; /** the group has still to agree that it is done */ readonly proposedClosed: boolean })
  | (Task & { readonly kind: 'answer'; readonly meeting: MeetingId })
  | (Task & { readonly kind: 'highlight'; readonly meeting: MeetingId; readonly workstream: WorkstreamId; readonly number: number })
  | (Task & { readonly kind: 'blocker'; readonly ref: string })
  | (Task & { readonly kind: 'risk'; readonly ref: string })
  | (Task & { readonly kind: 'advice'; readonly meeting: MeetingId | null; readonly request: string | null })
  | (Task & { readonly kind: 'request'; readonly ref: string; readonly state: RequestState })
  | (Task & { readonly kind: 'clearance'; readonly meeting: MeetingId; readonly clearer: Clearer })
  | (Task & { readonly kind: Settling; readonly count: number });

export interface MinePage {
  readonly me: Named;
  readonly today: Day;
  readonly now: Instant;
  readonly groups: readonly GroupHead[];
  /** the most pressing first */
  readonly tasks: readonly MyTask[];
}

export const SEARCH_LIMIT = 200;
export const FOUND_AT_ONCE = 50;
/** More than that is said as "more than". */
export const COUNTED = 1000;

export interface SearchPage {
  readonly groups: readonly GroupHead[];
  readonly found: readonly Found[];
  readonly counts: Readonly<Partial<Record<FoundKind, number>>>;
  /** what to ask for after; null: that is all */
  readonly next: string | null;
}

export const searchQuery = v.strictObject({
  words: v.pipe(v.string(), v.trim(), v.maxLength(SEARCH_LIMIT)),
  kind: v.optional(v.picklist(FOUND_KINDS)),
  group: v.optional(id),
  after: v.optional(id),
});

/** The endpoints of this noun with their checked input, and what they answer. */
export const mineEndpoints = {
  mine: { ...minePaths.mine, input: v.strictObject({}) },
  search: { ...minePaths.search, input: searchQuery },
} as const;

export interface MineAnswers {
  readonly mine: MinePage;
  readonly search: SearchPage;
}
