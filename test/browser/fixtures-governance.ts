import type { FrameworkPage, PeoplePage, SeatView } from '../../shared/contract/governance.ts';
import type { Body, Route } from '../../shared/domain/body.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { SEATS } from '../tenant/setup-terms.ts';
import { GROUP, NOW, id } from './fixtures.ts';

/** Document E's people and its reporting framework, as the pages of people and framework are shown them. */

const TODAY = NOW.slice(0, 10);

const HOLDERS: readonly (Person | null)[] = [
  PEOPLE.chair, PEOPLE.viceChair, PEOPLE.viceChair, PEOPLE.operations, PEOPLE.digital, PEOPLE.ict, PEOPLE.communications, PEOPLE.hr, null,
];

const seats: readonly SeatView[] = SEATS.map((seat, at) => {
  const holder = HOLDERS[at] ?? null;
  return {
    id: id(500 + at), role: seat.role, post: seat.post, areas: seat.areas ?? [], elected: seat.elected ?? false, standing: seat.standing ?? 'core',
    holder: holder?.id ?? null, holderName: holder?.name ?? null,
    holdings: holder === null ? [] : [{ seat: id(500 + at), person: holder.id, name: holder.name, from: '2026-05-14', until: null }],
    formerPosts: at === 0 ? [{ seat: id(500), post: 'Portfolio Holder - Corporate Services', until: '2026-05-14' }] : [],
  };
});

export const peoplePage = (change: Partial<PeoplePage> = {}): PeoplePage => ({
  group: GROUP, today: TODAY, seats, members: 7, needed: 5, mayManage: true,
  secretary: { id: PEOPLE.secretary.id, name: PEOPLE.secretary.name }, deputySecretary: null,
  others: [PEOPLE.secretary, PEOPLE.frontline].map(({ id: person, name, jobTitle }) => ({ id: person, name, jobTitle, guest: false })),
  pending: [
    {
      key: `left/${PEOPLE.operations.id}`, change: { kind: 'left', person: PEOPLE.operations.id, seats: [id(503)] }, noticed: NOW, name: PEOPLE.operations.name,
      jobTitle: PEOPLE.operations.jobTitle, membersNow: 7, membersThen: 6, choices: ['keep', 'vacate'],
    },
  ],
  ...change,
});

const body = (n: number, name: string, more: Partial<Body> = {}): Body => ({
  id: id(n), name, aliases: [], kind: 'outside', parent: null, runs: null, remit: null, opened: null, closed: null, clause: null, ...more,
});
const route = (n: number, from: number, to: number, more: Partial<Route> = {}): Route => ({
  id: id(n), from: id(from), to: id(to), cargo: 'minutesAndDecisions', purpose: 'information', condition: { kind: 'always' }, nextAvailable: false,
  clause: { section: 'Reporting', sentence: 'The approved minutes and decisions of the group will be reported to: Executive Management Team, Cabinet and Council (at the request of Cabinet).' }, ...more,
});

export const frameworkPage = (change: Partial<FrameworkPage> = {}): FrameworkPage => ({
  group: GROUP, today: TODAY, mayManage: true, mayOpen: [], names: { [PEOPLE.secretary.id]: PEOPLE.secretary.name },
  framework: {
    own: id(600),
    bodies: [
      body(600, GROUP.name, { kind: 'group', runs: GROUP.id }), body(601, 'Efficiency Board'), body(602, 'Executive Management Team'), body(603, 'Cabinet'), body(604, 'Council'), body(605, 'Staffing Committee'),
      body(606, 'Digital Delivery Project Board', { kind: 'board', parent: id(600), opened: '2026-04-01' }), body(607, 'ICT Project Boards', { kind: 'board', parent: id(600), closed: '2026-03-31' }),
    ],
    routes: [
      route(611, 600, 601, { cargo: 'actionLog', nextAvailable: true }), route(612, 600, 602, { cargo: 'actionLog', nextAvailable: true }), route(613, 600, 603),
      route(614, 600, 604, { condition: { kind: 'onRequest', asker: id(603), requests: [] } }),
      route(615, 600, 605, { cargo: 'policies', purpose: 'consideration', condition: { kind: 'whereNecessary' } }), route(616, 606, 600, { cargo: 'highlightReport', clause: null }),
    ],
  },
  ...change,
});
