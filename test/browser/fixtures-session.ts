import type { EntryView, SessionPage, SessionPerson } from '../../shared/contract/session.ts';
import type { MeetingHead } from '../../shared/contract/views.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, MEETING, id } from './fixtures.ts';

/** The steering group's meeting of January, half an hour after it was opened. */

export const SESSION_NOW = '2027-01-06T14:31:00.000Z';
const STARTS = '2027-01-06T14:00:00.000Z';
const { chair, viceChair, operations, digital, ict, communications, hr, frontline, secretary } = PEOPLE;

const MEETING_HEAD: MeetingHead = { id: MEETING, subject: GROUP.name, kind: 'ordinary', starts: STARTS, ends: '2027-01-06T16:00:00.000Z', phase: 'inSession' };

const ITEMS: SessionPage['items'] = [
  { id: id(41), number: 1, title: 'Apologies and declarations of interest', purpose: 'note', presenter: null, minutes: 5, restricted: false },
  { id: id(42), number: 2, title: 'Action log of the last meeting', purpose: 'discuss', presenter: null, minutes: 15, restricted: false },
  { id: id(43), number: 3, title: 'Replacement of the customer relationship system: outline business case', purpose: 'decide', presenter: 'ICT Programme Manager', minutes: 30, restricted: false },
  { id: id(44), number: 4, title: 'Staffing of the digital team', purpose: 'discuss', presenter: 'Digital Delivery Manager', minutes: 40, restricted: true },
];

const person = ({ id: key, name, jobTitle }: Person, change: Partial<SessionPerson> = {}): SessionPerson => ({
  key, person: key, name, post: jobTitle, status: 'present', arrived: null, left: null, standsFor: null, here: true, out: false, ...change,
});

const entry = (n: number, item: string | null, text: string, change: Partial<EntryView> = {}): EntryView => ({
  id: id(n), meeting: MEETING, item, kind: 'note', text, became: null, interest: null, by: secretary.id, at: '2027-01-06T14:12:00.000Z', revision: 1, changed: null,
  byName: secretary.name, changedName: null, interestName: null, ref: null, restricted: false, ...change,
});

export const ENTRY = entry(61, id(42), 'The board went through the log. Two actions are carried forward because the supplier has not answered.');

const ENTRIES: readonly EntryView[] = [
  ENTRY,
  entry(62, id(42), 'ACT: ICT Operations Manager to patch print servers by 30 Jan', { kind: 'action', became: id(71), ref: 'ACT-2027-001', at: '2027-01-06T14:17:00.000Z' }),
  entry(63, id(43), 'Director of the supplier', { kind: 'interest', interest: { person: operations.id, leaves: true }, interestName: operations.name, by: chair.id, byName: chair.name, at: '2027-01-06T14:22:00.000Z' }),
];

const named = ({ id: key, name, jobTitle }: Person, ...roles: SessionPage['named'][number]['roles']): SessionPage['named'][number] => ({ id: key, name, posts: [jobTitle], roles });

export const sessionPage = (change: Partial<SessionPage> = {}): SessionPage => ({
  frame: { group: GROUP, meeting: MEETING_HEAD, meetings: [MEETING_HEAD], may: deedsOf('secretary', 'teamMember'), now: SESSION_NOW },
  me: { id: secretary.id, name: secretary.name },
  session: {
    revision: 5, opened: { by: secretary.name, at: '2027-01-06T14:01:00.000Z' }, closed: null, current: id(43), reopenUntil: null,
    items: [
      { item: id(41), started: '2027-01-06T14:01:00.000Z', covered: '2027-01-06T14:05:00.000Z', spent: 240, since: null },
      { item: id(42), started: '2027-01-06T14:05:00.000Z', covered: '2027-01-06T14:21:00.000Z', spent: 960, since: null },
      { item: id(43), started: '2027-01-06T14:21:00.000Z', covered: null, spent: 0, since: '2027-01-06T14:21:00.000Z' },
    ],
  },
  opensFrom: '2027-01-06T13:00:00.000Z',
  items: ITEMS,
  people: [
    person(chair), person(viceChair, { status: 'presentVirtually' }), person(operations, { out: true }), person(ict), person(communications, { arrived: '2027-01-06T14:14:00.000Z' }),
    person(frontline, { left: '2027-01-06T14:25:00.000Z', here: false }), person(hr, { status: 'apologies', here: false }), person(digital, { status: 'expected', here: false }),
  ],
  register: { confirmed: false, begun: true },
  quorum: { at: SESSION_NOW, present: 4, needed: 5, quorate: false },
  quorumClause: TERMS.quorum.clause,
  inquorate: TERMS.inquorate,
  decisions: TERMS.decisions,
  entries: ENTRIES,
  hidden: 1,
  held: 0,
  named: [named(chair, 'chair'), named(viceChair, 'viceChair'), named(operations), named(ict), named(communications), named(hr), named(digital), named(secretary, 'secretary')],
  today: '2027-01-06',
  nextMeeting: '2027-03-03',
  ...change,
});

export const chairRuns = (change: Partial<SessionPage> = {}): SessionPage =>
  sessionPage({ frame: { ...sessionPage().frame, may: deedsOf('chair', 'member', 'teamMember') }, me: { id: chair.id, name: chair.name }, quorum: { at: SESSION_NOW, present: 6, needed: 5, quorate: true }, ...change });

export const notOpenYet = (): SessionPage => sessionPage({ session: null, entries: [], hidden: 0, frame: { ...sessionPage().frame, meeting: { ...MEETING_HEAD, phase: 'called' } } });
