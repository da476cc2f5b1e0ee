import assert from 'node:assert/strict';
import type { Route } from '../../shared/domain/body.ts';
import { aimed, isRequested, nextAvailable, routesFor, setOut, waysTo, type Forwarding } from '../../shared/domain/onward.ts';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { NO_CYCLE, obligations, type GroupFacts, type Obligation } from '../../shared/domain/obligation.ts';
import { always, GROUP, SEATS, TERMS, workingDays } from './steering-group.ts';

const england = workingDays('englandAndWales');
const scotland = workingDays('scotland');

describe('the next available meeting of a body (R125, T6)', () => {
  const days = ['2027-01-13', '2026-12-16', '2027-02-10'];
  const rows: readonly (readonly [what: string, today: string, leadDays: number, isWorkingDay: typeof england, expected: string | null])[] = [
    ['the first that still takes papers', '2026-12-09', 5, england, '2026-12-16 until 2026-12-09'],
    ['not one whose last day has gone by', '2026-12-10', 5, england, '2027-01-13 until 2027-01-06'],
    ['counts working days over Christmas', '2026-12-10', 10, england, '2027-01-13 until 2026-12-29'],
    ['in Scotland, where 4 January 2027 is a holiday', '2026-12-10', 10, scotland, '2027-01-13 until 2026-12-24'],
    ['takes papers on the day itself where it asks for no time', '2027-01-13', 0, england, '2027-01-13 until 2027-01-13'],
    ['none is known after the last', '2027-03-01', 5, england, null],
  ];
  for (const [what, today, leadDays, isWorkingDay, expected] of rows) {
    it(what, () => {
      const next = nextAvailable({ days, leadDays }, today, isWorkingDay);
      assert.equal(next === null ? null : `${next.day} until ${next.due}`, expected);
    });
  }
  it('none is known of a body without a diary', () => { assert.equal(nextAvailable(undefined, '2026-12-01', england), null); });
});

const route = (change: Partial<Route>): Route => ({
  id: 'route', from: 'own', to: 'board', cargo: 'actionLog', purpose: 'information', condition: { kind: 'always' }, nextAvailable: true, clause: null, ...change,
});
const record = (kind: MeetingRecord['kind'], leftOut = 0): MeetingRecord => ({
  id: 'record', meeting: 'meeting-1', kind, state: 'agreed', revision: 3,
  content: { group: 'g', subject: 's', starts: '2026-11-26T10:00:00.000Z', ends: '2026-11-26T11:30:00.000Z', place: null, attendance: [], actions: { raised: [], carried: [], closed: [] }, items: [], nextMeeting: null, leftOut },
  compiled: { by: 'p', at: '2026-11-26T12:00:00.000Z' }, proposed: null, agreed: null, asked: [], corrections: [],
});
const body = (id: string, closed: string | null = null) => ({ id, name: id, aliases: [], kind: 'outside' as const, parent: null, runs: null, remit: null, opened: null, closed, clause: null });
const NOW = '2027-01-28T12:00:00.000Z';

describe('what sets out when a record is agreed', () => {
  const routes = [
    route({ id: 'log-board' }), route({ id: 'log-emt', to: 'emt' }), route({ id: 'minutes-emt', to: 'emt', cargo: 'minutesAndDecisions' }),
    route({ id: 'policies', to: 'staffing', cargo: 'policies' }), route({ id: 'from-below', from: 'project', to: 'own' }), route({ id: 'log-closed', to: 'gone' }),
  ];
  const framework = { own: 'own', routes, bodies: [body('own'), body('board'), body('emt'), body('staffing'), body('project'), body('gone', '2026-01-01')] };
  it('action logs by their routes (R125)', () => { assert.deepEqual(routesFor(record('actionLog'), framework, '2027-01-28').map(({ id }) => id), ['log-board', 'log-emt']); });
  it('minutes by theirs, which are others (R126)', () => { assert.deepEqual(routesFor(record('minutes'), framework, '2027-01-28').map(({ id }) => id), ['minutes-emt']); });

  it('to Council only on request (R127)', () => {
    const asked = route({ condition: { kind: 'onRequest', asker: 'cabinet', requests: [{ day: '2027-01-20', reference: 'CAB/12', by: 'p', at: '2027-01-20T10:00:00.000Z' }] } });
    assert.equal(setOut(asked, { id: 'f', record: record('minutes'), now: NOW }).state, 'waiting');
    assert.equal(isRequested(asked, '2026-11-26T10:00:00.000Z'), true);
    assert.equal(isRequested(asked, '2027-01-28T10:00:00.000Z'), false, 'a request of before the meeting was for another');
  });
  it('"where necessary" waits for somebody to judge (R130)', () => { assert.equal(setOut(route({ condition: { kind: 'whereNecessary' } }), { id: 'f', record: record('minutes'), now: NOW }).state, 'waiting'); });
  it('says how much restricted business was left out', () => { assert.equal(setOut(route({}), { id: 'f', record: record('actionLog', 2), now: NOW }).leftOut, 2); });

  it('goes into the channel of a group, by mail where there is an address, and by hand always', () => {
    assert.deepEqual([waysTo({ runs: 'g' }, { address: 'a@b.example' }), waysTo({ runs: null }, { address: 'a@b.example' }), waysTo({ runs: null }, undefined)], [['group', 'mail', 'hand'], ['mail', 'hand'], ['hand']]);
  });
});

