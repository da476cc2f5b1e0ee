import type { BlockerSheet, BlockersPage, BlockerView } from '../../shared/contract/blockers.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, id, NOW } from './fixtures.ts';

/** What stops the work in a winter's week. */

const { chair, hr, ict, insight, programme, secretary } = PEOPLE;
const WORKS = [
  { id: id(102), number: 2, title: 'Giving our people the tools they need to do their jobs', strategy: null },
  { id: id(103), number: 3, title: 'Making data work for us', strategy: null },
];

const blocker = (n: number, title: string, age: number, change: Partial<BlockerView> = {}): BlockerView => ({
  id: id(900 + n), ref: `BLK-2026-${n.toString().padStart(3, '0')}`, title, detail: '', work: null, raised: { by: insight.id, at: new Date(Date.parse(NOW) - age * 86_400_000).toISOString() }, raisedByName: insight.name, decisionSince: null, decision: null, decidedOn: null,
  state: 'open', remover: null, removerName: null, offered: null, offeredName: null, offeredByName: null, escalated: [], from: null, ended: null, endedByName: null, age, waited: null, late: false, revision: 1, ...change,
});
const takenBy = (person: { readonly id: string; readonly name: string }, due: string): Partial<BlockerView> => ({ state: 'taken', remover: { person: person.id, at: '2026-12-04T09:00:00.000Z', due }, removerName: person.name, revision: 2 });

export const FREE = blocker(3, 'The address gazetteer cannot be reached from the new platform', 8, { work: WORKS[1] ?? null, detail: 'The firewall rule has been asked for twice.\n\nIt would help if the network team had one named person for it.' });
const ESCALATION = { to: id(950), toName: 'Executive Management Team', by: secretary.id, at: '2026-12-10T09:00:00.000Z', why: 'The recruitment freeze is theirs to lift.', became: { group: id(951), blocker: id(952), ref: 'BLK-2026-009' }, ended: null };
export const ANALYST = blocker(1, 'No data analyst since September: the address matching has stopped', 31, {
  ...takenBy(hr, '2026-12-18'), work: WORKS[1] ?? null, decisionSince: '2026-12-01', waited: 21, late: true, escalated: [ESCALATION], revision: 5, detail: 'The post is frozen. An agency analyst would cost £450 a day.',
});
export const GONE = blocker(5, 'No room for the autumn training', 12, { ...takenBy(hr, '2026-12-01'), state: 'removed', ended: { by: hr.id, at: '2026-12-11T10:00:00.000Z', how: 'The members’ library is free on Thursdays.' }, endedByName: hr.name });
export const BLOCKERS: readonly BlockerView[] = [
  ANALYST,
  blocker(2, '140 laptops wait for a signature under the lease', 20, { ...takenBy(secretary, '2027-01-08'), work: WORKS[0] ?? null, offered: { to: ict.id, by: secretary.id, at: NOW }, offeredName: ict.name, offeredByName: secretary.name, raisedByName: programme.name }),
  FREE,
  blocker(4, 'Depot staff have no accounts to sign in with', 3, { from: { group: id(2), groupName: 'Digital Delivery Project Board', blocker: id(953) } }),
  GONE,
];

const TRAIL: BlockerSheet['trail'] = [
  { what: 'raised', by: insight.id, byName: insight.name, at: '2026-11-21T09:14:00.000Z', note: null },
  { what: 'waiting', by: hr.id, byName: hr.name, at: '2026-12-01T09:14:00.000Z', note: '2026-12-01' },
  { what: 'taken', by: hr.id, byName: hr.name, at: '2026-12-04T09:00:00.000Z', note: '2026-12-18' },
  { what: 'escalated', by: secretary.id, byName: secretary.name, at: '2026-12-10T09:00:00.000Z', note: 'Executive Management Team' },
];

export const sheetOf = (view: BlockerView, change: Partial<BlockerSheet> = {}): BlockerSheet => ({
  ...view, escalated: view.escalated.map((line) => ({ ...line, byName: secretary.name })), trail: view.id === ANALYST.id ? TRAIL : TRAIL.slice(0, 1), decisionRef: null, fromState: null,
  may: ['giveBack', 'offer', 'wait', 'remove', 'withdraw', 'escalate', 'change'], ...change,
});

export const blockersPage = (change: Partial<BlockersPage> = {}): BlockersPage => ({
  group: GROUP, today: NOW.slice(0, 10), me: secretary.id, blockers: BLOCKERS, ended: { all: BLOCKERS.filter(({ ended }) => ended !== null).length, next: null }, one: null, works: WORKS, removers: [chair, hr, ict].map(({ id: person, name }) => ({ id: person, name })),
  above: [{ id: id(950), name: 'Executive Management Team', runs: true }, { id: id(954), name: 'Council', runs: false }],
  decisions: [{ id: id(960), ref: 'DEC-2026-007', about: 'Extension of the laptop lease', day: '2026-12-16' }],
  removing: [{ person: hr.id, name: hr.name, taken: 3, open: 1, removed: 1, medianDays: 7 }], mayRaise: true, mayEscalate: true, ...change,
});
