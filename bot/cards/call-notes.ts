import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { CallNote } from '../usecases/calls/call-notes.ts';
import { betweenCard, calledCard, callCard, circularCard } from './calls.ts';
import { clauseLines, markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';

export const callNoteCard = (note: CallNote, { notice, clause, group, ...drawing }: NoteDrawing): Message => {
  const between = { ...drawing, marker: markerOf(notice) };
  switch (note.kind) {
    case 'callAsked':
      return callCard(note.sheet, between);
    case 'calledUrgently':
      return calledCard(note.sheet, between);
    case 'circularOpened':
    case 'circularDecided':
      return circularCard(note.sheet, 'channel', between, clause);
    case 'update': {
      const words = wordsIn(drawing.language);
      const from = words.call.update.from(note.byName);
      const head = { id: group.id, name: group.name, zone: group.zone, language: drawing.language };
      const notes = clauseLines(clause, null, words);
      return betweenCard({ title: from, group: head, lines: note.text.split(/\n+/u), facts: [], notes, spoken: from }, between);
    }
  }
};
