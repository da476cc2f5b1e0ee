import type { ChampionsPage, ChampionView } from '../../shared/contract/champions.ts';
import type { AreaSummary, RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import { totalsOf } from '../../shared/domain/request-totals.ts';
import { PEOPLE } from '../tenant/people.ts';
import { ACTIONS, deedsOf, GROUP, id, MEETING, WORKSTREAMS } from './fixtures.ts';

/** What the group is asked for, as the secretary sees it. */

const { chair, digital, frontline, hr, ict, operations, secretary, viceChair } = PEOPLE;
type Person = { readonly id: string; readonly name: string };

const request = (n: number, title: string, by: Person, change: Partial<RequestView> = {}): RequestView => ({
  ...BLANK_REQUEST, id: id(800 + n), ref: `REQ-2026-00${n.toString()}`, title, what: `${title}.`, service: 'Waste and Street Scene', by: by.id, byName: by.name, at: `2026-1${n > 4 ? '1' : '2'}-0${n.toString()}T10:00:00.000Z`, state: 'submitted', triage: null, place: null, outcome: null,
  rank: null, commissioned: null, promise: null, sentOn: null, revision: 3, isMine: false, workstreamName: null, becameName: null, onwardName: null, placeStarts: null, decisionRef: null, promiseRef: null, advice: [], ...change,
});
const officer = { by: secretary.id, at: '2026-12-10T10:00:00.000Z' };

export const REQUESTS: readonly RequestView[] = [
  request(1, 'Slots at the tip, booked online', frontline, {
    champion: true, what: 'Residents queue for an hour on Saturdays, and the gate cannot say how long it takes.\n\nA slot would spare them that, and spread the traffic.', workstreamName: '1. Simple, accessible services', workstream: id(101),
    advice: [
      { id: id(860), about: { kind: 'request', request: id(801) }, of: ict.id, ofName: ict.name, question: 'Can the booking system that Leisure has do this?', due: '2027-01-04', by: secretary.id, byName: secretary.name, at: officer.at, answer: null, isMine: false },
      { id: id(861), about: { kind: 'request', request: id(801) }, of: secretary.id, ofName: secretary.name, question: 'Which meeting takes it?', due: '2027-01-04', by: chair.id, byName: chair.name, at: officer.at, answer: { text: 'The one in January.', at: officer.at }, isMine: true },
    ],
  }),
  request(2, 'New scheduling software for the depots', operations, {
    kind: 'softwarePurchase', cost: 1_850_000, fit: { level: 'strong', text: 'Saves two posts from 2027' }, financialYear: '2026/27', service: 'Operations', evidence: 'Two depots timed their planning for a month: eleven hours a week.', onward: id(871), onwardName: 'Finance Committee', outage: 'medium', journey: 'A crew leader phones, writes, and phones again.', principles: [id(881)],
    checks: { duplication: { met: true, text: '' }, supplier: { met: false, text: 'Only one supplier connects to the weighbridge.' }, standards: { met: true, text: '' }, accessibility: { met: null, text: '' } },
  }),
  request(3, 'A data analyst for the address matching', hr, { kind: 'resource', service: 'Human Resources', resource: { skill: 'Data analyst', days: 20, from: '2027-01-11', until: '2027-03-26', supply: 'partner' }, cost: 900_000, financialYear: '2026/27', state: 'triaged', triage: { ...officer, note: 'Can the county second somebody?' } }),
  request(4, 'Extend the telephony licences', ict, { kind: 'softwareExtension', service: 'ICT', cost: 420_000, financialYear: '2026/27', evidence: 'Leavers counted.', state: 'onAgenda', triage: { ...officer, note: '' }, place: { meeting: MEETING, item: id(872) }, placeStarts: '2027-01-06T14:00:00.000Z' }),
  request(5, 'Upgrade of the payments server', ict, {
    kind: 'softwareUpgrade', service: 'ICT', cost: 1_200_000, financialYear: '2025/26', evidence: 'Out of support in March.', state: 'decided', onward: id(871), onwardName: 'Finance Committee', decisionRef: 'DEC-2026-011', promiseRef: 'ACT-2026-050', promise: id(873),
    outcome: { decision: id(874), outcome: 'approvedWithConditions', text: 'Approved.', conditions: 'Recovery is tested before the old server is switched off.', conflict: 'Revenues keeps its payment window; Leisure moves its own to Tuesday.', ...officer },
  }),
  request(6, 'Tablets for every councillor', chair, { service: 'Democratic Services', onBehalfOf: 'Cllr Mari Prys', state: 'declined', outcome: { decision: null, outcome: 'declined', text: 'They have laptops since May.', conditions: '', conflict: '', ...officer } }),
];

const COVERAGE: RequestsPage['coverage'] = [
  { id: id(881), title: 'Meeting user needs', strategy: 'Digital Strategy', requests: 3, decisions: 1, workstreams: 2 },
  { id: id(882), title: 'Data-led evidence', strategy: 'Digital Strategy', requests: 1, decisions: 0, workstreams: 1 },
  { id: id(883), title: 'Working in the open', strategy: 'Digital Strategy', requests: 0, decisions: 0, workstreams: 0 },
];

export const requestsPage = (change: Partial<RequestsPage> = {}): RequestsPage => ({
  group: GROUP, today: '2026-12-22', me: secretary.id, may: deedsOf('secretary', 'teamMember'), requests: REQUESTS, ended: { all: 3, next: null }, totals: totalsOf(REQUESTS, ({ at }) => at.slice(0, 10)),
  principles: [{ id: id(881), title: 'Meeting user needs' }, { id: id(882), title: 'Data-led evidence' }], coverage: COVERAGE, strategies: [{ id: id(884), title: 'Digital Strategy', number: 6 }], workstreams: WORKSTREAMS.map((one) => ({ id: one.id, name: `${one.number.toString()}. ${one.title}`, ended: false })),
  bodies: [{ id: id(871), name: 'Finance Committee' }, { id: id(875), name: 'Staffing Committee' }], services: ['Human Resources', 'ICT', 'Operations', 'Waste and Street Scene'],
  leads: [{ id: viceChair.id, name: viceChair.name, post: viceChair.jobTitle, areas: ['Corporate Services'] }, { id: operations.id, name: operations.name, post: operations.jobTitle, areas: ['Operations', 'Waste and Street Scene'] }],
  advisers: [{ id: ict.id, name: ict.name, post: ict.jobTitle, supporting: true }, { id: digital.id, name: digital.name, post: digital.jobTitle, supporting: true }], owners: [ict, operations, viceChair].map(({ id: person, name }) => ({ id: person, name })),
  meetings: [{ id: MEETING, starts: '2027-01-06T14:00:00.000Z' }], decisions: [{ id: id(874), ref: 'DEC-2026-011', about: 'Upgrade of the payments server' }], ...change,
});

export const areaSummary: AreaSummary = {
  group: GROUP, today: '2026-12-22', lead: { id: operations.id, name: operations.name, post: operations.jobTitle, areas: ['Operations', 'Waste and Street Scene'] }, actions: ACTIONS.slice(0, 2), requests: REQUESTS.slice(0, 2),
  promises: [{ id: id(873), ref: 'ACT-2026-050', title: 'Second an analyst for 20 days', due: '2027-01-04', state: 'open', overdue: false, from: 'REQ-2026-003' }],
  workstreams: WORKSTREAMS.slice(1, 3).map(({ id: one, number, title, status }) => ({ id: one, number, title, status: status && { ...status, ask: 'Release the post from the freeze' } })),
};

const champion = (n: number, name: string, service: string, change: Partial<ChampionView> = {}): ChampionView => ({
  id: id(890 + n), name, person: null, service, member: false, helpsWith: 'Online forms, and the customer portal', commitments: [], from: '2026-02-02', until: null, revision: 1, current: true, requests: 0, ...change,
});

export const championsPage = (change: Partial<ChampionsPage> = {}): ChampionsPage => ({
  group: GROUP, today: '2026-12-22', may: deedsOf('secretary', 'teamMember'), people: [frontline, ict].map(({ id: person, name }) => ({ id: person, name })),
  champions: [
    champion(1, 'Cllr Mari Prys', 'Elected Members', { member: true, helpsWith: 'Committee papers on a tablet', commitments: [{ id: id(896), text: 'Casework by the portal alone', day: '2027-03-31', kept: null }] }), champion(2, frontline.name, 'Waste and Street Scene', { person: frontline.id, requests: 3, commitments: [{ id: id(897), text: 'Every depot has somebody who helps with the app', day: '2026-11-30', kept: true }, { id: id(898), text: 'Missed bins are reported online', day: '2026-12-01', kept: null }] }), champion(3, 'Tomos Rees', 'Libraries'),
    champion(4, 'Anwen Pugh', 'Benefits', { until: '2026-08-31', current: false }),
  ],
  ...change,
});
