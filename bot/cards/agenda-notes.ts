import type { AgendaChange } from '../../shared/domain/agenda-changes.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { AgendaNote } from '../usecases/agenda/agenda-notes.ts';
import { escapeMarkdown } from './markdown.ts';
import { clauseLine, markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink, perhaps } from './parts.ts';
import { drawAgendaNote, proposalForm, type ProposalForm } from './proposal.ts';

/** So many changes are told in the channel; the tab has them all. */
const MOST_CHANGES = 12;

interface Said {
  readonly title: string;
  readonly lines: readonly string[];
  readonly list?: readonly string[];
  /** of the terms in which the clause stands; left out where no clause asks for it */
  readonly termsVersion?: string;
  readonly forms?: readonly ProposalForm[];
  readonly open: string;
}

const changeLines = (changes: readonly AgendaChange[], { proposal }: Words): readonly string[] => {
  const shown = changes.slice(0, MOST_CHANGES).map((change) => `• ${escapeMarkdown(proposal.change(change))}`);
  const hidden = changes.length - shown.length;
  return hidden === 0 ? shown : [...shown, proposal.changedMore(hidden)];
};

const saidOf = (note: AgendaNote, { group: { zone } }: NoteDrawing, words: Words): Said => {
  const { proposal: say } = words;
  switch (note.kind) {
    case 'itemsCall': {
      const form = proposalForm(say.button, { meeting: note.meeting.id }, words);
      return { title: say.itemsCall, lines: [say.itemsCallLine(zone, note.meeting.starts, note.lastDay), say.itemsCallHow], termsVersion: note.termsVersion, forms: [form], open: say.open };
    }
    case 'agendaChanged':
      return { title: say.changed(note.version), lines: [say.changedLine(zone, note.meeting.starts)], list: changeLines(note.changes, words), open: say.open };
    case 'agendaProposed': {
      const lines = [say.toAgreeLine(zone, note.meeting.starts, note.byName), say.toAgreeFits(note.items, note.needed, note.available), say.toAgreeLastDay(note.lastDay)];
      return { title: say.toAgree, lines, open: say.toAgreeOpen };
    }
    case 'agendaWaits':
      return { title: say.waits, lines: [say.waitsLine(zone, note.meeting.starts), say.waitsLastDay(note.lastDay, note.isOver)], termsVersion: note.termsVersion, open: say.waitsOpen };
    case 'proposalSettled': {
      const line = note.accepted ? say.acceptedLine(note.title, zone, note.meeting?.starts ?? null) : say.declinedLine(note.title);
      return { title: note.accepted ? say.accepted : say.declined, lines: [line, ...perhaps(note.note === null ? null : say.note(note.byName, note.note))], open: say.open };
    }
  }
};

/** The card of each note about an agenda: what is asked or told, its clause, and the way to the page. */
export const agendaNoteCard = (note: AgendaNote, drawing: NoteDrawing): Message => {
  const words = wordsIn(drawing.language);
  const { group, clause, links, language } = drawing;
  const said = saidOf(note, drawing, words);
  const summary = `${group.name}: ${said.title}`;
  const more = note.meeting === null ? {} : { meeting: note.meeting.id };
  const card = drawAgendaNote({
    lang: language,
    speak: summary,
    marker: markerOf(drawing.notice),
    group: escapeMarkdown(group.name),
    title: escapeMarkdown(said.title),
    lines: said.lines.map(escapeMarkdown),
    lists: said.list === undefined ? [] : [{ lines: said.list }],
    notes: said.termsVersion === undefined ? [] : [{ lines: [clauseLine(clause, said.termsVersion, words)] }],
    forms: said.forms ?? [],
    links: [{ title: said.open, url: pageLink(links, 'agenda', group.id, more) }],
  });
  return { card, summary, mentions: [] };
};
