import assert from 'node:assert/strict';
import * as v from 'valibot';
import { savePaperInput } from '../../shared/contract/papers.ts';
import type { Openings } from '../../shared/domain/paper-pack.ts';
import { papersPage as cy } from '../../shared/words/cy/papers-page.ts';
import { papersPage as say } from '../../shared/words/en/papers-page.ts';
import { arePages, draftOf, inputFor, merge, newDraft } from '../../tab/papers/draft.ts';
import { anchorIn, anchorOf, faultLines, openingLine } from '../../tab/papers/view.ts';
import { aReport } from '../papers/world.ts';

const NONE: Openings = { opens: 0, denied: 0, untried: 0, notForYou: 0, toCome: 0 };
const ID = '01970000-0000-7000-8000-000000000001';
const CONTENT = { id: ID, revision: 3, item: 'item-1', title: 'Strategy', url: null, pages: null, report: aReport(), clearances: [], noted: false };
const ABOUT = { group: ID, meeting: ID, paper: ID, revision: 3, restriction: null };

const takes = (pages: string, kind: 'link' | 'report' = 'link'): boolean => arePages({ kind, pages });

describe('the papers page thinks', () => {
  const LINES: readonly [Partial<Openings>, string, string][] = [
    [{}, 'calm', 'No paper is out yet.'],
    [{ toCome: 2 }, 'calm', 'No paper is out yet.'],
    [{ opens: 7 }, 'good', 'You can open all 7 papers.'],
    [{ opens: 1 }, 'good', 'You can open the one paper that is out.'],
    [{ opens: 7, toCome: 1 }, 'good', 'You can open all 7 papers. 1 paper to come.'],
    [{ opens: 3, notForYou: 1 }, 'calm', 'You can open 3 papers; 1 paper for others only.'],
    [{ opens: 3, denied: 2 }, 'warn', 'You can open 3 papers; 2 papers you said you could not open.'],
    [{ untried: 1 }, 'calm', '1 paper kept elsewhere, not tried by you yet.'],
  ];
  for (const [openings, tone, text] of LINES) it(`W5: ${text}`, () => { assert.deepEqual(openingLine({ openings: { ...NONE, ...openings }, items: [] }, say), { tone, text }); });

  it('links that stand on the agenda alone are papers too', () => {
    const others = [{ id: null, title: 'Strategy', url: 'https://brookmere.example/strategy', state: 'withAgenda', restricted: false }] as const;
    const items = [{ id: ID, number: 1, title: 'Strategy', purpose: 'note', papers: [], others }] as const;
    assert.equal(openingLine({ openings: NONE, items }, say).text, say.linksAlone);
  });

  it('W5: in Welsh numbers change their nouns', () => {
    assert.deepEqual([1, 2, 3, 4, 6].map((count) => cy.pages(count)), ['1 dudalen', '2 dudalen', '3 tudalen', '4 tudalen', '6 thudalen']);
    assert.equal(openingLine({ openings: { ...NONE, opens: 3 }, items: [] }, cy).text, 'Gallwch agor pob un o’r 3 phapur.');
  });

  it('what keeps a report back is told by the names of its parts', () => {
    const fields = [{ field: 'report.sections.staff', message: 'Say it.' }, { field: 'report.author.post', message: 'Fill this in.' }, { field: 'clearances', message: 'Awaited.' }];
    const trouble = { kind: 'refused', problem: { why: 'notReady', message: 'No.', fields } } as const;
    assert.deepEqual(faultLines(trouble, say), ['Implications for staff: Say it.', 'Report of (post): Fill this in.', 'Awaited.']);
  });

  it('R35: an address names a paragraph and keeps what it named before', () => {
    const hash = anchorOf('#papers?group=g&paper=old&paragraph=2', 'p', 7);
    assert.equal(hash, '#papers?group=g&paper=p&paragraph=7');
    assert.deepEqual([anchorIn(hash), anchorIn('#papers?paper=p&paragraph=x'), anchorIn('')], [{ paper: 'p', paragraph: 7 }, { paper: 'p', paragraph: null }, { paper: null, paragraph: null }]);
  });

  it('what is typed becomes what the server takes, and comes back as it was typed', () => {
    const draft = draftOf({ ...CONTENT, report: aReport({ background: [{ title: 'Declaration', url: 'https://a.example.com/d' }, { title: 'ICT Strategy 2021', url: null }] }) });
    assert.equal(draft.background, 'Declaration https://a.example.com/d\nICT Strategy 2021');
    const input = v.parse(savePaperInput, { ...inputFor(ABOUT, draft), item: ID });
    assert.deepEqual(input.report, aReport({ background: [{ title: 'Declaration', url: 'https://a.example.com/d' }, { title: 'ICT Strategy 2021', url: null }] }));
    const link = inputFor({ ...ABOUT, paper: null, revision: 0 }, { ...newDraft(ID), title: 'A', url: ' https://a.example.com/ ', pages: '12' });
    assert.deepEqual([link.url, link.pages, link.report, link.clearers], ['https://a.example.com/', 12, null, []]);
    const windows = v.parse(savePaperInput, { ...input, report: { ...input.report, sections: { information: ' One\r\n\r\nTwo ' } } });
    assert.deepEqual([windows.report?.sections.information, windows.report?.sections.staff], ['One\n\nTwo', '']);
  });

  it('a number of pages is left empty or is one that a paper can have', () => {
    assert.deepEqual(['', ' 12 ', '1', '2000'].map((pages) => takes(pages)), [true, true, true, true]);
    assert.deepEqual(['0', '-3', '2001', '1.5', '1e2', 'ten'].map((pages) => takes(pages)), [false, false, false, false, false, false]);
    assert.ok(takes('-3', 'report'), 'a report has no such field');
  });

  it('of two people’s changes each keeps their own, and what both have changed is laid side by side', () => {
    const base = draftOf(CONTENT);
    const mine = { ...base, title: 'Mine', purpose: 'Same', staff: 'Mine' };
    const theirs = { ...base, title: 'Theirs', purpose: 'Same', timescales: 'Theirs' };
    const { draft, clashes } = merge(base, mine, theirs);
    assert.deepEqual([draft.title, draft.purpose, draft.staff, draft.timescales], ['Mine', 'Same', 'Mine', 'Theirs']);
    assert.deepEqual(clashes, [{ field: 'title', theirs: 'Theirs', mine: 'Mine' }]);
    assert.deepEqual(merge(base, base, theirs).draft, theirs);
  });
});
