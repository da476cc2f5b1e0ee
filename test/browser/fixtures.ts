import type { ActionView, DeliveryView, Expected, GroupHead, MyMeetingView, NamedAnswer, Overview, WorkstreamView } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { Rag } from '../../shared/domain/workstream.ts';
import { DEEDS, may, type Deed, type Station } from '../../shared/domain/rights.ts';
import { PEOPLE, TEAM } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { PLAIN_STANDING } from '../../shared/domain/status-guard.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';

/** What the tab is shown in its tests: a winter's morning, two weeks before a meeting. */

export const NOW = '2026-12-22T09:14:00.000Z';
export const id = (n: number): string => `01970000-0000-7000-8000-${n.toString().padStart(12, '0')}`;

export const GROUP: GroupHead = { id: id(1), name: 'ICT & Digital Services Steering Group', zone: 'Europe/London', language: 'en' };
export const OTHER: GroupHead = { id: id(2), name: 'Digital Delivery Project Board', zone: 'Europe/London', language: 'en' };
export const MEETING = id(10);
export const TEAM_ID = TEAM.aadGroupId;

export const deedsOf = (...stations: readonly Station[]): readonly Deed[] => DEEDS.filter((deed) => may(stations, deed));

const { chair, viceChair, operations, digital, ict, communications, hr, frontline, secretary } = PEOPLE;

const expected = (who: { id: string; name: string; jobTitle: string }, answered: boolean, ...seats: Expected['seats'][number][]): Expected => ({ id: who.id, name: who.name, seats, answered });
const officer = (area: string, post: string): Expected['seats'][number] => ({ role: 'supportingOfficer', areas: [area], post });

const EXPECTED: readonly Expected[] = [
  expected(chair, true, { role: 'chair', areas: [], post: chair.jobTitle }),
  expected(viceChair, true, { role: 'viceChair', areas: [], post: viceChair.jobTitle }, { role: 'seniorResponsibleOfficer', areas: [], post: viceChair.jobTitle }),
  expected(operations, false, { role: 'seniorResponsibleOfficer', areas: [], post: operations.jobTitle }),
  expected(digital, false, officer('Digital Delivery', digital.jobTitle)),
  expected(ict, true, officer('ICT', ict.jobTitle)),
  expected(communications, false, officer('Communications', communications.jobTitle)),
  expected(hr, true, officer('Human Resources', hr.jobTitle)),
  expected(frontline, false, officer('Frontline Services', frontline.jobTitle)),
];

const said = (who: { id: string; name: string }, answer: Answer, at: string, apologiesInARow = 0): NamedAnswer => ({
  id: who.id, name: who.name, answer, at, apologiesInARow,
});
const ANSWERS: readonly NamedAnswer[] = [
  said(chair, { kind: 'attending' }, '2026-12-18T10:02:00.000Z'),
  said(viceChair, { kind: 'attending' }, '2026-12-18T11:40:00.000Z'),
  said(ict, { kind: 'attending' }, '2026-12-21T08:30:00.000Z'),
  said(hr, { kind: 'apologies', reason: 'leave', substitute: 'Jo Price' }, '2026-12-21T16:05:00.000Z', 2),
];

