import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocuments } from '../../bot/documents/documents.ts';
import type { Log } from '../../bot/ports.ts';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import { readTerms } from '../../shared/domain/reader/read.ts';
import type { Block, Reading } from '../../shared/domain/reading.ts';
import { item, paragraph, pdfFile, table, wordFile } from './files.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, fault: () => undefined };
const SOURCE = blocksOf(readFileSync(join(import.meta.dirname, '..', 'reader', 'documents', 'e.txt'), 'utf8'));

/** Rows that stand together are one table. */
const runsOf = (blocks: readonly Block[]): readonly (Exclude<Block, { kind: 'row' }> | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] })[] =>
  blocks.reduce<ReturnType<typeof runsOf>>((runs, block) => {
    if (block.kind !== 'row') return [...runs, block];
    const last = runs.at(-1);
    return last?.kind === 'table' ? [...runs.slice(0, -1), { ...last, rows: [...last.rows, block.cells] }] : [...runs, { kind: 'table', rows: [block.cells] }];
  }, []);

const asWord = (): Uint8Array =>
  wordFile(
    runsOf(SOURCE.blocks).map((block) => {
      switch (block.kind) {
        case 'heading': return paragraph(block.text, `Heading${Math.min(block.level, 2)}`);
        case 'paragraph': return paragraph(block.text);
        case 'item': return item(block.text, /\d/u.test(block.marker) ? 1 : 2, block.level);
        case 'table': return table(block.rows);
      }
    }),
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const asPdf = async (): Promise<Uint8Array> => {
  const html = runsOf(SOURCE.blocks).map((block) => {
    switch (block.kind) {
      case 'heading': return `<h2>${escaped(block.text)}</h2>`;
      case 'paragraph': return `<p>${escaped(block.text)}</p>`;
      case 'item': return `<p class="item">${escaped(block.marker)} ${escaped(block.text)}</p>`;
      case 'table': return `<table>${block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    }
  });
  return await pdfFile(`<style>body{font:11pt Arial}.item{margin-left:24px}td{padding:4px 24px 4px 0;vertical-align:top}</style>${html.join('\n')}`);
};

/** What the secretary is asked to confirm. */
const confirmed = ({ rules, seats, secretary, control }: Reading): unknown => ({
  rules: rules.map(({ rule, value }) => ({ rule, value: { ...value, clause: null } })),
  seats: seats.map(({ role, post, areas, elected }) => ({ role, post, areas, elected })),
  secretary: secretary?.post,
  control: { versions: control.versions, approvals: control.approvals, cover: control.cover },
});

describe('document E as people send it', () => {
  const pasted = confirmed(readTerms(SOURCE));
  for (const [kind, make] of [['word', asWord], ['pdf', asPdf]] as const) {
    it(`says the same as a ${kind} file as when it is pasted`, async () => {
      const read = await openDocuments(silent).read(kind, await make(), 'tenant secretary');
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(confirmed(read.value), pasted);
    });
  }
});
