import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { absenceKeeper, attendanceObligations, quorumKeepers, toldNow } from '../../shared/domain/attendance-obligations.ts';
import type { GroupFacts } from '../../shared/domain/matter.ts';
import { NO_CYCLE } from '../../shared/domain/matter.ts';
import type { QuorumTold } from '../../shared/domain/meeting.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, calledAt, GROUP, meetingAt, SEATS, TERMS, vacant, workingDays } from './steering-group.ts';

const NOW = '2026-12-15T10:00:00.000Z';
const NIGHT = '2026-12-15T22:00:00.000Z';
const MEETING = calledAt(meetingAt('2027-01-06T14:00:00.000Z', '2027-01-06T15:30:00.000Z'), '2026-12-14T09:00:00.000Z');
const { chair, viceChair, operations, digital, ict, communications, hr, frontline, secretary } = PEOPLE;

const away = (...people: readonly { readonly id: string }[]) =>
  people.map(({ id }) => ({ meeting: MEETING.id, day: '2027-01-06', person: id, answer: { kind: 'apologies' as const, reason: null, substitute: null }, at: NOW, enteredBy: null }));
const coming = (...people: readonly { readonly id: string }[]) => away(...people).map((line) => ({ ...line, answer: { kind: 'attending' as const } }));

const facts = (change: Partial<GroupFacts> = {}): GroupFacts =>
  ({ group: GROUP, ...always(TERMS), seats: SEATS, meetings: [MEETING], attendance: [], actions: [], cycle: NO_CYCLE, isWorkingDay: workingDays('englandAndWales'), ...change });
const told = (quorumTold: QuorumTold | null) => ({ meetings: [{ ...MEETING, quorumTold }] });
const LOST = away(chair, viceChair);
const REGAINED = coming(chair, operations, digital, ict, hr);
const kinds = (of: GroupFacts, now = NOW) => attendanceObligations(of, now).map(({ matter, to }) => [matter.kind, 'verdict' in matter ? matter.verdict : '', to]);

const keys = (change: Partial<GroupFacts>) => attendanceObligations(facts(change), NOW).map(({ key }) => key.split('/').slice(0, 4).join('/'));
const inARow = (...rows: readonly (readonly [{ readonly id: string }, number])[]) => ({ cycle: { ...NO_CYCLE, inARow: new Map(rows.map(([{ id }, count]) => [id, count])) } });
const absent = (change: Partial<GroupFacts>) => attendanceObligations(facts(change), NOW).filter(({ matter }) => matter.kind === 'absence');

