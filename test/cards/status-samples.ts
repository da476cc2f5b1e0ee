import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { Outcome } from '../../bot/usecases/outcome.ts';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { StatusDoubt } from '../../shared/domain/status-doubt.ts';
import { PLAIN_STANDING } from '../../shared/domain/status-guard.ts';
import { BARE_REPORT, type StatusReport } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, LINKS, NOW, workstream } from './samples.ts';

/** Reports asked back, doubted, and as the board shows them. */

export const STATUS_DOUBTS: readonly StatusDoubt[] = [
  { kind: 'slipped', title: 'Depot *tablets*', days: 34 },
  { kind: 'overdueAction', ref: 'ACT-2026-031', title: 'Agree the lease', days: 1 },
  { kind: 'openBlocker', ref: 'BLK-2026-003', title: 'No data analyst', days: 12 },
  { kind: 'staleEvidence', days: 74 },
];

const four = workstream(4, 'Digital [inclusion](https://evil.example)', PEOPLE.inclusion, 'amber', 'Funding slipped.', true);
const TRIGGERS = { green: 'On time, and residents say so.', amber: 'A milestone slips by four weeks.', red: '' };
const BLANK = { rag: 'amber', reason: '', ask: '', backBy: null, evidence: '', despite: '' } as const;

const standing = (report: Partial<StatusReport>, change: Partial<WorkstreamView['standing']> = {}): WorkstreamView => {
  const status = { ...BARE_REPORT, rag: 'amber' as const, reason: 'Funding slipped.', by: PEOPLE.inclusion.id, at: NOW, ...report };
  return { ...four, status, history: [status], standing: { ...PLAIN_STANDING, ...change } };
};

const BOARD: readonly WorkstreamView[] = [
  standing({ ask: '£20k from the board', backBy: '2027-01-15' }, { trigger: TRIGGERS.amber }),
  standing({ ask: '£20k', backBy: '2026-12-15' }, { overdueDays: 15 }),
  standing({ rag: 'green', reason: '', evidence: '212 residents finished the course.', despite: 'The late tablet is a spare one.' }, { evidenceOn: '2026-12-29' }),
  standing({ rag: 'green', reason: '' }, { evidenceOn: '2026-10-16', staleDays: 74 }),
  standing({ rag: 'green', reason: '' }, { ownBehalf: true }),
  { ...standing({ by: PEOPLE.secretary.id, onBehalfOf: PEOPLE.inclusion.id }), reporterName: PEOPLE.secretary.name },
];

const OUTCOMES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['statusAsked', { kind: 'statusAsked', group: GROUP, workstream: four, draft: { ...BLANK, reason: 'funding *slipped*' }, problems: [{ field: 'ask', kind: 'missing' }, { field: 'backBy', kind: 'missing' }], doubts: [], triggers: TRIGGERS }],
  ['statusAsked-wrong', { kind: 'statusAsked', group: GROUP, workstream: four, draft: { ...BLANK, reason: 'x'.repeat(2000), ask: 'money', backBy: '2026-01-01' }, problems: [{ field: 'reason', kind: 'tooLong', limit: 1000 }, { field: 'backBy', kind: 'dayPast', earliest: '2026-12-30' }], doubts: [], triggers: TRIGGERS }],
  ['statusAsked-doubted', { kind: 'statusAsked', group: GROUP, workstream: four, draft: { ...BLANK, rag: 'green', evidence: 'All live.' }, problems: [], doubts: STATUS_DOUBTS, triggers: TRIGGERS }],
  ['statusWhich', {
    kind: 'statusWhich', group: GROUP, number: 5, draft: { ...BLANK, backBy: '12 December', reason: 'late' },
    choices: ['Digital Strategy 2022-2025', 'Digital Vision 2024'].map((title, at) => ({ id: `01970000-0000-7000-8000-00000000051${at}`, title: 'Creating a digital culture across the whole Council and beyond', strategy: { id: 'strategy', title, from: '2022-02-10', until: '2025-12-31', owner: null } })),
  }],
  ['board-full', { kind: 'board', group: GROUP, workstreams: BOARD }],
  ...BOARD.map((one, at) => [`reported-${at}`, { kind: 'reported', group: GROUP, workstream: one, changed: true }] as const),
];

export const statusCards = (language: Language): readonly (readonly [name: string, message: Message])[] =>
  OUTCOMES.flatMap(([name, outcome]) => (['chat', 'channel', 'card'] as const).map((door) => [`${name}.${door}`, showOutcome(outcome, language, LINKS, door)] as const));
