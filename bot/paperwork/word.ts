import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun, type ILevelsOptions } from 'docx';
import type { Instant } from '../../shared/domain/time.ts';
import { escapeXml, repack, type Parts } from './archive.ts';
import { inkedLine } from './ink.ts';
import { LOOK, TAGS } from './look.ts';
import type { Sheet } from './sheet.ts';
import { BULLETS, drawn, factOf, numbersOf, paragraph, titleOf } from './word/blocks.ts';
import { twips } from './word/prose.ts';
import { stylesOf } from './word/styles.ts';
import { paperworkIn } from './words.ts';

const { margin, short, long } = LOOK.paper;

const level = (depth: 0 | 1, format: NonNullable<ILevelsOptions['format']>, text: string, start?: number): ILevelsOptions => ({
  level: depth, format, text, alignment: AlignmentType.LEFT, ...(start !== undefined && { start }),
  style: { paragraph: { indent: { left: twips(LOOK.list.indent * (depth + 1)), hanging: twips(LOOK.list.indent * 0.75) } } },
});

/** Each ordered list begins its own count; all others share their bullets. */
const numberingOf = ({ blocks }: Sheet) => [
  { reference: BULLETS, levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–')] },
  ...blocks.flatMap((block, i) => (block.kind === 'list' && block.ordered ? [{ reference: numbersOf(i), levels: [level(0, LevelFormat.DECIMAL, '%1.', block.start), level(1, LevelFormat.LOWER_LETTER, '%2)')] }] : [])),
];

const footerOf = ({ footer, language }: Sheet, width: number): Footer => {
  const words = paperworkIn(language);
  const [before = '', between = '', after = ''] = words.page('\u0001', '\u0001').split('\u0001');
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [new TextRun({ text: inkedLine(footer) }), new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
      }),
    ],
  });
};

function documentOf(sheet: Sheet): Document {
  const isWide = sheet.page === 'landscape';
  const width = (isWide ? long : short) - 2 * margin;
  return new Document({
    title: inkedLine(sheet.title), subject: inkedLine(sheet.subject), creator: inkedLine(sheet.issuer), lastModifiedBy: inkedLine(sheet.issuer), description: '',
    styles: stylesOf(sheet.language),
    numbering: { config: numberingOf(sheet) },
    sections: [
      {
        properties: { page: { size: { width: twips(short), height: twips(long), orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: twips(margin), bottom: twips(margin), left: twips(margin), right: twips(margin) } } },
        footers: { default: footerOf(sheet, width) },
        children: [
          titleOf(sheet.title),
          ...(sheet.subject === '' ? [] : [paragraph(inkedLine(sheet.subject), 'Subtitle')]),
          ...sheet.facts.map(factOf),
          ...sheet.blocks.flatMap((block, i, all) => drawn(block, i, all, width)),
        ],
      },
    ],
  });
}

/** The library has no names for tables: they are given in the order in which the tables stand. */
const captioned = (body: string, blocks: Sheet['blocks']): string => {
  const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])).values();
  return body.replace(/<\/w:tblPr>/gu, (end) => `<w:tblCaption w:val="${escapeXml(inkedLine(captions.next().value ?? ''))}"/>${end}`);
};

const LINK = /\brId[\w-]{6,}/gu;

/** The library names links by chance and stamps the file with the clock; the same sheet is to give the same file. */
const mended = (parts: Parts, at: Instant, { language, blocks }: Sheet): Parts => {
  const names = new Map<string, string>();
  const named = (text: string): string => text.replace(LINK, (id) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, name);
    return name;
  });
  // in the order in which the text has them
  const body = named(captioned(parts.get('word/document.xml') ?? '', blocks));
  const when = escapeXml(`${at.slice(0, 19)}Z`);
  return new Map([...parts].map(([name, text]): [string, string] => {
    if (name === 'word/document.xml') return [name, body];
    if (name === 'word/_rels/document.xml.rels') return [name, named(text)];
    if (name !== 'docProps/core.xml') return [name, text];
    const dated = text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${when}`);
    return [name, dated.replace('</cp:coreProperties>', `<dc:language>${TAGS[language]}</dc:language></cp:coreProperties>`)];
  }));
};

/** A Word file. `at` is the document's own moment: the same sheet gives the same bytes. */
export async function wordOf(sheet: Sheet, at: Instant): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(documentOf(sheet));
  return repack(packed, (parts) => mended(parts, at, sheet));
}
