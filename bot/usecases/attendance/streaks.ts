import { consecutiveApologies, standing } from '../../../shared/domain/attendance.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { answerInTheEnd } from '../../../shared/domain/register.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

const LOOKED_BACK_MINUTES = 2 * 366 * 24 * 60;

/** How many meetings in a row, this one included, each of these people has sent apologies to. The streak is the member's: a post that is renamed, or another seat, does not end it. */
export async function apologiesInARow(records: Records, group: Pick<Group, 'id' | 'zone'>, meeting: Meeting, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>> {
  if (people.length === 0) return new Map();
  const all = await records.meetings.of(group.id, addMinutes(meeting.starts, -LOOKED_BACK_MINUTES));
  // a meeting that the channel never heard of was never apologised for, and to an urgent one only some were called
  const row = all.filter((past) => past.starts <= meeting.starts && past.kind !== 'urgent' && (past.id === meeting.id || past.told !== null));
  const ids = row.map(({ id }) => id);
  const answers = standing(await records.attendance.of(ids), row, group.zone);
  const registers = await records.registers.of(ids);
  const answerOf = (past: Meeting, person: PersonId) => {
    const said = answers.find((line) => line.meeting === past.id && line.person === person)?.answer ?? null;
    return answerInTheEnd(said, person, registers.find((register) => register.meeting === past.id));
  };
  return new Map(people.map((person) => [person, consecutiveApologies(row.map((past) => ({ starts: past.starts, state: past.state, answer: answerOf(past, person) })))]));
}
