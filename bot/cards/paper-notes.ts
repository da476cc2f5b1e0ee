import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { PaperNote } from '../usecases/papers/paper-notes.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLines, markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import template from './paper-note.json' with { type: 'json' };
import { pageLink, webLinks, type Fact, type Head } from './parts.ts';
import { templateOf, type Card } from './template.ts';

interface NoteData extends Head {
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
}

const draw: (data: NoteData) => Card = templateOf(template);

/** Asks one person for comments. What a restricted paper is called, is read in the tab. */
export const paperNoteCard = (note: PaperNote, drawing: NoteDrawing): Message => {
  const words = wordsIn(drawing.language);
  const { paper: say, format } = words;
  const { clearer, title, meeting, askedBy, due, isDue } = note;
  const summary = `${drawing.group.name}: ${isDue ? say.commentsDue(clearer) : say.commentsAsked(clearer)}`;
  const card = draw({
    lang: drawing.language,
    speak: summary,
    marker: markerOf(drawing.notice),
    group: escapeMarkdown(drawing.group.name),
    title: escapeMarkdown(isDue ? say.commentsDue(clearer) : say.commentsAsked(clearer)),
    lines: [escapeMarkdown(askedBy === '' ? say.asked : say.askedBy(askedBy)), escapeMarkdown(say.silence)],
    facts: [
      { title: words.agenda.paper, value: escapeMarkdown(title ?? words.agenda.masked) },
      { title: say.meeting, value: escapeMarkdown(`${meeting.subject}, ${format.moment(drawing.group.zone, meeting.starts)}`) },
      ...(due === null ? [] : [{ title: say.neededBy, value: escapeMarkdown(format.day(due)) }]),
    ],
    notes: clauseLines(drawing.clause, null, words),
    commands: [],
    links: webLinks([say.give, pageLink(drawing.links, 'papers', drawing.group.id, { meeting: meeting.id })]),
  });
  return { card, summary, mentions: [] };
};
