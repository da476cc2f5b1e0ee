import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { documentOf } from '../../bot/documents/document.ts';
import { openDocuments } from '../../bot/documents/documents.ts';
import { kindOf } from '../../bot/documents/kind.ts';
import { openTurns } from '../../bot/documents/turns.ts';
import type { Log } from '../../bot/ports.ts';
import type { Block } from '../../shared/domain/reading.ts';
import { bold, item, paragraph, pdfFile, table, tabbed, tracked, wordFile } from './files.ts';
import { smallPdf, swellingPdf } from './pdf-bomb.ts';

const logged: unknown[] = [];
const log: Log = { info: () => undefined, warn: (event, fields) => void logged.push([event, fields]), fault: () => undefined };
const documents = openDocuments(log);

const read = async (content: Uint8Array): Promise<readonly Block[]> => {
  const kind = kindOf(content);
  assert.ok(kind !== 'locked' && kind !== 'unknown', kind);
  return (await documentOf({ kind, content })).blocks;
};
const why = async (content: Uint8Array | string): Promise<string> => {
  const result = await documents.read('text', content, 'somebody');
  assert.ok(!result.ok);
  return result.refusal.why === 'documentUnreadable' ? result.refusal.cause : result.refusal.why;
};
const rowsOf = (blocks: readonly Block[]): readonly (readonly string[])[] => blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));

describe('a Word document', () => {
  it('becomes its headings, paragraphs, items and rows', async () => {
    const file = wordFile([
      paragraph('Terms of Reference', 'Title'),
      paragraph('Membership\t3', 'toc1'),
      paragraph('Membership', 'Heading1'),
      bold('Quorum'),
      bold('This whole sentence is in bold, and it is no heading.'),
      tabbed('Chair', 'Leader of the Council'),
      item('Advise the Cabinet', 1),
      item('of digital matters', 2, 1),
      item('Review the strategy', 1),
      table([['Version', 'Date'], ['1.0', ''], ['', '']]),
      table([['laid out with a table of one cell']]),
      tracked('The quorum is ', 'four', 'five'),
    ]);
    assert.deepEqual(await read(file), [
      { kind: 'heading', level: 1, text: 'Terms of Reference' },
      { kind: 'heading', level: 1, text: 'Membership' },
      { kind: 'heading', level: 3, text: 'Quorum' },
      { kind: 'paragraph', text: 'This whole sentence is in bold, and it is no heading.' },
      { kind: 'row', cells: ['Chair', 'Leader of the Council'] },
      { kind: 'item', marker: '1.', level: 0, text: 'Advise the Cabinet' },
      { kind: 'item', marker: '•', level: 1, text: 'of digital matters' },
      { kind: 'item', marker: '2.', level: 0, text: 'Review the strategy' },
      { kind: 'row', cells: ['Version', 'Date'] },
      { kind: 'row', cells: ['1.0', ''] },
      { kind: 'paragraph', text: 'laid out with a table of one cell' },
      { kind: 'paragraph', text: 'The quorum is five' },
    ]);
  });

  it('is read without its pictures', async () => {
    const blocks = await read(wordFile([paragraph('Quorum: five.')], { 'word/media/image1.png': new Uint8Array(200_000) }));
    assert.deepEqual(blocks, [{ kind: 'paragraph', text: 'Quorum: five.' }]);
  });
});

const cell = (text: string): string => `<td style="padding:4px 24px 4px 0;vertical-align:top">${text}</td>`;

describe('a PDF', () => {
  it('becomes lines, rows and headings without its page numbers', async () => {
    const long = 'Executive Director, Resources and Support Services, who also looks after the buildings of the Council and its fleet of vehicles';
    const html = `<style>body{font:11pt Arial}td{width:50%}</style><h1>Terms of Reference</h1><h2>Membership</h2>
      <table style="width:100%"><tr>${cell('Chair')}${cell('Leader of the Council')}</tr><tr>${cell('Vice Chair')}${cell(long)}</tr><tr>${cell('Member')}${cell('Head of Communications')}</tr></table>
      <h2>Quorum</h2><p>At least five group members including the Chair or nominated Vice Chair must be in attendance.</p>
      ${Array.from({ length: 4 }, (_, at) => `<p style="page-break-before:always">Paragraph number ${at + 1} of the standing orders is quoted here.</p>`).join('')}`;
    const blocks = await read(await pdfFile(html));
    const text = JSON.stringify(blocks);
    assert.deepEqual(blocks.filter((block) => block.kind === 'heading').map((block) => block.text), ['Terms of Reference', 'Membership', 'Quorum']);
    assert.deepEqual(rowsOf(blocks), [['Chair', 'Leader of the Council'], ['Vice Chair', long], ['Member', 'Head of Communications']]);
    assert.ok(text.includes('At least five group members including the Chair or nominated Vice Chair must be in attendance.'), text);
    assert.ok(!/Page \d/u.test(text), text);
  });
});