describe('the quorum has turned (R103, W6)', () => {
  const both = (verdict: string) => [['quorumTurned', verdict, chair.id], ['quorumTurned', verdict, secretary.id]];
  const rows: readonly (readonly [string, Partial<GroupFacts>, readonly unknown[]])[] = [
    ['nobody has answered', {}, []],
    ['open is no news', { attendance: coming(chair, ict) }, []],
    ['lost: chair and vice chair are away', { attendance: LOST }, both('inquorate')],
    ['lost: too many are away', { attendance: away(operations, digital, ict, communications) }, both('inquorate')],
    ['it was said already', { attendance: LOST, ...told({ verdict: 'inquorate', count: 1 }) }, []],
    ['quorate, and never said to be otherwise', { attendance: REGAINED }, []],
    ['quorate again', { attendance: REGAINED, ...told({ verdict: 'inquorate', count: 1 }) }, both('quorate')],
    ['open again after it was lost', { attendance: coming(chair), ...told({ verdict: 'inquorate', count: 1 }) }, []],
    ['lost once more', { attendance: LOST, ...told({ verdict: 'quorate', count: 2 }) }, both('inquorate')],
    ['a meeting that is off', { attendance: LOST, meetings: [{ ...MEETING, state: 'cancelled', cancelledAt: NOW }] }, []],
    ['planned, and nobody has heard of it', { seats: vacant('seat-4', 'seat-5', 'seat-6', 'seat-7', 'seat-8'), meetings: [meetingAt(MEETING.starts, MEETING.ends)] }, []],
    ['called with too few in post', { seats: vacant('seat-4', 'seat-5', 'seat-6', 'seat-7', 'seat-8') }, both('inquorate')],
  ];
  for (const [name, change, owed] of rows) {
    it(`${name}: ${owed.length} notes`, () => { assert.deepEqual(kinds(facts(change)), owed); });
  }

  it('is said once a turn: the key counts, and both are told under one count', () => {
    assert.deepEqual(keys({ attendance: LOST }), ['quorum/meeting-1/1/inquorate', 'quorum/meeting-1/1/inquorate']);
    assert.deepEqual(keys({ attendance: REGAINED, ...told({ verdict: 'inquorate', count: 1 }) })[0], 'quorum/meeting-1/2/quorate');
    assert.deepEqual([toldNow(null, 'inquorate'), toldNow({ verdict: 'inquorate', count: 1 }, 'inquorate'), toldNow({ verdict: 'inquorate', count: 1 }, 'quorate')],
      [{ verdict: 'inquorate', count: 1 }, { verdict: 'inquorate', count: 1 }, { verdict: 'quorate', count: 2 }]);
  });

  it('at once in the group’s hours, in the morning otherwise, with its clause, and never after the meeting has begun', () => {
    const [now] = attendanceObligations(facts({ attendance: LOST }), NOW);
    assert.deepEqual([now?.due, now?.until, now?.clause], [NOW, MEETING.starts, TERMS.quorum.clause]);
    assert.equal(attendanceObligations(facts({ attendance: LOST }), NIGHT)[0]?.due, '2026-12-16T08:00:00.000Z');
    assert.deepEqual(kinds(facts({ attendance: LOST }), MEETING.starts), []);
  });

  it('goes to the vice chair where there is no chair, and to the deputy where there is no secretary', () => {
    assert.deepEqual(quorumKeepers({ secretary: null, deputySecretary: 'deputy' }, vacant('seat-1')), [viceChair.id, 'deputy']);
    assert.deepEqual(quorumKeepers({ secretary: chair.id, deputySecretary: null }, SEATS), [chair.id]);
  });
});

describe('a second apology in a row (R110)', () => {

  it('prepares a note for the chair alone, once, under its clause', () => {
    const owed = absent(inARow([hr, 2], [ict, 1], [frontline, 3]));
    assert.deepEqual(owed.map(({ matter, to }) => ['person' in matter ? matter.person : '', to]), [[hr.id, chair.id], [frontline.id, chair.id]]);
    assert.deepEqual([owed[0]?.key, owed[0]?.clause, owed[0]?.due], [`absence/meeting-1/${hr.id}/${chair.id}`, TERMS.attendance.clause, NOW]);
  });

  it('about the chair it goes to the secretary, and to nobody about themself', () => {
    assert.deepEqual(absent(inARow([chair, 2])).map(({ to }) => to), [secretary.id]);
    assert.equal(absenceKeeper({ secretary: null, deputySecretary: null }, SEATS, chair.id), null);
    assert.deepEqual(absent({ ...inARow([chair, 2]), group: { ...GROUP, secretary: chair.id } }), []);
  });

  it('is asked for by the terms, of members alone', () => {
    const silent = { ...TERMS, attendance: { ...TERMS.attendance, consecutive: null } };
    assert.deepEqual(absent({ ...inARow([hr, 5]), ...always(silent) }), []);
    const three = { ...TERMS, attendance: { ...TERMS.attendance, consecutive: 3 } };
    assert.deepEqual(absent({ ...inARow([hr, 2]), ...always(three) }), []);
    assert.deepEqual(absent({ ...inARow([hr, 2]), seats: vacant('seat-8') }), []);
  });
});
