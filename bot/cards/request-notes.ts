import { isApproved } from '../../shared/domain/request-deeds.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { RequestNote } from '../usecases/requests/request-notes.ts';
import { markerOf } from './meeting.ts';
import type { NoteDrawing } from './note-drawing.ts';
import { pageLink, type Fact } from './parts.ts';
import { askingCard, type Asking } from './request.ts';

type Said = Pick<Asking, 'title' | 'lines' | 'notes'>;

/** To the secretary: what waits. */
const raised = ({ request }: RequestNote, { request: say }: Words): Said => ({
  title: request.triage === null ? say.raisedTitle : say.raisedAgain,
  lines: [request.what],
  notes: [...(request.champion ? [say.champion] : []), say.raisedLine],
});

const decided = ({ request, answeredBy, decisionRef, onwardName }: RequestNote, { request: say }: Words): Said => {
  const { outcome } = request;
  if (outcome === null) return { title: say.state(request.state), lines: [], notes: [] };
  const text = outcome.text === '' ? say.kept : outcome.decision === null ? say.says(answeredBy, outcome.text) : outcome.text;
  return {
    title: request.state === 'declined' ? say.declined : say.decided(outcome.outcome),
    lines: [...text.split('\n\n'), ...(outcome.conditions === '' ? [] : [say.conditions(outcome.conditions)]), ...(outcome.conflict === '' ? [] : [say.conflict(outcome.conflict)])],
    notes: [...(decisionRef === null ? [] : [say.recorded(decisionRef)]), ...(onwardName !== null && isApproved(request) ? [say.onward(onwardName)] : [])],
  };
};

/** To whoever asked: how it stands. */
const answered = (note: RequestNote, { group: { zone } }: NoteDrawing, words: Words): Said => {
  const { request, answeredBy, meeting } = note;
  const { request: say } = words;
  switch (request.state) {
    case 'triaged':
      return { title: say.askedBack, lines: [say.says(answeredBy, request.triage?.note ?? '')], notes: [say.askedBackHow] };
    case 'onAgenda':
      return { title: say.onAgenda, lines: [meeting === null ? say.onAgendaSoon : say.onAgendaLine(zone, meeting.starts)], notes: [] };
    case 'submitted':
    case 'withdrawn':
    case 'decided':
    case 'declined':
      return decided(note, words);
  }
};

const factsOf = ({ request, byName, matter }: RequestNote, { request: say }: Words): readonly Fact[] => [
  { title: say.kind(request.kind), value: `${request.ref}: ${request.title}` },
  ...(matter.kind === 'requestRaised' ? [{ title: say.from, value: byName }, { title: say.service, value: request.service }] : []),
  ...(request.cost === null ? [] : [{ title: say.cost, value: say.costIn(request.cost, request.financialYear) }]),
];

/** To the secretary that a request waits; to whoever asked, what became of it. */
export const requestNoteCard = (note: RequestNote, drawing: NoteDrawing): Message => {
  const { language, links, notice, group } = drawing;
  const words = wordsIn(language);
  const said = note.matter.kind === 'requestRaised' ? raised(note, words) : answered(note, drawing, words);
  return askingCard(
    {
      ...said, group: group.name, facts: factsOf(note, words), link: [words.request.open, pageLink(links, 'requests', group.id, { one: note.request.id })],
      marker: markerOf(notice), spoken: `${said.title}: ${note.request.title}`,
    },
    language,
  );
};
