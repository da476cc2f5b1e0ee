import type { ActionId, ItemId, MeetingId, PersonId } from './ids.ts';
import { daysBetween } from './time.ts';
import type { Day, Instant } from './time.ts';

export const PRIORITIES = ['high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];
export const ACTION_STATES = ['open', 'proposedClosed', 'closed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** No action without an owner and a due day. */
export interface Action {
  readonly id: ActionId;
  /** 'ACT-2026-014' */
  readonly ref: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly due: Day;
  readonly priority: Priority;
  /** the agenda item or meeting that it came from, in words */
  readonly from: string | null;
  readonly state: ActionState;
  /** the meeting and the item in which it was noted; null: it came in another way */
  readonly meeting: MeetingId | null;
  readonly item: ItemId | null;
  /** how many meetings have carried it forward */
  readonly carried: number;
  /** the owner says that it is done; the group agrees to it, or not */
  readonly closing: { readonly by: PersonId; readonly at: Instant; readonly evidence: string } | null;
  readonly closed: { readonly by: PersonId; readonly at: Instant; readonly how: 'done' | 'dropped'; readonly note: string | null } | null;
}

export const ACTION_EVENTS = ['raised', 'changed', 'carried', 'proposedClosed', 'closed', 'keptOpen', 'reopened', 'dropped'] as const;

/** What has become of an action, line by line; nothing of it is ever deleted. */
export interface ActionEvent {
  readonly what: (typeof ACTION_EVENTS)[number];
  /** null: Quorate itself */
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly note: string | null;
  /** what stood there before, of a change */
  readonly before: Partial<Pick<Action, 'title' | 'owner' | 'due' | 'priority'>> | null;
}

export const isOverdue = (action: Action, today: Day): boolean => action.state === 'open' && action.due < today;

/** Whole days until it is due; negative once it is overdue. */
export const daysLeft = (action: Pick<Action, 'due'>, today: Day): number => daysBetween(today, action.due);
