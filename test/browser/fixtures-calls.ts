import type { CallsPage, CallView, CircularView } from '../../shared/contract/calls.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, MEETING, NOW, id } from './fixtures.ts';

/** What the page of what happens between meetings is shown in its tests. */

const named = ({ id: person, name }: Person) => ({ id: person, name });
const { chair, viceChair, operations, digital, ict, communications, hr, secretary } = PEOPLE;

const EXTRAORDINARY = TERMS.extraordinary?.clause ?? null;
const URGENTLY = TERMS.urgent?.clause ?? null;
const CLOCK = { lastDay: '2026-12-23', due: '2026-12-23T09:00:00.000Z', state: 'counting', workingDaysLeft: 1, published: null, clause: TERMS.agendaNotice.clause } as const;

export const ASKED: CallView = {
  id: id(701), kind: 'extraordinary', subject: 'Replacement of the server room cooling', why: 'The unit failed twice this month. The lease of the replacement ends on 8 January, and the next meeting is on the 6th of the month after.',
  starts: '2027-01-04T10:00:00.000Z', ends: '2027-01-04T11:00:00.000Z', place: 'Committee Room 1', joinUrl: null, at: '2026-12-21T16:05:00.000Z', state: 'asked', reportedTo: null,
  clause: EXTRAORDINARY, by: named(ict), settled: null, people: [], mine: false, meeting: null, report: null, quorum: null,
};

export const URGENT: CallView = {
  ...ASKED, id: id(702), kind: 'urgent', subject: 'Loss of the telephone system', why: 'No calls reach the contact centre.', starts: '2026-12-22T11:00:00.000Z', ends: '2026-12-22T12:00:00.000Z', state: 'agreed',
  clause: URGENTLY, by: named(secretary), settled: { by: named(secretary), at: '2026-12-22T08:40:00.000Z', note: null }, people: [named(chair), named(ict), named(operations)], quorum: { called: 3, needed: 5 },
  meeting: {
    id: id(703), subject: 'Loss of the telephone system', kind: 'urgent', starts: '2026-12-22T11:00:00.000Z', ends: '2026-12-22T12:00:00.000Z', phase: 'called', place: null, joinUrl: 'https://teams.microsoft.com/l/meetup-join/3',
    clock: { ...CLOCK, state: 'noNotice', published: '2026-12-22T08:40:10.000Z', clause: URGENTLY },
  },
  report: { id: MEETING, subject: GROUP.name, kind: 'ordinary', starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z', phase: 'planned' },
};

export const DECLINED: CallView = {
  ...ASKED, id: id(704), subject: 'Naming of the new portal', why: 'Communications asks.', starts: '2026-12-10T10:00:00.000Z', ends: '2026-12-10T11:00:00.000Z', at: '2026-12-01T09:00:00.000Z', state: 'declined',
  by: named(communications), settled: { by: named(chair), at: '2026-12-01T13:20:00.000Z', note: 'This can wait for January.' },
};

export const OPEN: CircularView = {
  id: id(711), about: 'Extension of the telephony lease', text: 'That the lease is extended to 31 March 2027 at £1,140 a month.', reasons: 'The new system is five weeks late.', spendsMoney: true, optionsRejected: 'Buying the handsets out.',
  conflicts: 'none', closes: '2026-12-29', at: '2026-12-21T10:00:00.000Z', state: 'open', settled: null, by: named(secretary), tally: { agree: 3, object: 1, unanswered: 4 }, needed: 5, own: null, mayAnswer: true, decision: null, takenUpBy: null,
  answers: [
    { ...named(ict), says: 'agree', comment: null, at: '2026-12-21T10:20:00.000Z' }, { ...named(digital), says: 'agree', comment: 'Thank you.', at: '2026-12-21T11:00:00.000Z' },
    { ...named(viceChair), says: 'agree', comment: null, at: '2026-12-21T12:00:00.000Z' }, { ...named(hr), says: 'object', comment: 'The monthly price is above the framework’s.', at: '2026-12-21T15:00:00.000Z' },
  ],
};

export const DECIDED: CircularView = {
  ...OPEN, id: id(712), about: 'Accessibility statement of the portal', spendsMoney: false, optionsRejected: null, conflicts: null, text: 'That the statement is published as circulated.', reasons: '', state: 'decided', mayAnswer: false,
  settled: { at: '2026-12-10T16:00:00.000Z', why: 'agreed' }, tally: { agree: 8, object: 0, unanswered: 0 }, decision: 'DEC-2026-011', answers: null,
};

export const callsPage = (change: Partial<CallsPage> = {}): CallsPage => ({
  group: GROUP, now: NOW, today: NOW.slice(0, 10), may: deedsOf('secretary', 'teamMember'),
  extraordinary: { agreedBy: ['chair'], clause: EXTRAORDINARY, mayAgree: false },
  urgent: { clause: URGENTLY, atOnce: true },
  decisions: { ...TERMS.decisions, byCorrespondence: true },
  updates: { clause: TERMS.cadence.clause, posted: [{ id: id(721), text: 'The portal went live on Friday.\nNext: the depots.', by: named(secretary), at: '2026-12-18T10:00:00.000Z', state: 'sent' }, { id: id(722), text: 'The office is closed from the 24th.', by: named(secretary), at: NOW, state: 'queued' }] },
  firstDayInNotice: '2026-12-31', noticeClause: TERMS.agendaNotice.clause,
  people: [chair, viceChair, operations, digital, ict, communications, hr].map((person) => ({ ...named(person), posts: [person.jobTitle], chairs: person === chair || person === viceChair })),
  calls: [URGENT, ASKED, DECLINED], circulars: [OPEN, DECIDED], ...change,
});

export const chairsPage = callsPage({ may: deedsOf('chair', 'member', 'teamMember'), extraordinary: { agreedBy: ['chair'], clause: EXTRAORDINARY, mayAgree: true } });
/** as the document itself has it */
export const emptyPage = callsPage({ calls: [], circulars: [], decisions: TERMS.decisions, updates: { clause: TERMS.cadence.clause, posted: [] }, may: deedsOf('member', 'teamMember') });
