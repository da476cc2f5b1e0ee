import { noteCard } from '../../bot/cards/notes.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { RiskNote } from '../../bot/usecases/risks/risk-notes.ts';
import type { Language } from '../../shared/domain/group.ts';
import { GROUP, LINKS, NOTICE_ID, NOW } from './samples.ts';

/** What the owner of a risk is told. */

const note = (change: Partial<RiskNote> = {}): RiskNote => ({
  about: 'risk', matter: { kind: 'riskReview', risk: 'risk' }, risk: { id: 'risk', ref: 'RSK-2026-003', likelihood: 4, impact: 5, nextReview: '2026-12-01' }, title: 'Ransomware stops *all* services', unanswered: 0, today: '2026-11-26', ...change,
});

const notes: readonly (readonly [name: string, note: RiskNote])[] = [
  ['riskReview', note()],
  ['riskReview-overdue', note({ today: '2026-12-09', unanswered: 2 })],
  ['riskReview-restricted', note({ title: null, unanswered: 1 })],
];

export const riskCards = (language: Language): readonly (readonly [name: string, message: Message])[] => [
  ...notes.map(([name, one]) => [`notice-${name}`, noteCard(one, { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: null, group: GROUP })] as const),
  ...[true, false].map((changed) => [`riskReviewed-${changed ? 'now' : 'already'}`, showOutcome({ kind: 'riskReviewed', group: GROUP, risk: { ...note().risk, nextReview: '2027-03-01' }, changed }, language, LINKS)] as const),
];
