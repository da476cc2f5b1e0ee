import type { Message } from '../ports.ts';
import type { RequestNote } from '../usecases/requests/request-notes.ts';
import { sayingCard } from './answer.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink } from './parts.ts';

export const requestNoteCard = (note: RequestNote, { language, links, notice, group }: NoteDrawing): Message =>
  sayingCard({ title: note.matter.kind, group: group.name, lines: [], spoken: '', link: pageLink(links, 'requests', group.id), marker: markerOf(notice) }, language, links);
