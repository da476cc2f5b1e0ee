import { BorderStyle, HeadingLevel, PageBreak, Paragraph, ShadingType, Tab, Table as WordTable, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type ITableBordersOptions } from 'docx';
import { inkedLine } from '../ink.ts';
import { LOOK } from '../look.ts';
import { isCaptionSaid, shares, textOf, type Block, type Fact, type Item, type Prose, type Table } from '../sheet.ts';
import { childrenOf, twips } from './prose.ts';

export const BULLETS = 'bullets';
/** Each ordered list has a count of its own. */
export const numbersOf = (at: number): string => `numbers-${at}`;

const LEVELS = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3, 3: HeadingLevel.HEADING_4 } as const;
const { colours, table: look } = LOOK;

export const titleOf = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [...childrenOf(inkedLine(text))] });

export const paragraph = (prose: Prose, style: 'Text' | 'Subtitle' = 'Text'): Paragraph => new Paragraph({ ...(style === 'Subtitle' && { style }), children: [...childrenOf(prose)] });

/** Label and value in two columns that a tab makes: a table would be read as one. */
export const factOf = ({ label, value }: Fact): Paragraph => new Paragraph({ style: 'Fact', children: [new TextRun({ bold: true, children: [`${inkedLine(label)}:`, new Tab()] }), ...childrenOf(value)] });

const point = (prose: Prose, reference: string, level: 0 | 1): Paragraph => new Paragraph({ numbering: { reference, level, instance: 0 }, children: [...childrenOf(prose)] });

const points = (items: readonly Item[], reference: string): readonly Paragraph[] =>
  items.flatMap(({ prose, under = [] }) => [point(prose, reference, 0), ...under.map((text) => point(text, reference, 1))]);

const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Thin rules between rows, said once for the table: in every cell they make long tables slow. */
const RULES: ITableBordersOptions = { top: thin, bottom: thin, insideHorizontal: thin, left: none, right: none, insideVertical: none };
const MARGINS = { top: twips(look.padY), bottom: twips(look.padY), left: twips(look.padX), right: twips(look.padX), marginUnitType: WidthType.DXA };
/** Beyond it a row may be torn apart: no page would hold it. */
const MOST_WHOLE = 1500;

const cell = (prose: Prose, width: number, style: 'TableHead' | 'TableText', isShaded: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isShaded && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.shade } }),
    children: [new Paragraph({ style, children: [...childrenOf(prose)] })],
  });

/** The header row repeats on each page and is marked as one; the caption is the table's name for a screen reader as well. */
const tableOf = ({ caption, columns, rowHeader, rows }: Table, width: number, isSaid: boolean): readonly (Paragraph | WordTable)[] => {
  const widths = shares(columns, twips(width));
  const at = (index: number): number => widths[index] ?? 0;
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }, i) => cell(inkedLine(label), at(i), 'TableHead', true)) });
  const body = rows.map((row) => new TableRow({
    cantSplit: row.every((prose) => textOf(prose).length < MOST_WHOLE),
    children: columns.map((_, i) => cell(row[i] ?? '', at(i), i === rowHeader ? 'TableHead' : 'TableText', false)),
  }));
  return [
    ...(isSaid ? [] : [new Paragraph({ style: 'Caption', children: [...childrenOf(inkedLine(caption))] })]),
    new WordTable({
      width: { size: twips(width), type: WidthType.DXA }, columnWidths: [...widths], layout: TableLayoutType.FIXED, borders: RULES, margins: MARGINS,
      tableLook: { firstRow: true, lastRow: false, firstColumn: rowHeader === 0, lastColumn: false, noHBand: true, noVBand: true }, rows: [head, ...body],
    }),
    // between two tables Word wants a paragraph, or they are one
    new Paragraph({ style: 'AfterTable' }),
  ];
};

export const drawn = (block: Block, at: number, blocks: readonly Block[], width: number): readonly (Paragraph | WordTable)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: [...childrenOf(inkedLine(block.text))] })];
    case 'paragraph':
      return [paragraph(block.prose)];
    case 'list':
      return points(block.items, block.ordered ? numbersOf(at) : BULLETS);
    case 'table':
      return tableOf(block, width, isCaptionSaid(blocks, at));
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
};
