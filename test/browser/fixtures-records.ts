import type { RecordPlace, RecordsPage, RecordYear, YearLog } from '../../shared/contract/records.ts';
import type { MeetingHead } from '../../shared/contract/views.ts';
import type { Deed, Station } from '../../shared/domain/rights.ts';
import type { LoggedAction, MeetingRecord, MinutedItem, RecordContent } from '../../shared/domain/meeting-record.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { deedsOf, GROUP, MEETING, NOW, id } from './fixtures.ts';

/** A meeting that was held in November, its log with the members and its minutes still a draft. */

export const HELD = id(20);
export const LOG = id(700);
export const MINUTES = id(701);
const { chair, viceChair, operations, ict, hr, communications, secretary, digital } = PEOPLE;

const head = (meeting: string, day: string, phase: MeetingHead['phase']): MeetingHead => ({
  id: meeting, subject: GROUP.name, kind: 'ordinary', starts: `${day}T14:00:00.000Z`, ends: `${day}T16:00:00.000Z`, phase,
});
const HEADS = { next: head(MEETING, '2027-01-06', 'planned'), held: head(HELD, '2026-11-04', 'held'), before: head(id(21), '2026-09-02', 'held'), long: head(id(22), '2026-07-01', 'held') };

const action = (n: number, title: string, owner: Person, due: string, change: Partial<LoggedAction> = {}): LoggedAction => ({
  id: id(800 + n), ref: `ACT-2026-${n.toString().padStart(3, '0')}`, title, owner: owner.id, ownerName: owner.name, due, priority: 'normal', from: 'Item 3', state: 'open', how: null, carried: 0, note: null, ...change,
});

const ACTIONS: RecordContent['actions'] = {
  raised: [
    action(17, 'Write to the county about the shared data platform', chair, '2026-12-24'),
    action(18, 'Patch the print servers in the three depots and report the result to Information Security', operations, '2027-01-30', { priority: 'high', from: 'Item 4' }),
  ],
  carried: [
    action(12, 'Agree the Member training dates with Democratic Services', hr, '2026-12-15', { carried: 2, from: 'Meeting of Wed 2 September 2026' }),
    action(9, 'Publish the register of information assets', ict, '2026-12-01', { carried: 1, state: 'proposedClosed', note: 'Published on the intranet on 2 November.' }),
  ],
  closed: [
    action(8, 'Circulate the software register', ict, '2026-10-27', { state: 'closed', how: 'done', note: 'Sent on 20 October.' }),
    action(5, 'Survey of depot tablets', communications, '2026-10-01', { state: 'closed', how: 'dropped', note: 'Overtaken by the new contract.' }),
  ],
};

const item = (number: number, title: string, text: string, change: Partial<MinutedItem> = {}): MinutedItem => ({ number, title, purpose: 'discuss', text, interests: [], decisions: [], actions: [], ...change });
export const CRM = 'Replacement of the customer relationship system: outline business case';
export const CRM_TEXT = 'The ICT Programme Manager presented three options. Members asked about the cost of moving the data.\n\nThe group preferred to extend the present contract by one year first.';

const ITEMS: readonly MinutedItem[] = [
  item(1, 'Apologies and declarations of interest', ''),
  item(2, 'Action log of the last meeting', 'Agreed without corrections.'),
  item(3, CRM, CRM_TEXT, {
    purpose: 'decide', actions: ['ACT-2026-017'],
    interests: [{ name: operations.name, text: 'shares in the supplier', leaves: true }],
    decisions: [{
      id: id(900), ref: 'DEC-2026-007', text: 'Extend the present contract until 31 March 2028.', outcome: 'approvedWithConditions', reasons: 'A new system cannot be in place before the present contract ends.', conditions: 'The supplier keeps the present price.', conflicts: null,
      quorum: { at: '2026-11-04T14:50:00.000Z', present: 6, needed: 5, quorate: true }, vote: null, dissent: 'Head of Communications would have gone to market now.', state: 'taken',
    }],
  }),
  item(4, 'Status of the five workstreams', 'Workstream 3 is red until a new data protection assessment is agreed.', { actions: ['ACT-2026-018'] }),
];

