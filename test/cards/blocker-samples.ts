import { blockerNoteCard } from '../../bot/cards/blocker-notes.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { BlockerNote, BlockerSaying } from '../../bot/usecases/blockers/blocker-notes.ts';
import { BLOCKER_DOUBTS, type Outcome } from '../../bot/usecases/outcome.ts';
import type { BlockedWork, BlockerTold, BlockerView } from '../../shared/contract/blockers.ts';
import type { Language } from '../../shared/domain/group.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, LINKS, NOTICE_ID, NOW } from './samples.ts';

/** What is said of blockers. */

const id = (n: number): string => `01970000-0000-7000-8000-0000000006${n.toString().padStart(2, '0')}`;

export const WORKS: readonly BlockedWork[] = [
  { id: id(3), number: 3, title: 'Making data work for us', strategy: null },
  { id: id(5), number: 5, title: 'Creating a digital culture', strategy: 'Digital Strategy 2022-2025' },
  { id: id(55), number: 5, title: 'Information governance', strategy: 'ICT Strategy 2024-2028' },
];

export const BLOCKER: BlockerView = {
  id: id(1), ref: 'BLK-2026-003', title: 'No data *analyst* since September', detail: '', work: WORKS[0] ?? null, raised: { by: PEOPLE.insight.id, at: '2026-12-01T09:00:00.000Z' }, raisedByName: PEOPLE.insight.name,
  decisionSince: '2026-12-10', decision: null, decidedOn: null, state: 'open', remover: null, removerName: null, offered: null, offeredName: null, offeredByName: null, escalated: [], from: null, ended: null, endedByName: null, age: 29, waited: 20, late: false, revision: 1,
};
const remover = { person: PEOPLE.hr.id, at: NOW, due: '2026-12-28' };
const taken: BlockerView = { ...BLOCKER, state: 'taken', remover, removerName: PEOPLE.hr.name, late: true, revision: 2 };
const removed: BlockerView = { ...taken, state: 'removed', late: false, ended: { by: PEOPLE.hr.id, at: NOW, how: 'The post was released from the freeze.' }, endedByName: PEOPLE.hr.name, decision: id(9), decidedOn: '2026-12-16', waited: 6 };
const asked: BlockerView = { ...BLOCKER, offered: { to: PEOPLE.hr.id, by: PEOPLE.chair.id, at: NOW }, offeredName: PEOPLE.hr.name, offeredByName: PEOPLE.chair.name };

export const TOLD: BlockerTold = { group: GROUP, blocker: BLOCKER, today: '2026-12-30' };

const outcomes: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['blocker-raised', { kind: 'blockerRaised', mayTake: true, ...TOLD }],
  ['blocker-raised-aside', { kind: 'blockerRaised', mayTake: false, ...TOLD }],
  ...BLOCKER_DOUBTS.map((because) => [`blocker-asked-${because}`, { kind: 'blockerAsked', group: GROUP.name, because, draft: { title: because === 'noTitle' ? '' : BLOCKER.title, number: 3 }, works: because === 'negated' ? [] : WORKS }] as const),
  ['blocker-taken', { kind: 'blockerTaken', ...TOLD, blocker: taken, changed: true }],
  ['blocker-taken-already', { kind: 'blockerTaken', ...TOLD, blocker: removed, changed: false }],
  ['blockers', { kind: 'blockers', group: GROUP, today: TOLD.today, works: WORKS, blockers: [taken, asked, ...Array.from({ length: 8 }, (_, n) => ({ ...BLOCKER, id: id(20 + n), work: null, waited: null, decisionSince: null }))] }],
  ['blockers-none', { kind: 'blockers', group: GROUP, today: TOLD.today, works: WORKS, blockers: [] }],
];

const note = (matter: BlockerNote['matter']['kind'], says: BlockerSaying, blocker: BlockerView): BlockerNote => ({ about: 'blocker', matter: { kind: matter, blocker: blocker.id }, says, blocker, today: TOLD.today });

const notes: readonly (readonly [name: string, note: BlockerNote])[] = [
  ['blockerRaised', note('blockerRaised', { kind: 'raised' }, BLOCKER)],
  ['blockerRaised-taken', note('blockerRaised', { kind: 'raised' }, taken)],
  ['blockerRaised-removed', note('blockerRaised', { kind: 'raised' }, removed)],
  ['blockerArrived', note('blockerArrived', { kind: 'arrived' }, { ...BLOCKER, work: null, from: { group: id(7), groupName: 'Digital Delivery Project Board', blocker: id(8) } })],
  ['blockerWaits-due', note('blockerWaits', { kind: 'due' }, taken)],
  ['blockerWaits-untaken', note('blockerWaits', { kind: 'untaken' }, BLOCKER)],
  ['blockerWaits-offered', note('blockerWaits', { kind: 'offered' }, asked)],
  ['blockerEnded', note('blockerEnded', { kind: 'ended' }, removed)],
  ['blockerEnded-above', note('blockerEnded', { kind: 'answeredAbove', by: 'Executive Management Team', how: 'The freeze does not hold for this post.', state: 'removed' }, taken)],
];

export const blockerCards = (language: Language): readonly (readonly [name: string, message: Message])[] => [
  ...(['chat', 'channel', 'card'] as const).flatMap((door) => outcomes.map(([name, outcome]) => [`${name}.${door}`, showOutcome(outcome, language, LINKS, door)] as const)),
  ...notes.map(([name, one]) => [`notice-${name}`, blockerNoteCard(one, { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: null, group: GROUP })] as const),
];
