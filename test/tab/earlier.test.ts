import assert from 'node:assert/strict';
import type { Ended } from '../../shared/domain/ended.ts';
import { countShown, keptUp, readOn, together, type EarlierList } from '../../tab/frame/earlier-list.ts';

interface Row {
  readonly id: string;
  readonly open: boolean;
}
interface Page {
  readonly rows: readonly Row[];
  readonly ended: Ended | null;
}

const LIST: EarlierList<Page, Row> = { name: 'actions', rowsOf: ({ rows }) => rows, endedOf: ({ ended }) => ended, isEnded: ({ open }) => !open, withRows: (page, rows, ended) => ({ ...page, rows, ended }) };
const pageOf = (text: string, next: string | null): Page => ({
  rows: text.split(' ').map((name) => ({ id: name.replace('*', ''), open: name.endsWith('*') })), ended: { all: 5, next: next === null ? null : { at: '2026-12-01T10:00:00.000Z', id: next } },
});
const said = ({ rows }: Page): string => rows.map(({ id, open }) => `${id}${open ? '*' : ''}`).join(' ');

describe('a list of which what ended is read a part at a time', () => {
  const first = pageOf('a* e d', 'd');
  const read = readOn(first, pageOf('c b', 'b'), LIST);

  it('goes on after what is there, and counts what has ended', () => {
    const whole = together(first, read, LIST);
    assert.deepEqual([said(whole), whole.ended?.next?.id, countShown(whole, LIST)], ['a* e d c b', 'b', 4]);
  });
  it('what the page says itself is newer: one that was taken up again stands once, as it is now', () => {
    assert.equal(said(together(pageOf('a* c* e d', 'd'), read, LIST)), 'a* c* e d b');
  });
  it('nothing is lost between the page and what was read, when others end meanwhile', () => {
    assert.equal(said(together(pageOf('g f', 'f'), read, LIST)), 'g f e d c b');
  });
  it('what was done to one that was read beside stays when the page shows it no more', () => {
    const said = { id: 'c', open: false };
    const page = { ...first, rows: [...first.rows, said] };
    const done = keptUp(read, page, LIST);
    assert.deepEqual([together(first, done, LIST).rows.find(({ id }) => id === 'c') === said, together(first, read, LIST).rows.includes(said)], [true, false]);
    assert.equal(keptUp(done, page, LIST), done, 'and nothing is drawn again for nothing');
    assert.equal(keptUp(read, pageOf('c*', 'd'), LIST), read);
  });
  it('without those that ended nothing is added', () => {
    const open = { ...first, ended: null };
    assert.deepEqual([together(open, read, LIST), together(first, null, LIST)], [open, first]);
  });
});