describe('a file of text', () => {
  for (const [name, content] of [
    ['UTF-8', Buffer.from('Quorum – five members', 'utf8')],
    ['UTF-8 with its mark', Buffer.from('\ufeffQuorum – five members', 'utf8')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Quorum – five members', 'utf16le')])],
    ['the old Windows alphabet', Buffer.from([...Buffer.from('Quorum '), 0x96, ...Buffer.from(' five members')])],
  ] as const) {
    it(`is read in ${name}`, async () => {
      assert.match(JSON.stringify(await read(content)), /Quorum [–-] five members/u);
    });
  }
});

const swelling = (): Uint8Array => zipSync({ 'word/document.xml': new Uint8Array(21 * 1024 * 1024) }, { level: 9 });

describe('a file that cannot be read', () => {
  for (const [name, content, trouble] of [
    ['an empty text', () => strToU8('  \n '), 'empty'],
    ['a Word file without text', () => wordFile([]), 'empty'],
    ['a zip that is no Word file', () => zipSync({ 'a.txt': strToU8('a') }), 'broken'],
    ['half of a Word file', () => wordFile([paragraph('Quorum')]).subarray(0, 400), 'broken'],
    ['half of a PDF', () => strToU8('%PDF-1.7\n1 0 obj'), 'broken'],
    ['an old Word file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'unknown'],
    ['a Word file with a password', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'locked'],
    ['a picture', () => Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\u001a\n\0\0\0', 'latin1')]), 'unknown'],
    ['a file that swells while it is unpacked', swelling, 'tooLong'],
    ['more than eight megabytes', () => new Uint8Array(8 * 1024 * 1024 + 1).fill(65), 'documentTooLarge'],
    ['a text without end', () => strToU8('Quorum. '.repeat(200_000)), 'tooLong'],
    ['a paste without end', () => 'Quorum. '.repeat(40_000), 'tooLong'],
    ['more lines than anybody writes', () => '- a\n'.repeat(11_000), 'tooLong'],
    ['a table of a hundred thousand cells', () => wordFile([table(Array.from({ length: 1000 }, () => Array.from({ length: 100 }, () => '')))]), 'tooLong'],
    ['a gigabyte of spaces in a PDF', () => swellingPdf(1), 'tooLong'],
    ['a gigabyte of spaces, packed three times', () => swellingPdf(3), 'tooLong'],
  ] as const) {
    it(`says what is wrong with ${name}`, async () => {
      assert.equal(await why(content()), trouble);
    });
  }
});

describe('a document that swells', () => {
  it('costs the app none of its own memory, and the next one is read', async () => {
    const file = swellingPdf(3);
    const before = process.memoryUsage.rss();
    logged.length = 0;
    assert.equal(await why(file), 'tooLong');
    const growth = (process.memoryUsage.rss() - before) / 1024 / 1024;
    assert.ok(growth < 100, `${growth} MB`);
    assert.deepEqual(logged, [['document.unread', { kind: 'pdf', size: file.byteLength, trouble: 'memory' }]], 'told once');
    const next = await documents.read('pdf', smallPdf('The quorum is five members.'), 'somebody');
    assert.deepEqual([next.ok && next.value.rules.map(({ rule }) => rule), logged.length], [['quorum'], 1], 'and nothing is told of a good one');
  });
});

describe('many documents at once', () => {
  const text = 'The quorum is five members.';

  it('are one for whoever asks', async () => {
    const both = await Promise.all([documents.read('text', text, 'a'), documents.read('text', text, 'a'), documents.read('text', text, 'b')]);
    assert.deepEqual(both.map((one) => (one.ok ? 'read' : one.refusal.why)), ['read', 'busy', 'read']);
    assert.ok((await documents.read('text', text, 'a')).ok, 'and then another one');
  });
});

const taken = async (turn: Promise<(() => void) | null>): Promise<() => void> => {
  const over = await turn;
  assert.ok(over !== null);
  return over;
};

describe('turns', () => {
  it('go to whoever waits longest, wherever a place is free', async () => {
    const turns = openTurns(2, 2);
    const order: string[] = [];
    const [, second] = await Promise.all(['a', 'b'].map(async (asker) => await taken(turns.take(asker))));
    const waiting = ['c', 'd'].map(async (asker) => {
      const over = await taken(turns.take(asker));
      order.push(asker);
      over();
    });
    assert.equal(await turns.take('e'), null, 'no more than two wait');
    assert.equal(await turns.take('a'), null, 'nobody has two');
    second?.();
    await Promise.all(waiting);
    assert.deepEqual(order, ['c', 'd'], 'though the other place is taken');
    await taken(turns.take('b'));
  });
});
