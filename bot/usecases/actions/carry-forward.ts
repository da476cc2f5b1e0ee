import type { Action } from '../../../shared/domain/action.ts';
import { carry } from '../../../shared/domain/action-deeds.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { keepAction } from './action-change.ts';

/**
 * Counts that a meeting carried forward what it had before it and did not close; those that it raised itself are new in it. Answers them as they are then.
 * A meeting carries an action once, however often its log is compiled. The group is locked.
 */
export async function carryForward(records: Records, group: Group, meeting: Pick<Meeting, 'id' | 'starts'>, by: PersonId | null, at: Instant): Promise<readonly Action[]> {
  const open = (await records.actions.openOf(group.id)).filter((action) => action.meeting !== meeting.id);
  const histories = await records.actionLog.events(open.map(({ id }) => id));
  const carried: Action[] = [];
  for (const action of open) {
    const history = histories.get(action.id) ?? [];
    const raised = history.find(({ what }) => what === 'raised');
    if (raised !== undefined && raised.at >= meeting.starts) continue;
    if (history.some(({ what, note }) => what === 'carried' && note === meeting.id)) {
      carried.push(action);
      continue;
    }
    const change = carry(action, meeting.id, { by, at });
    await keepAction(records, group, action, change);
    carried.push(change.action);
  }
  return carried;
}
