import { agendaNoteCard } from '../../bot/cards/agenda-notes.ts';
import type { NoteDrawing } from '../../bot/cards/note-drawing.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { AgendaNote } from '../../bot/usecases/agenda/agenda-notes.ts';
import { PROPOSAL_DOUBTS, type Outcome } from '../../bot/usecases/outcome.ts';
import type { AgendaChange } from '../../shared/domain/agenda-changes.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, LINKS, MEETING_ID, NOTICE_CLAUSE, NOTICE_ID, NOW } from './samples.ts';

/** Cards about an agenda on its way. */

const meeting = { id: MEETING_ID, starts: '2027-01-06T10:00:00.000Z', ends: '2027-01-06T12:00:00.000Z' };

export const PROPOSAL: Proposal = {
  id: '01970000-0000-7000-8000-000000000950', title: 'Digital Champions update', purpose: 'discuss', minutes: 10, presenter: null, why: '', by: PEOPLE.ict.id, at: NOW, meeting: null, state: 'open', settled: null,
};

const about = { item: 'item-1', title: 'Server room *cooling*' };
const CHANGES: readonly AgendaChange[] = [
  { ...about, kind: 'added', number: 4 }, { ...about, kind: 'removed' }, { ...about, kind: 'renamed', from: 'Cooling' }, { ...about, kind: 'moved', from: 2, to: 5 }, { ...about, kind: 'retimed', from: 10, to: 20 },
  { ...about, kind: 'presenter', from: null, to: 'ICT Manager' }, { ...about, kind: 'purpose', from: 'note', to: 'decide' }, { ...about, kind: 'papers', count: 2 },
];
const manyChanges = (count: number): readonly AgendaChange[] => Array.from({ length: count }, (_, at) => ({ kind: 'added', item: `item-${at}`, title: 'long '.repeat(40), number: at + 1 }));

export const AGENDA_NOTES: readonly (readonly [name: string, note: AgendaNote])[] = [
  ['itemsCall', { about: 'agenda', kind: 'itemsCall', meeting, lastDay: '2026-12-16', termsVersion: '1.4' }],
  ['agendaChanged', { about: 'agenda', kind: 'agendaChanged', meeting, version: 2, changes: CHANGES }],
  ['agendaChanged-many', { about: 'agenda', kind: 'agendaChanged', meeting, version: 3, changes: manyChanges(200) }],
  ['agendaProposed', { about: 'agenda', kind: 'agendaProposed', meeting, byName: PEOPLE.secretary.name, items: 7, needed: 95, available: 120, lastDay: '2026-12-30' }],
  ['agendaWaits', { about: 'agenda', kind: 'agendaWaits', meeting, lastDay: '2026-12-30', isOver: false, termsVersion: '1.4' }],
  ['agendaWaits-over', { about: 'agenda', kind: 'agendaWaits', meeting, lastDay: '2026-12-29', isOver: true, termsVersion: '1.4' }],
  ['proposalSettled', { about: 'agenda', kind: 'proposalSettled', meeting, title: '[Print](https://evil.example) servers', accepted: true, byName: PEOPLE.secretary.name, note: null }],
  ['proposalSettled-declined', { about: 'agenda', kind: 'proposalSettled', meeting: null, title: 'Website banner', accepted: false, byName: PEOPLE.secretary.name, note: 'Sent to the *web team* instead.' }],
];

const OUTCOMES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['proposed', { kind: 'proposed', group: GROUP, meeting, proposal: PROPOSAL }],
  ['proposed-no-meeting', { kind: 'proposed', group: GROUP, meeting: null, proposal: { ...PROPOSAL, title: '*Bold* [x](https://evil.example)' } }],
  ...PROPOSAL_DOUBTS.map((because) => [`proposal-asked-${because}`, { kind: 'proposalAsked', because, group: because === 'noTitle' ? null : GROUP.name, draft: { title: because === 'noTitle' ? '' : 'x'.repeat(300), purpose: 'decide', minutes: because === 'minutes' ? 900 : 10 } }] as const),
];

export const drawingIn = (language: Language): NoteDrawing => ({ language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: NOTICE_CLAUSE, group: GROUP });

export const agendaCards = (language: Language): readonly (readonly [name: string, message: Message])[] => [
  ...AGENDA_NOTES.map(([name, note]) => [`notice-${name}`, agendaNoteCard(note, drawingIn(language))] as const),
  ...OUTCOMES.map(([name, outcome]) => [name, showOutcome(outcome, language, LINKS, 'chat')] as const),
];
