import assert from 'node:assert/strict';
import type { Action } from '../../shared/domain/action.ts';
import { emptyPlan, type Deliverable, type Plan } from '../../shared/domain/plan.ts';
import type { StatusDoubt } from '../../shared/domain/status-doubt.ts';
import { doubtsOf, evidenceOf, lastEvidenceOf, standingOf, type StatusStanding, type Surroundings } from '../../shared/domain/status-guard.ts';
import { BARE_REPORT, type StatusReport, type Workstream } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';

const TODAY = '2026-12-14';
const LEAD = PEOPLE.inclusion.id;
const four = { id: 'workstream-4', number: 4, lead: LEAD } as const;

const deliverable = (change: Partial<Deliverable>): Deliverable => ({
  id: 'd', title: 'Device lending', kind: 'milestone', ownerPost: '', owner: null, state: 'underWay', promised: null, expected: null, done: null, partner: '', lessons: '', ...change,
});
const action = (change: Partial<Action>): Action => ({
  id: 'a', ref: 'ACT-2026-031', title: 'Agree the lease', owner: LEAD, due: '2026-12-05', priority: 'normal', from: null, state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null, ...change,
});
type Known = Surroundings['blockers'][number];
const blocker = (change: Partial<Known>): Known => ({ ref: 'BLK-2026-003', title: 'No analyst', workstream: four.id, raised: { by: LEAD, at: '2026-12-02T23:30:00.000Z' }, state: 'open', ...change });
const planOf = (...deliverables: readonly Deliverable[]): Plan => ({ ...emptyPlan(four.id), deliverables });
const around = (change: Partial<Surroundings>): Surroundings => ({ plan: null, actions: [], blockers: [], evidenceDays: 60, lastEvidence: TODAY, zone: 'Europe/London', today: TODAY, ...change });
const slipped = (days: number): StatusDoubt => ({ kind: 'slipped', title: 'Device lending', days });
const GREEN = { rag: 'green', evidence: '', reason: '' } as const;

describe('a green that is doubted (watermelon guard)', () => {
  const overdue: StatusDoubt = { kind: 'overdueAction', ref: 'ACT-2026-031', title: 'Agree the lease', days: 9 };
  const rows: readonly (readonly [what: string, surroundings: Partial<Surroundings>, doubts: readonly StatusDoubt[]])[] = [
    ['nothing is known', {}, []],
    ['a milestone is late by the day it was promised for', { plan: planOf(deliverable({ promised: '2026-11-14', expected: '2026-12-13' })) }, [slipped(30)]],
    ['a milestone is put off to a day to come', { plan: planOf(deliverable({ promised: '2026-12-20', expected: '2027-01-03' })) }, [slipped(14)]],
    ['a milestone is late though none was promised', { plan: planOf(deliverable({ expected: '2026-12-13' })) }, [slipped(1)]],
    ['what comes round again and again had a day once', { plan: planOf(deliverable({ kind: 'recurring', promised: '2026-09-01', expected: '2026-09-01' })) }, []],
    ['one is expected today', { plan: planOf(deliverable({ expected: TODAY, promised: TODAY })) }, []],
    ['what came late has come', { plan: planOf(deliverable({ state: 'done', promised: '2026-11-01', done: '2026-12-01' })) }, []],
    ['what was stopped slips no more', { plan: planOf(deliverable({ state: 'stopped', promised: '2026-11-01', expected: '2026-11-01' })) }, []],
    ['an action of the lead is overdue', { actions: [action({})] }, [overdue]],
    ['an action of somebody else is overdue', { actions: [action({ owner: PEOPLE.ict.id })] }, []],
    ['one of somebody else that names the workstream', { actions: [action({ owner: PEOPLE.ict.id, from: 'Last meeting, WS4' })] }, [overdue]],
    ['one that names another workstream', { actions: [action({ owner: PEOPLE.ict.id, from: 'workstream 40' })] }, []],
    ['in Welsh', { actions: [action({ owner: PEOPLE.ict.id, from: 'Ffrwd waith 4' })] }, [overdue]],
    ['an action is due today', { actions: [action({ due: TODAY })] }, []],
    ['the owner says that it is done', { actions: [action({ state: 'proposedClosed' })] }, []],
    ['a blocker is open, raised after midnight by the clock on the wall', { blockers: [blocker({ raised: { by: LEAD, at: '2026-06-30T23:30:00.000Z' } })] }, [{ kind: 'openBlocker', ref: 'BLK-2026-003', title: 'No analyst', days: 166 }]],
    ['somebody has undertaken to remove it', { blockers: [blocker({ state: 'taken' })] }, [{ kind: 'openBlocker', ref: 'BLK-2026-003', title: 'No analyst', days: 12 }]],
    ['it was removed', { blockers: [blocker({ state: 'removed' })] }, []],
    ['it stops another workstream', { blockers: [blocker({ workstream: 'workstream-5' }), blocker({ workstream: null })] }, []],
    ['the evidence is as old as it may be', { lastEvidence: '2026-10-15' }, []],
    ['the evidence is a day older', { lastEvidence: '2026-10-14' }, [{ kind: 'staleEvidence', days: 61 }]],
    ['there was none, which is another matter', { lastEvidence: null }, []],
  ];
  for (const [what, surroundings, doubts] of rows) {
    it(what, () => { assert.deepEqual(doubtsOf(four, GREEN, around(surroundings)), doubts); });
  }

  it('new evidence is not stale, in whichever field it stands', () => {
    const old = around({ lastEvidence: '2026-01-01' });
    assert.deepEqual(doubtsOf(four, { ...GREEN, evidence: '212 residents' }, old), []);
    assert.deepEqual(doubtsOf(four, { ...GREEN, reason: '212 residents' }, old), []);
    assert.equal(doubtsOf(four, { ...GREEN, evidence: ' ' }, old).length, 1);
  });

  it('amber and red are not doubted', () => {
    const all = around({ plan: planOf(deliverable({ expected: '2026-01-01' })), actions: [action({})], blockers: [blocker({})], lastEvidence: '2026-01-01' });
    assert.equal(doubtsOf(four, GREEN, all).length, 4);
    for (const rag of ['amber', 'red'] as const) assert.deepEqual(doubtsOf(four, { ...GREEN, rag }, all), []);
  });

  it('nobody in the lead post owes an action', () => {
    assert.deepEqual(doubtsOf({ ...four, lead: null }, GREEN, around({ actions: [action({})] })), []);
  });
});

