import { daysLeft, isOverdue, type Action } from '../../../shared/domain/action.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { ActionView } from '../../../shared/contract/views.ts';
import { headOf } from '../find-group.ts';

/** An action as people read it, on the group's own day. */
export function actionView(group: Group, action: Action, ownerName: string, now: Instant): ActionView {
  const today = dayIn(group.zone, now);
  return { ...action, group: headOf(group), ownerName, overdue: isOverdue(action, today), daysLeft: daysLeft(action, today) };
}