export const CONTENT: RecordContent = {
  group: GROUP.name, subject: GROUP.name, starts: HEADS.held.starts, ends: '2026-11-04T15:47:00.000Z', place: 'Committee Room 2, Civic Offices',
  attendance: [
    { name: chair.name, post: chair.jobTitle, status: 'present', standsFor: null },
    { name: viceChair.name, post: viceChair.jobTitle, status: 'present', standsFor: null },
    { name: operations.name, post: operations.jobTitle, status: 'present', standsFor: null },
    { name: ict.name, post: ict.jobTitle, status: 'presentVirtually', standsFor: null },
    { name: 'Jo Price', post: null, status: 'presentAsSubstitute', standsFor: hr.name },
    { name: hr.name, post: hr.jobTitle, status: 'apologies', standsFor: null },
    { name: communications.name, post: communications.jobTitle, status: 'absent', standsFor: null },
  ],
  actions: ACTIONS, items: ITEMS, nextMeeting: HEADS.next.starts, leftOut: 1,
};

const compiled = { by: secretary.id, at: '2026-11-05T10:12:00.000Z' };
export const minutes = (change: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: MINUTES, meeting: HELD, kind: 'minutes', state: 'compiled', content: CONTENT, revision: 3, compiled, proposed: null, agreed: null, asked: [], corrections: [], ...change,
});
export const log = (change: Partial<MeetingRecord> = {}): MeetingRecord => ({
  ...minutes(), id: LOG, kind: 'actionLog', state: 'proposed', revision: 1, proposed: { by: secretary.id, at: '2026-11-06T09:05:00.000Z' },
  content: { ...CONTENT, items: ITEMS.filter(({ decisions, actions }) => decisions.length + actions.length > 0).map((one) => ({ ...one, text: '', interests: [] })) },
  asked: [{ text: 'ACT-2026-017 falls to the vice chair, not to the chair.', by: viceChair.id, at: '2026-11-07T08:30:00.000Z', taken: null }], ...change,
});

export const place = (kind: RecordPlace['kind'], record: MeetingRecord | null, change: Partial<RecordPlace> = {}): RecordPlace => ({
  kind, asked: kind === 'actionLog', due: { day: '2026-11-11', stated: false, clause: TERMS.record?.clause ?? null }, record, drafted: false, ...change,
});

interface Seen {
  readonly places?: readonly RecordPlace[];
  readonly stations?: readonly Station[];
  readonly may?: readonly Deed[];
  readonly begun?: boolean;
  readonly change?: Partial<RecordsPage>;
}

export const recordsPage = ({ places = [place('actionLog', log()), place('minutes', minutes())], stations = ['secretary', 'teamMember'], begun = false, change = {} }: Seen = {}): RecordsPage => {
  const next = begun ? { ...HEADS.next, starts: '2026-12-22T08:00:00.000Z', phase: 'inSession' as const } : HEADS.next;
  return {
    frame: { group: GROUP, meeting: HEADS.held, meetings: [next, HEADS.held, HEADS.before, HEADS.long], may: deedsOf(...stations), now: NOW },
    today: NOW.slice(0, 10), places, names: Object.fromEntries([chair, viceChair, secretary, digital].map((person) => [person.id, person.name])),
    rule: { agreedAtNext: true, clause: TERMS.record?.clause ?? null }, agreeAt: begun ? [next] : [], next, unfinished: { session: false, register: true },
    others: [{ meeting: HEADS.before, states: { actionLog: 'agreed', minutes: 'agreed' } }, { meeting: HEADS.long, states: { actionLog: 'agreed' } }], ...change,
  };
};

const yearLog = (meeting: MeetingHead, actions: RecordContent['actions'], agreedAt: string, corrections: readonly string[] = []): YearLog => ({
  meeting: meeting.id, content: { ...CONTENT, starts: meeting.starts, ends: meeting.ends, actions }, corrections, agreedAt,
});
const earlier: RecordContent['actions'] = {
  raised: [action(12, 'Agree the Member training dates with Democratic Services', hr, '2026-10-15'), action(9, 'Publish the register of information assets', ict, '2026-12-01')],
  carried: [action(8, 'Circulate the software register', ict, '2026-10-27', { carried: 1 })], closed: [],
};

export const recordYear = (change: Partial<RecordYear> = {}): RecordYear => ({
  group: GROUP, year: 2026, years: [2026, 2025], before: null,
  logs: [yearLog(HEADS.before, earlier, '2026-11-04T14:10:00.000Z', ['ACT-2026-009 is due on 1 December.']), yearLog(HEADS.held, ACTIONS, '2026-12-20T14:10:00.000Z')], ...change,
});
