import type { Printable } from '../../bot/ports.ts';
import type { LoggedAction, MeetingRecord } from '../../shared/domain/meeting-record.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';

/** A meeting of the sample group, and what is printed of it. */

export const GROUP = { id: 'group-1', name: 'ICT & Digital Services Steering Group', zone: 'Europe/London', language: 'en' } as const;
export const CLAUSE = { section: 'Standards', sentence: 'Agendas will be electronically available at least four working days prior to meetings.' };

export const MEETING: Meeting = {
  id: 'meeting-1', kind: 'ordinary', event: 'e', subject: 'ICT & Digital Services Steering Group', starts: '2027-01-06T10:00:00.000Z', ends: '2027-01-06T12:00:00.000Z', place: 'Council Chamber', joinUrl: 'https://teams.example/join',
  told: { starts: '2027-01-06T10:00:00.000Z', cancelled: false, count: 2 }, quorumTold: null, state: 'called', published: { at: '2026-12-29T09:00:00.000Z', version: 1 },
  items: [
    { id: 'i1', number: 1, title: 'Welcome and apologies', purpose: 'note', presenter: null, minutes: 5, papers: [], standing: 'apologies' },
    {
      id: 'i2', number: 2, title: 'Replacement of the CRM', purpose: 'decide', presenter: 'ICT Programme Manager', minutes: 30, standing: null,
      papers: [
        { id: 'p1', title: 'Business case', url: 'https://brookmere.example/case.docx', state: 'withAgenda', restricted: false },
        { id: 'p2', title: null, url: null, state: 'tabled', restricted: true },
      ],
    },
  ],
};

const action = (n: number, change: Partial<LoggedAction> = {}): LoggedAction => ({
  id: `a${n}`, ref: `ACT-2027-00${n}`, title: 'Patch the print servers', owner: 'x', ownerName: 'Sioned Ŵyn', due: '2027-01-30', priority: 'high', from: 'Item 2', state: 'open', carried: 0, note: null, how: null, ...change,
});

export const record = (change: Partial<MeetingRecord> = {}, leftOut = 1): MeetingRecord => ({
  id: 'r', meeting: 'meeting-1', kind: 'actionLog', state: 'agreed', revision: 4, compiled: { by: 'x', at: '2027-01-06T13:00:00.000Z' }, proposed: { by: 'x', at: '2027-01-07T09:00:00.000Z' },
  agreed: { by: 'y', at: '2027-03-03T10:20:00.000Z', meeting: 'meeting-2' }, asked: [], corrections: [{ text: 'ACT-2027-001: the owner is the Head of ICT.', by: 'x', at: '2027-03-03T10:20:00.000Z' }],
  content: {
    group: GROUP.name, subject: 's', starts: MEETING.starts, ends: MEETING.ends, place: 'Council Chamber', nextMeeting: '2027-03-03T10:00:00.000Z', leftOut,
    attendance: [{ name: 'Cllr Eleri Hughes', post: 'Portfolio Holder', status: 'present', standsFor: null }, { name: 'Jo Price', post: null, status: 'presentAsSubstitute', standsFor: 'Ifan Rees' }],
    actions: { raised: [action(1)], carried: [action(2, { carried: 2 })], closed: [] },
    items: [
      {
        number: 2, title: 'Replacement of the CRM', purpose: 'decide', text: 'The group heard the case.\n\nIt asked about cost.', interests: [{ name: 'Ifan Rees', text: 'shares in the supplier', leaves: true }], actions: ['ACT-2027-001'],
        decisions: [{ id: 'd', ref: 'DEC-2027-001', text: 'To buy it.', outcome: 'approvedWithConditions', reasons: 'Cheapest', conditions: null, conflicts: null, quorum: null, vote: null, dissent: null, state: 'taken' }],
      },
    ],
  },
  ...change,
});

