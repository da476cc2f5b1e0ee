import type { Group } from '../../../shared/domain/group.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { RecordContent, RecordKind } from '../../../shared/domain/meeting-record.ts';
import { compileContent, type RecordSources } from '../../../shared/domain/record-content.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { registerFor } from '../attendance/registers.ts';

const LOOKED_BACK_MINUTES = 2 * 366 * 24 * 60;

interface Compiling {
  readonly group: Group;
  readonly meeting: Meeting;
  readonly session: Session | null;
  readonly kind: RecordKind;
}

/** When the log before was compiled. */
async function since(records: Records, meetings: readonly Meeting[], { starts }: Meeting): Promise<Instant | null> {
  const before = meetings.filter((one) => one.starts < starts).map(({ id }) => id);
  const logs = (await records.meetingRecords.ofMeetings(before)).filter(({ kind }) => kind === 'actionLog');
  return logs.map(({ compiled }) => compiled.at).sort((a, b) => a.localeCompare(b)).at(-1) ?? null;
}

type Told = Pick<RecordSources, 'register' | 'seats' | 'actions' | 'entries'>;

const peopleIn = ({ register, seats, actions, entries }: Told): readonly string[] =>
  [
    ...register.flatMap(({ person, standsFor }) => [person, standsFor]),
    ...seats.map(({ holder }) => holder),
    ...actions.map(({ owner }) => owner),
    ...entries.map(({ interest }) => interest?.person ?? null),
  ].filter((person) => person !== null);

/** Reads all that a record is made of. The group is locked. */
export async function compiledOf(records: Records, compiling: Compiling): Promise<RecordContent> {
  const { group, meeting, session, kind } = compiling;
  const { register: { lines: register }, seats } = await registerFor(records, group, meeting);
  const meetings = await records.meetings.of(group.id, addMinutes(meeting.starts, -LOOKED_BACK_MINUTES));
  const actions = await records.actionLog.of(group.id);
  const entries = await records.entries.of(meeting.id);
  const people = await records.people.get([...new Set(peopleIn({ register, seats, actions, entries }))]);
  return compileContent({
    kind, group: group.name, meeting, register, seats, entries, actions,
    closedAt: session?.closed?.at ?? null,
    names: new Map([...people].map(([id, { name }]) => [id, name])),
    decisions: await records.decisions.ofMeeting(meeting.id),
    events: await records.actionLog.events(actions.map(({ id }) => id)),
    laterMeetings: meetings.filter(({ id, starts }) => id !== meeting.id && starts > meeting.starts),
    since: await since(records, meetings, meeting),
  });
}
