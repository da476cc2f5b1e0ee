import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import { CLOSURE_DOUBTS, type Outcome } from '../../bot/usecases/outcome.ts';
import type { DecisionView } from '../../shared/contract/decisions.ts';
import type { Language } from '../../shared/domain/group.ts';
import { DECISION_OUTCOMES } from '../../shared/domain/decision.ts';
import { PEOPLE } from '../tenant/people.ts';
import { ACTION, GROUP, LINKS, NOW } from './samples.ts';

/** Actions and decisions, as cards show them. */

const LONG = '# * _ [x](https://evil.example) '.repeat(120);
const PROPOSED = { ...ACTION, state: 'proposedClosed', closing: { by: ACTION.owner, at: NOW, evidence: 'Signed by *both* heads of service' } } as const;
const CLOSED = { ...ACTION, state: 'closed', closed: { by: PEOPLE.chair.id, at: NOW, how: 'done', note: null } } as const;

const decision = (number: number, change: Partial<DecisionView> = {}): DecisionView => ({
  id: `01970000-0000-7000-8000-00000000070${number}`, ref: `DEC-2026-00${number}`, meeting: null, item: null, about: 'Replacement of the *CRM*', text: 'The CRM is bought from the framework contract.', outcome: DECISION_OUTCOMES[number] ?? 'noted',
  reasons: '', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null, quorum: null, state: number === 1 ? 'held' : 'taken', settled: null, readers: null,
  by: PEOPLE.secretary.id, at: NOW, corrections: [], byName: PEOPLE.secretary.name, starts: number === 0 ? null : NOW, itemNumber: null, papers: [], settledAt: null, correctedBy: [], ...change,
});

const outcomes: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['action', { kind: 'action', action: ACTION, mayClose: true, because: null, evidence: '' }],
  ['action-others', { kind: 'action', action: { ...ACTION, ownerName: '' }, mayClose: false, because: null, evidence: '' }],
  ['action-closed', { kind: 'action', action: CLOSED, mayClose: false, because: null, evidence: '' }],
  ...CLOSURE_DOUBTS.map((because) => [`action-${because}`, { kind: 'action', action: ACTION, mayClose: true, because, evidence: because === 'notPlain' ? LONG.slice(0, 2000) : '' }] as const),
  ['closure-proposed', { kind: 'closureProposed', action: PROPOSED, mayClose: true, changed: true }],
  ['closure-proposed-already', { kind: 'closureProposed', action: PROPOSED, mayClose: true, changed: false }],
  ['decisions-none', { kind: 'decisions', group: GROUP, words: 'a *star*', decisions: [], more: false }],
  ['decisions-no-words', { kind: 'decisions', group: GROUP, words: '', decisions: [decision(2)], more: false }],
  ['decisions', { kind: 'decisions', group: GROUP, words: 'CRM', decisions: [0, 1, 2, 3, 4].map((number) => decision(number, { text: LONG, about: LONG.slice(0, 500) })), more: true }],
];

export const actionCards = (language: Language): readonly (readonly [name: string, message: Message])[] => outcomes.map(([name, outcome]) => [name, showOutcome(outcome, language, LINKS, 'chat')] as const);
