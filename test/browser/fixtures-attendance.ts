import type { AttendancePage, LineView, MemberAnswer, RegisterView, ReviewPage } from '../../shared/contract/attendance.ts';
import type { MeetingFrame } from '../../shared/contract/views.ts';
import type { RegisterStatus } from '../../shared/domain/register.ts';
import type { Tally } from '../../shared/domain/review.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, MEETING, meetingView, NOW } from './fixtures.ts';

/** The page of attendance, before a meeting and after it, and a year's review. */

const { chair, viceChair, operations, digital, ict, communications, hr, frontline, secretary, programme } = PEOPLE;
const head = { id: MEETING, subject: 'ICT & Digital Services Steering Group', kind: 'ordinary', starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z' } as const;

const frame = (phase: 'called' | 'held', may: MeetingFrame['may'], now: string): MeetingFrame => ({ group: GROUP, meeting: { ...head, phase }, meetings: [{ ...head, phase }], may, now });

const view = meetingView();
const answered = (person: Person, said: NonNullable<MemberAnswer['said']>['answer'], enteredBy: string | null = null): Pick<MemberAnswer, 'answered' | 'said'> =>
  ({ answered: true, said: { answer: said, at: NOW, enteredBy: person === secretary ? null : enteredBy } });

const SAID = new Map<string, Pick<MemberAnswer, 'answered' | 'said'>>([
  [chair.id, answered(chair, { kind: 'attending' })],
  [viceChair.id, answered(viceChair, { kind: 'attending' }, secretary.name)],
  [ict.id, answered(ict, { kind: 'attending' })],
  [hr.id, answered(hr, { kind: 'apologies', reason: 'leave', substitute: programme.name })],
]);

const members: readonly MemberAnswer[] = view.expected.map(({ id, name, seats }) => ({
  id, name, seats, ...(SAID.get(id) ?? { answered: false, said: null }), mayBeStoodFor: id !== chair.id,
  substitute: id === hr.id ? { id: programme.id, name: programme.name, restricted: false } : null,
}));

export const attendancePage = (change: Partial<AttendancePage> = {}): AttendancePage => ({
  frame: frame('called', deedsOf('secretary', 'teamMember'), NOW), me: secretary.id, forecast: view.forecast, quorumClause: TERMS.quorum.clause, inquorate: TERMS.inquorate, termsVersion: '1.4',
  substitutes: TERMS.substitutes, rule: TERMS.attendance, members, open: true, started: false, register: null, years: [2026],
  others: [{ id: secretary.id, name: secretary.name, guest: false }, { id: programme.id, name: programme.name, guest: false }, { id: PEOPLE.outsider.id, name: PEOPLE.outsider.name, guest: true }],
  ...change,
});

const line = (person: Person, status: RegisterStatus, change: Partial<LineView> = {}): LineView => ({ key: person.id, person: person.id, name: person.name, status, arrived: null, left: null, standsFor: null, member: true, ...change });

export const LINES: readonly LineView[] = [
  line(chair, 'present'), line(viceChair, 'present', { arrived: '14:20' }), line(operations, 'expected'), line(digital, 'presentVirtually'), line(ict, 'present', { left: '15:10' }), line(communications, 'absent'),
  line(hr, 'apologies'), line(frontline, 'present'), line(programme, 'expected', { member: false, standsFor: hr.id }),
  { key: 'guest/1', person: null, name: 'An auditor', status: 'inAttendance', arrived: null, left: null, standsFor: null, member: false },
];

const stamp = (time: string, present: number, quorate: boolean) => ({ at: `2027-01-06T${time}:00.000Z`, present, needed: 5, quorate });

export const registerView = (change: Partial<RegisterView> = {}): RegisterView => ({
  revision: 3, lines: LINES, confirmed: null, quorum: [stamp('14:00', 4, false), stamp('14:20', 5, true), stamp('15:10', 4, false)], ...change,
});

export const heldPage = (register: RegisterView = registerView(), may = deedsOf('secretary', 'teamMember')): AttendancePage =>
  attendancePage({ frame: frame('held', may, '2027-01-06T16:30:00.000Z'), open: false, started: true, register, years: [2027, 2026] });

const tally = (expected: number, present: number, apologies: number, absent: number, substituted = 0, unrecorded = 0): Tally => ({ expected, present, apologies, absent, substituted, unrecorded });

export const reviewPage: ReviewPage = {
  grid: {
    days: ['2026-02-04', '2026-04-08', '2026-06-03', '2026-10-06'],
    rows: [
      { person: chair.id, marks: ['present', 'present', 'presentVirtually', 'present'] },
      { person: ict.id, marks: [null, 'apologies', 'absent', 'expected'] },
    ],
  },
  group: GROUP, year: 2026, today: '2026-12-22', rule: { ...TERMS.attendance, percent: 75 }, held: 6, confirmed: 5,
  names: Object.fromEntries([chair, viceChair, ict, hr].map(({ id, name }) => [id, name])),
  people: [
    { person: chair.id, posts: [chair.jobTitle], elected: true, tally: tally(6, 3, 3, 0), percent: 50, below: true, caveats: [{ kind: 'unconfirmed', meetings: 1 }], sixMonths: '2026-05-14' },
    { person: viceChair.id, posts: [viceChair.jobTitle], elected: false, tally: tally(6, 6, 0, 0), percent: 100, below: false, caveats: [], sixMonths: null },
    { person: ict.id, posts: [ict.jobTitle], elected: false, tally: tally(3, 2, 1, 0), percent: 67, below: true, caveats: [{ kind: 'joined', day: '2026-06-15', counted: 3, of: 6 }], sixMonths: null },
    { person: hr.id, posts: [hr.jobTitle], elected: false, tally: tally(6, 4, 2, 0, 1, 1), percent: 80, below: false, caveats: [{ kind: 'unrecorded', meetings: 1 }], sixMonths: null },
  ],
  seats: [
    { seat: 's1', post: chair.jobTitle, formerly: ['Portfolio Holder - Corporate Services'], holders: [chair.id], tally: tally(6, 3, 3, 0), vacant: 0 },
    { seat: 's2', post: ict.jobTitle, formerly: [], holders: [ict.id, hr.id], tally: tally(5, 4, 1, 0), vacant: 1 },
  ],
};
