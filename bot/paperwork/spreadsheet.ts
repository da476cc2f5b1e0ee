import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { clockIn, dayIn } from '../../shared/domain/time.ts';
import { escapeXml, repack, type Parts } from './archive.ts';
import type { Book, BookCell, BookTable, ColumnKind } from './book.ts';
import { inked, inkedLine } from './ink.ts';
import { LOOK, TAGS } from './look.ts';

/** Excel takes no more in a cell. */
const MOST = 32_767;
const NAME_LIMIT = 31;
const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 32, number: 12, day: 14, moment: 18 };

/** Excel's days carry no zone: the one that people see is the group's. */
const wall = (kind: 'day' | 'moment', value: string, zone: string): Date =>
  new Date(kind === 'day' ? `${value}T00:00:00Z` : `${dayIn(zone, value)}T${clockIn(zone, value)}:00Z`);

/** Every cell has its type, so that nothing that somebody typed is ever a formula. */
const cellOf = (value: BookCell, kind: ColumnKind, zone: string): Cell => {
  if (value === null || value === '') return null;
  switch (kind) {
    case 'number':
      return { type: Number, value: Number(value) };
    case 'day':
      return { type: Date, value: wall('day', String(value), zone), format: 'dd/mm/yyyy' };
    case 'moment':
      return { type: Date, value: wall('moment', String(value), zone), format: 'dd/mm/yyyy hh:mm' };
    case 'text':
      return { type: String, value: inked(String(value)).slice(0, MOST).toWellFormed(), wrap: true, alignVertical: 'top' };
  }
};

const dataOf = ({ columns, rows }: BookTable, zone: string): SheetData => [
  columns.map(({ label }) => ({ type: String, value: inkedLine(label), fontWeight: 'bold', backgroundColor: `#${LOOK.colours.shade}`, wrap: true })),
  ...rows.map((row) => row.map((value, i) => cellOf(value, columns[i]?.kind ?? 'text', zone))),
];

/** What Excel takes as the names of sheets: short, without its own signs, and each once, whatever its case. */
const namesOf = (tables: readonly BookTable[]): readonly string[] => {
  const taken = new Set<string>();
  return tables.map((table) => {
    const plain = inkedLine(table.name.replaceAll(/[\\/?*[\]:']/gu, ' ')).slice(0, NAME_LIMIT).trim() || 'Quorate';
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${plain.slice(0, NAME_LIMIT - 4).trim()} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
};

const CORE = 'docProps/core.xml';

/** The writer gives a workbook no title and no language: they are added as Excel keeps them. */
const titled = (parts: Parts, { title, issuer, language }: Book): Parts => {
  const core = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(inkedLine(title))}</dc:title><dc:creator>${escapeXml(inkedLine(issuer))}</dc:creator><dc:language>${TAGS[language]}</dc:language></cp:coreProperties>`,
  ].join('');
  const types = (parts.get('[Content_Types].xml') ?? '').replace('</Types>', `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`);
  const links = (parts.get('_rels/.rels') ?? '')
    .replace('</Relationships>', `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/></Relationships>`);
  return new Map([...parts, ['[Content_Types].xml', types], ['_rels/.rels', links], [CORE, core]]);
};

/** A workbook with a sheet for each table; the header row stays in sight. */
export async function spreadsheetOf(book: Book): Promise<Uint8Array> {
  const names = namesOf(book.tables);
  const sheets = book.tables.map((table, i) => ({
    data: dataOf(table, book.zone), sheet: names[i] ?? '', columns: table.columns.map(({ kind }) => ({ width: WIDTHS[kind] })), stickyRowsCount: 1,
  }));
  return repack(await writeExcelFile(sheets).toBuffer(), (parts) => titled(parts, book));
}
