import type { SourceDocument } from '../../shared/domain/reading.ts';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import { MOST_BLOCKS, MOST_CHARACTERS } from './limits.ts';
import { textOf } from './text.ts';
import { DocumentUnread } from './unread.ts';

/** What is to be read: text as it was pasted, or a file's bytes. */
export type Task = { readonly kind: 'pasted'; readonly content: string } | { readonly kind: 'text' | 'word' | 'pdf'; readonly content: Uint8Array };

/** The blocks of what was pasted or uploaded. @throws DocumentUnread, or a library's own errors */
export async function documentOf(task: Task): Promise<SourceDocument> {
  const document = await blocksIn(task);
  const length = lengthOf(document);
  if (length === 0) throw new DocumentUnread('empty');
  if (length > MOST_CHARACTERS || document.blocks.length > MOST_BLOCKS) throw new DocumentUnread('tooLong');
  return document;
}

/** The readers of files are large, and loaded only for a file of theirs. */
async function blocksIn({ kind, content }: Task): Promise<SourceDocument> {
  switch (kind) {
    case 'pasted':
      return blocksWithin(content);
    case 'text':
      return blocksWithin(textOf(content));
    case 'word':
      return { blocks: await (await import('./word.ts')).blocksOfWord(content) };
    case 'pdf':
      return blocksWithin(await (await import('./pdf.ts')).textOfPdf(content));
  }
}

function blocksWithin(text: string): SourceDocument {
  if (text.length > MOST_CHARACTERS) throw new DocumentUnread('tooLong');
  return blocksOf(text);
}

const lengthOf = ({ blocks }: SourceDocument): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'row' ? block.cells.join('').length : block.text.length), 0);
