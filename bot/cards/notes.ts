import type { Message } from '../ports.ts';
import type { Note } from '../usecases/notices/notes.ts';
import { agendaNoteCard } from './agenda-notes.ts';
import { paperNoteCard } from './paper-notes.ts';
import { attendanceNoteCard } from './attendance-notes.ts';
import { callNoteCard } from './call-notes.ts';
import { recordNoteCard } from './record-notes.ts';
import { highlightNoteCard } from './highlight-notes.ts';
import { strategyNoteCard } from './strategy-notes.ts';
import { blockerNoteCard } from './blocker-notes.ts';
import { riskNoteCard } from './risk-notes.ts';
import { requestNoteCard } from './request-notes.ts';
import { adviceNoteCard } from './advice-notes.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { onwardNoteCard } from './onward-notes.ts';

export const noteCard = (note: Note, drawing: NoteDrawing): Message => {
  switch (note.about) {
    case 'agenda':
      return agendaNoteCard(note, drawing);
    case 'paper':
      return paperNoteCard(note, drawing);
    case 'attendance':
      return attendanceNoteCard(note, drawing);
    case 'call':
      return callNoteCard(note, drawing);
    case 'record':
      return recordNoteCard(note, drawing);
    case 'onward':
      return onwardNoteCard(note, drawing);
    case 'highlight':
      return highlightNoteCard(note, drawing);
    case 'strategy':
      return strategyNoteCard(note, drawing);
    case 'blocker':
      return blockerNoteCard(note, drawing);
    case 'risk':
      return riskNoteCard(note, drawing);
    case 'request':
      return requestNoteCard(note, drawing);
    case 'advice':
      return adviceNoteCard(note, drawing);
  }
};
