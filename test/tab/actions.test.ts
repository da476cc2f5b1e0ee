import assert from 'node:assert/strict';
import { changedFields, deedsOn, formOf, found, inTurn, LOOKING, needsClosed, toneOf, type Looking } from '../../tab/actions/view.ts';
import { DRAFT, inputOf, withItem } from '../../tab/decisions/view.ts';
import { action, actionsPage, id } from '../browser/fixtures-actions.ts';

const PAGE = actionsPage();
const refs = (looking: Partial<Looking>, open: string | null = null, me = PAGE.me): readonly string[] => found(inTurn([...PAGE.actions, CLOSED], looking.order ?? LOOKING.order), me, { ...LOOKING, ...looking }, open).map(({ ref }) => ref.slice(-3));
const CLOSED = action(3, { state: 'closed', closed: { by: PAGE.me, at: PAGE.now, how: 'done', note: null } });

describe('the register of actions, as it is looked for', () => {
  const rows: readonly (readonly [looking: Partial<Looking>, refs: readonly string[]])[] = [
    [{}, ['018', '016', '014', '015', '017']],
    [{ order: 'ref' }, ['018', '017', '016', '015', '014']],
    [{ order: 'priority' }, ['018', '016', '014', '015', '017']],
    [{ which: 'proposedClosed' }, ['014', '015']],
    [{ which: 'overdue' }, ['018']],
    [{ which: 'closed' }, ['003']],
    [{ which: 'all', order: 'ref' }, ['018', '017', '016', '015', '014', '003']],
    [{ words: 'DIGITAL champion' }, ['016']],
    [{ words: 'act-2026-014' }, ['014']],
    [{ words: 'okafor' }, ['015']],
    [{ words: 'nobody' }, []],
    [{ mine: true }, []],
  ];
  for (const [looking, expected] of rows) it(JSON.stringify(looking), () => assert.deepEqual(refs(looking), expected));

  it('the own ones', () => assert.deepEqual(refs({ mine: true }, null, action(15).owner), ['017']));
  it('one whose form is open stays, whatever is looked for', () => assert.deepEqual(refs({ words: 'nobody' }, `change/${id(17)}`), ['017']));
  it('closed ones are read where they are asked for', () => assert.deepEqual((['toDo', 'closed', 'all'] as const).map(needsClosed), [false, true, true]));
  it('by owner, then by day', () => assert.deepEqual(refs({ order: 'owner' }), ['014', '017', '018', '016', '015']));
});

describe('what somebody can do with an action', () => {
  const proposed = action(1, { state: 'proposedClosed', closing: { by: 'x', at: PAGE.now, evidence: 'patched' } });
  const rows = [
    ['an officer, open', action(1), PAGE.may, 'x', ['done', 'change', 'close', 'drop']],
    ['an officer, proposed', proposed, PAGE.may, 'x', ['change', 'close', 'keep', 'drop']],
    ['an officer, closed', CLOSED, PAGE.may, 'x', ['reopen']],
    ['the owner', action(1), [], action(1).owner, ['done']],
    ['the owner, proposed', proposed, [], action(1).owner, []],
    ['somebody else', action(1), [], 'x', []],
  ] as const;
  for (const [who, one, may, me, deeds] of rows) it(who, () => assert.deepEqual(deedsOn(one, { me, may }), deeds));

  it('colour follows how it stands', () => assert.deepEqual([CLOSED, action(1, { due: '2020-01-01' }), action(1, { due: PAGE.today }), action(1), proposed].map(toneOf), ['good', 'bad', 'warn', 'calm', 'calm']));
  it('names the fields that somebody else changed', () => assert.deepEqual(changedFields(formOf(action(1)), action(1, { due: '2020-01-01', priority: 'low' })), ['due', 'priority']));
});

describe('a decision as it is entered', () => {
  const items = [{ id: 'a', number: 1, title: 'CRM', restricted: false }, { id: 'b', number: 2, title: 'Posts', restricted: true }];
  it('what it is about follows the item until somebody writes it anew', () => {
    const first = withItem(DRAFT, items, 'a');
    const second = withItem(first, items, 'b');
    assert.deepEqual([first.about, second.about, second.restricted, withItem({ ...second, about: 'Own words' }, items, 'a').about, withItem(second, items, null).item], ['CRM', 'Posts', true, 'Own words', null]);
  });
  it('fields that are not shown are not sent', () => {
    const draft = { ...DRAFT, conditions: 'If', conflicts: 'None', votes: { for: '4', against: '', abstained: '' } };
    const hidden = inputOf('g', 'm', draft, false);
    const shown = inputOf('g', 'm', { ...draft, outcome: 'approvedWithConditions', spendsMoney: true }, true);
    assert.deepEqual([hidden.conditions, hidden.conflicts, hidden.vote, shown.conditions, shown.conflicts, shown.vote], [null, null, null, 'If', 'None', { for: 4, against: 0, abstained: 0, casting: null }]);
  });
});
