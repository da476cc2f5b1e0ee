import type { ActionState, Priority } from '../../domain/action.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const DAYS = { one: 'day', other: 'days' };

export const action = {
  mine: 'My actions',
  none: 'You have no open actions.',
  count: (n: number): string => format.count(n, { one: 'open action', other: 'open actions' }),
  due: (due: Day): string => `Due ${format.day(due)}`,
  /** negative when overdue */
  left: (daysLeft: number): string => {
    if (daysLeft === 0) return 'Due today';
    return daysLeft > 0 ? `${format.count(daysLeft, DAYS)} left` : `${format.count(-daysLeft, DAYS)} overdue`;
  },
  heading: (when: 'before' | 'on' | 'after', daysLeft: number): string => {
    if (when === 'before' && daysLeft > 0) return `Action due in ${format.count(daysLeft, DAYS)}`;
    return daysLeft < 0 ? 'Action overdue' : 'Action due today';
  },
  from: (source: string): string => `From: ${source}`,
  owner: (name: string): string => `Owner: ${name}`,
  noOwner: 'not known',
  state: (state: ActionState): string => ({ open: 'Open', proposedClosed: 'Proposed for closing', closed: 'Closed' })[state],
  priority: (priority: Priority): string => ({ high: 'High priority', normal: 'Normal priority', low: 'Low priority' })[priority],
  more: (n: number): string => `and ${n} more in the tab`,
  all: 'All actions',
  summary: (ref: string, left: string): string => `${ref}: ${left}`,
};
