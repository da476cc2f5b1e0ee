import type { ActionView, MeetingView, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import { membersOf, type Role, type Seat } from '../../shared/domain/seat.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import type { Rag } from '../../shared/domain/workstream.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { PLAIN_STANDING } from '../../shared/domain/status-guard.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';

/** Values of the group of the terms of reference, for cards and stories: plain data, so that a test says what it needs. */

export const GROUP = { id: '01970000-0000-7000-8000-000000000001', name: 'ICT & Digital Services Steering Group', zone: 'Europe/London', language: 'en' as const };
export const MEETING_ID = '01970000-0000-7000-8000-000000000101';
export const NOTICE_ID = '01970000-0000-7000-8000-000000000201';
export const NOW = '2026-12-30T09:14:00.000Z';
export const LINKS = {
  tab: 'https://teams.example/l/entity/quorate/board',
};

const seat = (n: number, role: Role, holder: Person | null, areas: readonly string[] = [], elected = false): Seat => ({
  id: `01970000-0000-7000-8000-0000000003${n.toString().padStart(2, '0')}`, role, areas, elected, standing: 'core', post: holder?.jobTitle ?? 'Head of a service', holder: holder?.id ?? null,
});

export const SEATS: readonly Seat[] = [
  seat(1, 'chair', PEOPLE.chair, [], true),
  seat(2, 'viceChair', PEOPLE.viceChair),
  seat(3, 'seniorResponsibleOfficer', PEOPLE.viceChair),
  seat(4, 'seniorResponsibleOfficer', PEOPLE.operations),
  seat(5, 'supportingOfficer', PEOPLE.digital, ['Digital Delivery']),
  seat(6, 'supportingOfficer', PEOPLE.ict, ['ICT']),
  seat(7, 'supportingOfficer', PEOPLE.communications, ['Communications']),
  seat(8, 'supportingOfficer', PEOPLE.hr, ['Human Resources']),
  seat(9, 'supportingOfficer', PEOPLE.frontline, ['Frontline Services']),
];

export const QUORUM_CLAUSE = {
  section: 'Membership',
  sentence: 'To ensure quoracy, at least five group members including the Chair or nominated Vice Chair must be in attendance.',
};
export const NOTICE_CLAUSE = { section: 'Standards', sentence: 'Agendas will be electronically available at least four working days prior to meetings.' };

const RULES = {
  quorum: { size: { kind: 'number', people: 5 }, requires: [{ among: ['chair', 'viceChair'], people: 1 }], counts: 'core', clause: QUORUM_CLAUSE },
  substitutes: { who: 'officers', countToQuorum: null, clause: { section: 'Membership', sentence: 'If a nominated Officer is unable to attend then a suitable substitute should attend where possible.' } },
} satisfies Pick<Terms, 'quorum' | 'substitutes'>;

export const ITEMS: readonly AgendaItem[] = [
  { id: 'item-1', standing: null, number: 1, title: 'Apologies and declarations of interest', purpose: 'note', presenter: null, minutes: 5, papers: [] },
  { id: 'item-2', standing: null, number: 2, title: 'Action log of the last meeting', purpose: 'decide', presenter: 'Secretary', minutes: 10, papers: [{ id: null, restricted: false, title: 'Action log, 4 November 2026', url: 'https://brookmere.example/papers/action-log.pdf', state: 'withAgenda' }] },
  { id: 'item-3', standing: null, number: 3, title: 'Customer portal: business case for phase 2', purpose: 'decide', presenter: 'Digital Delivery Manager', minutes: 30, papers: [{ id: null, restricted: false, title: 'Business case', url: 'https://brookmere.example/papers/business-case.pdf', state: 'withAgenda' }, { id: null, restricted: false, title: 'Equality impact assessment', url: null, state: 'toFollow' }] },
  { id: 'item-4', standing: null, number: 4, title: 'Workstream status', purpose: 'discuss', presenter: 'Workstream leads', minutes: 25, papers: [] },
  { id: 'item-5', standing: null, number: 5, title: 'Server room cooling', purpose: 'decide', presenter: 'ICT Operations and Development Manager', minutes: 15, papers: [{ id: null, restricted: false, title: 'Options for cooling', url: 'https://brookmere.example/papers/cooling.pdf', state: 'tabled' }] },
  { id: 'item-6', standing: null, number: 6, title: 'Risks', purpose: 'note', presenter: null, minutes: 10, papers: [] },
];

export const said = (person: Person, answer: Answer, at = '2026-12-30T09:14:00.000Z') => ({ meeting: MEETING_ID, day: '2027-01-06', person: person.id, answer, at, enteredBy: null });
export const coming = (person: Person) => said(person, { kind: 'attending' });
export const apologies = (person: Person, reason: 'leave' | 'unwell' | null = null, substitute: string | null = null) => said(person, { kind: 'apologies', reason, substitute });

export const SOME_ANSWERS = [coming(PEOPLE.chair), coming(PEOPLE.digital), coming(PEOPLE.ict), apologies(PEOPLE.operations, 'leave', 'Jo Price')];

const nameOf = (id: string): string => Object.values(PEOPLE).find((person) => person.id === id)?.name ?? '';

export const meetingView = (answers: readonly ReturnType<typeof said>[] = SOME_ANSWERS, items: readonly AgendaItem[] = ITEMS): MeetingView => ({
  group: GROUP,
  meeting: {
    id: MEETING_ID, told: null, kind: 'ordinary', quorumTold: null, state: 'called', published: { at: '2026-12-29T09:00:00.000Z', version: 1 }, event: 'event-1', subject: 'Digital Steering Group', items,
    starts: '2027-01-06T10:00:00.000Z', ends: '2027-01-06T12:00:00.000Z', place: 'Council Chamber', joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1%40thread.v2/0',
  },
  clock: { lastDay: '2026-12-29', due: '2026-12-29T09:00:00.000Z', state: 'inTime', workingDaysLeft: 0, published: '2026-12-29T09:00:00.000Z', clause: NOTICE_CLAUSE },
  forecast: forecast(RULES, SEATS, answers),
  expected: membersOf(SEATS).map(({ person, seats }) => ({
    id: person, name: nameOf(person), answered: answers.some((answer) => answer.person === person),
    seats: seats.map(({ role, post, areas }) => ({ role, post, areas })),
  })),
  quorumClause: QUORUM_CLAUSE,
  timetable: [{ notice: 'agendaNotice', day: '2026-12-29', clause: NOTICE_CLAUSE }],
  inquorate: { course: 'notesOnly', afterMinutes: null, clause: null },
  termsVersion: '1.4',
});

export const myMeetingView = (me: Person, answers: readonly ReturnType<typeof said>[] = SOME_ANSWERS, items: readonly AgendaItem[] = ITEMS): MyMeetingView => {
  const own = answers.find((answer) => answer.person === me.id);
  const seats = SEATS.filter((held) => held.holder === me.id);
  const seesNames = me === PEOPLE.chair || me === PEOPLE.secretary;
  return {
    ...meetingView(answers, items),
    mayAnswer: seats.length > 0,
    maySubstitute: seats.some((held) => !held.elected),
    own: own === undefined ? null : { answer: own.answer, at: own.at },
    answers: seesNames ? answers.map(({ person, answer, at }) => ({ id: person, name: nameOf(person), answer, at, apologiesInARow: answer.kind === 'apologies' ? 1 : 0 })) : null,
  };
};

export const ACTION: ActionView = {
  id: '01970000-0000-7000-8000-000000000401', ref: 'ACT-2026-014', title: 'Agree the data sharing note with Human Resources', owner: PEOPLE.ict.id, due: '2027-01-01', priority: 'high',
  from: 'item 3, Customer portal', state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null, group: GROUP, ownerName: PEOPLE.ict.name, overdue: false, daysLeft: 2,
};

const STRATEGY = { id: '01970000-0000-7000-8000-000000000590', title: 'Digital Strategy 2022-2025', from: '2022-02-10', until: '2025-12-31', owner: null };
export const workstream = (number: number, title: string, lead: Person | null, rag: Rag | null, reason = '', mayReport = false): WorkstreamView => {
  const status = rag === null ? null : { ...BARE_REPORT, rag, reason, by: lead?.id ?? '', at: '2026-12-14T11:00:00.000Z' };
  return {
    id: `01970000-0000-7000-8000-00000000050${number}`, strategy: STRATEGY, number, title, leadPost: lead?.jobTitle ?? 'ICT Programme Manager', lead: lead?.id ?? null, status,
    leadName: lead?.name ?? null, reporterName: lead?.name ?? null, mayReport, history: status === null ? [] : [status], standing: { ...PLAIN_STANDING, evidenceOn: reason === '' ? null : '2026-12-14' },
  };
};

export const WORKSTREAMS: readonly WorkstreamView[] = [
  workstream(1, 'Provide simple, accessible, end-to-end services that are easy to use and based around users’ needs', PEOPLE.services, 'green', 'All five milestones of the quarter are met.'),
  workstream(2, 'Giving our people the tools they need to do their jobs', PEOPLE.programme, 'amber', 'Two trainers are missing; the January courses move to February unless they are found by 15 January.'),
  workstream(3, 'Making data work for us', PEOPLE.insight, null),
  workstream(4, 'Digital inclusion', PEOPLE.inclusion, 'red', 'Funding slipped: the grant decides in March.', true),
  workstream(5, 'Creating a digital culture across the Council', null, 'green'),
];
