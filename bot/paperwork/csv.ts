import { stringify } from 'csv-stringify/sync';
import { clockIn, dayIn } from '../../shared/domain/time.ts';
import type { Book, BookCell, ColumnKind } from './book.ts';
import { inked, inkedLine } from './ink.ts';

/** Spaces in front do not keep every program from reading a formula. */
const SPACED_FORMULA = /^\s+[=+\-@]/u;

const valueOf = (value: BookCell, kind: ColumnKind, zone: string): string | number => {
  if (value === null) return '';
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'moment') return `${dayIn(zone, String(value))} ${clockIn(zone, String(value))}`;
  const text = inked(String(value));
  return SPACED_FORMULA.test(text) ? `'${text}` : text;
};

/** The first table as text. What begins like a formula is marked as text, and Excel is told that it is UTF-8. */
export const csvOf = ({ tables: [table], zone }: Book): Uint8Array => {
  const columns = table?.columns ?? [];
  const rows = (table?.rows ?? []).map((row) => row.map((value, i) => valueOf(value, columns[i]?.kind ?? 'text', zone)));
  return Buffer.from(stringify([columns.map(({ label }) => inkedLine(label)), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u }));
};
