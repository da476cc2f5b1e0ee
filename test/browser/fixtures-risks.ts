import type { RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { deedsOf, GROUP, id } from './fixtures.ts';
import { PEOPLE } from '../tenant/people.ts';

/** The register as the secretary, or somebody else, sees it. */

const { ict, insight, inclusion, programme, digital, frontline, hr, secretary } = PEOPLE;
type Person = { readonly id: string; readonly name: string };

const score = (likelihood: RiskView['likelihood'], impact: RiskView['impact'], by: Person, at: string): RiskView['scores'][number] => ({ likelihood, impact, by: by.id, byName: by.name, at: `${at}T10:00:00.000Z` });

const risk = (n: number, title: string, owner: Person, change: Partial<RiskView> & Pick<RiskView, 'likelihood' | 'impact'>): RiskView => ({
  id: id(900 + n), ref: `RSK-2026-00${n}`, title, detail: '', workstream: null, stream: 'digital', owner: owner.id, ownerName: owner.name, mitigation: '', nextReview: '2027-02-10', state: 'open', readers: null, readerNames: null, challenges: [],
  scores: [score(change.likelihood, change.impact, owner, '2026-10-02')], raised: { by: owner.id, at: '2026-10-02T10:00:00.000Z' }, raisedName: owner.name, closed: null, closedName: null, revision: 3, overdue: false, mine: false, mayChange: true, ...change,
});

export const RISKS: readonly RiskView[] = [
  risk(1, 'Ransomware stops residents’ services for days', ict, {
    likelihood: 3, impact: 5, stream: 'ict', detail: 'An attack encrypts file and application servers, because backups stand on the same network. Benefits, waste and payments would stop.',
    mitigation: 'Backups kept off the network since September; recovery of the payments server to be tested this month.', scores: [score(4, 5, ict, '2026-05-11'), score(4, 5, ict, '2026-08-14'), score(3, 5, ict, '2026-11-23')],
    challenges: [
      { id: id(951), by: frontline.id, byName: frontline.name, at: '2026-11-29T10:00:00.000Z', text: 'Is “possible” honest while the recovery has never been tested for the depot systems?', answer: { by: ict.id, at: '2026-12-02T09:00:00.000Z', text: 'Fair. The test now includes the depot.' }, answerName: ict.name },
    ],
  }),
  risk(2, 'The address data cannot be matched, so services keep separate lists of residents', insight, {
    likelihood: 5, impact: 4, workstream: id(43), nextReview: '2026-12-14', overdue: true, mitigation: 'A secondment from the county is being asked for.', scores: [score(3, 3, insight, '2026-07-25'), score(5, 4, insight, '2026-10-23')],
    challenges: [{ id: id(952), by: digital.id, byName: digital.name, at: '2026-12-17T10:00:00.000Z', text: 'Online forms already work with the national address list. Is the impact still major?', answer: null, answerName: null }],
  }),
  risk(3, 'Residents without devices or skills are left behind when services move online', inclusion, { likelihood: 3, impact: 3, workstream: id(44) }),
  risk(4, 'The supplier of the laptops fails to deliver before the old leases end', programme, { likelihood: 4, impact: 3, stream: 'ict', workstream: id(42) }),
  risk(5, 'Old forms are switched off before every service has moved', digital, { likelihood: 3, impact: 3, workstream: id(41) }),
  risk(6, 'Staffing of the payments team', ict, { likelihood: 3, impact: 4, stream: 'ict', readers: [secretary.id, hr.id], readerNames: [ict.name, secretary.name, hr.name] }),
  risk(7, 'The town hall network is not ready for calls over the internet', ict, {
    likelihood: 2, impact: 3, stream: 'ict', state: 'closed', closed: { by: ict.id, at: '2026-11-03T10:00:00.000Z', why: 'All switches were replaced in October.' }, closedName: ict.name,
  }),
];

export const risksPage = (change: Partial<RisksPage> = {}): RisksPage => ({
  group: GROUP, today: '2026-12-22', me: secretary.id, may: deedsOf('secretary', 'teamMember', 'member'), risks: RISKS, ended: { all: 1, next: null },
  workstreams: [
    { id: id(41), number: 1, title: 'Simple, accessible services', strategy: 'Digital Strategy 2022-2025', ended: false }, { id: id(42), number: 2, title: 'The tools our people need', strategy: 'Digital Strategy 2022-2025', ended: false },
    { id: id(43), number: 3, title: 'Making data work for us', strategy: 'Digital Strategy 2022-2025', ended: false }, { id: id(44), number: 4, title: 'Digital inclusion', strategy: 'Digital Strategy 2022-2025', ended: false },
  ],
  owners: [ict, insight, inclusion, programme, digital, frontline, hr, secretary].map(({ id: person, name, jobTitle }) => ({ id: person, name, post: jobTitle })),
  ...change,
});
