import type { Group } from '../../../shared/domain/group.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { MeetingRecord } from '../../../shared/domain/meeting-record.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

/** The log, or the minutes, of two years ago are agreed by nobody any more. */
const LOOKED_BACK_MINUTES = 2 * 366 * 24 * 60;

export interface LastRecord {
  /** that it is of */
  readonly meeting: Meeting;
  /** what everybody may see of it: the log first; a draft is not among them */
  readonly records: readonly MeetingRecord[];
}

/** The records of the last meeting of the whole group before that one which was not cancelled: they are agreed there. Null: there was none. */
export async function lastRecordOf(records: Records, group: Pick<Group, 'id'>, meeting: Pick<Meeting, 'id' | 'starts'>): Promise<LastRecord | null> {
  const before = (await records.meetings.of(group.id, addMinutes(meeting.starts, -LOOKED_BACK_MINUTES))).filter(
    ({ id, starts, state, kind }) => id !== meeting.id && state !== 'cancelled' && kind !== 'urgent' && starts < meeting.starts,
  );
  const last = before.at(-1);
  if (last === undefined) return null;
  const kept = await records.meetingRecords.ofMeetings([last.id]);
  return { meeting: last, records: kept.filter(({ state }) => state !== 'compiled') };
}
