import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { icsOf } from '../../bot/paperwork/ics.ts';
import { openPrinter } from '../../bot/paperwork/printer.ts';
import { pdfOf } from '../../bot/paperwork/pdf.ts';
import type { Sheet } from '../../bot/paperwork/sheet.ts';
import { wordOf } from '../../bot/paperwork/word.ts';
import { FORMATS, type Format, type Printable } from '../../bot/ports.ts';
import { PRINTABLES, record, GROUP } from './samples.ts';

const printer = openPrinter();
const FORMATS_OF: Readonly<Record<Printable['kind'], readonly Format[]>> = {
  agenda: ['word', 'pdf'], record: ['word', 'pdf'], report: ['word', 'pdf'], register: ['sheet', 'csv', 'json'], actions: ['sheet', 'csv', 'json'], decisions: ['sheet', 'csv', 'json'], risks: ['sheet', 'csv', 'json'], blockers: ['sheet', 'csv', 'json'], requests: ['sheet', 'csv', 'json'], lessons: ['sheet', 'csv', 'json'], calendar: ['json', 'ics'], highlights: ['word', 'pdf'],
};
const printableOf = (kind: Printable['kind'], at = 0): Printable => {
  const found = PRINTABLES.filter((one) => one.kind === kind)[at];
  assert.ok(found);
  return found;
};
const bytes = async (printable: Printable, format: Format): Promise<Uint8Array> => {
  const printed = await printer.print(printable, format);
  assert.ok(printed);
  return printed.bytes;
};
const text = async (printable: Printable, format: Format): Promise<string> => Buffer.from(await bytes(printable, format)).toString();
const partsOf = (file: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
const html = async (file: Uint8Array): Promise<string> => (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
const pdfText = async (file: Uint8Array): Promise<string> => (await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: true })).text;

describe('what is printed', () => {
  for (const printable of PRINTABLES) {
    const name = `${printable.kind}${printable.group.language === 'cy' ? ', in Welsh' : ''}`;
    it(`${name}: in its formats, under a plain name, and the same again from the same data`, async () => {
      for (const format of FORMATS) {
        const first = await printer.print(printable, format);
        assert.equal(first !== null, FORMATS_OF[printable.kind].includes(format), format);
        if (first === null) continue;
        assert.match(first.name, /^[a-z-]+-\d{4}-\d\d-\d\d(?:-\w+)?\.(?:docx|pdf|xlsx|csv|json|ics)$/u);
        assert.ok(Buffer.from(first.bytes).equals(Buffer.from(await bytes(printable, format))), `${format} differs`);
      }
    });
  }
});

describe('an agenda as a document', () => {
  it('has headings, a table with a header row, and links only to what everybody may open (R122)', async () => {
    const file = await bytes(printableOf('agenda'), 'word');
    const page = await html(file);
    assert.match(page, /<h1>Agenda: ICT &amp; Digital Services Steering Group<\/h1>/u);
    assert.match(page, /<thead><tr><th>.*No\..*<\/thead>/su);
    assert.match(page, /<a href="https:\/\/brookmere\.example\/case\.docx">Business case<\/a>/u);
    assert.match(page, /Restricted paper \(restricted, tabled as urgent\)/u);
    assert.match(page, /Standards: “Agendas will be electronically available at least four working days prior to meetings\.”/u);
  });

  it('tells Word its language and its title, and repeats the header row on each page', async () => {
    const parts = partsOf(await bytes(printableOf('agenda'), 'word'));
    assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"/u);
    assert.match(parts['word/document.xml'] ?? '', /<w:tblHeader\/>/u);
    assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Agenda: ICT &amp; Digital Services Steering Group<\/dc:title>/u);
    assert.match(partsOf(await bytes(printableOf('record', 1), 'word'))['word/styles.xml'] ?? '', /<w:lang w:val="cy-GB"/u);
  });

  it('as a PDF is tagged, names its language and its title, and has the same text', async () => {
    const file = await bytes(printableOf('agenda'), 'pdf');
    const raw = Buffer.from(file).toString('latin1');
    for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang (en-GB)', '/DisplayDocTitle true', '/Outlines', '/TH', '/Scope']) assert.ok(raw.includes(mark), mark);
    assert.match(await pdfText(file), /Replacement of the CRM[^]*Restricted paper/u);
  });
});

