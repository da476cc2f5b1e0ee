import type { LoggedAction, RecordContent } from './meeting-record.ts';

export const CHANGES = ['fresh', 'closed', 'changed', 'gone', 'same'] as const;
export type Change = (typeof CHANGES)[number];

export interface Difference {
  readonly field: 'due' | 'owner' | 'title' | 'priority' | 'reopened';
  readonly before: string;
  readonly after: string;
}

export interface ActionChange {
  readonly change: Change;
  /** as the later log has it; of one that is gone, as the earlier one had it */
  readonly action: LoggedAction;
  readonly differences: readonly Difference[];
}

type Actions = Pick<RecordContent, 'actions'>;

export const allActions = ({ actions: { raised, carried, closed } }: Actions): readonly LoggedAction[] => [...raised, ...carried, ...closed];

const difference = (field: Difference['field'], before: string, after: string): readonly Difference[] => (before === after ? [] : [{ field, before, after }]);

const differences = (before: LoggedAction, after: LoggedAction): readonly Difference[] => [
  ...(before.state === 'closed' && after.state !== 'closed' ? [{ field: 'reopened' as const, before: before.state, after: after.state }] : []),
  ...difference('title', before.title, after.title),
  ...(before.owner === after.owner ? [] : difference('owner', before.ownerName, after.ownerName)),
  ...difference('due', before.due, after.due),
  ...difference('priority', before.priority, after.priority),
];

const changeOf = (before: LoggedAction | undefined, action: LoggedAction): ActionChange => {
  if (before === undefined) return { change: action.state === 'closed' ? 'closed' : 'fresh', action, differences: [] };
  const found = differences(before, action);
  if (before.state !== 'closed' && action.state === 'closed') return { change: 'closed', action, differences: found };
  return { change: found.length === 0 ? 'same' : 'changed', action, differences: found };
};

/** What became of every action between two logs, by reference. What was closed in the earlier one and is not in the later is done with. */
export const changesBetween = (earlier: Actions, later: Actions): readonly ActionChange[] => {
  const [before, after] = [allActions(earlier), allActions(later)];
  const gone = before.filter(({ id, state }) => state !== 'closed' && !after.some((one) => one.id === id));
  const changes = after.map((action) => changeOf(before.find(({ id }) => id === action.id), action));
  return [...changes, ...gone.map((action) => ({ change: 'gone' as const, action, differences: [] }))].sort(
    (a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || a.action.ref.localeCompare(b.action.ref, 'en', { numeric: true }),
  );
};
