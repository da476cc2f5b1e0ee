import type { ActionHistory, ActionLine, ActionsPage } from '../../shared/contract/actions.ts';
import type { DecisionForm, DecisionsPage, DecisionView } from '../../shared/contract/decisions.ts';
import { daysLeft, isOverdue } from '../../shared/domain/action.ts';
import { DEEDS } from '../../shared/domain/rights.ts';
import { addDays } from '../../shared/domain/time.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, NOW } from './fixtures.ts';

/** A register of actions and the decisions behind it, as the pages are shown them. */

export const id = (n: number): string => `01980000-0000-7000-8000-${n.toString().padStart(12, '0')}`;
const TODAY = NOW.slice(0, 10);
const MEETING = id(900);

export const action = (number: number, change: Partial<ActionLine> = {}): ActionLine => {
  const bare: ActionLine = {
    id: id(number), ref: `ACT-2026-${String(number).padStart(3, '0')}`, title: 'Patch the print servers before the year ends', owner: PEOPLE.operations.id, ownerName: PEOPLE.operations.name,
    due: addDays(TODAY, 20), priority: 'normal', from: 'ICT infrastructure', state: 'open', meeting: MEETING, item: null, carried: 0, closing: null, closed: null,
    overdue: false, daysLeft: 0, closingName: null, closedName: null, ...change,
  };
  return { ...bare, overdue: isOverdue(bare, TODAY), daysLeft: daysLeft(bare, TODAY) };
};

const closing = (name: (typeof PEOPLE)['ict'], evidence: string) => ({ state: 'proposedClosed', closing: { by: name.id, at: NOW, evidence }, closingName: name.name } as const);

export const actionsPage = (change: Partial<ActionsPage> = {}): ActionsPage => ({
  group: GROUP, me: PEOPLE.secretary.id, now: NOW, today: TODAY, may: DEEDS, closed: false, ended: null, meetings: { [MEETING]: '2026-10-06T13:00:00.000Z' },
  owners: [PEOPLE.chair, PEOPLE.ict, PEOPLE.operations, PEOPLE.hr, PEOPLE.communications].map(({ id: person, name, jobTitle }) => ({ id: person, name, post: jobTitle })),
  notes: [{ id: id(800), text: 'Somebody should tell members about the new sign-in', from: 'Digital Champions update' }],
  actions: [
    action(18, { title: 'Bring a business case for the replacement of the CRM to the next meeting, with what it costs to leave it as it is', priority: 'high', due: addDays(TODAY, -6), carried: 2, owner: PEOPLE.digital.id, ownerName: PEOPLE.digital.name, from: 'Customer services' }),
    action(17),
    action(16, { title: 'Ask each service for one Digital Champion', due: addDays(TODAY, 2), owner: PEOPLE.communications.id, ownerName: PEOPLE.communications.name, from: 'Digital Champions update' }),
    action(15, { title: 'Circulate the risk register', owner: PEOPLE.ict.id, ownerName: PEOPLE.ict.name, ...closing(PEOPLE.ict, 'Sent to all members on 12 November, and in the files of the channel.') }),
    action(14, { title: 'Confirm the training budget', owner: PEOPLE.hr.id, ownerName: PEOPLE.hr.name, ...closing(PEOPLE.hr, 'Finance confirmed £14,000.') }),
  ],
  ...change,
});

export const history: ActionHistory = {
  action: id(18),
  events: [
    { what: 'raised', by: PEOPLE.secretary.id, byName: PEOPLE.secretary.name, at: '2026-08-04T13:40:00.000Z', note: null, before: null, ownerBefore: null, meeting: null },
    { what: 'carried', by: null, byName: null, at: '2026-10-06T15:10:00.000Z', note: null, before: null, ownerBefore: null, meeting: '2026-10-06T13:00:00.000Z' },
    { what: 'changed', by: PEOPLE.secretary.id, byName: PEOPLE.secretary.name, at: '2026-10-07T09:00:00.000Z', note: null, before: { due: '2026-10-30', owner: PEOPLE.ict.id }, ownerBefore: PEOPLE.ict.name, meeting: null },
  ],
};

export const decision = (number: number, change: Partial<DecisionView> = {}): DecisionView => ({
  id: id(number), ref: `DEC-2026-${String(number).padStart(3, '0')}`, meeting: MEETING, item: id(950), about: 'Replacement of the CRM', text: 'The group approves the purchase of the CRM from the framework contract.',
  outcome: 'approved', reasons: 'It replaces four systems, three of which are out of support in March.', conditions: null, optionsRejected: 'Leaving it as it is; building it here.', spendsMoney: true, conflicts: 'None',
  dissent: 'The Head of HR would have preferred to wait for the new payroll.', vote: null, effective: '2026-12-01', quorum: { at: NOW, present: 6, needed: 5, quorate: true }, state: 'taken', settled: null, readers: null,
  by: PEOPLE.secretary.id, at: NOW, corrections: [], byName: PEOPLE.secretary.name, starts: '2026-10-06T13:00:00.000Z', itemNumber: 4,
  papers: [{ id: id(960), title: 'Business case for the CRM', url: 'https://brookmere.example/crm.docx', state: 'withAgenda', restricted: false }], settledAt: null, correctedBy: [], ...change,
});

const held = decision(6, { about: 'Standard laptops', text: 'Laptops are replaced every five years.', state: 'held', meeting: id(901), quorum: { at: NOW, present: 3, needed: 5, quorate: false }, papers: [], dissent: null });

export const decisionsPage = (change: Partial<DecisionsPage> = {}): DecisionsPage => ({
  group: GROUP, now: NOW, may: DEEDS, ended: { all: 3, next: null }, held: [held], meeting: { id: MEETING, starts: '2026-10-06T13:00:00.000Z' },
  decisions: [
    decision(8, { outcome: 'approvedWithConditions', conditions: 'Finance confirms the yearly cost.', corrections: [{ text: 'It replaces five systems, not four.', by: PEOPLE.secretary.id, at: NOW }], correctedBy: [PEOPLE.secretary.name] }),
    decision(7, { about: 'Officers’ posts', text: 'Two posts are deleted.', outcome: 'deferred', readers: [PEOPLE.secretary.id], papers: [{ id: id(961), title: null, url: null, state: 'withAgenda', restricted: true }] }),
    held,
  ],
  ...change,
});

export const decisionForm = (change: Partial<DecisionForm> = {}): DecisionForm => ({
  meeting: { id: MEETING, subject: 'Steering group', starts: '2026-10-06T13:00:00.000Z' }, meetings: [{ id: MEETING, starts: '2026-10-06T13:00:00.000Z' }],
  items: [{ id: id(950), number: 4, title: 'Replacement of the CRM', restricted: false }, { id: id(951), number: 5, title: 'Officers’ posts', restricted: true }],
  rules: { by: 'agreement', castingVote: null, byCorrespondence: null, clause: null }, inquorate: { course: 'decisionsHeld', afterMinutes: null, clause: null },
  quorum: { at: NOW, present: 6, needed: 5, quorate: true }, clause: null, ...change,
});
