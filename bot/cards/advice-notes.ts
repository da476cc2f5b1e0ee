import type { Message } from '../ports.ts';
import type { AdviceNote } from '../usecases/requests/advice-notes.ts';
import { sayingCard } from './answer.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink } from './parts.ts';

export const adviceNoteCard = (note: AdviceNote, { language, links, notice, group }: NoteDrawing): Message =>
  sayingCard({ title: note.matter.kind, group: group.name, lines: [], spoken: '', link: pageLink(links, 'mine', group.id), marker: markerOf(notice) }, language, links);