export const meetingView = (change: Partial<MyMeetingView> = {}): MyMeetingView => ({
  group: GROUP,
  meeting: {
    id: MEETING, event: 'AAMk1', state: 'planned', told: null, kind: 'ordinary', quorumTold: null, subject: 'ICT & Digital Services Steering Group', place: 'Committee Room 2, Civic Offices', joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
    starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z',
    items: [
      { id: 'item-1', standing: null, number: 1, title: 'Apologies and declarations of interest', purpose: 'note', presenter: null, minutes: 5, papers: [] },
      { id: 'item-2', standing: null, number: 2, title: 'Action log of the last meeting', purpose: 'discuss', presenter: null, minutes: 15, papers: [{ id: null, restricted: false, title: 'Action log, November 2026', url: 'https://brookmere.example/log.xlsx', state: 'withAgenda' }] },
      { id: 'item-3', standing: null, number: 3, title: 'Replacement of the customer relationship system: outline business case', purpose: 'decide', presenter: 'ICT Programme Manager', minutes: 30, papers: [
        { id: null, restricted: false, title: 'Outline business case', url: 'https://brookmere.example/crm.docx', state: 'withAgenda' }, { id: null, restricted: false, title: 'Equality impact assessment', url: null, state: 'toFollow' }] },
      { id: 'item-4', standing: null, number: 4, title: 'Status of the five workstreams', purpose: 'discuss', presenter: 'Digital Delivery Manager', minutes: 40, papers: [] },
    ],
  },
  clock: { lastDay: '2026-12-30', due: '2026-12-30T09:00:00.000Z', state: 'counting', workingDaysLeft: 4, published: null, clause: TERMS.agendaNotice.clause },
  forecast: {
    needed: 5, size: { kind: 'number', people: 5 }, base: { inPost: 8, seats: 9 }, members: 8, vacancies: 0, attending: 3, apologies: 1, unanswered: 4, substitutes: 1, substitutesCount: 'notStated', calledIn: 0,
    requires: [{ among: ['chair', 'viceChair'], people: 1, attending: 2, met: 'yes' }], verdict: 'open', short: 2,
  },
  expected: EXPECTED, quorumClause: TERMS.quorum.clause, timetable: [{ notice: 'agendaNotice', day: '2026-12-30', clause: TERMS.agendaNotice.clause }], inquorate: null, termsVersion: '1.4', mayAnswer: true, maySubstitute: true, own: null, answers: null, ...change,
});

const STRATEGY = { id: id(90), title: 'Digital Strategy 2022-25', from: '2022-04-01', until: '2025-03-31', owner: null };

const workstream = (number: number, title: string, lead: { id: string; name: string; jobTitle: string }, rags: readonly Rag[], reason: string): WorkstreamView => {
  const history = rags.map((rag, at) => ({ ...BARE_REPORT, rag, reason: at === 0 ? reason : '', by: lead.id, at: new Date(Date.parse('2026-12-11T10:00:00Z') - at * 28 * 86_400_000).toISOString() }));
  return { id: id(100 + number), strategy: STRATEGY, number, title, leadPost: lead.jobTitle, lead: lead.id, leadName: lead.name, status: history[0] ?? null, reporterName: history.length > 0 ? lead.name : null, mayReport: false, history, standing: { ...PLAIN_STANDING, evidenceOn: '2026-12-11' } };
};

export const WORKSTREAMS: readonly WorkstreamView[] = [
  workstream(1, 'Provide simple, accessible, end-to-end services that are easy to use and based around users’ needs', PEOPLE.services, ['green', 'green', 'amber', 'amber', 'green', 'green'], 'Waste, parking and planning forms are live; 81 % of requests now start online.'),
  workstream(2, 'Giving our people the tools they need to do their jobs', PEOPLE.programme, ['amber', 'green', 'green', 'green'],
    'Laptop deliveries have slipped by five weeks because the supplier changed the model. Two teams wait for the new telephony. We ask the board to approve an extension of the present lease until 31 March; without it 140 devices fall out of warranty on 1 February and the rollout to the depots has to be stopped until the summer.'),
  workstream(3, 'Making data work for us', PEOPLE.insight, ['red', 'amber', 'amber', 'green'], 'The data protection assessment was refused. No sharing with the county before a new one is agreed; decision needed by 15 January.'),
  workstream(4, 'Digital inclusion', PEOPLE.inclusion, ['green', 'green'], 'Eleven of twelve libraries have a Digital Champion.'),
  workstream(5, 'Creating a digital culture across the Council', PEOPLE.culture, [], ''),
];

const action = (n: number, title: string, due: string, daysLeft: number, change: Partial<ActionView> = {}): ActionView => ({
  id: id(200 + n), ref: `ACT-2026-${n.toString().padStart(3, '0')}`, title, owner: chair.id, ownerName: chair.name, due, daysLeft, overdue: daysLeft < 0, priority: 'normal', from: 'Meeting of 4 November, item 3', state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null, group: GROUP, ...change,
});

