import type { MinePage, SearchPage } from '../../shared/contract/mine.ts';
import type { AtAGlance } from '../../shared/contract/views.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, id, MEETING, NOW, OTHER } from './fixtures.ts';

/** One person's work over two groups, what a search finds, and a group that has something to speak of. */

const TODAY = NOW.slice(0, 10);

export const minePage = (change: Partial<MinePage> = {}): MinePage => ({
  me: { id: PEOPLE.ict.id, name: PEOPLE.ict.name }, today: TODAY, now: NOW, groups: [GROUP, OTHER],
  tasks: [
    { kind: 'action', id: id(601), ref: 'ACT-2026-012', title: 'Agree the Member training dates with Democratic Services', group: GROUP, due: '2026-12-15', daysLeft: -7, urgency: 'overdue', proposedClosed: false },
    { kind: 'blocker', id: id(602), ref: 'BLK-2026-003', title: 'No data analyst for the county’s returns', group: OTHER, due: '2026-12-22', daysLeft: 0, urgency: 'today' },
    { kind: 'proposal', id: 'proposal/1', count: 2, title: '', group: GROUP, due: TODAY, daysLeft: 0, urgency: 'today' },
    { kind: 'clearance', id: id(603), meeting: MEETING, clearer: 'finance', title: 'Business case for the CRM', group: GROUP, due: '2026-12-24', daysLeft: 2, urgency: 'week' },
    { kind: 'advice', id: id(604), meeting: null, request: id(610), title: 'Does the present contract allow an extension by two years?', group: OTHER, due: '2026-12-28', daysLeft: 6, urgency: 'week' },
    { kind: 'highlight', id: id(605), meeting: MEETING, workstream: id(102), number: 2, title: 'Giving our people the tools they need to do their jobs', group: GROUP, due: '2027-01-06', daysLeft: 15, urgency: 'later' },
    { kind: 'answer', id: MEETING, meeting: MEETING, title: 'ICT & Digital Services Steering Group', group: GROUP, due: '2027-01-06', daysLeft: 15, urgency: 'later' },
    { kind: 'risk', id: id(606), ref: 'RSK-2026-004', title: 'The supplier of the planning system ends its support', group: GROUP, due: '2027-01-15', daysLeft: 24, urgency: 'later' },
    { kind: 'request', id: id(607), ref: 'REQ-2026-009', title: 'Electronic signatures for Legal Services', group: OTHER, state: 'onAgenda', due: null, daysLeft: null, urgency: 'waiting' },
  ],
  ...change,
});

export const searchPage = (change: Partial<SearchPage> = {}): SearchPage => ({
  groups: [GROUP, OTHER], counts: { action: 2, decision: 1, item: 1, risk: 1, clause: 1 }, next: null,
  found: [
    { kind: 'action', id: id(701), group: GROUP.id, meeting: null, ref: 'ACT-2026-018', title: 'Bring a business case for the replacement of the CRM to the next meeting' },
    { kind: 'action', id: id(702), group: OTHER.id, meeting: null, ref: 'ACT-2025-041', title: 'Ask the supplier of the CRM for its exit plan' },
    { kind: 'decision', id: id(703), group: GROUP.id, meeting: MEETING, ref: 'DEC-2026-007', title: 'Replacement of the CRM' },
    { kind: 'item', id: id(704), group: GROUP.id, meeting: MEETING, ref: '4', title: 'CRM: options' },
    { kind: 'risk', id: id(705), group: GROUP.id, meeting: null, ref: 'RSK-2026-002', title: 'The CRM falls out of support before it is replaced' },
    { kind: 'clause', id: id(706), group: GROUP.id, meeting: null, ref: '1.4', title: 'The Group will oversee the replacement of line-of-business systems such as the CRM.' },
  ],
  ...change,
});

export const GLANCE: AtAGlance = {
  blocked: { count: 3, oldest: { id: id(801), ref: 'BLK-2026-003', title: 'No data analyst', days: 34, waited: 12, removerName: PEOPLE.viceChair.name } },
  dueSoon: { overdue: 1, week: 4, first: { id: id(802), ref: 'ACT-2026-012', title: 'Agree the Member training dates', ownerName: PEOPLE.communications.name, daysLeft: -7 } },
  riskTop: { open: 9, overdue: 2, top: { id: id(803), ref: 'RSK-2026-004', title: 'The supplier ends its support', score: 20, band: 'veryHigh' } },
};
