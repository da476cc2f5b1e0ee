import type { InquorateRule } from '../../shared/domain/terms.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { AttendanceNote } from '../usecases/attendance/attendance-notes.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { quorumPart } from './meeting-parts.ts';
import { clauseLine, markerOf, meetingCard } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink, perhaps, webLinks } from './parts.ts';

const courseOf = (inquorate: InquorateRule | null, { terms }: Words): readonly string[] => (inquorate === null ? [] : [terms.inquorate(inquorate)]);

/** To chair and secretary: the verdict has turned. */
const turnedCard = ({ view }: Extract<AttendanceNote, { readonly kind: 'quorumTurned' }>, drawing: NoteDrawing): Message => {
  const words = wordsIn(drawing.language);
  const { forecast, group, meeting, inquorate, expected } = view;
  const title = words.attendanceNote.turned(forecast.verdict, group.zone, meeting.starts);
  const waiting = expected.filter(({ answered }) => !answered).map(({ name }) => name);
  const lines = [
    ...perhaps(words.quorum.beyond(forecast)),
    ...(waiting.length === 0 ? [] : [escapeMarkdown(words.attendance.awaitedFrom(waiting))]),
    ...(forecast.verdict === 'quorate' ? [] : courseOf(inquorate, words)),
    words.attendanceNote.turnedPrivate,
  ];
  const links = webLinks([words.attendanceNote.openPage, pageLink(drawing.links, 'attendance', group.id, { meeting: meeting.id })]);
  const notes = [clauseLine(drawing.clause, view.termsVersion, words)];
  return meetingCard(view, { title, summary: `${group.name}: ${title}`, quorum: [quorumPart(forecast, words)], lines, notes, links }, drawing);
};

/** To the chair: somebody is away for the second time, with a draft of a kind word. No reason is ever in it. */
const absenceCard = (note: Extract<AttendanceNote, { readonly kind: 'absence' }>, { language, links, clause, notice, group }: NoteDrawing): Message => {
  const words = wordsIn(language);
  const { attendanceNote: say } = words;
  const { view, name, count, keeper, maySubstitute } = note;
  const line = say.absenceLine(name, count, words.format.date(view.group.zone, view.meeting.starts));
  const lines = [escapeMarkdown(line), say.absenceContext, clauseLine(clause, view.termsVersion, words), say.absenceDraft];
  const examples = say.absenceText(name, keeper, group.name, maySubstitute);
  const link = pageLink(links, 'attendance', group.id, { meeting: view.meeting.id });
  return sayingCard({ title: say.absence(name), group: group.name, lines, examples, spoken: line, link, marker: markerOf(notice) }, language, links);
};

export const attendanceNoteCard = (note: AttendanceNote, drawing: NoteDrawing): Message => {
  switch (note.kind) {
    case 'quorumTurned':
      return turnedCard(note, drawing);
    case 'absence':
      return absenceCard(note, drawing);
  }
};
