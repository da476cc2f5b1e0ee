import type { Rag } from '../../shared/domain/workstream.ts';
import type { Told } from '../usecases/workstreams/report-in-chat.ts';
import { namesDay } from './days.ts';
import { table } from './text.ts';

type Part = 'reason' | 'ask' | 'backBy' | 'despite';

const opening = (phrases: readonly string[]): RegExp => new RegExp(String.raw`^(?:(?:and|but|a|ond)\s+)?(?:${phrases.join('|')})(?![\p{L}\p{N}])[\s,:–—-]*(?<rest>.*)$`, 'isu');
const ASKS = opening(table(({ report }) => report.asks));
const BACK_BY = opening(table(({ report }) => report.backBy));
const BY = opening(table(({ report }) => report.by));
const DESPITE = opening(table(({ report }) => report.despite));
const ISO = /^\d{4}-\d{2}-\d{2}/u;

interface Piece {
  readonly part: Part;
  readonly text: string;
}

/** What a piece of a sentence begins; null: it goes on with what was being said. A bare "by" begins a day only where one follows. */
const pieceOf = (text: string, rag: Rag): Piece | null => {
  const restOf = (pattern: RegExp): string | undefined => pattern.exec(text)?.groups?.['rest'];
  if (rag === 'green') {
    const despite = restOf(DESPITE);
    return despite === undefined ? null : { part: 'despite', text: despite };
  }
  const day = restOf(BACK_BY);
  if (day !== undefined) return { part: 'backBy', text: day };
  const by = restOf(BY);
  if (by !== undefined && (namesDay(by) || ISO.test(by))) return { part: 'backBy', text: by };
  const ask = restOf(ASKS);
  return ask === undefined ? null : { part: 'ask', text: ask };
};

/** Pieces with what stood between them: 'funding slipped', '; ', 'need £20k', … */
const SIGNS = /(;\s*|\n+|\.\s+|,\s+)/u;

/** "funding slipped; need £20k from the board; back by 12 December": what is said of a colour, in its parts. */
export const toldOf = (rag: Rag, text: string): Told => {
  const parts: Record<Part, string> = { reason: '', ask: '', backBy: '', despite: '' };
  const pieces = text.split(SIGNS);
  let current: Part = 'reason';
  for (let at = 0; at < pieces.length; at += 2) {
    const sign = at === 0 ? '' : (pieces[at - 1] ?? '');
    const said = pieces[at] ?? '';
    const found = pieceOf(said, rag);
    // a comma goes on with what was being said; a new sentence is about the whole again
    current = found?.part ?? (sign.startsWith(',') ? current : 'reason');
    const more = (found?.text ?? said).trim();
    if (more !== '') parts[current] = parts[current] === '' ? more : `${parts[current]}${sign === '' ? ' ' : sign}${more}`;
  }
  const { reason, ask, backBy, despite } = parts;
  const day = backBy.replace(/[.!]+$/u, '');
  return rag === 'green' ? { rag, reason: '', ask: '', backBy: '', evidence: reason, despite } : { rag, reason, ask, backBy: day, evidence: '', despite: '' };
};
