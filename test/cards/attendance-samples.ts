import { noteCard } from '../../bot/cards/notes.ts';
import type { Message } from '../../bot/ports.ts';
import type { AttendanceNote } from '../../bot/usecases/attendance/attendance-notes.ts';
import type { Language } from '../../shared/domain/group.ts';
import { PEOPLE } from '../tenant/people.ts';
import { apologies, coming, GROUP, LINKS, meetingView, NOTICE_ID, NOW, QUORUM_CLAUSE, SOME_ANSWERS } from './samples.ts';

/** What chair and secretary are told of attendance, in private. */

export const ABSENCE_CLAUSE = { section: 'Membership', sentence: 'Members who send apologies to two consecutive meetings will be challenged.' };

export const LOST = meetingView([...SOME_ANSWERS.slice(1), apologies(PEOPLE.chair, 'unwell'), apologies(PEOPLE.viceChair, 'leave', 'Jo Price')]);
const regained = { ...meetingView([...SOME_ANSWERS, coming(PEOPLE.viceChair), coming(PEOPLE.hr), coming(PEOPLE.frontline)]), inquorate: null };

export const absence = (change: Partial<Extract<AttendanceNote, { readonly kind: 'absence' }>> = {}): AttendanceNote => ({
  about: 'attendance', kind: 'absence', view: LOST, name: PEOPLE.hr.name, count: 2, maySubstitute: true, keeper: PEOPLE.chair.name, ...change,
});

const notes: readonly (readonly [name: string, note: AttendanceNote])[] = [
  ['quorumTurned-lost', { about: 'attendance', kind: 'quorumTurned', view: LOST }],
  ['quorumTurned-regained', { about: 'attendance', kind: 'quorumTurned', view: regained }],
  ['absence', absence()],
  ['absence-elected', absence({ name: 'Cllr *Star* [link](https://evil.example)', count: 3, maySubstitute: false })],
];

export const attendanceCard = (note: AttendanceNote, language: Language): Message =>
  noteCard(note, { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: note.kind === 'absence' ? ABSENCE_CLAUSE : QUORUM_CLAUSE, group: GROUP });

export const attendanceCards = (language: Language): readonly (readonly [name: string, message: Message])[] => notes.map(([name, note]) => [`notice-${name}`, attendanceCard(note, language)]);
