import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { LoggedAction } from '../../shared/domain/meeting-record.ts';
import { changesBetween } from '../../shared/domain/record-changes.ts';

const action = (change: Partial<LoggedAction> = {}): LoggedAction => ({
  id: 'a', ref: 'ACT-2026-001', title: 'Do it', owner: 'x', ownerName: 'X', due: '2026-12-01', priority: 'normal', from: null, state: 'open', how: null, carried: 0, note: null, ...change,
});
const logOf = (...actions: readonly LoggedAction[]) => ({ actions: { raised: actions, carried: [], closed: [] } });
const CLOSED = { state: 'closed', how: 'done' } as const;

describe('what changed between two logs (W1)', () => {
  const rows: readonly (readonly [string, LoggedAction | null, LoggedAction | null, string])[] = [
    ['only in the later one', null, action(), 'fresh'],
    ['only in the later one, and closed there', null, action(CLOSED), 'closed'],
    ['open, then closed', action(), action(CLOSED), 'closed'],
    ['another day', action(), action({ due: '2027-01-01' }), 'changed due 2026-12-01 2027-01-01'],
    ['another owner', action(), action({ owner: 'y', ownerName: 'Y' }), 'changed owner X Y'],
    ['the same owner under another name', action(), action({ ownerName: 'X, now married' }), 'same'],
    ['closed, then open again', action(CLOSED), action(), 'changed reopened closed open'],
    ['nothing but carried once more', action(), action({ carried: 1, note: 'soon' }), 'same'],
    ['gone while open', action(), null, 'gone'],
    ['closed in the earlier one and done with', action(CLOSED), null, ''],
  ];
  for (const [what, before, after, expected] of rows) {
    it(`${what}: ${expected || 'nothing'}`, () => {
      const found = changesBetween(logOf(...(before === null ? [] : [before])), logOf(...(after === null ? [] : [after])));
      assert.equal(found.map(({ change, differences }) => [change, ...differences.flatMap((one) => [one.field, one.before, one.after])].join(' ')).join(), expected);
    });
  }

  it('new ones first, each kind by reference', () => {
    const later = logOf(action({ id: 'c', ref: 'ACT-2026-100' }), action({ id: 'b', ref: 'ACT-2026-020' }), action({ id: 'a', due: '2027-01-01' }));
    assert.deepEqual(changesBetween(logOf(action()), later).map(({ action: { ref } }) => ref), ['ACT-2026-020', 'ACT-2026-100', 'ACT-2026-001']);
  });
});
