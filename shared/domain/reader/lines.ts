import { marked, unmarked } from './text.ts';

/** A line of pasted text, by what it looks like. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly level: number; readonly text: string; readonly isBullet: boolean }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** a table's line of dashes */
  | { readonly kind: 'rule' }
  | { readonly kind: 'text'; readonly text: string };

const tidy = (text: string): string => unmarked(text).replaceAll(/\s+/gu, ' ').trim();

const bare = (cell: string): string => tidy(cell).replace(/^[•●▪‣·]\s*/u, '');

function pipes(line: string): Line | null {
  const inner = line.replace(/^[-*•]\s+(?=\|)/u, '');
  const cells = inner.replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  if (!inner.includes('|') || (cells.length < 2 && !inner.startsWith('|'))) return null;
  if (/^[\s|:=+-]+$/u.test(inner)) return { kind: 'rule' };
  return rowOf(cells);
}

function rowOf(cells: readonly string[]): Line {
  const texts = cells.map(bare);
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return { kind: 'rule' };
  return said.length === 1 && texts.length < 2 ? { kind: 'text', text: said[0] ?? '' } : { kind: 'row', cells: texts };
}

/** Columns that are kept apart by tabs; a tab behind a number or a bullet is not one of those. */
function tabs(line: string, afterRow: boolean): Line | null {
  const cells = line.split('\t');
  if (cells.filter((cell) => cell.trim() !== '').length < 2) return null;
  const isMarked = cells.length === 2 && !afterRow && isBareMarker(cells[0] ?? '');
  return isMarked ? null : rowOf(cells);
}

/** '•' or '4.2' by itself; '• Chair' is the first cell of a row */
const isBareMarker = (cell: string): boolean => marked(`${cell.trim()} x`)?.text === 'x';

const MOST_COLUMNS = 6;

/** Columns that are kept apart by three spaces or more. */
function gaps(line: string, afterRow: boolean): Line | null {
  const cells = line.trim().split(/ {3,}/u);
  return cells.length < 2 || cells.length > MOST_COLUMNS || (isBareMarker(cells[0] ?? '') && !(afterRow && cells.length > 2)) ? null : rowOf(cells);
}

export function lineOf(raw: string, afterRow: boolean): Line {
  const line = raw.replaceAll(/[\u00a0\u2007\u202f]/gu, ' ').replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]|(?!\t)\p{Cc}/gu, '').trim();
  if (line === '') return { kind: 'blank' };
  const hashes = /^(#{1,6})\s+(.*)$/u.exec(line);
  if (hashes !== null) return { kind: 'heading', level: hashes[1]?.length ?? 1, text: tidy(hashes[2] ?? '').replace(/\s+#+$/u, '') };
  const bold = /^(?:\*\*|__)([^*_]{2,100})(?:\*\*|__):?$/u.exec(line);
  if (bold !== null && !/[.;,]$/u.test(bold[1] ?? '')) return { kind: 'heading', level: 3, text: tidy(bold[1] ?? '') };
  const row = pipes(line) ?? tabs(line, afterRow) ?? gaps(line, afterRow);
  if (row !== null) return row;
  const text = tidy(line);
  const item = marked(text);
  if (item === null) return { kind: 'text', text };
  const indent = raw.length - raw.trimStart().length;
  const level = item.isBullet ? Math.min(5, Math.floor(indent / 2)) : (item.marker.match(/\d+/gu)?.length ?? 1) - 1;
  return { kind: 'item', marker: item.marker, level: Math.max(0, level), text: item.text, isBullet: item.isBullet };
}