export const PRINTABLES: readonly Printable[] = [
  { kind: 'agenda', group: GROUP, meeting: MEETING, clause: CLAUSE, termsVersion: '1.4' },
  { kind: 'record', group: GROUP, record: record(), names: {} },
  { kind: 'record', group: { ...GROUP, language: 'cy' }, record: record({ kind: 'minutes' }), names: {} },
  {
    kind: 'report', group: GROUP, meeting: MEETING, names: {},
    paper: {
      id: 'paper-000001', meeting: 'meeting-1', item: 'i2', title: 'Renewal of the service desk tool', url: null, pages: null, state: 'withAgenda', published: { by: 'x', at: '2026-12-29T09:00:00.000Z', urgent: null }, tabled: null, restriction: null, by: 'x',
      addedAt: '2026-12-20T09:00:00.000Z', changedAt: '2026-12-22T09:00:00.000Z', revision: 3, tries: [],
      report: {
        author: { post: 'Service Director ICT', department: 'Chief Executive’s Department', name: 'N. Author', contact: '01234 567890' }, effective: '2027-05-01', background: [{ title: 'Contract', url: 'https://brookmere.example/contract' }],
        sections: { purpose: 'To seek approval.', information: 'First paragraph.\n\nSecond:\nA. one\nB. two', divisions: 'All' },
      },
      clearances: [
        { clearer: 'constitutional', asked: null, given: { initials: 'GMG', day: '2026-12-18', text: 'Within the remit of the group.', none: false, remit: null, by: 'x', at: '2026-12-18T09:00:00.000Z' } },
        { clearer: 'humanResources', asked: null, given: { initials: 'JP', day: '2026-12-19', text: '', none: true, remit: null, by: 'x', at: '2026-12-19T09:00:00.000Z' } },
      ],
    },
  },
  {
    kind: 'register', group: GROUP, meetings: [{ id: 'm', starts: MEETING.starts, state: 'called' }, { id: 'n', starts: '2027-03-03T10:00:00.000Z', state: 'cancelled' }],
    people: [{ name: '=HYPERLINK("https://evil.example")', post: 'Portfolio Holder', statuses: ['present', null] }, { name: 'Jo Price', post: null, statuses: ['apologies', null] }],
  },
  {
    kind: 'actions', group: GROUP, at: '2027-01-10T09:00:00.000Z', events: { a1: [{ what: 'raised', by: 'x', at: '2027-01-06T11:00:00.000Z', note: null, before: null }] },
    actions: [{ id: 'a1', ref: 'ACT-2027-001', title: '+SUM(A1)', owner: 'x', ownerName: 'Sioned Ŵyn', due: '2027-01-30', priority: 'high', from: null, state: 'open', meeting: null, item: null, carried: 1, closing: null, closed: null, group: GROUP, overdue: false, daysLeft: 20 }],
  },
  {
    kind: 'blockers', group: { ...GROUP, language: 'cy' }, at: '2027-01-10T09:00:00.000Z',
    blockers: [{
      id: 'b1', ref: 'BLK-2027-001', title: '=No analyst', detail: '', work: { id: 'w3', number: 3, title: 'Making data work for us', strategy: null }, raised: { by: 'x', at: '2026-12-09T09:00:00.000Z' }, raisedByName: 'Jo Price', decisionSince: '2026-12-16', decision: null, decidedOn: null,
      state: 'taken', remover: { person: 'y', at: '2026-12-10T09:00:00.000Z', due: '2027-01-20' }, removerName: 'Sioned Ŵyn', offered: null, offeredName: null, offeredByName: null, escalated: [], from: null, ended: null, endedByName: null, age: 32, waited: 25, late: false, revision: 2,
      trail: [{ what: 'raised', by: 'x', byName: 'Jo Price', at: '2026-12-09T09:00:00.000Z', note: null }],
    }],
  },
  {
    kind: 'lessons', group: { ...GROUP, language: 'cy' }, at: '2027-01-10T09:00:00.000Z', workstreams: { w: '3. Making data work for us' },
    lessons: [
      { lesson: { id: 'l1', day: '2027-01-05', text: '=Start with one service', sharedWith: 'Northmoor Council', workstream: 'w', deliverable: null, link: 'https://example.org/', by: 'x', at: '2027-01-05T09:00:00.000Z', revision: 1 }, day: '2027-01-05', text: '=Start with one service', workstream: 'w', deliverable: null, byName: 'Sioned Ŵyn', mayWrite: false },
      { lesson: null, day: null, text: 'Nobody used it.', workstream: 'w', deliverable: 'A kiosk', byName: null, mayWrite: false },
    ],
  },
  { kind: 'decisions', group: GROUP, at: '2027-01-10T09:00:00.000Z', names: {}, decisions: [] },
  {
    kind: 'risks', group: GROUP, at: '2027-01-10T09:00:00.000Z', workstreams: { w: '3. Making data work for us' },
    risks: [{
      id: 'r1', ref: 'RSK-2027-001', title: '=1+1', detail: '', workstream: 'w', stream: 'ict', owner: 'x', ownerName: 'Sioned Ŵyn', likelihood: 4, impact: 5, mitigation: 'Backups off the network', nextReview: '2027-02-01', state: 'open', readers: null, readerNames: null,
      challenges: [{ id: 'c', by: 'y', byName: 'Jo Price', at: '2027-01-07T11:00:00.000Z', text: 'Tested?', answer: null, answerName: null }], scores: [{ likelihood: 4, impact: 5, by: 'x', byName: 'Sioned Ŵyn', at: '2027-01-06T11:00:00.000Z' }],
      raised: { by: 'x', at: '2027-01-06T11:00:00.000Z' }, raisedName: 'Sioned Ŵyn', closed: null, closedName: null, revision: 1, overdue: false, mine: false, mayChange: false,
    }],
  },
  {
    kind: 'highlights', group: { ...GROUP, language: 'cy' }, meeting: { id: MEETING.id, starts: MEETING.starts, ends: MEETING.ends },
    sheets: [{
      workstream: { id: 'w1', number: 1, title: 'Digital inclusion', strategy: { id: 's', title: 'Digital', from: '2026-01-01', until: '2029-01-01', owner: null }, leadPost: 'Head of Policy', lead: 'x' }, leadName: 'Sioned Ŵyn', stand: 'in',
      highlight: { id: 'h', done: 'Six libraries lend devices.', next: '', at: '2027-01-04T09:00:00.000Z', revision: 1 }, enteredByName: 'Jo Price', reporterName: 'Jo Price', promised: '', since: [], mayWrite: false, mine: false,
      status: { rag: 'amber', reason: 'Funding slipped', ask: '£20k', backBy: '2027-02-01', evidence: '', despite: '', by: 'x', onBehalfOf: null, at: '2027-01-04T09:00:00.000Z' },
    }, {
      workstream: { id: 'w2', number: 2, title: 'Data', strategy: { id: 's', title: 'Digital', from: '2026-01-01', until: '2029-01-01', owner: null }, leadPost: 'Insight Manager', lead: null }, leadName: null, stand: 'missing', highlight: null, status: null,
      enteredByName: null, reporterName: null, promised: '', since: [], mayWrite: false, mine: false,
    }],
  },
  { kind: 'calendar', group: GROUP, at: '2027-01-10T09:00:00.000Z', meetings: [MEETING, { ...MEETING, id: 'meeting-2', state: 'cancelled', cancelledAt: '2027-01-09T09:00:00.000Z' }] },
];
