import type { StatusForm, StatusRulesPage } from '../../shared/contract/status.ts';
import type { Overview, WorkstreamView } from '../../shared/contract/views.ts';
import { PLAIN_STANDING, type StatusStanding } from '../../shared/domain/status-guard.ts';
import { BARE_REPORT, type StatusReport } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';
import { chairSees, GROUP, leadSees, secretarySees } from './fixtures.ts';

/** A board with asks, days and evidence; what the group says that its colours mean. */

export const TRIGGERS = {
  green: 'No milestone is more than a week late, and users say so.',
  amber: 'A milestone slips by more than two weeks, or money is not confirmed.',
  red: 'A milestone cannot be met without a decision of the group.',
} as const;

const [one, two, three, four, five] = chairSees.workstreams;
if (one === undefined || two === undefined || three === undefined || four === undefined || five === undefined) throw new Error('five workstreams');

const told = (workstream: WorkstreamView, report: Partial<StatusReport>, standing: Partial<StatusStanding>): WorkstreamView => {
  const status = workstream.status === null ? null : { ...workstream.status, ...report };
  return { ...workstream, status, standing: { ...PLAIN_STANDING, trigger: status === null ? '' : TRIGGERS[status.rag], ...standing } };
};

const BOARD: readonly WorkstreamView[] = [
  told(one, { rag: 'green', reason: '', evidence: '81 % of requests now start online.', despite: 'The overdue action is the supplier’s signature, promised for Friday.' }, { evidenceOn: '2026-12-11' }),
  told(two, { ask: 'Approve an extension of the present lease until 31 March', backBy: '2027-01-15' }, {}),
  { ...told(three, { ask: 'A new assessment by 15 January', backBy: '2026-12-15', by: PEOPLE.secretary.id, onBehalfOf: PEOPLE.insight.id }, { overdueDays: 7 }), reporterName: PEOPLE.secretary.name },
  told(four, { rag: 'green' }, { evidenceOn: '2026-10-09', staleDays: 74 }),
  { ...five, status: { ...BARE_REPORT, rag: 'green', reason: '', by: PEOPLE.culture.id, at: '2026-12-11T10:00:00.000Z' }, reporterName: PEOPLE.culture.name, standing: { ...PLAIN_STANDING, trigger: TRIGGERS.green, ownBehalf: true } },
];

const statusRules = { triggers: TRIGGERS, evidenceDays: 60 } as const;
export const statusSees: Overview = { ...chairSees, workstreams: BOARD, statusRules };
export const statusLead: Overview = { ...leadSees, workstreams: BOARD.map((known) => ({ ...known, mayReport: known.number === 1 })), statusRules };
export const statusSecretary: Overview = { ...secretarySees, workstreams: BOARD, statusRules };

export const FORM: StatusForm = {
  today: '2026-12-22', triggers: TRIGGERS, lastEvidence: '2026-10-09',
  doubts: [
    { kind: 'slipped', title: 'Parking permits online', days: 34 },
    { kind: 'overdueAction', ref: 'ACT-2026-031', title: 'Agree the extension of the lease', days: 9 },
    { kind: 'staleEvidence', days: 74 },
  ],
};

export const RULES: StatusRulesPage = { group: GROUP, rules: { ...statusRules, askDays: 5, revision: 3 }, mayWrite: true };
