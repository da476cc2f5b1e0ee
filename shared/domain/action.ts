import type { ActionId, PersonId } from './ids.ts';
import { daysBetween } from './time.ts';
import type { Day } from './time.ts';

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
}

export const isOverdue = (action: Action, today: Day): boolean => action.state === 'open' && action.due < today;

/** Whole days until it is due; negative once it is overdue. */
export const daysLeft = (action: Pick<Action, 'due'>, today: Day): number => daysBetween(today, action.due);
