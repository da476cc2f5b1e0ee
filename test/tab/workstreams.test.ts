import assert from 'node:assert/strict';
import { changePlan } from '../../shared/domain/plan-edit.ts';
import { emptyPlan, isWritten, type Deliverable } from '../../shared/domain/plan.ts';
import { blankRow, changeOf, rowsOf, withPromised } from '../../tab/workstreams/drafts.ts';
import { dated, paragraphsOf, recurring, timelineOf, toneOf } from '../../tab/workstreams/view.ts';

const TODAY = '2026-12-22';
const one = (id: string, change: Partial<Deliverable> = {}): Deliverable => ({
  id, title: id, kind: 'deliverable', ownerPost: '', owner: null, state: 'planned', promised: '2027-01-10', expected: '2027-01-10', done: null, partner: '', lessons: '', ...change,
});

describe('the page of workstreams thinks', () => {
  it('paragraphs are parted by empty lines', () => { assert.deepEqual(paragraphsOf('One\nline\n\n  \n Two \n\n'), ['One\nline', 'Two']); });

  it('a plan is written once a part of it is', () => {
    assert.deepEqual([isWritten(emptyPlan('w')), isWritten({ ...emptyPlan('w'), principles: ['p'] })], [false, true]);
  });

  const tones: readonly (readonly [what: string, change: Partial<Deliverable>, tone: string])[] = [
    ['in time', {}, 'calm'],
    ['put off', { expected: '2027-02-01' }, 'warn'],
    ['late', { expected: '2026-12-21' }, 'bad'],
    ['done, late or not', { state: 'done', done: '2026-12-20' }, 'good'],
    ['stopped', { state: 'stopped', expected: '2026-01-01' }, 'away'],
  ];
  for (const [what, change, tone] of tones) it(`what is ${what} is ${tone}`, () => { assert.equal(toneOf(one('1', change), TODAY), tone); });

  it('what has a day stands by it, and what recurs stands apart', () => {
    const deliverables = [one('none', { expected: null }), one('later', { expected: '2027-03-01' }), one('done', { state: 'done', done: '2026-10-01' }), one('again', { kind: 'recurring' })];
    assert.deepEqual([dated({ deliverables }).map(({ id }) => id), recurring({ deliverables }).map(({ id }) => id)], [['done', 'later', 'none'], ['again']]);
  });

  it('a line of time runs from the first day to the last, today among them, with quarters or years', () => {
    const short = timelineOf([one('1', { promised: '2026-12-12' }), one('2', { promised: null, expected: '2027-04-21' })], TODAY) ?? assert.fail('no line');
    assert.deepEqual([short.marks.map(({ promised }) => promised), short.marks[1]?.now, short.ticks.map(({ day }) => day)], [[0, null], 1, ['2027-01-01', '2027-04-01']]);
    assert.ok(short.today > 0 && short.today < 0.1);
    const long = timelineOf([one('1', { promised: '2022-01-01' }), one('2')], TODAY);
    assert.deepEqual(long?.ticks.map(({ day }) => day), ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01']);
    assert.equal(timelineOf([one('1'), one('2', { promised: null, expected: null })], TODAY), null, 'one day makes no line');
  });

  it('what another has promised meanwhile does not keep mine from being saved', () => {
    const now = { ...emptyPlan('w'), deliverables: [one('1'), one('2')] };
    const mine = rowsOf([one('1', { title: 'Mine' })]);
    const kept = (rows: typeof mine) => changePlan(now, changeOf('deliverables', rows), { today: TODAY, principles: [], mayPromise: true });
    assert.equal(kept(mine).ok, false);
    const after = kept(withPromised('deliverables', mine, now));
    assert.deepEqual(after.ok && after.value.deliverables.map(({ title, promised }) => [title, promised]), [['Mine', '2027-01-10'], ['2', '2027-01-10']]);
    assert.equal(withPromised('parked', mine, now), mine);
  });

  it('what is typed is the same value again, and what is empty is nothing', () => {
    const before = one('1', { owner: 'p', partner: 'College' });
    assert.deepEqual(changeOf('deliverables', rowsOf([before])), { part: 'deliverables', deliverables: [before] });
    const parked = { ...blankRow('parked'), title: ' Polish ', why: 'x' };
    assert.deepEqual(changeOf('parked', [parked]), { part: 'parked', parked: [{ id: parked.id, title: 'Polish', why: 'x', revisit: null, sustainability: '', training: '', funding: '' }] });
    assert.deepEqual(changeOf('text', [blankRow('text'), { id: '2', heading: 'A', text: 'b' }]), { part: 'text', text: [{ heading: 'A', text: 'b' }] });
  });
});
