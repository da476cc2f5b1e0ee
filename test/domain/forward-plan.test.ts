import assert from 'node:assert/strict';
import { forwardPlan, type ForwardFacts } from '../../shared/domain/forward-plan.ts';
import { emptyPlan, type Deliverable } from '../../shared/domain/plan.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import type { Workstream } from '../../shared/domain/workstream.ts';
import { TERMS } from '../store/world.ts';

const TODAY = '2026-11-23';
const strategy = { ...newStrategy('s', { title: 'Digital', from: '2022-01-01', until: '2027-06-30' }), nextReview: '2026-11-01' };
const workstream: Workstream = { id: 'w', strategy, number: 1, title: 'Devices', leadPost: '', lead: null, status: null };
const one = (change: Partial<Deliverable>): Deliverable => ({ id: 'd', title: 'A', kind: 'deliverable', ownerPost: '', owner: null, state: 'planned', promised: null, expected: null, done: null, partner: '', lessons: '', ...change });
const facts: ForwardFacts = {
  today: TODAY, zone: 'Europe/London', isWorkingDay: () => true, termsOn: () => TERMS, strategies: [], workstreams: [workstream], plans: [], meetings: [],
};
const withPlan = (deliverables: readonly Deliverable[]) => forwardPlan({ ...facts, plans: [{ ...emptyPlan('w'), deliverables }] }).lanes.flatMap(({ marks }) => marks.map(({ day, promised, late }) => [day, promised, late]));

describe('the year ahead', () => {
  for (const [what, change, expected] of [
    ['as promised', { promised: '2027-01-01', expected: '2027-01-01' }, [['2027-01-01', null, false]]],
    ['put off', { promised: '2027-01-01', expected: '2027-03-01' }, [['2027-03-01', '2027-01-01', false]]],
    ['put off beyond the year', { promised: '2027-01-01', expected: '2029-03-01' }, [['2029-03-01', '2027-01-01', false]]],
    ['late', { promised: '2026-09-01', expected: '2026-10-01' }, [['2026-10-01', '2026-09-01', true]]],
    ['promised, and nothing more was said', { promised: '2026-10-01' }, [['2026-10-01', null, true]]],
    ['beyond the year', { promised: '2028-01-01', expected: '2028-01-01' }, []],
    ['done', { state: 'done', expected: '2027-01-01', done: '2026-11-01' }, []],
    ['stopped', { state: 'stopped', expected: '2027-01-01' }, []],
    ['what recurs', { kind: 'recurring', expected: '2027-01-01' }, []],
    ['without a day', {}, []],
  ] as const) it(`a deliverable ${what}`, () => { assert.deepEqual(withPlan([one(change)]), expected); });

  it('meetings with their papers’ last day, strategies, and what is parked; what has ended has nothing before it', () => {
    const ended = { ...workstream, id: 'v', ended: { on: TODAY, why: 'x', learnt: 'y', by: 'p', at: '' } };
    const parked = { id: 'p', title: 'Kiosks', why: 'x', sustainability: '', training: '', funding: '' };
    const ahead = forwardPlan({
      ...facts, strategies: [strategy], workstreams: [workstream, ended],
      meetings: [{ starts: '2026-12-16T10:00:00.000Z', subject: 'Board', state: 'planned' }, { starts: '2027-01-16T10:00:00.000Z', subject: 'No more', state: 'cancelled' }],
      plans: [{ ...emptyPlan('w'), parked: [{ ...parked, revisit: '2027-04-01' }, { ...parked, revisit: null }] }, { ...emptyPlan('v'), deliverables: [one({ expected: '2027-01-01' })] }],
    });
    assert.deepEqual([ahead.from, ahead.until], [TODAY, '2027-11-23']);
    assert.deepEqual(ahead.lanes.map(({ of, marks }) => [of.kind, ...marks.map(({ kind, late }) => `${kind}${late ? ' late' : ''}`)]), [
      ['meetings', 'papers', 'meeting'], ['strategy', 'review late', 'ends'], ['workstream', 'revisit'],
    ]);
  });

  it('is empty where nothing has a day', () => { assert.deepEqual(forwardPlan(facts).lanes, []); });
});
