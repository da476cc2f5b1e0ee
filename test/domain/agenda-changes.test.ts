import assert from 'node:assert/strict';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import { changesBetween } from '../../shared/domain/agenda-changes.ts';
import { editedItems, heldPapers, itemProblems, movedItem, numbered, placeForNew, withItemAt } from '../../shared/domain/agenda-edit.ts';
import { mergedItems } from '../../shared/domain/agenda-merge.ts';
import { fitOf } from '../../shared/domain/agenda-times.ts';
import { agendaChange as cy } from '../../shared/words/cy/agenda-change.ts';
import { agendaChange } from '../../shared/words/en/agenda-change.ts';
import { effort } from '../support/pace.ts';

const item = (id: string, change: Partial<AgendaItem> = {}): AgendaItem => ({ id, number: 0, title: id.toUpperCase(), purpose: 'discuss', presenter: null, minutes: 10, papers: [], standing: null, ...change });
const list = (ids: string): readonly AgendaItem[] => numbered(ids.split('').map((id) => item(id)));
const change = (items: readonly AgendaItem[], id: string, what: Partial<AgendaItem>): readonly AgendaItem[] => items.map((one) => (one.id === id ? { ...one, ...what } : one));
const order = (items: readonly AgendaItem[]): string => items.map(({ id }) => id).join('');
const paper = (title: string, more: Partial<AgendaItem['papers'][number]> = {}) => ({ id: null, title, url: null, state: 'toFollow', restricted: false, ...more } as const);

describe('what has changed on an agenda', () => {
  const base = list('abcde');
  const rows: readonly (readonly [what: string, after: readonly AgendaItem[], said: readonly string[]])[] = [
    ['nothing', base, []],
    ['an item more, in the middle: the others have not moved', numbered([...base.slice(0, 2), item('x'), ...base.slice(2)]), ['Added as item 3: X']],
    ['an item fewer', numbered(base.filter(({ id }) => id !== 'b')), ['Taken off: B']],
    ['one moved to the top is one move, not four', list('eabcd'), ['Moved from 5 to 1: E']],
    ['two neighbours changed places', list('bacde'), ['Moved from 1 to 2: A']],
    ['turned round', list('edcba'), ['Moved from 4 to 2: D', 'Moved from 2 to 4: B', 'Moved from 1 to 5: A']],
    ['another title', change(base, 'c', { title: 'CRM' }), ['New title: CRM (was: C)']],
    ['another length', change(base, 'c', { minutes: 25 }), ['Time: C, 25 min (was 10 min)']],
    ['somebody presents it', change(base, 'c', { presenter: 'ICT Manager' }), ['Presented by ICT Manager: C']],
    ['the chair leads it again', base, ['Presented by Chair: C']],
    ['another purpose', change(base, 'c', { purpose: 'decide' }), ['For decision now: C']],
    ['papers', change(base, 'c', { papers: [paper('One'), paper('Two')] }), ['Papers changed: C, 2 papers']],
    ['moved and renamed', change(list('eabcd'), 'e', { title: 'First' }), ['Moved from 5 to 1: First', 'New title: First (was: E)']],
    ['empty', [], ['Taken off: A', 'Taken off: B', 'Taken off: C', 'Taken off: D', 'Taken off: E']],
  ];
  for (const [what, after, said] of rows) {
    const before = what === 'the chair leads it again' ? change(base, 'c', { presenter: 'ICT Manager' }) : base;
    it(what, () => {
      const changes = changesBetween(before, after);
      assert.deepEqual(changes.map(agendaChange), said);
      assert.equal(new Set(changes.map(cy)).size, said.length);
    });
  }

  it('a paper that came, that opens now, or that is restricted now is a change of papers', () => {
    const withPaper = (line: ReturnType<typeof paper>) => change(base, 'a', { papers: [line] });
    assert.equal(changesBetween(withPaper(paper('Log')), withPaper(paper('Log', { url: 'https://a.example', state: 'withAgenda' }))).length, 1);
    assert.equal(changesBetween(withPaper(paper('Log')), withPaper(paper('Log', { restricted: true }))).length, 1);
    assert.equal(changesBetween(withPaper(paper('Log')), withPaper(paper('Log'))).length, 0);
  });

  it('200 items turned round are told in a moment', () => {
    const many = numbered(Array.from({ length: 200 }, (_, at) => item(`i${at}`)));
    assert.ok(changesBetween(many, numbered(many.toReversed())).length >= 198);
    assert.ok(effort(() => changesBetween(many, numbered(many.toReversed()))) < 500);
  });
});

