import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { RecordNote } from '../usecases/records/record-notes.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLines, markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink } from './parts.ts';

interface Said {
  readonly title: string;
  /** what it is, in a sentence */
  readonly what: string;
  readonly lines: readonly string[];
}

const saidBy = (note: RecordNote, zone: string, { record }: Words): Said => {
  const { kind, meeting } = note;
  if (note.says === 'due') {
    return { title: record.dueTitle(kind, note.drafted), what: record.dueLine(kind, zone, meeting.starts, note.day), lines: note.stated ? [] : [record.unstated] };
  }
  const { raised, carried, closed } = note.actions;
  const agreed = kind === 'minutes' ? record.agreedAtMany : record.agreedAt;
  return {
    title: record.proposedTitle(kind),
    what: record.proposedLine(kind, zone, meeting.starts),
    lines: [
      note.nil ? record.nil : record.actions(raised, carried, closed),
      ...(note.decisions === 0 ? [] : [record.decisions(note.decisions)]),
      ...(note.leftOut === 0 ? [] : [record.leftOut(note.leftOut)]),
      ...(note.agreedAt === null ? [] : [agreed(zone, note.agreedAt)]),
    ],
  };
};

/** To the members that a record lies before them, to the secretary that one is still missing: numbers, and where to read it. */
export const recordNoteCard = (note: RecordNote, { language, links, notice, clause, group }: NoteDrawing): Message => {
  const words = wordsIn(language);
  const { title, what, lines } = saidBy(note, group.zone, words);
  const link = pageLink(links, 'records', group.id, { meeting: note.meeting.id });
  return sayingCard({ title, group: group.name, lines: [...[what, note.meeting.subject, ...lines].map(escapeMarkdown), ...clauseLines(clause, note.termsVersion, words)], spoken: what, link, marker: markerOf(notice) }, language, links);
};
