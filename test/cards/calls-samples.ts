import { callNoteCard } from '../../bot/cards/call-notes.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { Message } from '../../bot/ports.ts';
import type { CallSheet, CircularSheet } from '../../bot/usecases/calls/call-sheets.ts';
import type { CallNote } from '../../bot/usecases/calls/call-notes.ts';
import { CIRCULAR_ENDS } from '../../shared/domain/call.ts';
import type { Language } from '../../shared/domain/group.ts';
import { PEOPLE } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { GROUP, LINKS, meetingView, NOTICE_ID, NOW } from './samples.ts';

/** Meetings besides the rhythm, and decisions between meetings, as cards show them. */

export const CALL_ID = '01970000-0000-7000-8000-000000000601';
export const CIRCULAR_ID = '01970000-0000-7000-8000-000000000602';

export const callSheet = (change: Partial<CallSheet['call']> = {}): CallSheet => ({
  group: GROUP, byName: PEOPLE.ict.name, settledByName: PEOPLE.chair.name, people: [], meeting: null, quorum: null,
  call: {
    id: CALL_ID, kind: 'extraordinary', subject: 'Server room: cooling has failed *twice*', why: 'A decision on replacement [quote](https://evil.example) cannot wait until January.\nThe lease ends.',
    starts: '2027-01-04T10:00:00.000Z', ends: '2027-01-04T11:00:00.000Z', place: 'Committee Room 1', joinUrl: 'https://teams.microsoft.com/l/meetup-join/2', people: [],
    by: PEOPLE.ict.id, at: NOW, state: 'asked', settled: null, meeting: null, reportedTo: null, clause: TERMS.extraordinary?.clause ?? null, ...change,
  },
});

const settled = { by: PEOPLE.chair.id, at: NOW, note: 'Please bring the quotes.' };
export const urgentSheet: CallSheet = {
  ...callSheet({ kind: 'urgent', state: 'agreed', settled, people: [PEOPLE.chair.id, PEOPLE.ict.id], clause: TERMS.urgent?.clause ?? null }),
  people: [PEOPLE.chair.name, PEOPLE.ict.name], quorum: { called: 2, needed: 5 },
};

export const circularSheet = (change: Partial<CircularSheet['circular']> = {}): CircularSheet => ({
  group: GROUP, byName: PEOPLE.secretary.name, tally: { agree: 3, object: 1, unanswered: 4 }, needed: 5, own: null, decision: null,
  circular: {
    id: CIRCULAR_ID, about: 'Extend the telephony lease', text: 'That the lease is extended to 31 March 2027.', reasons: 'The new system is five weeks late.', spendsMoney: true, optionsRejected: 'Buying out.',
    conflicts: 'none', closes: '2027-01-05', by: PEOPLE.secretary.id, at: NOW, state: 'open', settled: null, takenUpBy: null, decision: null, ...change,
  },
});

const LONG = '# * _ '.repeat(330);

const notes: readonly (readonly [name: string, note: CallNote])[] = [
  ['callAsked', { about: 'call', kind: 'callAsked', sheet: callSheet() }],
  ['callAsked-long', { about: 'call', kind: 'callAsked', sheet: callSheet({ why: LONG, subject: LONG.slice(0, 500) }) }],
  ['calledUrgently', { about: 'call', kind: 'calledUrgently', sheet: urgentSheet }],
  ['circularOpened', { about: 'call', kind: 'circularOpened', sheet: circularSheet() }],
  ['circularOpened-long', { about: 'call', kind: 'circularOpened', sheet: circularSheet({ text: LONG, reasons: LONG, optionsRejected: LONG, conflicts: LONG }) }],
  ...CIRCULAR_ENDS.map((why) => {
    const state = why === 'agreed' || why === 'carried' || why === 'lost' ? 'decided' : why === 'withdrawn' ? why : 'fell';
    const sheet = { ...circularSheet({ state, settled: { at: NOW, why } }), decision: state === 'decided' ? 'DEC-2026-011' : null };
    return [`circularDecided-${why}`, { about: 'call', kind: 'circularDecided', sheet }] as const;
  }),
  ['update', { about: 'call', kind: 'update', text: 'The portal went live on Friday.\n\nNext: the depots.', byName: PEOPLE.secretary.name }],
  ['update-long', { about: 'call', kind: 'update', text: LONG, byName: '' }],
];

export const callCards = (language: Language): readonly (readonly [name: string, message: Message])[] => {
  const drawing = { language, links: LINKS, now: NOW, notice: NOTICE_ID, clause: TERMS.decisions.clause, group: GROUP };
  const own = { person: PEOPLE.hr.id, says: 'object', comment: 'Too dear.', at: NOW } as const;
  const cancelled = { ...meetingView().meeting, state: 'cancelled', published: null, cancelledAt: NOW } as const;
  return [
    ...notes.map(([name, note]) => [`notice-${name}`, callNoteCard(note, drawing)] as const),
    ...(['card', 'channel', 'chat'] as const).flatMap((door) => [
      [`circular-answered.${door}`, showOutcome({ kind: 'circularAnswered', sheet: { ...circularSheet(), own }, changed: true, now: NOW }, language, LINKS, door)] as const,
      ...(['agreed', 'declined', 'withdrawn'] as const).map(
        (state) => [`call-${state}.${door}`, showOutcome({ kind: 'callSettled', sheet: callSheet({ state, settled }), changed: false, now: NOW }, language, LINKS, door)] as const,
      ),
      [`call-cancelled.${door}`, showOutcome({ kind: 'callSettled', sheet: { ...urgentSheet, meeting: cancelled }, changed: true, now: NOW }, language, LINKS, door)] as const,
    ]),
  ];
};