describe('what is written into an agenda', () => {
  it('keeps an item’s papers and what it stands for, gives new ones an id, and numbers them in their order', () => {
    const stored = numbered([item('a', { standing: 'apologies', papers: [paper('Log')] }), item('b')]);
    const ids = ['new-1'];
    const drafts = [{ ...item('?'), title: ' CRM ', presenter: '  ' }, { ...item('a'), title: 'Welcome' }];
    const after = editedItems(stored, drafts, () => ids.shift() ?? '');
    assert.deepEqual(after.map(({ id, number, title, presenter, standing, papers }) => [id, number, title, presenter, standing, papers.length]), [['new-1', 1, 'CRM', null, null, 0], ['a', 2, 'Welcome', null, 'apologies', 1]]);
  });

  it('an item that is named twice stays one, with its papers at one place', () => {
    const stored = numbered([item('a', { standing: 'apologies', papers: [paper('Log')] })]);
    const after = editedItems(stored, [item('a'), item('a')], () => 'new-1');
    assert.deepEqual(after.map(({ id, standing, papers }) => [id, standing, papers.length]), [['a', 'apologies', 1], ['new-1', null, 0]]);
  });

  for (const [written, fields] of [
    [{ title: ' ', presenter: null, minutes: 10 }, ['title']],
    [{ title: 'x'.repeat(201), presenter: 'y'.repeat(121), minutes: 481 }, ['title', 'presenter', 'minutes']],
    [{ title: 'x', presenter: null, minutes: 2.5 }, ['minutes']],
    [{ title: 'x', presenter: null, minutes: Number.NaN }, ['minutes']],
    [{ title: 'x', presenter: null, minutes: 0 }, []],
  ] as const) {
    it(`${JSON.stringify(written).slice(0, 60)} is wrong at ${fields.join(', ') || 'nothing'}`, () => assert.deepEqual(itemProblems(written, 'items.3.').map(({ field }) => field), fields.map((field) => `items.3.${field}`)));
  }

  it('an item is not taken off while papers of the group’s are kept at it', () => {
    const stored = numbered([item('a', { papers: [paper('Log', { id: 'paper-1' })] }), item('b', { papers: [paper('Named only')] })]);
    assert.deepEqual(heldPapers(stored, new Set()).map(({ id }) => id), ['a']);
    assert.deepEqual(heldPapers(stored, new Set(['a'])), []);
  });

  for (const [from, to, after] of [[0, 2, 'bcad'], [3, 0, 'dabc'], [1, 1, 'abcd'], [0, -1, 'abcd'], [0, 4, 'abcd'], [9, 0, 'abcd']] as const) {
    it(`moved from ${from} to ${to}: ${after}`, () => assert.equal(order(movedItem(list('abcd'), from, to)), after));
  }

  it('a new item comes before any other business', () => {
    const items = numbered([item('a'), item('z', { standing: 'otherBusiness' })]);
    assert.equal(placeForNew(items), 1);
    assert.equal(placeForNew(list('ab')), 2);
    assert.deepEqual(withItemAt(items, item('x'), placeForNew(items)).map(({ id, number }) => `${number}${id}`), ['1a', '2x', '3z']);
  });
});

describe('does it fit the time', () => {
  const meeting = { starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T14:45:00.000Z' };
  it('says when each item begins and which would run over', () => {
    const fit = fitOf([{ minutes: 30 }, { minutes: 15 }, { minutes: 0 }, { minutes: 5 }], meeting);
    assert.deepEqual([fit.needed, fit.available, fit.left], [50, 45, -5]);
    assert.deepEqual(fit.slots.map(({ starts, isBeyond }) => `${starts.slice(11, 16)} ${isBeyond}`), ['14:00 false', '14:30 false', '14:45 false', '14:45 true']);
  });
});

describe('two people changed one agenda', () => {
  const base = list('abcd');
  const rows: readonly (readonly [what: string, mine: readonly AgendaItem[], theirs: readonly AgendaItem[], order: string, clashes: readonly string[]])[] = [
    ['different items', change(base, 'a', { title: 'Mine' }), change(base, 'b', { title: 'Theirs' }), 'abcd', []],
    ['both the same way', change(base, 'a', { title: 'Same' }), change(base, 'a', { title: 'Same' }), 'abcd', []],
    ['one title two ways: mine stands, theirs is told', change(base, 'a', { title: 'Mine' }), change(base, 'a', { title: 'Theirs' }), 'abcd', ['a title Theirs']],
    ['I moved, they wrote', list('dabc'), change(base, 'b', { minutes: 30 }), 'dabc', []],
    ['they moved, I wrote', change(base, 'b', { minutes: 30 }), list('dabc'), 'dabc', []],
    ['both added', numbered([...base, item('x')]), numbered([item('y'), ...base]), 'yabcdx', []],
    ['they took off what I left alone', base, numbered(base.filter(({ id }) => id !== 'b')), 'acd', []],
    ['I took off what they left alone', numbered(base.filter(({ id }) => id !== 'b')), base, 'acd', []],
    ['they took off what I wrote in: it stays, and is told', change(base, 'b', { title: 'Kept' }), numbered(base.filter(({ id }) => id !== 'b')), 'abcd', ['b removed Kept']],
    ['I took off what they wrote in: it stays, and is told', numbered(base.filter(({ id }) => id !== 'b')), change(base, 'b', { title: 'Kept' }), 'abcd', ['b removed Kept']],
  ];
  for (const [what, mine, theirs, ids, clashes] of rows) {
    it(what, () => {
      const merged = mergedItems(base, mine, theirs);
      assert.equal(order(merged.items), ids);
      assert.deepEqual(merged.items.map(({ number }) => number), merged.items.map((_, at) => at + 1));
      assert.deepEqual(merged.clashes.map(({ item: id, field, theirs: text }) => `${id} ${field} ${text}`), clashes);
    });
  }

  it('keeps what each of them wrote', () => {
    const merged = mergedItems(base, change(base, 'a', { title: 'Mine' }), change(change(base, 'a', { minutes: 40 }), 'b', { title: 'Theirs' }));
    assert.deepEqual(merged.items.slice(0, 2).map(({ title, minutes }) => [title, minutes]), [['Mine', 40], ['Theirs', 10]]);
  });

  it('takes papers as the other has them', () => {
    const merged = mergedItems(base, change(base, 'a', { title: 'Mine' }), change(base, 'a', { papers: [paper('New')] }));
    assert.deepEqual(merged.items[0]?.papers.map(({ title }) => title), ['New']);
  });
});