const planWith = (updated: string, evidence: string): Plan => ({ ...emptyPlan(four.id), outcomes: [{ id: 'o', text: '', measure: '', evidence, updated }] });
const report = (change: Partial<StatusReport>): StatusReport => ({ ...BARE_REPORT, rag: 'green', reason: '', by: LEAD, at: '2026-10-01T09:00:00.000Z', ...change });

describe('evidence', () => {
  it('of a green of before is its reason; an amber has none', () => {
    assert.deepEqual([report({ reason: 'on plan' }), report({ reason: 'a', evidence: 'b' }), report({ rag: 'amber', reason: 'late' })].map(evidenceOf), ['on plan', 'b', '']);
  });

  it('is as old as the latest of reports and outcomes', () => {
    const history = [report({ rag: 'amber', reason: 'late', at: '2026-12-01T09:00:00.000Z' }), report({ evidence: 'x' }), report({ evidence: 'y', at: '2026-09-01T09:00:00.000Z' })];
    assert.equal(lastEvidenceOf(history, null, 'Europe/London'), '2026-10-01');
    assert.equal(lastEvidenceOf(history, planWith('2026-11-11', 'survey'), 'Europe/London'), '2026-11-11');
    assert.equal(lastEvidenceOf(history, planWith('2026-11-11', ''), 'Europe/London'), '2026-10-01');
    assert.equal(lastEvidenceOf([], null, 'Europe/London'), null);
  });
});

const stated = (status: StatusReport | null, owner: string | null = null): Workstream => ({
  ...four, strategy: { id: 's', title: 'Digital', from: '2022-01-01', until: '2027-01-01', owner }, title: 'Digital inclusion', leadPost: 'Head', status,
});

describe('how far a shown status can be relied on', () => {
  const rules = { triggers: { green: 'On time.', amber: 'Slips by four weeks.', red: '' }, evidenceDays: 60 };
  const rows: readonly (readonly [what: string, workstream: Workstream, evidenceOn: string | null, expected: Partial<StatusStanding>])[] = [
    ['no report', stated(null), null, {}],
    ['a green with fresh evidence', stated(report({})), '2026-12-01', { trigger: 'On time.' }],
    ['a green with old evidence', stated(report({})), '2026-10-01', { trigger: 'On time.', staleDays: 74 }],
    ['a green with none', stated(report({})), null, { trigger: 'On time.' }],
    ['an amber with old evidence', stated(report({ rag: 'amber', backBy: TODAY })), '2026-10-01', { trigger: 'Slips by four weeks.' }],
    ['an amber whose day has passed', stated(report({ rag: 'amber', backBy: '2026-12-13' })), null, { trigger: 'Slips by four weeks.', overdueDays: 1 }],
    ['a lead who leads the strategy too (R21)', stated(report({ rag: 'red' }), LEAD), null, { ownBehalf: true }],
    ['an officer for that lead', stated(report({ rag: 'red', by: PEOPLE.secretary.id, onBehalfOf: LEAD }), LEAD), null, { ownBehalf: true }],
    ['a lead of before, with another owner', stated(report({ rag: 'red', by: PEOPLE.ict.id }), LEAD), null, {}],
  ];
  for (const [what, workstream, evidenceOn, expected] of rows) {
    it(what, () => {
      assert.deepEqual(standingOf(workstream, rules, evidenceOn, TODAY), { trigger: '', evidenceOn, staleDays: null, overdueDays: null, ownBehalf: false, periodEnded: false, ...expected });
    });
  }
});
