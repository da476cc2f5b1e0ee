import assert from 'node:assert/strict';
import { changePlan, planProblems, type PlanChange } from '../../shared/domain/plan-edit.ts';
import { emptyPlan, furthestMissed, missedBy, nextDeliverable, slipped, toRevisit, type Deliverable, type Plan } from '../../shared/domain/plan.ts';

const TODAY = '2026-11-22';
const deliverable = (id: string, change: Partial<Deliverable> = {}): Deliverable => ({
  id, title: `Deliverable ${id}`, kind: 'deliverable', ownerPost: '', owner: null, state: 'planned', promised: '2026-12-01', expected: '2026-12-01', done: null, partner: '', lessons: '', ...change,
});
const UNSAID = { sustainability: '', training: '', funding: '' };
const plan = (change: Partial<Plan> = {}): Plan => ({ ...emptyPlan('workstream-1'), revision: 3, ...change });

describe('what misses its day (R64)', () => {
  const rows: readonly (readonly [what: string, one: Deliverable, missed: number | null, isSlipped: boolean])[] = [
    ['as promised', deliverable('1'), 0, false],
    ['put off by two weeks', deliverable('1', { expected: '2026-12-15' }), 14, true],
    ['brought forward', deliverable('1', { expected: '2026-11-24' }), -7, false],
    ['late: its forecast has gone by, so it is at least as late as today', deliverable('1', { promised: '2026-11-10', expected: '2026-11-12' }), 12, true],
    ['late without a promise', deliverable('1', { promised: null, expected: '2026-11-12' }), 10, true],
    ['without any day', deliverable('1', { promised: null, expected: null }), null, false],
    ['done three days late, which is settled', deliverable('1', { state: 'done', done: '2026-12-04' }), 3, false],
    ['stopped, which misses nothing any more', deliverable('1', { state: 'stopped', promised: '2026-01-01', expected: '2026-02-01' }), 31, false],
    ['what recurs has no day of its own to miss', deliverable('1', { kind: 'recurring', promised: '2026-09-01', expected: '2026-11-12' }), 72, false],
    ['due today', deliverable('1', { promised: TODAY, expected: TODAY }), 0, false],
  ];
  for (const [what, one, missed, isSlipped] of rows) {
    it(what, () => { assert.deepEqual([missedBy(one, TODAY), slipped(plan({ deliverables: [one] }), TODAY).length === 1], [missed, isSlipped]); });
  }

  it('the furthest is told of a plan, and 0 where nothing slips', () => {
    const deliverables = [deliverable('1', { expected: '2026-12-15' }), deliverable('2', { promised: '2026-11-01', expected: '2026-11-20' })];
    assert.deepEqual([furthestMissed(plan({ deliverables }), TODAY), furthestMissed(plan(), TODAY)], [21, 0]);
  });

  it('what comes next is the first open one by its forecast; what recurs, is done or has no day is none', () => {
    const deliverables = [
      deliverable('1', { expected: '2026-12-15' }), deliverable('2', { expected: '2026-12-02' }), deliverable('3', { expected: '2026-11-30', kind: 'recurring' }),
      deliverable('4', { state: 'done', expected: '2026-11-01', done: '2026-11-01' }), deliverable('5', { expected: null }),
    ];
    assert.equal(nextDeliverable({ deliverables })?.id, '2');
    assert.equal(nextDeliverable({ deliverables: [] }), null);
  });

  it('the parked are looked at again from their day on (R61)', () => {
    const parked = ['2026-11-21', TODAY, '2026-11-23', null].map((revisit, at) => ({ id: at.toString(), title: 'x', why: 'y', revisit, ...UNSAID }));
    assert.deepEqual(toRevisit({ parked }, TODAY).map(({ id }) => id), ['0', '1']);
  });
});

const OFFICER = { today: TODAY, principles: ['p1', 'p2'], mayPromise: true };
const LEAD = { ...OFFICER, mayPromise: false };
const changed = (before: Plan, change: PlanChange, context = OFFICER): Plan => {
  const after = changePlan(before, change, context);
  assert.ok(after.ok, JSON.stringify(after));
  return after.value;
};

