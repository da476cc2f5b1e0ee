import { type Action, type Priority } from '../../../shared/domain/action.ts';
import { actionProblems, raise, refOf } from '../../../shared/domain/action-deeds.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { ItemId, MeetingId, PersonId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { keepAction, ownersOf } from './action-change.ts';

export interface RaisedAction {
  readonly group: Group;
  /** the meeting and the item in which it was noted; null: it came in another way */
  readonly meeting: MeetingId | null;
  readonly item: ItemId | null;
  /** the same in words */
  readonly from: string | null;
  readonly title: string;
  readonly owner: PersonId;
  readonly due: Day;
  readonly priority: Priority;
  readonly by: PersonId;
  readonly at: Instant;
}

/** A new action with a reference of its own, which is never given again. The group is locked. */
export async function raiseAction(records: Records, raised: RaisedAction, newId: () => string): Promise<Result<Action>> {
  const { group, by, at, ...facts } = raised;
  const today = dayIn(group.zone, at);
  const owners = await ownersOf(records, group, today);
  const problems = actionProblems(facts, today, (person) => owners.has(person));
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const series = `ACT-${today.slice(0, 4)}`;
  const ref = refOf(series, await records.refs.next(group.id, series));
  const { meeting, item, from, title, owner, due, priority } = facts;
  const change = raise({ id: newId(), ref, meeting, item, from, title, owner, due, priority }, { by, at });
  await keepAction(records, group, null, change);
  return done(change.action);
}
