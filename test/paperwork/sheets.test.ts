import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { pdfOf } from '../../bot/paperwork/pdf.ts';
import { spreadsheetOf } from '../../bot/paperwork/spreadsheet.ts';
import { wordOf } from '../../bot/paperwork/word.ts';
import { AT, LOG, LONG, MANY, REGISTER } from './sheets.ts';

const partsOf = (file: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
const partOf = (file: Uint8Array, name: string): string => partsOf(file)[name] ?? '';
const count = (text: string, found: RegExp): number => [...text.matchAll(found)].length;

/** What an assistive program is told of a page: its tags with their text, in order. */
interface Tag {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly Tag[];
}

async function told(file: Uint8Array, number: number): Promise<string> {
  const page = await (await getDocumentProxy(Uint8Array.from(file))).getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  let id = '';
  for (const item of items) {
    if ('str' in item) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    else id = item.type === 'endMarkedContent' ? '' : item.id;
  }
  const say = ({ role, type, id: content, lang, children = [] }: Tag): string =>
    type === 'content' ? (texts.get(content ?? '') ?? '') : `<${role ?? ''}${lang === undefined ? '' : ` ${lang}`}>${children.map(say).join('')}`;
  return say(await page.getStructTree()).replaceAll(/\s*(<[^>]*>)\s*/gu, '$1').replaceAll(/\s+/gu, ' ');
}

const pagesOf = async (file: Uint8Array): Promise<readonly string[]> => (await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: false })).text;

