import assert from 'node:assert/strict';
import type { Action } from '../../shared/domain/action.ts';
import { actionProblems, carry, change, close, drop, keepOpen, proposeClosure, raise, refOf, reopen, type ActionChange } from '../../shared/domain/action-deeds.ts';
import type { Result } from '../../shared/domain/result.ts';

const AT = '2026-11-02T10:00:00.000Z';
const OWNER = { by: 'owner', at: AT } as const;
const CHAIR = { by: 'chair', at: AT } as const;
const FORM = { title: 'Patch the print servers', owner: 'owner', due: '2026-11-30', priority: 'normal' } as const;
const OPEN: Action = raise({ ...FORM, id: 'a', ref: 'ACT-2026-014', from: null, meeting: null, item: null }, CHAIR).action;
const PROPOSED: Action = { ...OPEN, state: 'proposedClosed', closing: { ...OWNER, evidence: 'patched' } };
const CLOSED: Action = { ...PROPOSED, state: 'closed', closed: { ...CHAIR, how: 'done', note: null } };

const told = (result: Result<ActionChange | null>): string => (result.ok ? (result.value === null ? 'as it was' : `${result.value.event.what}, ${result.value.action.state}`) : result.refusal.why);

describe('an action', () => {
  const fields: readonly (readonly [change: Partial<typeof FORM> | Record<string, string>, problems: readonly string[]])[] = [
    [{}, []],
    [{ title: '  ' }, ['title missing']],
    [{ title: 'x'.repeat(501) }, ['title tooLong']],
    [{ owner: '' }, ['owner missing']],
    [{ owner: 'stranger' }, ['owner personNotInTeam']],
    [{ due: '' }, ['due missing']],
    [{ due: '2026-11-31' }, ['due notADay']],
    [{ due: '30/11/2026' }, ['due notADay']],
    [{ due: '2024-11-02' }, []],
    [{ due: '2024-11-01' }, ['due dayPast']],
    [{ due: '2031-11-02' }, []],
    [{ due: '2062-11-30' }, ['due dayTooFar']],
  ];
  for (const [entered, problems] of fields)
    it(`W1: ${JSON.stringify(entered).slice(0, 40)} has ${problems.join(', ') || 'nothing wrong with it'}`, () =>
      assert.deepEqual(actionProblems({ ...FORM, ...entered }, '2026-11-02', (person) => person !== 'stranger').map(({ field, kind }) => `${field} ${kind}`), problems));

  const deeds: readonly (readonly [what: string, result: Result<ActionChange | null>, told: string])[] = [
    ['the owner proposes with evidence', proposeClosure(OPEN, 'patched', OWNER), 'proposedClosed, proposedClosed'],
    ['the owner proposes without', proposeClosure(OPEN, '  ', OWNER), 'evidenceNeeded'],
    ['the owner says the same again', proposeClosure(PROPOSED, ' patched', OWNER), 'as it was'],
    ['the owner says more of it', proposeClosure(PROPOSED, 'patched, all of them', OWNER), 'proposedClosed, proposedClosed'],
    ['the owner proposes a closed one', proposeClosure(CLOSED, 'patched', OWNER), 'actionClosed'],
    ['the group agrees', close(PROPOSED, null, CHAIR), 'closed, closed'],
    ['the group closes what nobody proposed, and says how it was done', close(OPEN, 'seen working', CHAIR), 'closed, closed'],
    ['the group closes what nobody proposed, without a word', close(OPEN, null, CHAIR), 'evidenceNeeded'],
    ['the group closes it twice', close(CLOSED, null, CHAIR), 'actionClosed'],
    ['the group keeps it open', keepOpen(PROPOSED, 'two are left', CHAIR), 'keptOpen, open'],
    ['the group keeps it open without a reason', keepOpen(PROPOSED, null, CHAIR), 'notReady'],
    ['an open one is kept open', keepOpen(OPEN, 'why not', CHAIR), 'alreadySettled'],
    ['W3: dropped with a reason', drop(OPEN, 'printing ends', CHAIR), 'dropped, closed'],
    ['W3: dropped without one', drop(OPEN, null, CHAIR), 'notReady'],
    ['W19: reopened with a reason', reopen(CLOSED, 'it came back', CHAIR), 'reopened, open'],
    ['an open one is reopened', reopen(OPEN, 'why not', CHAIR), 'alreadySettled'],
    ['nothing is changed', change(OPEN, FORM, FORM, CHAIR), 'as it was'],
    ['the due day is changed', change(OPEN, { ...FORM, due: '2026-12-01' }, FORM, CHAIR), 'changed, open'],
    ['it is changed on an older reading', change({ ...OPEN, owner: 'another' }, { ...FORM, due: '2026-12-01' }, FORM, CHAIR), 'changedMeanwhile'],
    ['a closed one is changed', change(CLOSED, { ...FORM, due: '2026-12-01' }, FORM, CHAIR), 'actionClosed'],
  ];
  for (const [what, result, expected] of deeds) it(`${what}: ${expected}`, () => assert.equal(told(result), expected));

  it('a change says what stood there before, and only that', () => {
    const changed = change(OPEN, { ...FORM, title: ' Patch all servers ', due: '2026-12-01' }, FORM, CHAIR);
    assert.ok(changed.ok && changed.value !== null);
    assert.deepEqual(changed.value.event, { what: 'changed', ...CHAIR, note: null, before: { title: FORM.title, due: FORM.due } });
    assert.equal(changed.value.action.title, 'Patch all servers');
  });

  it('keeps what the owner said when it is closed, and forgets it when it is kept open or reopened', () => {
    const closed = close(PROPOSED, null, CHAIR);
    assert.equal(closed.ok && closed.value.action.closing?.evidence, 'patched');
    for (const again of [keepOpen(PROPOSED, 'no', CHAIR), reopen(CLOSED, 'no', CHAIR)]) assert.deepEqual(again.ok && [again.value.action.closing, again.value.action.closed], [null, null]);
  });

  it('is carried forward as often as it is', () => assert.equal(carry(carry(OPEN, 'm1', CHAIR).action, 'm2', CHAIR).action.carried, 2));

  for (const [number, ref] of [[1, 'ACT-2026-001'], [14, 'ACT-2026-014'], [999, 'ACT-2026-999'], [1000, 'ACT-2026-1000']] as const)
    it(`the ${number.toString()}. of a year is ${ref}`, () => assert.equal(refOf('ACT-2026', number), ref));
});
