import assert from 'node:assert/strict';
import { BLOCK, blocksOf, byText, filterAfter, inOrder, lookedFor, matching, pressed, sortingOf, WHOLE } from '../../tab/frame/list-view.ts';

const USUAL = { state: 'open', words: '', sort: 'due' } as const;
type Looked = Readonly<Record<keyof typeof USUAL, string>>;

describe('what of a list is looked for, as the address keeps it', () => {
  const told: readonly (readonly [filter: string | undefined, looked: Looked])[] = [
    [undefined, USUAL],
    ['', USUAL],
    ['state=closed', { ...USUAL, state: 'closed' }],
    ['words=t%C5%B7+newydd&sort=-ref', { state: 'open', words: 'tŷ newydd', sort: '-ref' }],
    ['other=1', USUAL],
    ['state=', { ...USUAL, state: '' }],
  ];
  for (const [filter, looked] of told) it(`reads ${filter ?? 'nothing'}`, () => assert.deepEqual(lookedFor<keyof typeof USUAL>(USUAL, filter), looked));

  const changes: readonly (readonly [filter: string | undefined, change: Partial<Looked>, after: string])[] = [
    [undefined, { state: 'closed' }, 'state=closed'],
    ['state=closed', { state: 'open' }, ''],
    ['state=closed&other=1', { words: 'tŷ' }, 'state=closed&other=1&words=t%C5%B7'],
    ['other=1&sort=-ref', { sort: 'due' }, 'other=1'],
    ['words=a', { words: '' }, ''],
  ];
  for (const [filter, change, after] of changes) it(`${filter ?? 'nothing'} with ${JSON.stringify(change)}`, () => assert.equal(filterAfter<keyof typeof USUAL>(USUAL, filter, change), after));
});

describe('rows in an order', () => {
  const rows = [{ ref: 'ACT-2026-10', n: 1 }, { ref: 'ACT-2026-2', n: 2 }, { ref: 'ACT-2026-100', n: 1 }];
  const columns = [{ key: 'ref', sort: (a: (typeof rows)[number], b: (typeof rows)[number]) => byText(a.ref, b.ref) }, { key: 'n', sort: (a: (typeof rows)[number], b: (typeof rows)[number]) => a.n - b.n }, { key: 'plain' }];
  const refs = (sort: string) => inOrder(rows, columns, sort).map(({ ref }) => ref.slice(9));
  for (const [sort, expected] of [['ref', ['2', '10', '100']], ['-ref', ['100', '10', '2']], ['n', ['10', '100', '2']], ['-n', ['2', '10', '100']], ['plain', ['10', '2', '100']], ['', ['10', '2', '100']], ['unknown', ['10', '2', '100']]] as const) {
    it(`by ${sort}`, () => assert.deepEqual(refs(sort), expected));
  }
  it('a press on the title sorts by it, and another one the other way round', () => {
    assert.deepEqual([pressed('due', 'ref'), pressed('ref', 'ref'), pressed('-ref', 'ref')], ['ref', '-ref', 'ref']);
    assert.deepEqual(sortingOf('-ref'), { key: 'ref', down: true });
  });
});

describe('rows that say certain words', () => {
  const rows = ['Gwella’r tŷ bach', 'Replace the CRM', 'crm training'].map((text) => ({ text }));
  for (const [words, found] of [['', 3], ['CRM', 2], ['crm train', 1], ['ty', 1], ['nothing', 0]] as const) it(`“${words}”`, () => assert.equal(matching(rows, words, ({ text }) => text).length, found));
});

const counted = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('a long list', () => {
  for (const [count, blocks] of [[0, 0], [1, 1], [WHOLE, 1], [WHOLE + 1, Math.ceil((WHOLE + 1) / BLOCK)], [5000, 250]] as const) it(`${count.toString()} rows in ${blocks.toString()} blocks`, () => assert.equal(blocksOf(counted(count)).length, blocks));
  it('loses none and keeps their order', () => assert.deepEqual(blocksOf(counted(1234)).flat(), counted(1234)));
});
