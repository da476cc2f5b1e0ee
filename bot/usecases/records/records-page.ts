import type { RecordPlace, RecordsPage } from '../../../shared/contract/records.ts';
import type { MeetingHead } from '../../../shared/contract/views.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { RECORD_KINDS, type MeetingRecord, type RecordKind } from '../../../shared/domain/meeting-record.ts';
import { isAsked, recordDue, recordRuleOf } from '../../../shared/domain/record-due.ts';
import { may } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records } from '../../ports.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import type { OpenMeeting } from '../meeting/open-meeting.ts';
import { termsOnDay } from './records-terms.ts';

/** A draft is its makers'; everybody else hears that there is one. */
const isSeen = (record: MeetingRecord, { stations }: OpenMeeting): boolean => record.state !== 'compiled' || may(stations, 'compileRecord');

const byStart = (a: MeetingHead, b: MeetingHead): number => a.starts.localeCompare(b.starts);

/** After this one, the first one first; those that begun may agree its records. */
export const laterMeetings = ({ frame, meeting }: OpenMeeting): readonly MeetingHead[] =>
  frame.meetings.filter(({ id, starts, phase, kind }) => id !== meeting.id && starts > meeting.starts && phase !== 'cancelled' && kind !== 'urgent').sort(byStart);

export const hasBegun = ({ starts, phase }: MeetingHead, now: Instant): boolean => phase === 'inSession' || phase === 'held' || starts <= now;

const peopleIn = (kept: readonly MeetingRecord[]): readonly PersonId[] =>
  kept.flatMap(({ compiled, proposed, agreed, asked, corrections }) => [compiled.by, ...[proposed, agreed].flatMap((deed) => (deed === null ? [] : [deed.by])), ...[...asked, ...corrections].map(({ by }) => by)]);

async function othersOf(records: Records, open: OpenMeeting): Promise<RecordsPage['others']> {
  const { frame, meeting } = open;
  const states = (await records.meetingRecords.states(frame.meetings.map(({ id }) => id))).filter(({ state }) => state !== 'compiled' || may(open.stations, 'compileRecord'));
  const stateOf = (id: string, kind: RecordKind) => states.find((one) => one.meeting === id && one.kind === kind)?.state;
  return frame.meetings.flatMap((head) => {
    const [log, minutes] = [stateOf(head.id, 'actionLog'), stateOf(head.id, 'minutes')];
    if (head.id === meeting.id || (log === undefined && minutes === undefined)) return [];
    return [{ meeting: head, states: { ...(log !== undefined && { actionLog: log }), ...(minutes !== undefined && { minutes }) } }];
  });
}

/** A meeting's log and minutes as one person may see them. */
export async function recordsPageOf(ports: Pick<Ports, 'bankHolidays'>, records: Records, open: OpenMeeting, now: Instant): Promise<RecordsPage> {
  const { group, meeting, frame, session } = open;
  const day = dayIn(group.zone, meeting.starts);
  const terms = await termsOnDay(records, group, day);
  const isWorkingDay = isWorkingDayOf(group, ports.bankHolidays);
  const kept = await records.meetingRecords.ofMeetings([meeting.id]);
  const seen = kept.filter((record) => isSeen(record, open));
  const people = await records.people.get([...new Set(peopleIn(seen))]);
  const [register] = await records.registers.of([meeting.id]);
  const after = laterMeetings(open);
  const rule = recordRuleOf(terms);
  const place = (kind: RecordKind): RecordPlace => {
    const record = seen.find((one) => one.kind === kind) ?? null;
    return { kind, asked: isAsked(kind, terms), due: recordDue(kind, terms, day, isWorkingDay), record, drafted: record === null && kept.some((one) => one.kind === kind) };
  };
  return {
    frame,
    today: dayIn(group.zone, now),
    places: RECORD_KINDS.map(place),
    names: Object.fromEntries([...people].map(([id, { name }]) => [id, name])),
    rule: { agreedAtNext: rule.agreedAtNext, clause: rule.clause },
    agreeAt: after.filter((head) => hasBegun(head, now)),
    next: after[0] ?? null,
    unfinished: { session: session !== null && session.closed === null, register: (register?.confirmed ?? null) === null },
    others: await othersOf(records, open),
  };
}
