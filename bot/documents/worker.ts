import { parentPort, workerData } from 'node:worker_threads';
import type { SourceDocument } from '../../shared/domain/reading.ts';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import type { DocumentTrouble } from '../../shared/domain/refusal.ts';
import { textOfPdf } from './pdf.ts';
import { textOf } from './text.ts';
import { DocumentUnread } from './unread.ts';
import { blocksOfWord } from './word.ts';

export interface Task {
  readonly kind: 'text' | 'word' | 'pdf';
  readonly content: Uint8Array;
}

export type Told = { readonly ok: true; readonly document: SourceDocument } | { readonly ok: false; readonly cause: DocumentTrouble };

/** No terms of reference is longer; a reading of more would serve nobody. */
const MOST_CHARACTERS = 1_000_000;

async function documentOf({ kind, content }: Task): Promise<SourceDocument> {
  switch (kind) {
    case 'text':
      return blocksOf(textOf(content));
    case 'word':
      return { blocks: await blocksOfWord(content) };
    case 'pdf':
      return blocksOf(await textOfPdf(content));
  }
}

const lengthOf = ({ blocks }: SourceDocument): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'row' ? block.cells.join('').length : block.text.length), 0);

async function tell(task: Task): Promise<Told> {
  try {
    const document = await documentOf(task);
    const length = lengthOf(document);
    if (length === 0) return { ok: false, cause: 'empty' };
    return length > MOST_CHARACTERS ? { ok: false, cause: 'tooLong' } : { ok: true, document };
  } catch (error) {
    return { ok: false, cause: error instanceof DocumentUnread ? error.trouble : 'broken' };
  }
}

const told = await tell(workerData as Task);
parentPort?.postMessage(told, []);