describe('a part of a plan', () => {
  const rows: readonly (readonly [what: string, change: PlanChange, expected: readonly string[]])[] = [
    ['a section without text', { part: 'text', text: [{ heading: 'A', text: ' ' }] }, ['text.0.text missing']],
    ['an outcome without words, of evidence to come', { part: 'outcomes', outcomes: [{ id: '1', text: '', measure: '', evidence: '', updated: '2026-11-23' }] }, ['outcomes.0.text missing', 'outcomes.0.updated dayToCome']],
    ['done without a day', { part: 'deliverables', deliverables: [deliverable('1'), deliverable('2', { state: 'done' })] }, ['deliverables.1.done missing']],
    ['done tomorrow', { part: 'deliverables', deliverables: [deliverable('1', { state: 'done', done: '2026-11-23' })] }, ['deliverables.0.done dayToCome']],
    ['stopped without what was learnt (R30)', { part: 'deliverables', deliverables: [deliverable('1', { state: 'stopped' })] }, ['deliverables.0.lessons missing']],
    ['a benefit of tomorrow (R26)', { part: 'benefits', benefits: [{ id: '1', text: 'x', deliverable: null, expected: null, realised: '2026-11-23' }] }, ['benefits.0.realised dayToCome']],
    ['parked without a reason (R61)', { part: 'parked', parked: [{ id: '1', title: 'x', why: '', revisit: null, ...UNSAID }] }, ['parked.0.why missing']],
    ['nothing at all', { part: 'parked', parked: [] }, []],
  ];
  for (const [what, change, expected] of rows) {
    it(what, () => {
      assert.deepEqual(planProblems(change, TODAY).map(({ field, kind }) => `${field} ${kind}`), expected);
      assert.equal(changePlan(plan(), change, OFFICER).ok, expected.length === 0);
    });
  }

  it('is changed alone, and the plan counts up', () => {
    const before = plan({ outcomes: [{ id: '1', text: 'x', measure: '', evidence: '', updated: null }] });
    assert.deepEqual(changed(before, { part: 'parked', parked: [{ id: '1', title: 'x', why: 'y', revisit: null, ...UNSAID }] }), { ...before, parked: [{ id: '1', title: 'x', why: 'y', revisit: null, ...UNSAID }], revision: 4 });
  });

  it('the first forecast is the promise; a lead moves the forecast, an officer the promise too', () => {
    const begun = changed(plan(), { part: 'deliverables', deliverables: [deliverable('1', { promised: null })] }, LEAD);
    assert.equal(begun.deliverables[0]?.promised, '2026-12-01');
    const put = [deliverable('1', { promised: '2027-02-01', expected: '2027-02-01' })];
    assert.deepEqual([LEAD, OFFICER].map((who) => changed(begun, { part: 'deliverables', deliverables: put }, who).deliverables[0]?.promised), ['2026-12-01', '2027-02-01']);
  });

  for (const [what, after, who, problems] of [
    ['removed by an officer', [], OFFICER, ['deliverables promisedStays']],
    ['removed by a lead, with another put in its place', [deliverable('2')], LEAD, ['deliverables promisedStays']],
    ['removed, and what is left is incomplete', [deliverable('2', { title: '' })], OFFICER, ['deliverables.0.title missing', 'deliverables promisedStays']],
    ['stopped without what was learnt', [deliverable('1', { state: 'stopped' })], OFFICER, ['deliverables.0.lessons missing']],
  ] as const) {
    it(`what was promised does not vanish: ${what} (R30)`, () => {
      const no = changePlan(plan({ deliverables: [deliverable('1')] }), { part: 'deliverables', deliverables: after }, who);
      assert.ok(!no.ok && no.refusal.why === 'notReady');
      assert.deepEqual(no.refusal.problems.map(({ field, kind }) => `${field} ${kind}`), problems);
    });
  }

  it('what was stopped keeps the day promised and the day on which that was noted; gone on with, it has none', () => {
    const promised = plan({ deliverables: [deliverable('1')] });
    const stopped = changed(promised, { part: 'deliverables', deliverables: [deliverable('1', { state: 'stopped', lessons: 'Too dear', promised: '2030-01-01' })] });
    assert.deepEqual([stopped.deliverables[0]?.promised, stopped.deliverables[0]?.stopped], ['2026-12-01', TODAY]);
    const later = changed(stopped, { part: 'deliverables', deliverables: stopped.deliverables }, { ...OFFICER, today: '2027-01-01' });
    assert.equal(later.deliverables[0]?.stopped, TODAY);
    assert.equal('stopped' in (changed(later, { part: 'deliverables', deliverables: [deliverable('1')] }).deliverables[0] ?? {}), false);
  });

  it('an officer moves a promise and does not take it back', () => {
    const before = plan({ deliverables: [deliverable('1')] });
    assert.equal(changed(before, { part: 'deliverables', deliverables: [deliverable('1', { promised: null, expected: null })] }).deliverables[0]?.promised, '2026-12-01');
    assert.deepEqual(changed(plan({ deliverables: [deliverable('1', { promised: null, expected: null })] }), { part: 'deliverables', deliverables: [] }).deliverables, [], 'what was never promised may go');
  });

  it('what is not done has no day on which it was', () => { assert.equal(changed(plan(), { part: 'deliverables', deliverables: [deliverable('1', { done: '2026-11-01' })] }).deliverables[0]?.done, null); });

  it('a benefit stays when what it came with is gone, and knows no other plan’s', () => {
    const before = plan({ deliverables: [deliverable('1', { promised: null, expected: null })], benefits: [{ id: 'b', text: 'x', deliverable: '1', expected: null, realised: null }] });
    assert.equal(changed(before, { part: 'deliverables', deliverables: [] }).benefits[0]?.deliverable, null);
    assert.equal(changed(before, { part: 'benefits', benefits: [{ id: 'b', text: 'x', deliverable: 'elsewhere', expected: null, realised: null }] }).benefits[0]?.deliverable, null);
  });

  it('is tagged with principles of its own strategy alone, in their order', () => { assert.deepEqual(changed(plan(), { part: 'principles', principles: ['p2', 'other', 'p1'] }).principles, ['p1', 'p2']); });

  it('two rows of one id are one', () => { assert.equal(changed(plan(), { part: 'deliverables', deliverables: [deliverable('1'), deliverable('1')] }).deliverables.length, 1); });
});
