import type { ClearanceView, PaperContent, PaperInside, PapersPage, PaperView } from '../../shared/contract/papers.ts';
import type { MeetingFrame } from '../../shared/contract/views.ts';
import type { Clearer } from '../../shared/domain/paper.ts';
import { aReport } from '../papers/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, MEETING, meetingView, NOW, id } from './fixtures.ts';

/** The papers of a meeting, as its secretary and a member are shown them. */

const { starts, ends, subject, items } = meetingView().meeting;
const head = { id: MEETING, subject, kind: 'ordinary', starts, ends, phase: 'planned' } as const;

export const PAPER = { strategy: id(901), crm: id(902), redundancies: id(903), impact: id(904) } as const;
const AGENDA_OUT = '2026-12-18T09:00:00.000Z';
const LINK = 'https://brookmere.sharepoint.com/sites/steering/Shared%20Documents/crm.docx';

export const inside = (change: Partial<PaperInside> = {}): PaperInside => ({
  title: 'Outline business case', byName: PEOPLE.programme.name, published: { byName: PEOPLE.secretary.name, at: '2026-12-21T16:00:00.000Z', urgent: null }, tabled: null, restriction: null,
  clearances: [], clearers: [], complete: null, remit: null, pages: 14, linkKind: 'sharePoint', opening: 'untried', shutOut: [], reads: [], ...change,
});

const paper = (n: string, change: Partial<PaperView> = {}): PaperView => ({
  id: n, item: 'item-3', revision: 3, kind: 'link', news: null, supplement: null, inside: inside(),
  line: { id: n, title: 'Outline business case', url: LINK, state: 'withAgenda', restricted: false }, ...change,
});

export const clearance = (clearer: Clearer, change: Partial<ClearanceView> = {}): ClearanceView => ({ clearer, asked: null, given: null, askedName: null, givenByName: null, outdated: false, ...change });

const CLEARANCES: readonly ClearanceView[] = [
  clearance('constitutional', { given: { initials: 'GMG', day: '2026-12-14', text: 'This matter falls within the remit of the Finance Committee for decision.', none: false, remit: 'Finance Committee', by: PEOPLE.secretary.id, at: NOW } }),
  clearance('finance', { asked: { of: PEOPLE.services.id, by: PEOPLE.secretary.id, at: '2026-12-17T10:00:00.000Z', due: '2026-12-29' }, askedName: PEOPLE.services.name }),
  clearance('humanResources'),
];

const draftReport: PaperView = paper(PAPER.strategy, {
  kind: 'report', line: { id: PAPER.strategy, title: 'Digital Strategy', url: null, state: 'toFollow', restricted: false },
  inside: inside({ title: 'Digital Strategy', published: null, clearances: CLEARANCES, clearers: ['constitutional', 'finance', 'humanResources'], complete: { filled: 9, needed: 10 }, remit: 'Finance Committee', pages: 3, linkKind: null, opening: 'toCome' }),
});

const restricted: PaperView = paper(PAPER.redundancies, {
  line: { id: PAPER.redundancies, title: null, url: null, state: 'withAgenda', restricted: true }, news: 'new', supplement: '2026-12-21T16:00:00.000Z',
  inside: inside({
    title: 'Restructure of the service desk', pages: null, linkKind: 'personalDrive', shutOut: [PEOPLE.chair.name],
    restriction: { reason: 'Names two people at risk of redundancy', readers: [PEOPLE.chair.id, PEOPLE.hr.id], masksTitle: true, by: PEOPLE.secretary.id, readerNames: [PEOPLE.chair.name, PEOPLE.hr.name], byName: PEOPLE.secretary.name },
    reads: [{ name: PEOPLE.hr.name, at: '2026-12-22T08:12:00.000Z', revision: 3 }],
  }),
});

const impact: PaperView = paper(PAPER.impact, {
  kind: 'toCome', line: { id: PAPER.impact, title: 'Equality impact assessment', url: null, state: 'toFollow', restricted: false }, inside: inside({ title: 'Equality impact assessment', published: null, pages: null, linkKind: null, opening: 'toCome' }),
});

const frame = (may: MeetingFrame['may']): MeetingFrame => ({
  group: GROUP, meeting: head, meetings: [head, { ...head, id: id(11), starts: '2026-11-04T14:00:00.000Z', ends: '2026-11-04T16:00:00.000Z', phase: 'held' }], may, now: NOW,
});

const pack = (papers: readonly PaperView[]): PapersPage['items'] =>
  items.map(({ id: item, number, title, purpose, papers: lines }) => ({ id: item, number, title, purpose, papers: item === 'item-3' ? papers : [], others: item === 'item-3' ? [] : lines }));

export const papersPage = (change: Partial<PapersPage> = {}): PapersPage => ({
  frame: frame(deedsOf('secretary', 'teamMember')), today: NOW.slice(0, 10), lastDay: { notice: 'papersNotice', day: '2026-12-30', clause: TERMS.papersNotice?.clause ?? null },
  agendaOut: AGENDA_OUT, lookedAt: '2026-12-20T18:00:00.000Z', highlights: { in: 4, of: 5 }, items: pack([draftReport, paper(PAPER.crm, { news: 'changed', inside: inside({ opening: 'opens' }) }), restricted, impact]), stray: [],
  openings: { opens: 1, denied: 0, untried: 1, notForYou: 0, toCome: 2 }, people: [PEOPLE.chair, PEOPLE.hr, PEOPLE.services].map(({ id: person, name }) => ({ id: person, name })), me: PEOPLE.secretary.id, ...change,
});

/** As a member sees it: of what is restricted and of the draft, the lines alone. */
export const memberPack = (change: Partial<PapersPage> = {}): PapersPage =>
  papersPage({
    frame: frame(deedsOf('member', 'teamMember')), people: [], me: PEOPLE.ict.id, openings: { opens: 1, denied: 0, untried: 0, notForYou: 1, toCome: 2 },
    items: pack([{ ...draftReport, inside: null }, paper(PAPER.crm, { inside: inside({ opening: 'opens' }) }), { ...restricted, inside: null, news: null }, { ...impact, inside: null }]), ...change,
  });

export const content = (change: Partial<PaperContent> = {}): PaperContent => ({
  id: PAPER.strategy, revision: 3, item: 'item-3', title: 'Digital Strategy', url: null, pages: null, report: aReport(), clearances: CLEARANCES, noted: false, ...change,
});