export const ACTIONS: readonly ActionView[] = [
  action(17, 'Write to the county about the shared data platform', '2026-12-24', 2),
  action(12, 'Agree the Member training dates with Democratic Services', '2026-12-15', -7, { priority: 'high' }),
  action(21, 'Confirm the sponsor of the CRM replacement', '2027-01-15', 24),
];

const delivery = (n: number, change: Partial<DeliveryView>): DeliveryView => ({
  id: id(300 + n), matter: { kind: 'agenda', meeting: MEETING }, about: GROUP.name, due: '2026-12-30T09:00:00.000Z', at: '2026-12-22T09:00:00.000Z', state: 'queued', cause: null, to: null, ...change,
});

export const DELIVERIES: readonly DeliveryView[] = [
  delivery(1, {}),
  delivery(2, { matter: { kind: 'answersAwaited', meeting: MEETING }, state: 'sent', at: '2026-12-21T09:00:00.000Z' }),
  delivery(3, { matter: { kind: 'actionDue', action: id(212), when: 'after' }, about: 'ACT-2026-012', state: 'uncertain', at: '2026-12-22T09:00:05.000Z', cause: 'noAnswer' }),
  delivery(4, { matter: { kind: 'actionDue', action: id(217), when: 'before' }, about: 'ACT-2026-017', state: 'failed', at: '2026-12-22T09:00:09.000Z', cause: 'notInstalled' }),
  delivery(5, { matter: { kind: 'actionDue', action: id(221), when: 'on' }, about: 'ACT-2026-021', due: '2026-12-22T09:00:00.000Z', at: '2026-12-22T09:01:00.000Z', cause: 'throttled' }),
];

const base = (who: { id: string; name: string }): Overview => ({
  me: { id: who.id, name: who.name, roles: [] }, group: GROUP, groups: [OTHER], now: NOW, today: '2026-12-22', meeting: meetingView(), workstreams: WORKSTREAMS,
  blocked: { count: 0, oldest: null }, dueSoon: { overdue: 0, week: 0, first: null }, riskTop: { open: 0, overdue: 0, top: null },
  strategy: { ...STRATEGY, ended: true }, myActions: [], cancelled: [], terms: TERMS, approved: false, toCome: null, gap: null, pending: 0, deliveries: null, statusRules: { triggers: { green: '', amber: '', red: '' }, evidenceDays: 60 },
  team: TEAM_ID, may: deedsOf('member'),
});

export const chairSees: Overview = {
  ...base(chair), cancelled: ['2026-12-29T14:00:00.000Z'], me: { id: chair.id, name: chair.name, roles: ['chair'] }, may: deedsOf('chair'), myActions: ACTIONS, deliveries: DELIVERIES,
  meeting: meetingView({ maySubstitute: false, answers: ANSWERS, own: { answer: { kind: 'attending' }, at: '2026-12-18T10:02:00.000Z' } }),
};
export const memberSees: Overview = { ...base(digital), me: { id: digital.id, name: digital.name, roles: ['supportingOfficer'] }, groups: [], myActions: ACTIONS.slice(0, 1) };
export const leadSees: Overview = {
  ...base(PEOPLE.programme), me: { id: PEOPLE.programme.id, name: PEOPLE.programme.name, roles: ['lead'] }, may: deedsOf('lead'), groups: [], meeting: meetingView({ mayAnswer: false }),
  workstreams: WORKSTREAMS.map((w) => ({ ...w, mayReport: w.number === 2 })),
};
export const secretarySees: Overview = { ...chairSees, me: { id: secretary.id, name: secretary.name, roles: ['secretary'] }, may: deedsOf('secretary'), myActions: [], meeting: meetingView({ mayAnswer: false, answers: ANSWERS }) };
export const emptySees: Overview = { ...base(digital), groups: [], meeting: null, workstreams: [], strategy: null, deliveries: [] };
