import { noteCard } from '../../bot/cards/notes.ts';
import type { Message } from '../../bot/ports.ts';
import type { StrategyNote } from '../../bot/usecases/workstreams/strategy-notes.ts';
import type { Language } from '../../shared/domain/group.ts';
import { GROUP, LINKS, NOTICE_ID, NOW } from './samples.ts';

/** What is said of a strategy that is to be looked at again. */

const note = { about: 'strategy', matter: { kind: 'strategyReview', strategy: 'strategy' } } as const;
const strategy = { title: 'Digital *Strategy* 2022-2025', until: '2028-12-31', reviewed: null, nextReview: '2027-01-11' };

const notes: readonly (readonly [name: string, note: StrategyNote])[] = [
  ['strategyReview-ahead', { ...note, strategy, ended: false, due: false }],
  ['strategyReview-due', { ...note, strategy: { ...strategy, reviewed: '2026-01-12' }, ended: false, due: true }],
  ['strategyReview-ended', { ...note, strategy: { ...strategy, until: '2026-12-31', nextReview: null }, ended: true, due: false }],
];

export const strategyCards = (language: Language): readonly (readonly [name: string, message: Message])[] =>
  notes.map(([name, one]) => [`notice-${name}`, noteCard(one, { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: null, group: GROUP })]);