describe('an action log and minutes as documents (R123, W10)', () => {
  it('tell who was there, what is new, what was carried, the corrections, and what was left out', async () => {
    const page = (await html(await bytes(printableOf('record'), 'word'))).replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
    for (const said of [
      'Action log: ICT', 'State: Agreed on Wed 3 March 2027', 'Jo Price Present as substitute, for Ifan Rees', 'New actions', 'ACT-2027-001', 'Sioned Ŵyn', 'Carried forward: 2'.toLowerCase(), 'Actions closed None.',
      'DEC-2027-001, approved with conditions: To buy it.', 'Reasons: Cheapest', 'shares in the supplier (left for this item)', 'ACT-2027-001: the owner is the Head of ICT. (Wed 3 March 2027)', '1 restricted item has been left out', 'Next meeting: Wed 3 March 2027, 10:00',
    ]) assert.ok(page.includes(said) || page.toLowerCase().includes(said), said);
  });

  it('say a nil return', async () => {
    const { content } = record();
    const nil = { kind: 'record', group: GROUP, names: {}, record: record({ content: { ...content, actions: { raised: [], carried: [], closed: [] } } }) } as const;
    assert.match(await html(await bytes(nil, 'word')), /Nil return: no action was noted/u);
  });

  it('are in the group’s language', async () => { assert.match(await pdfText(await bytes(printableOf('record', 1), 'pdf')), /Cofnodion: ICT[^]*Sioned Ŵyn/u); });
});

describe('a report as a document (R34-R47)', () => {
  it('numbers its paragraphs from beginning to end, letters its lists, and holds the comments with initials and date', async () => {
    const said = await pdfText(await bytes(printableOf('report'), 'pdf'));
    assert.match(said, /Service Director ICT, Chief Executive’s Department/u);
    assert.match(said, /1\.\s+To seek approval\.[^]*2\.\s+First paragraph\.[^]*3\.\s+Second:[^]*A\. one[^]*B\. two/u);
    assert.match(said, /Constitutional comments \(GMG, Fri 18 December 2026\)[^]*HR comments \(JP, Sat 19 December 2026\)[^]*No implications\./u);
  });
});

describe('tables', () => {
  it('as CSV begin with a mark for Excel, and nothing that somebody typed is a formula', async () => {
    const csv = await text(printableOf('register'), 'csv');
    assert.ok(csv.startsWith('\u{FEFF}Name,Post,'));
    assert.match(csv, /\r\n"'=HYPERLINK\(""https:\/\/evil\.example""\)",Portfolio Holder,Present,\r\n/u);
    assert.match(await text(printableOf('actions'), 'csv'), /\r\nACT-2027-001,'\+SUM\(A1\),/u);
  });

  it('as a workbook hold typed cells, and no formula', async () => {
    const parts = partsOf(await bytes(printableOf('actions'), 'sheet'));
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
    assert.equal(sheets.length, 2);
    assert.ok(sheets.every(([, sheet]) => !sheet.includes('<f>')));
    assert.match(Object.values(parts).join(''), /\+SUM\(A1\)/u);
  });
});

describe('dates for a calendar', () => {
  it('say when and where, that a meeting is cancelled, and nobody’s name (W23)', async () => {
    const ics = await text(printableOf('calendar'), 'ics');
    for (const line of ['UID:meeting-1@quorate', 'SEQUENCE:2', 'DTSTART:20270106T100000Z', 'DTEND:20270106T120000Z', 'LOCATION:Council Chamber', 'STATUS:CONFIRMED', 'STATUS:CANCELLED']) assert.ok(ics.includes(`\r\n${line}\r\n`), line);
    assert.ok(!/ATTENDEE|ORGANIZER/u.test(ics));
  });

  it('are folded after 75 octets, never within a letter, and escaped', () => {
    const entry = { uid: 'u', sequence: 0, starts: '2027-01-06T10:00:00.000Z', ends: '2027-01-06T11:00:00.000Z', description: '', place: 'Room 1; Civic Centre, Brookmere\\north\nwing', url: null, cancelled: false };
    const ics = Buffer.from(icsOf({ name: 'Grŵp', language: 'cy', entries: [{ ...entry, summary: 'ŵ'.repeat(120) }] }, '2027-01-01T09:00:00.000Z')).toString();
    assert.ok(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    assert.ok(ics.replaceAll('\r\n ', '').includes(`SUMMARY:${'ŵ'.repeat(120)}`));
    assert.ok(ics.includes('LOCATION:Room 1\\; Civic Centre\\, Brookmere\\\\north\\nwing'));
  });
});

describe('large documents', () => {
  const sheet: Sheet = {
    title: 'Large', language: 'en', issuer: 'G', subject: '', facts: [], footer: 'f', page: 'landscape',
    blocks: [{ kind: 'table', caption: 'Rows', rowHeader: 0, columns: [{ label: 'A', width: 1 }, { label: 'B', width: 5 }], rows: Array.from({ length: 1000 }, (_, i) => [i.toString(), 'A line of usual length, as lines are in an action log of a council.']) }],
  };
  it('of a thousand rows are printed', async () => {
    const at = '2027-01-06T10:00:00.000Z';
    assert.ok((await html(await wordOf(sheet, at))).includes('<td><p>999</p></td>'));
    assert.ok((await pdfText(await pdfOf(sheet, at))).includes('999'));
  });
});
