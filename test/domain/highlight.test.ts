import assert from 'node:assert/strict';
import { acceptHighlight, collectingFor, HIGHLIGHT_LIMIT, reportIn, standOf, windowOf, type Highlight } from '../../shared/domain/highlight.ts';
import { sinceLast, type SinceFacts } from '../../shared/domain/highlight-since.ts';
import { highlightObligations } from '../../shared/domain/highlight-obligations.ts';
import type { GroupFacts } from '../../shared/domain/matter.ts';
import { NO_CYCLE, NO_PROGRAMME } from '../../shared/domain/matter.ts';
import { emptyPlan, type Deliverable } from '../../shared/domain/plan.ts';
import { USUAL_STATUS_RULES } from '../../shared/domain/status-rules.ts';
import { BARE_REPORT, type StatusReport, type Workstream } from '../../shared/domain/workstream.ts';
import { aGroup, aMeeting, anAction, id, TERMS } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const isWorkingDay = (day: string): boolean => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
const zone = 'Europe/London';
const report = (at: string, change: Partial<StatusReport> = {}): StatusReport => ({ ...BARE_REPORT, rag: 'green', reason: '', by: PEOPLE.inclusion.id, at, ...change });
const strategy = { id: id(), title: 'Digital', from: '2026-01-01', until: '2029-01-01', owner: null };
const workstream = (change: Partial<Workstream> = {}): Workstream => ({ id: id(), strategy, number: 4, title: 'Digital inclusion', leadPost: 'Head of Policy', lead: PEOPLE.inclusion.id, status: null, ...change });

/** on Tue 1 December 2026, its agenda and papers four working days before: Wed 25 November */
const meeting = aMeeting();
const facts = (workstreams: readonly Workstream[], change: { readonly askDays?: number | null; readonly highlights?: readonly Highlight[]; readonly kind?: 'urgent'; readonly starts?: string } = {}): GroupFacts => ({
  group: aGroup({ closures: [] }), terms: TERMS, termsOn: () => TERMS, seats: [], meetings: [{ ...meeting, ...(change.kind !== undefined && { kind: change.kind }), ...(change.starts !== undefined && { starts: change.starts }) }], attendance: [], actions: [], isWorkingDay,
  cycle: { ...NO_CYCLE, programme: { ...NO_PROGRAMME, workstreams, highlights: change.highlights ?? [], rules: { ...USUAL_STATUS_RULES, askDays: change.askDays === undefined ? 5 : change.askDays } } },
});
const NOW = '2026-11-02T10:00:00.000Z';
const told = (owed: ReturnType<typeof highlightObligations>) => owed.map(({ matter: { kind }, to, due }) => `${kind} ${to === PEOPLE.inclusion.id ? 'lead' : 'secretary'} ${due.slice(0, 10)}`);

