import type { AgendaPage } from '../../shared/contract/agenda.ts';
import type { MeetingFrame } from '../../shared/contract/views.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Station } from '../../shared/domain/rights.ts';
import { standingItems } from '../../shared/sample/standing-items.ts';
import { PEOPLE } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, MEETING, NOW, id } from './fixtures.ts';

/** An agenda in the making, as its secretary, its chair and a member see it. */

const HEAD = { id: MEETING, subject: GROUP.name, kind: 'ordinary', starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z', phase: 'planned' } as const;
const BEFORE = { ...HEAD, id: id(11), starts: '2026-11-04T14:00:00.000Z', ends: '2026-11-04T16:00:00.000Z', phase: 'held' } as const;

export const frameFor = (...stations: readonly Station[]): MeetingFrame => ({ group: GROUP, meeting: HEAD, meetings: [HEAD, BEFORE], may: deedsOf(...stations), now: NOW });

const item = (n: number, title: string, minutes: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: id(700 + n), number: n, title, purpose: 'discuss', presenter: null, minutes, papers: [], standing: null, ...more,
});

export const ITEMS: readonly AgendaItem[] = [
  item(1, 'Welcome and apologies', 5, { purpose: 'note', standing: 'apologies' }),
  item(2, 'Action log of the last meeting, to agree', 10, { purpose: 'decide', standing: 'lastRecord' }),
  item(3, 'Matters arising', 10, { standing: 'mattersArising' }),
  item(4, 'Replacement of the customer relationship system: outline business case', 30, { purpose: 'decide', presenter: 'ICT Programme Manager', papers: [
    { id: id(801), title: 'Outline business case', url: 'https://brookmere.example/crm.docx', state: 'withAgenda', restricted: false },
    { id: id(802), title: null, url: null, state: 'toFollow', restricted: true }] }),
  item(5, 'Digital Champions update', 15, { presenter: 'Digital Delivery Manager' }),
  item(6, 'Reports of the groups that report to this one', 30, { standing: 'reports' }),
  item(7, 'Risks', 15, { standing: 'risks' }),
  item(8, 'Any other business', 10, { standing: 'otherBusiness' }),
];

const secretary = { byName: PEOPLE.secretary.name, at: '2026-12-21T10:02:00.000Z' };

export const agendaPage = (change: Partial<AgendaPage> = {}): AgendaPage => ({
  frame: frameFor('secretary', 'teamMember'),
  state: 'draft',
  clock: { lastDay: '2026-12-30', due: '2026-12-30T09:00:00.000Z', state: 'counting', workingDaysLeft: 4, published: null, clause: TERMS.agendaNotice.clause },
  termsVersion: '1.4',
  itemsBy: null,
  items: ITEMS,
  content: {
    [id(701)]: { kind: 'apologies', attending: 3, apologies: 1, unanswered: 4 },
    [id(702)]: { kind: 'lastRecord', meeting: id(11), starts: BEFORE.starts, records: [{ id: id(900), kind: 'actionLog', state: 'proposed', corrections: 1 }] },
    [id(703)]: { kind: 'mattersArising', open: 5, overdue: 1, first: [
      { ref: 'ACT-2026-012', title: 'Agree the Member training dates with Democratic Services', ownerName: PEOPLE.chair.name, due: '2026-12-15', state: 'open', overdue: true },
      { ref: 'ACT-2026-017', title: 'Write to the county about the shared data platform', ownerName: PEOPLE.chair.name, due: '2026-12-24', state: 'open', overdue: false }] },
    [id(706)]: { kind: 'reports', bodies: ['Digital Delivery Project Board', 'ICT Project Board'] },
    [id(707)]: { kind: 'risks', open: 1, overdue: 0, first: [{ ref: 'RSK-2026-002', title: 'The payments server fails', score: 12, ownerName: 'Dylan Lewis', nextReview: '2027-01-20', overdue: false }] },
  },
  publications: [],
  late: null,
  proposals: [
    { id: id(950), title: 'Print servers at the depots', purpose: 'decide', minutes: 15, presenter: PEOPLE.ict.jobTitle, why: 'The lease ends on 31 January.', by: PEOPLE.ict.id, at: '2026-12-18T09:00:00.000Z', meeting: null, state: 'open', settled: null, byName: PEOPLE.ict.name, isMine: false },
    { id: id(951), title: 'Website banner', purpose: 'note', minutes: 5, presenter: null, why: '', by: PEOPLE.communications.id, at: '2026-12-16T09:00:00.000Z', meeting: MEETING, state: 'declined', settled: { by: PEOPLE.secretary.id, at: '2026-12-17T09:00:00.000Z', note: 'Sent to the web team instead.', meeting: null, item: null }, byName: PEOPLE.communications.name, isMine: false },
  ],
  me: PEOPLE.secretary.id,
  desk: {
    revision: 4, items: ITEMS, proposed: { ...secretary, isCurrent: false }, agreed: null, pressed: null, changes: [], publishing: 'automatic',
    orderOfBusiness: standingItems('en', 'actionLog', true), posts: [PEOPLE.ict.jobTitle, PEOPLE.digital.jobTitle, PEOPLE.hr.jobTitle],
  },
  ...change,
});

export const many = (count: number): readonly AgendaItem[] => Array.from({ length: count }, (_, at) => item(at + 1, `An item of usual length, as items are, number ${at + 1}`, 5));