const forwarding = (change: Partial<Forwarding> = {}): Forwarding => ({ ...setOut(route({}), { id: 'f', record: record('actionLog'), now: NOW }), ...change });

describe('which meeting it goes to', () => {
  const diary = { body: 'board', days: ['2027-02-10', '2027-03-10'], leadDays: 5, address: null };
  it('the next available, and once its last day has gone by the one after', () => {
    assert.equal(aimed(forwarding(), true, diary, '2027-02-03', england).forMeetingOn, '2027-02-10');
    assert.equal(aimed(forwarding(), true, diary, '2027-02-04', england).forMeetingOn, '2027-03-10');
  });
  it('stays what it was once it is sent', () => {
    const sent = forwarding({ state: 'sent', forMeetingOn: '2027-02-10', due: '2027-02-03' });
    assert.equal(aimed(sent, true, diary, '2027-02-20', england), sent);
  });
  it('goes at once where the route does not ask for the next meeting', () => { assert.equal(aimed(forwarding(), false, diary, '2027-02-03', england).forMeetingOn, null); });
});

const owed = (one: Forwarding, now: string, change: Partial<GroupFacts> = {}): readonly Obligation[] =>
  obligations({ group: GROUP, ...always(TERMS), seats: SEATS, meetings: [], attendance: [], actions: [], cycle: { ...NO_CYCLE, forwardings: [one] }, isWorkingDay: england, ...change }, now);
const line = ({ matter, due, to, key }: Obligation): string => `${matter.kind} ${due} ${to === GROUP.secretary ? 'secretary' : String(to)} ${key.split('/').slice(0, 3).join('/')}`;

describe('the secretary is told what must go, and what nobody acknowledged', () => {
  const rows: readonly (readonly [what: string, one: Forwarding, now: string, expected: readonly string[]])[] = [
    ['two working days before the last day', forwarding({ due: '2027-02-10', forMeetingOn: '2027-02-17' }), NOW, ['onwardDue 2027-02-08T09:00:00.000Z secretary onward-due/f/2027-02-10']],
    ['the next working day where it can go at once', forwarding(), NOW, ['onwardDue 2027-01-29T09:00:00.000Z secretary onward-due/f/now']],
    ['on the last day itself where it sets out only then', forwarding({ due: '2027-01-28', at: '2027-01-28T09:30:00.000Z' }), '2027-01-28T10:00:00.000Z', ['onwardDue 2027-01-28T09:30:00.000Z secretary onward-due/f/2027-01-28']],
    ['again of each attempt that failed', forwarding({ state: 'failed', sent: { by: 'p', at: '2027-02-01T10:00:00.000Z' } }), '2027-02-01T10:01:00.000Z', ['onwardDue 2027-02-01T10:00:00.000Z secretary onward-failed/f/2027-02-01T10:00:00.000Z']],
    ['five working days after the meeting without a word', forwarding({ state: 'sent', forMeetingOn: '2027-02-10', sent: { by: 'p', at: '2027-02-01T10:00:00.000Z' } }), NOW, ['onwardChase 2027-02-17T09:00:00.000Z secretary onward-chase/f/0']],
    ['and once more after asking', forwarding({ state: 'sent', sent: { by: 'p', at: '2027-02-01T10:00:00.000Z' }, chased: ['2027-02-17T10:00:00.000Z'] }), '2027-02-17T11:00:00.000Z', ['onwardChase 2027-02-24T09:00:00.000Z secretary onward-chase/f/1']],
    ['not of one that waits, is on its way, has arrived or is not needed', forwarding({ state: 'waiting' }), NOW, []],
    ['not a third time', forwarding({ state: 'sent', sent: { by: 'p', at: '2027-02-01T10:00:00.000Z' }, chased: ['2027-02-17T10:00:00.000Z', '2027-02-24T10:00:00.000Z'] }), '2027-02-25T11:00:00.000Z', []],
  ];
  for (const [what, one, now, expected] of rows) it(what, () => { assert.deepEqual(owed(one, now).map(line), expected); });
  it('nobody is told where there is no secretary', () => { assert.deepEqual(owed(forwarding(), NOW, { group: { ...GROUP, secretary: null } }), []); });
});
