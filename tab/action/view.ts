import type { ActionView, GroupHead } from '../../shared/contract/views.ts';
import type { Tone } from '../frame/tone.ts';

/** The longest overdue first, then by day and reference. */
export const ordered = (actions: readonly ActionView[]): readonly ActionView[] =>
  [...actions].sort((a, b) => a.due.localeCompare(b.due) || a.ref.localeCompare(b.ref));

export const toneOf = (action: ActionView): Tone => {
  if (action.overdue) return 'bad';
  return action.state === 'open' && action.daysLeft <= 2 ? 'warn' : 'calm';
};

/** A group is named only where more than the shown one is in the list. */
export const namesGroups = (actions: readonly ActionView[], shown: GroupHead): boolean => actions.some((action) => action.group.id !== shown.id);