describe('highlight reports: when they are asked for (R21, W13)', () => {
  it('so many working days before the papers’ last day, once more the day before it, and the missing ones on it', () =>
    assert.deepEqual(told(highlightObligations(facts([workstream()]), NOW)), ['highlightAsked lead 2026-11-18', 'highlightAsked lead 2026-11-24', 'highlightsMissing secretary 2026-11-25']));

  for (const [why, owed] of [
    ['the group never asks', facts([workstream()], { askDays: null })],
    ['the meeting is urgent', facts([workstream()], { kind: 'urgent' })],
    ['a status was reported while they were asked for', facts([workstream({ status: report('2026-11-19T10:00:00.000Z') })])],
    ['there are no workstreams', facts([])],
    ['the period of its strategy was over when they would have been asked for', facts([workstream({ strategy: { ...strategy, until: '2026-11-17' } })])],
    ['it has ended', facts([workstream({ ended: { on: '2026-11-01', why: 'x', learnt: 'y', by: PEOPLE.chair.id, at: NOW } })])],
  ] as const) it(`nothing, where ${why}`, () => assert.deepEqual(highlightObligations(owed, NOW), []));

  it('again from a lead whose status is older than the asking', () => assert.equal(highlightObligations(facts([workstream({ status: report('2026-11-17T10:00:00.000Z') })]), NOW).length, 3));
  it('of a workstream without a lead only the secretary hears', () => assert.deepEqual(told(highlightObligations(facts([workstream({ lead: null })]), NOW)), ['highlightsMissing secretary 2026-11-25']));
  it('nothing more once the report is in', () => {
    const one = workstream();
    const highlight: Highlight = { id: id(), meeting: meeting.id, workstream: one.id, done: 'x', next: '', status: report(NOW), by: PEOPLE.inclusion.id, lead: PEOPLE.inclusion.id, at: NOW, revision: 1 };
    assert.deepEqual(highlightObligations(facts([one], { highlights: [highlight] }), NOW), []);
  });
  it('one working day ahead there is only one reminder', () => assert.deepEqual(told(highlightObligations(facts([workstream()], { askDays: 1 }), NOW)), ['highlightAsked lead 2026-11-24', 'highlightsMissing secretary 2026-11-25']));
  it('where the last day is a Monday, the reminder is of the Friday before', () =>
    assert.deepEqual(told(highlightObligations(facts([workstream()], { starts: '2026-11-27T14:00:00.000Z' }), NOW)), ['highlightAsked lead 2026-11-16', 'highlightAsked lead 2026-11-20', 'highlightsMissing secretary 2026-11-23']));
  it('the same keys when it is computed again', () => {
    const owed = facts([workstream()]);
    assert.deepEqual(highlightObligations(owed, NOW).map(({ key }) => key), highlightObligations(owed, '2026-11-20T10:00:00.000Z').map(({ key }) => key));
  });
});

describe('highlight reports: how one stands', () => {
  const collecting = collectingFor(meeting, TERMS, { askDays: 5 }, zone, isWorkingDay);
  const window = windowOf(collecting, meeting, zone);
  for (const [at, counts] of [['2026-11-17T23:59:00.000Z', false], ['2026-11-18T00:00:00.000Z', true], ['2026-12-01T13:59:00.000Z', true], ['2026-12-01T14:00:00.000Z', false]] as const) {
    it(`a status of ${at} ${counts ? 'counts' : 'does not count'}`, () => assert.equal(standOf({ id: 'w' }, [], reportIn([report(at)], window)), counts ? 'statusOnly' : 'missing'));
  }
  it('the report itself counts for more', () => assert.equal(standOf({ id: 'w' }, [{ workstream: 'w' }], null), 'in'));
  it('no time, no counting', () => {
    for (const none of [null, collectingFor(meeting, TERMS, { askDays: null }, zone, isWorkingDay)]) assert.equal(reportIn([report(NOW)], windowOf(none, meeting, zone)), null);
  });

  for (const [said, problems] of [
    [{ done: ' done ', next: '' }, null],
    [{ done: ' ', next: 'x' }, ['done missing']],
    [{ done: 'x'.repeat(HIGHLIGHT_LIMIT + 1), next: 'x'.repeat(HIGHLIGHT_LIMIT + 1) }, ['done tooLong', 'next tooLong']],
  ] as const) {
    it(`${problems === null ? 'takes' : 'refuses'} ${said.done.slice(0, 8)}/${said.next.slice(0, 8)}`, () => {
      const result = acceptHighlight(said);
      if (problems === null) { assert.deepEqual(result, { ok: true, value: { done: 'done', next: '' } }); return; }
      assert.ok(!result.ok && result.refusal.why === 'notReady');
      assert.deepEqual(result.refusal.problems.map(({ field, kind }) => `${field} ${kind}`), problems);
    });
  }
});

const deliverable = (change: Partial<Deliverable>): Deliverable => ({
  id: id(), title: 'Devices', kind: 'milestone', ownerPost: '', owner: null, state: 'underWay', promised: '2026-10-10', expected: '2026-10-10', done: null, partner: '', lessons: '', ...change,
});
const closed = (change: Partial<ReturnType<typeof anAction>>) => anAction({ owner: PEOPLE.inclusion.id, state: 'closed', closed: { by: PEOPLE.chair.id, at: '2026-10-15T10:00:00.000Z', how: 'done', note: null }, ...change });

