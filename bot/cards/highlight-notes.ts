import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { HighlightNote } from '../usecases/workstreams/highlight-notes.ts';
import { sayingCard } from './answer.ts';
import { highlightAskedCard } from './highlight.ts';
import { highlightIn } from './highlight-words.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLines, markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink } from './parts.ts';

/** So many are named; the page has them all. */
const NAMED = 12;

export const highlightNoteCard = (note: HighlightNote, { language, links, notice, group, clause }: NoteDrawing): Message => {
  const say = highlightIn(language);
  const clauses = clauseLines(clause, null, wordsIn(language));
  if (note.kind === 'asked') return highlightAskedCard(note.asked, clauses, { language, links, marker: markerOf(notice) });
  const { meeting, missing } = note;
  const spoken = say.missingLine(note.in, note.of, group.zone, meeting.starts, note.due?.day ?? null);
  const named = missing.slice(0, NAMED).map(({ workstream: { number, title, leadPost }, leadName }) => say.missingOne(number, title, leadName ?? leadPost));
  const lines = [spoken, ...named, say.missingHint].map(escapeMarkdown);
  const link = pageLink(links, 'highlights', group.id, { meeting: meeting.id });
  return sayingCard({ title: say.missingTitle(missing.length), group: group.name, lines: [...lines, ...clauses], spoken, link, marker: markerOf(notice) }, language, links);
};
