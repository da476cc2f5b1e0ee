import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../bot/paperwork/book.ts';
import { csvOf } from '../../bot/paperwork/csv.ts';
import { icsOf } from '../../bot/paperwork/ics.ts';
import { inked, pressable } from '../../bot/paperwork/ink.ts';
import { shares } from '../../bot/paperwork/sheet.ts';
import { spreadsheetOf } from '../../bot/paperwork/spreadsheet.ts';
import { AT, REGISTER } from './sheets.ts';

const oneCell = (value: string): Book => ({ ...REGISTER, tables: [{ name: 'T', columns: [{ label: 'A', kind: 'text' }], rows: [[value]] }] });

describe('tables as files', () => {
  for (const [typed, written] of [
    ['=1+1', "'=1+1"], ['+44 1792 000000', "'+44 1792 000000"], ['-5', "'-5"], ['@SUM(A1)', "'@SUM(A1)"], [' =1+1', "' =1+1"], ['\n=1+1', '"\'\n=1+1"'], ['\t=1+1', "' =1+1"], ['＝1+1', "'＝1+1"],
    ['=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"'], ['a - b', 'a - b'], ['1, 2 and “3”', '"1, 2 and “3”"'], ['Ŵyn', 'Ŵyn'],
  ] as const) {
    it(`CSV: ${JSON.stringify(typed)} is text`, () => assert.equal(Buffer.from(csvOf(oneCell(typed))).toString(), `\u{feff}A\r\n${written}\r\n`));
  }

  it('CSV: numbers are numbers, and moments are those of the group’s clocks', () => {
    const csv = Buffer.from(csvOf(REGISTER)).toString();
    assert.match(csv, /2027-01-30,2026-07-02 10:30,59\r\n/u);
    assert.match(csv, /2027-01-06,,-3\r\n/u);
  });

  it('a workbook has its title, each name of a sheet once, typed cells, and no formula', async () => {
    const parts = Object.fromEntries(Object.entries(unzipSync(await spreadsheetOf(REGISTER))).map(([name, part]) => [name, strFromU8(part)]));
    assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Register of actions<\/dc:title>/u);
    assert.deepEqual([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name), ['Actions open closed 2026', 'Actions open closed 2026 2']);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    assert.match(sheet, /<c r="B2"[^>]*t="s">.*<c r="C2"[^>]*><v>46417<\/v>.*<c r="D2"[^>]*><v>46205\.4375<\/v>.*<c r="E2"[^>]*><v>59<\/v>/su);
    assert.ok(!sheet.includes('<f>'));
    assert.match(sheet, /ySplit="1"[^>]*state="frozen"/u);
  });
});

describe('dates as a file', () => {
  const entry = { uid: 'u', sequence: 0, starts: AT, ends: AT, summary: 's', description: '', place: null, cancelled: false };
  const linesOf = (url: string | null, summary = 's'): readonly string[] => Buffer.from(icsOf({ name: 'G', language: 'en', entries: [{ ...entry, url, summary }] }, AT)).toString().split('\r\n');

  for (const [url, line] of [['https://teams.microsoft.com/l/1', 'URL:https://teams.microsoft.com/l/1'], ['javascript:alert(1)', undefined], ['https://a.example/\r\nATTENDEE:x', 'URL:https://a.example/ATTENDEE:x'], [null, undefined]] as const) {
    it(`the address ${JSON.stringify(url)}`, () => assert.equal(linesOf(url).find((one) => one.startsWith('URL')), line));
  }

  it('nothing that somebody typed begins a line of its own', () => assert.ok(!linesOf(null, 'a\r\nATTENDEE:mailto:x@y').some((line) => line.startsWith('ATTENDEE'))));
});

describe('text as it can be printed', () => {
  for (const [text, printed] of [['w\u0302', 'ŵ'], ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'], ['a\u0000\u0007\u001bb', 'ab'], ['\ud800x', '\ufffdx'], ['a\ufffe\u{1ffff}b\ufeff', 'ab'], ['a\tb', 'a b'], ['👍🏽', '👍🏽']] as const) {
    it(JSON.stringify(text), () => assert.equal(inked(text), printed));
  }

  for (const [link, address] of [['https://a.example/ŵ', 'https://a.example/%C5%B5'], ['mailto:a@b.example', 'mailto:a@b.example'], ['javascript:alert(1)', null], ['file:///etc/passwd', null], ['not an address', null], [undefined, null]] as const) {
    it(`${link ?? 'no link'} leads to ${address ?? 'nothing'}`, () => assert.equal(pressable(link), address));
  }

  it('widths are shares that add up to the whole', () => {
    const parts = shares([{ label: '', width: 1 }, { label: '', width: 1 }, { label: '', width: 1 }], 100);
    assert.deepEqual(parts, [33, 34, 33]);
  });
});
