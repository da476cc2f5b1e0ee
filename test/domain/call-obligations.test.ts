import assert from 'node:assert/strict';
import type { Call, Circular } from '../../shared/domain/call.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { NO_CYCLE, obligations, type GroupFacts, type Obligation } from '../../shared/domain/obligation.ts';
import { callSheet, circularSheet } from '../cards/calls-samples.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, GROUP, meetingAt, SEATS, TERMS, workingDays } from './steering-group.ts';

// Wednesday 30 December 2026, 09:14
const { call } = callSheet();
const circular: Circular = { ...circularSheet().circular, answers: [] };
const NOW = call.at;
const NIGHT = '2026-12-30T22:00:00.000Z';
const settled = { by: PEOPLE.chair.id, at: NOW, note: null };

const owed = (now: string, of: { readonly calls?: readonly Call[]; readonly circulars?: readonly Circular[]; readonly meetings?: readonly Meeting[] } = {}, change: Partial<GroupFacts> = {}): readonly Obligation[] => {
  const facts: GroupFacts = {
    group: GROUP, ...always(TERMS), seats: SEATS, meetings: of.meetings ?? [], attendance: [], actions: [],
    cycle: { ...NO_CYCLE, calls: of.calls ?? [], circulars: of.circulars ?? [] }, isWorkingDay: workingDays('englandAndWales'), ...change,
  };
  return obligations(facts, now).filter(({ matter }) => ['callAsked', 'calledUrgently', 'circularOpened', 'circularDecided'].includes(matter.kind));
};
const brief = (found: readonly Obligation[]): readonly (readonly [string, string | null, string])[] => found.map(({ matter, to, due }) => [matter.kind, to, due]);

describe('what is owed between meetings', () => {
  it('asks the chair, in private and until it would begin, with the clause (R118)', () => {
    assert.deepEqual(owed(NOW, { calls: [call] }), [
      { key: `call-asked/${call.id}/${PEOPLE.chair.id}`, matter: { kind: 'callAsked', call: call.id }, to: PEOPLE.chair.id, due: NOW, until: call.starts, clause: TERMS.extraordinary?.clause },
    ]);
  });

  const rows: readonly (readonly [string, Call, string, readonly (readonly [string, string | null, string])[]])[] = [
    ['an extraordinary one waits for the morning', { ...call, at: NIGHT }, NIGHT, [['callAsked', PEOPLE.chair.id, '2026-12-31T08:00:00.000Z']]],
    ['an urgent one waits for nothing', { ...call, kind: 'urgent', at: NIGHT }, NIGHT, [['callAsked', PEOPLE.chair.id, NIGHT]]],
    ['one that begins before the morning does not wait either', { ...call, at: NIGHT, starts: '2026-12-31T07:30:00.000Z' }, NIGHT, [['callAsked', PEOPLE.chair.id, NIGHT]]],
    ['nobody asks themselves', { ...call, by: PEOPLE.chair.id }, NOW, []],
    ['nothing once it is declined', { ...call, state: 'declined', settled }, NOW, []],
    ['nothing once its time has come', call, call.starts, []],
  ];
  for (const [what, one, now, wanted] of rows) it(what, () => { assert.deepEqual(brief(owed(now, { calls: [one] })), wanted); });

  it('asks each of those whom the terms name, and the new chair anew', () => {
    const terms = { ...TERMS, extraordinary: { agreedBy: ['chair', 'viceChair'], clause: null } } as const;
    assert.deepEqual(owed(NOW, { calls: [call] }, always(terms)).map(({ to }) => to), [PEOPLE.chair.id, PEOPLE.viceChair.id]);
    const seats = SEATS.map((seat) => (seat.role === 'chair' ? { ...seat, holder: PEOPLE.hr.id } : seat));
    assert.deepEqual(owed(NOW, { calls: [call] }, { seats }).map(({ key }) => key), [`call-asked/${call.id}/${PEOPLE.hr.id}`]);
  });

  it('calls everybody who is named to an urgent meeting, and again when it is moved (R116)', () => {
    const meeting: Meeting = { ...meetingAt(call.starts, call.ends), kind: 'urgent' };
    const urgent: Call = { ...call, kind: 'urgent', state: 'agreed', settled, meeting: meeting.id, people: [PEOPLE.chair.id, PEOPLE.ict.id, PEOPLE.hr.id] };
    const keys = (one: Meeting): readonly string[] => owed(NIGHT, { calls: [urgent], meetings: [one] }).map(({ key }) => key);
    assert.deepEqual(keys(meeting), [PEOPLE.ict.id, PEOPLE.hr.id].map((id) => `called/${meeting.id}/${call.starts}/${id}`));
    assert.deepEqual(keys({ ...meeting, starts: '2027-01-04T10:30:00.000Z' }).length, 2);
    assert.notDeepEqual(keys({ ...meeting, starts: '2027-01-04T10:30:00.000Z' }), keys(meeting));
    assert.deepEqual(keys({ ...meeting, state: 'cancelled', published: null, cancelledAt: NOW }), []);
    assert.deepEqual(owed(call.starts, { calls: [urgent], meetings: [meeting] }), []);
  });

  it('posts an urgent agenda at once, at night too', () => {
    const meeting: Meeting = { ...meetingAt(call.starts, call.ends), kind: 'urgent' };
    const facts: GroupFacts = { group: { ...GROUP, publishing: 'byHand' }, ...always(TERMS), seats: SEATS, meetings: [meeting], attendance: [], actions: [], cycle: NO_CYCLE, isWorkingDay: workingDays('englandAndWales') };
    const agenda = obligations(facts, NIGHT).find(({ matter }) => matter.kind === 'agenda');
    assert.deepEqual([agenda?.due, agenda?.clause], [NIGHT, TERMS.urgent?.clause]);
  });

  it('opens a decision in writing in the channel, and looks again when its last day is over', () => {
    assert.deepEqual(brief(owed(NOW, { circulars: [circular] })), [['circularOpened', null, NOW], ['circularDecided', null, '2027-01-06T00:00:00.000Z']]);
  });

  it('tells how it ended, once, within the hours', () => {
    const over: Circular = { ...circular, state: 'decided', settled: { at: '2027-01-06T00:00:00.000Z', why: 'agreed' } };
    assert.deepEqual(brief(owed('2027-01-06T00:00:00.000Z', { circulars: [over] })), [['circularDecided', null, '2027-01-06T08:00:00.000Z']]);
    assert.deepEqual(brief(owed('2027-01-06T08:00:15.000Z', { circulars: [over] })), [['circularDecided', null, '2027-01-06T08:00:15.000Z']]);
    assert.deepEqual(owed('2027-01-20T00:00:00.000Z', { circulars: [over] }), []);
  });
});
