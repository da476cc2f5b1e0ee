import type { Action } from '../../../shared/domain/action.ts';
import type { ActionChange } from '../../../shared/domain/action-deeds.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

const told = (action: Action) => ({
  ref: action.ref, title: action.title, owner: action.owner, due: action.due, priority: action.priority, state: action.state, carried: action.carried,
  closing: action.closing?.evidence ?? null, closed: action.closed?.how ?? null,
});

/** All that changes an action goes this way: it is kept, its history and the journal say so, and its reminders follow. The group is locked. */
export async function keepAction(records: Records, group: Group, before: Action | null, { action, event }: ActionChange): Promise<void> {
  await records.actions.save(group.id, action);
  await records.actionLog.note(action.id, event);
  await records.journal.write({
    group: group.id, at: event.at, who: event.by, what: `action.${event.what}`, about: `action/${action.id}`, before: before && told(before), after: told(action), clause: null,
  });
  await records.groups.wakeAt(group.id, event.at);
}

/** Whoever is in the team or holds a seat can own an action. */
export async function ownersOf(records: Records, group: Group, day: Day): Promise<ReadonlySet<PersonId>> {
  const seated = (await records.seats.of(group.id, day)).flatMap(({ holder }) => (holder === null ? [] : [holder]));
  return new Set([...seated, ...(await records.people.team(group.id)).map(({ id }) => id)]);
}

export const ownersAt = async (records: Records, group: Group, at: Instant): Promise<ReadonlySet<PersonId>> => await ownersOf(records, group, dayIn(group.zone, at));
