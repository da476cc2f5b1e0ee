import type { MeetingView } from '../../../shared/contract/views.ts';
import { absenceKeeper, quorumKeepers, toldNow } from '../../../shared/domain/attendance-obligations.ts';
import { maySubstitute } from '../../../shared/domain/attendance.ts';
import { hasStarted, type Meeting } from '../../../shared/domain/meeting.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { seatOf } from '../../../shared/domain/seat.ts';
import type { Records } from '../../ports.ts';
import { meetingFactsOf, type MeetingFacts } from '../notices/facts.ts';
import { meetingView, namesOf, termsFor } from '../meeting/meeting-view.ts';
import type { NoteAsked } from '../notices/note-asked.ts';
import { apologiesInARow } from './streaks.ts';

export type AttendanceMatter = Extract<NoteMatter, { readonly kind: 'quorumTurned' | 'absence' }>;

export type AttendanceNote = { readonly about: 'attendance'; readonly view: MeetingView } & (
  | { readonly kind: 'quorumTurned' }
  | {
      readonly kind: 'absence';
      readonly name: string;
      /** apologies in a row, this meeting's included */
      readonly count: number;
      /** the draft offers it only where the terms let this member send somebody */
      readonly maySubstitute: boolean;
      /** of whoever is asked to write */
      readonly keeper: string;
    }
);

interface Known {
  readonly facts: MeetingFacts;
  readonly meeting: Meeting;
}

/** Null: it has become pointless, or is not this person's affair any more. */
export async function attendanceNote(asked: NoteAsked, matter: AttendanceMatter): Promise<AttendanceNote | null> {
  const { ports, records, group, now } = asked;
  const facts = await meetingFactsOf(records, group, ports.bankHolidays, now, matter.meeting);
  const meeting = facts.meetings.find(({ id }) => id === matter.meeting);
  if (meeting === undefined || meeting.state === 'cancelled') return null;
  switch (matter.kind) {
    case 'quorumTurned':
      return await quorumNote(asked, matter, { facts, meeting });
    case 'absence':
      return await absenceNote(asked, matter, { facts, meeting });
  }
}

async function quorumNote({ records, group, to, now }: NoteAsked, { verdict }: Extract<AttendanceMatter, { readonly kind: 'quorumTurned' }>, { facts, meeting }: Known): Promise<AttendanceNote | null> {
  if (to === null || hasStarted(meeting, now) || !quorumKeepers(group, facts.seats).includes(to)) return null;
  const view = meetingView(facts, await namesOf(records, facts), meeting, now);
  return view.forecast.verdict === verdict ? { about: 'attendance', kind: 'quorumTurned', view } : null;
}

async function absenceNote({ records, group, to, now }: NoteAsked, { person }: Extract<AttendanceMatter, { readonly kind: 'absence' }>, { facts, meeting }: Known): Promise<AttendanceNote | null> {
  const terms = termsFor(facts, meeting);
  const { consecutive } = terms.attendance;
  const isAway = facts.attendance.some((line) => line.meeting === meeting.id && line.person === person && line.answer.kind === 'apologies');
  if (to === null || consecutive === null || !isAway || seatOf(facts.seats, person) === undefined || absenceKeeper(group, facts.seats, person) !== to) return null;
  const count = (await apologiesInARow(records, group, meeting, [person])).get(person) ?? 0;
  if (count < consecutive) return null;
  const names = await namesOf(records, facts);
  const keeper = names.get(to) ?? (await records.people.get([to])).get(to);
  const view = meetingView(facts, names, meeting, now);
  return { about: 'attendance', kind: 'absence', view, name: names.get(person)?.name ?? '', count, maySubstitute: maySubstitute(facts.seats, person, terms.substitutes), keeper: keeper?.name ?? '' };
}

/** Chair and secretary have been told how the quorum stands; what differs from it from now on is news. */
export async function noteQuorumTold(records: Records, { meeting: id, verdict }: Extract<AttendanceMatter, { readonly kind: 'quorumTurned' }>): Promise<void> {
  const found = await records.meetings.get(id);
  if (found !== undefined) await records.meetings.save(found.group, { ...found.meeting, quorumTold: toldNow(found.meeting.quorumTold, verdict) });
}