describe('highlight reports: what has happened since the last meeting', () => {
  const from = '2026-10-01T09:00:00.000Z';
  const one = workstream();
  const decision = { id: id(), ref: 'DEC-2026-001', meeting: null, item: null, about: 'Lending', text: 'Yes', outcome: 'approved', reasons: '', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null, quorum: null, state: 'taken', settled: null, readers: null, by: PEOPLE.chair.id, at: '2026-10-20T10:00:00.000Z', corrections: [] } as const;
  const nothing: SinceFacts = { workstream: one, reports: [], plan: null, actions: [], decisions: [], linked: new Set(), blockers: [] };
  const lines = (change: Partial<SinceFacts>) => sinceLast({ ...nothing, ...change }, { from, now: NOW, zone });
  const plan = (deliverables: readonly Deliverable[]) => ({ ...emptyPlan(one.id), deliverables });

  it('the lead’s actions that were closed as done, and nobody else’s', () => {
    const mine = closed({ ref: 'ACT-2026-001' });
    const dropped = closed({ closed: { by: PEOPLE.chair.id, at: '2026-10-15T10:00:00.000Z', how: 'dropped', note: null } });
    const old = closed({ closed: { by: PEOPLE.chair.id, at: '2026-09-15T10:00:00.000Z', how: 'done', note: null } });
    assert.deepEqual(lines({ actions: [mine, closed({ owner: PEOPLE.ict.id }), dropped, old] }), [{ kind: 'action', ref: 'ACT-2026-001', title: mine.title, day: '2026-10-15' }]);
    assert.deepEqual(sinceLast({ ...nothing, workstream: { ...one, lead: null }, actions: [mine] }, { from, now: NOW, zone }), []);
  });
  it('what was reached, late or not, what slipped and what comes next', () => {
    const deliverables = [
      deliverable({ title: 'Reached', state: 'done', done: '2026-10-17' }), deliverable({ title: 'Old', state: 'done', done: '2026-09-17' }), deliverable({ title: 'Slipped', expected: '2026-12-09', promised: '2026-11-09' }),
      deliverable({ title: 'Ahead', promised: '2026-11-20', expected: '2026-11-20' }), deliverable({ title: 'Far', promised: '2027-11-20', expected: '2027-11-20' }), deliverable({ title: 'Stopped', state: 'stopped', expected: '2026-10-01' }),
    ];
    assert.deepEqual(lines({ plan: plan(deliverables) }), [
      { kind: 'reached', title: 'Reached', day: '2026-10-17', late: 7 }, { kind: 'slipped', title: 'Slipped', expected: '2026-12-09', days: 30 }, { kind: 'ahead', title: 'Ahead', expected: '2026-11-20' },
    ]);
  });
  it('changes of colour alone, the first one too', () => assert.deepEqual(
    lines({ reports: [report('2026-10-20T10:00:00.000Z', { rag: 'red' }), report('2026-10-15T10:00:00.000Z', { rag: 'red' }), report('2026-09-01T10:00:00.000Z')] }),
    [{ kind: 'status', from: 'green', to: 'red', day: '2026-10-15' }],
  ));
  for (const [why, found, change] of [
    ['names it', true, { text: 'Carry on with digital INCLUSION' }], ['is about something else', false, {}], ['is kept to some readers', false, { text: 'Digital inclusion', readers: [PEOPLE.chair.id] }],
    ['is older', false, { text: 'Digital inclusion', at: '2026-09-01T00:00:00.000Z' }], ['has lapsed', false, { text: 'Digital inclusion', state: 'lapsed' as const }],
  ] as const) it(`a decision that ${why} ${found ? 'is told' : 'is not'}`, () => assert.equal(lines({ decisions: [{ ...decision, ...change }] }).length, found ? 1 : 0));
  it('a decision that something of it waited for is told', () => assert.equal(lines({ decisions: [decision], linked: new Set([decision.id]) }).length, 1));
});