describe('a Word file', () => {
  let file: Uint8Array;
  let html: string;
  before(async () => {
    file = await wordOf(LOG, AT);
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
  });

  for (const [what, found] of [
    ['the title, as the first heading', /^<h1>Action log<\/h1>/u],
    ['headings of three levels below it', /<h2>Actions<\/h2>.*<h3>Matters arising<\/h3>.*<h4>What the terms say<\/h4>/su],
    ['a header row', /<thead><tr><th>.*Reference.*<\/thead><tbody><tr><td>/su],
    ['letters of Welsh', /Ŵyl y Gaeaf.*Siân Llŷr/u],
    ['lists in lists', /<ol><li>Digital inclusion: the report was noted\.<ol><li>Libraries/u],
    ['a link', /<a href="https:\/\/council\.sharepoint\.com\/papers\/notify\.docx">the paper<\/a>/u],
    ['a line feed as a line', /press"\)<br \/>Second line/u],
    ['what looks like a formula, as it was typed', /=HYPERLINK\("http:\/\/example\.com"/u],
  ] as const) {
    it(`has ${what}`, () => assert.match(html, found));
  }

  it('makes no link of what is no address, and leaves out what cannot be printed', () => {
    assert.match(html, /A link that is none: press\./u);
    assert.ok(!partOf(file, 'word/_rels/document.xml.rels').includes('javascript'));
  });

  it('marks and names its tables for a screen reader', () => {
    const body = partOf(file, 'word/document.xml');
    assert.equal(count(body, /<w:tblHeader\/>/gu), 2);
    assert.match(body, /<w:tblCaption w:val="Open actions, by owner"\/>.*<w:tblCaption w:val="Again &amp; &quot;again&quot; &lt;once&gt;"\/>/su);
    assert.match(body, /<w:tblLook [^>]*w:firstRow="(?:1|true)"[^>]*>/u);
    assert.ok(!/<w:txbxContent|<v:textbox/u.test(body));
  });

  it('numbers each list by Word itself, from its own first number', () => {
    const numbering = partOf(file, 'word/numbering.xml');
    assert.equal(count(numbering, /<w:start w:val="4"\/>/gu), 1);
    assert.ok(!partOf(file, 'word/document.xml').includes('>4. '));
    assert.match(numbering, /lowerLetter/u);
  });

  it('says its language, title, subject and moment, and the language of a quotation', () => {
    assert.match(partOf(file, 'word/styles.xml'), /<w:docDefaults>.*<w:lang w:val="en-GB"/su);
    assert.match(partOf(file, 'word/document.xml'), /<w:lang w:val="cy-GB"\/><\/w:rPr><w:t[^>]*>“Bydd penderfyniadau/u);
    assert.match(partOf(file, 'docProps/core.xml'), /<dc:title>Action log<\/dc:title>.*<dcterms:created[^>]*>2026-12-02T10:15:00Z<.*<dc:language>en-GB</su);
  });

  it('is on A4 with the number of the page and of the pages in its footer', async () => {
    assert.match(partOf(file, 'word/document.xml'), /<w:pgSz w:w="11906" w:h="16838"/u);
    assert.match(partOf(await wordOf({ ...LOG, page: 'landscape' }, AT), 'word/document.xml'), /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/u);
    const footer = partOf(file, 'word/footer1.xml');
    assert.match(footer, /Action log, 2 December 2026.*<w:tab\/>.*Page .*PAGE.* of .*NUMPAGES/su);
    assert.match(partOf(await wordOf({ ...LOG, language: 'cy' }, AT), 'word/footer1.xml'), /Tudalen .*PAGE.* o .*NUMPAGES/su);
  });

  it('keeps rows whole, but for one that no page could hold', async () => {
    const body = partOf(await wordOf(LONG, AT), 'word/document.xml');
    assert.deepEqual([count(body, /<w:tr>/gu), count(body, /<w:cantSplit\/>/gu)], [1002, 1001]);
  });
});

describe('a PDF', () => {
  let file: Uint8Array;
  before(async () => { file = await pdfOf(LOG, AT); });

  it('tells a screen reader its headings, lists, tables, links and languages, in order', async () => {
    const said = await told(file, 1);
    for (const part of [
      '<Document><H1>Action log<P>Digital Transformation Steering Group, Wed 2 December 2026',
      '<H2>Actions<P>Every action',
      '<Table><Caption>Open actions, by owner<THead><TR><TH>Reference<TH>Action<TH>Owner<TH>Due<TH>State<TBody><TR><TH>ACT-2026-012<TD>Agree the patch window for print servers with the Ŵyl y Gaeaf team<TD>Siân Llŷr, ICT Operations Manager<TD>',
      '– see<Link>the paper',
      '<L><LI><Lbl>4.<LBody>Digital inclusion: the report was noted.<L><LI><Lbl>a)<LBody>Libraries open two more digital corners<LI><Lbl>b)<LBody>Volunteers: a call',
      '<LI><Lbl>5.<LBody>Any other business',
      '<Span cy-GB>“Bydd penderfyniadau drwy gytundeb.”',
    ]) assert.ok(said.includes(part), `${part}\n${said}`);
  });

  it('says the scope of header cells, its language and title, and embeds its type', () => {
    const raw = Buffer.from(file).toString('latin1');
    for (const mark of ['/Marked true', '/Lang (en-GB)', '/DisplayDocTitle true', '/Title (Action log)', '/Scope /Column', '/Scope /Row', '/FontFile2', '/Tabs /S', '(D:20261202101500Z)']) assert.ok(raw.includes(mark), mark);
    assert.ok(!raw.includes('Helvetica'));
  });

  it('has bookmarks as deep as its headings', async () => {
    const outline = await (await getDocumentProxy(Uint8Array.from(file))).getOutline();
    const flat = (items: typeof outline): unknown => items.map(({ title, items: below }) => (below.length === 0 ? title : [title, flat(below as typeof outline)]));
    assert.deepEqual(flat(outline), [['Action log', ['Actions', ['Items', [['Matters arising', ['What the terms say']]]], 'Papers']]]);
  });

  it('begins a page where it is told to, and numbers the pages', async () => {
    const pages = await pagesOf(file);
    assert.equal(pages.length, 2);
    assert.match(pages[0] ?? '', /Page 1 of 2/u);
    assert.match(pages[1] ?? '', /^\s*Papers.*press\..*Page 2 of 2/su);
  });

  it('repeats the head of a long table for the eye alone, and tears apart a row that no page can hold', async () => {
    const long = await pdfOf(LONG, AT);
    const pages = await pagesOf(long);
    assert.ok(pages.length > 40, `${pages.length} pages`);
    assert.ok(pages.every((page) => page.includes('Reference')));
    assert.ok(!(await told(long, 2)).includes('Reference'));
    assert.match(pages.at(-1) ?? '', /The end\./u);
    const all = pages.join(' ');
    assert.ok(Array.from({ length: 1000 }, (_, i) => `ACT-2026-${String(i + 1).padStart(4, '0')}`).every((ref) => all.includes(ref)));
  });

  it('leaves no heading alone at the foot of a page, whatever comes below it', async () => {
    const table = LOG.blocks.find((block) => block.kind === 'table');
    assert.ok(table);
    for (let lines = 20; lines < 34; lines += 1) {
      const blocks = [{ kind: 'paragraph', prose: Array.from({ length: lines }, () => 'a').join('\n') }, { kind: 'heading', level: 1, text: 'First' }, { kind: 'heading', level: 2, text: 'Second' }, table] as const;
      const [page = ''] = await pagesOf(await pdfOf({ ...LOG, blocks }, AT));
      assert.equal(page.includes('First'), page.includes('ACT-2026-012'), `${lines} lines`);
    }
  });

  it('does not print a caption that the heading above it says, and keeps it for a screen reader', async () => {
    const blocks = LOG.blocks.map((block) => (block.kind === 'table' ? { ...block, caption: 'Actions' } : block)).filter((block) => block.kind === 'table' || block.kind === 'heading').slice(0, 2);
    const pdf = await pdfOf({ ...LOG, blocks }, AT);
    assert.match(await told(pdf, 1), /<H2>Actions<Table><THead>/u);
    assert.ok(Buffer.from(pdf).toString('latin1').includes('/Alt (Actions)'));
    const body = partOf(await wordOf({ ...LOG, blocks }, AT), 'word/document.xml');
    assert.deepEqual([count(body, />Actions</gu), count(body, /<w:tblCaption w:val="Actions"\/>/gu)], [1, 1]);
  });

  it('holds an agenda of two hundred items', async () => assert.match((await pagesOf(await pdfOf(MANY, AT))).at(-1) ?? '', /200\. Item about the programme/u));
});

describe('the same again', () => {
  for (const [name, make] of [['Word', async () => wordOf(LOG, AT)], ['PDF', async () => pdfOf(LOG, AT)], ['workbook', async () => spreadsheetOf(REGISTER)]] as const) {
    it(`${name}: the same bytes from the same values, whatever the clock and the zone say`, async () => {
      const first = await make();
      const zone = process.env['TZ'];
      process.env['TZ'] = 'Pacific/Auckland';
      const second = await make();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
      assert.ok(Buffer.from(first).equals(Buffer.from(second)));
    });
  }

  it('and others from another moment', async () => {
    assert.ok(!Buffer.from(await pdfOf(LOG, AT)).equals(Buffer.from(await pdfOf(LOG, '2026-12-03T10:15:00.000Z'))));
  });
});
