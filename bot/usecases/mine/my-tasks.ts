import { URGENCIES, type MyTask, type Urgency } from '../../../shared/contract/mine.ts';
import type { GroupHead } from '../../../shared/contract/views.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { daysBetween, type Day } from '../../../shared/domain/time.ts';

export interface Known {
  /** of the groups that the person may see */
  readonly heads: ReadonlyMap<GroupId, GroupHead>;
  readonly today: Day;
}

export const urgencyOf = (due: Day | null, today: Day): Urgency => {
  if (due === null) return 'waiting';
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'week' : 'later';
};

/** waits: it is somebody else's turn, whatever the day */
export const when = (due: Day | null, today: Day, waits = false): Pick<MyTask, 'due' | 'daysLeft' | 'urgency'> => ({
  due, daysLeft: due === null ? null : daysBetween(today, due), urgency: waits ? 'waiting' : urgencyOf(due, today),
});

/** The most pressing first; of two alike, the one whose title comes first. */
export const inTurn = (tasks: readonly MyTask[]): readonly MyTask[] =>
  tasks.toSorted((a, b) =>
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency)
    || (a.due ?? '9999').localeCompare(b.due ?? '9999')
    || a.title.localeCompare(b.title)
    || a.id.localeCompare(b.id));
