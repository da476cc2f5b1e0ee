import { highlightNoteCard } from '../../bot/cards/highlight-notes.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { HighlightAnswered } from '../../bot/usecases/workstreams/highlights.ts';
import type { HighlightNote } from '../../bot/usecases/workstreams/highlight-notes.ts';
import type { HighlightAsked, HighlightSheet } from '../../shared/contract/highlights.ts';
import type { SinceLine } from '../../shared/domain/highlight-since.ts';
import type { Language } from '../../shared/domain/group.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, LINKS, MEETING_ID, NOTICE_CLAUSE, NOTICE_ID, NOW, WORKSTREAMS } from './samples.ts';
import { STATUS_DOUBTS } from './status-samples.ts';

/** Highlight reports, as cards ask for them and answer. */

const SINCE: readonly SinceLine[] = [
  { kind: 'status', from: 'green', to: 'amber', day: '2026-12-02' },
  { kind: 'action', ref: 'ACT-2026-021', title: 'Sign the device lending agreement with the libraries', day: '2026-12-10' },
  { kind: 'reached', title: 'Device lending in all six libraries', day: '2026-12-08', late: 3 },
  { kind: 'decision', ref: 'DEC-2026-011', about: 'Basic skills courses', outcome: 'approvedWithConditions' },
  { kind: 'blocker', ref: 'BLK-2026-004', title: 'No room for the evening courses', how: 'The town hall lends one' },
  { kind: 'slipped', title: 'Wi-Fi in the *community centres*', expected: '2027-03-01', days: 28 },
  { kind: 'ahead', title: 'Second round of courses', expected: '2027-01-25' },
];

const { id, number, title, strategy, leadPost, lead } = WORKSTREAMS[3] ?? (() => { throw new Error('no sample'); })();
const sheet = (change: Partial<HighlightSheet> = {}): HighlightSheet => ({
  workstream: { id, number, title, strategy, leadPost, lead }, leadName: PEOPLE.inclusion.name, stand: 'missing', highlight: null, status: WORKSTREAMS[3]?.status ?? null, reporterName: PEOPLE.inclusion.name, enteredByName: null,
  promised: '', since: [], mayWrite: true, mine: true, ...change,
});
export const askedSheet = (change: Partial<HighlightSheet> = {}): HighlightAsked => ({
  group: GROUP, meeting: { id: MEETING_ID, starts: '2027-01-06T10:00:00.000Z' }, due: { notice: 'papersNotice', day: '2026-12-31', clause: null }, today: '2026-12-30',
  triggers: { green: 'All milestones of the quarter are met', amber: 'A milestone slips by more than four weeks', red: '' }, sheet: sheet(change),
});

const LONG = '# * _ '.repeat(330);
const note = (change: Partial<HighlightSheet>): HighlightNote => ({ about: 'highlight', kind: 'asked', asked: askedSheet(change) });
const missing = (count: number): HighlightNote => ({
  about: 'highlight', kind: 'missing', due: { notice: 'papersNotice', day: '2026-12-31', clause: null }, meeting: { id: MEETING_ID, starts: '2027-01-06T10:00:00.000Z' }, in: 5 - count, of: 5, missing: Array.from({ length: count }, () => ({ workstream: sheet().workstream, leadName: PEOPLE.inclusion.name })),
});
const given = { id, done: 'Device lending runs in all six libraries.', next: 'Second round of courses in January.', at: NOW, revision: 1 };

const draft: HighlightAnswered['draft'] = {
  meeting: MEETING_ID, workstream: id, revision: 0, done: 'Courses ran', next: '', rag: 'amber', reason: 'Funding slipped', ask: '', backBy: null, evidence: '', despite: '',
};
export const answered = (change: Partial<HighlightAnswered> = {}): HighlightAnswered => ({
  asked: askedSheet({ stand: 'in', highlight: given, status: { ...BARE_REPORT, rag: 'green', reason: '', evidence: '212 residents have finished the course', by: PEOPLE.inclusion.id, at: NOW } }), refusal: null, draft, ...change,
});

export const highlightCards = (language: Language): readonly (readonly [name: string, message: Message])[] => {
  const drawing = { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: NOTICE_CLAUSE, group: GROUP };
  const pressed = (answer: HighlightAnswered): Message => showOutcome({ kind: 'highlightAnswered', ...answer }, language, LINKS, 'card');
  const open = askedSheet();
  return [
    ['highlightAsked', highlightNoteCard(note({ since: SINCE, promised: 'Sign the agreement with the libraries' }), drawing)],
    ['highlightAsked-nothing', highlightNoteCard(note({ status: null }), { ...drawing, clause: null })],
    ['highlightAsked-long', highlightNoteCard(note({ promised: LONG, since: SINCE.flatMap((line) => [line, { kind: 'action', ref: 'ACT-2026-001', title: LONG, day: '2026-12-10' } as const]) }), drawing)],
    ['highlightsMissing', highlightNoteCard(missing(2), drawing)],
    ['highlightsMissing-one', highlightNoteCard(missing(1), drawing)],
    ['highlight-given', pressed(answered())],
    ['highlight-wanting', pressed(answered({ asked: open, refusal: { why: 'notReady', problems: [{ field: 'ask', kind: 'missing' }, { field: 'backBy', kind: 'missing' }] } }))],
    ['highlight-doubted', pressed(answered({ asked: open, draft: { ...draft, rag: 'green' }, refusal: { why: 'greenDoubted', number, doubts: STATUS_DOUBTS } }))],
    ['highlight-overtaken', pressed(answered({ refusal: { why: 'changedMeanwhile' } }))],
    ['highlight-over', pressed(answered({ asked: open, refusal: { why: 'notReady', problems: [{ field: 'meeting', kind: 'meetingOver' }] } }))],
  ];
};
