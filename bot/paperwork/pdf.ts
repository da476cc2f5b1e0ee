import PdfFile from 'pdfkit';
import type { Instant } from '../../shared/domain/time.ts';
import { inkedLine } from './ink.ts';
import { LOOK, TAGS } from './look.ts';
import { setBlock, setFact, setHeading, setSubject } from './pdf/blocks.ts';
import { linesOf } from './pdf/lines.ts';
import { decorate, setLines } from './pdf/paper.ts';
import type { Element, Paper } from './pdf/paper.ts';
import { registerFaces, widthOf } from './pdf/type.ts';
import type { Pdf, Style } from './pdf/type.ts';
import type { Sheet } from './sheet.ts';
import { paperworkIn } from './words.ts';

const { margin, short, long } = LOOK.paper;
const FOOTER: Style = { size: LOOK.footer.size, leading: LOOK.text.leading, colour: LOOK.colours.quiet, bold: false };

/** A tagged PDF. `at` is the document's own moment: the same sheet gives the same bytes. */
export async function pdfOf(sheet: Sheet, at: Instant): Promise<Uint8Array> {
  const doc = new PdfFile({
    size: 'A4', layout: sheet.page, margins: { top: margin, bottom: margin, left: margin, right: margin }, pdfVersion: '1.7',
    tagged: true, lang: TAGS[sheet.language], displayTitle: true, bufferPages: true,
    info: { Title: inkedLine(sheet.title), Subject: inkedLine(sheet.subject), Author: inkedLine(sheet.issuer), Creator: 'Quorate', Producer: 'Quorate', CreationDate: new Date(at), ModDate: new Date(at) },
  });
  const bytes = collect(doc);
  registerFaces(doc);
  const [width, height] = sheet.page === 'landscape' ? [long, short] : [short, long];
  const paper: Paper = { doc, language: sheet.language, left: margin, top: margin, width: width - 2 * margin, bottom: height - margin - 14, y: margin };
  const root = doc.struct('Document');
  doc.addStructure(root);
  setSheet(paper, root, sheet);
  root.end();
  setFooters(paper, sheet);
  doc.end();
  return bytes;
}

async function collect(doc: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of doc as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

function setSheet(paper: Paper, root: Element, sheet: Sheet): void {
  const trail: Pdf['outline'][] = [paper.doc.outline];
  const mark = (level: number, text: string): void => {
    trail.length = Math.min(trail.length, level + 1);
    const item = trail.at(-1)?.addItem(inkedLine(text), { expanded: true });
    if (item) trail.push(item);
  };
  setHeading(paper, root, 0, sheet.title);
  mark(0, sheet.title);
  if (sheet.subject !== '') setSubject(paper, root, sheet.subject);
  for (const fact of sheet.facts) setFact(paper, root, fact);
  paper.y += LOOK.text.after;
  for (const [i, block] of sheet.blocks.entries()) {
    setBlock(paper, root, block, i, sheet.blocks);
    if (block.kind === 'heading') mark(block.level, block.text);
  }
}

function setFooters(paper: Paper, sheet: Sheet): void {
  const { doc } = paper;
  const { start, count } = doc.bufferedPageRange();
  const words = paperworkIn(sheet.language);
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(start + i);
    const page = words.page(String(i + 1), String(count));
    const room = widthOf(doc, 'regular', FOOTER.size, page);
    const footer = linesOf(doc, inkedLine(sheet.footer), FOOTER, paper.width - room - LOOK.list.indent).slice(0, 1);
    decorate(paper, 'Pagination', () => {
      setLines(paper, null, footer, FOOTER, paper.left, paper.bottom + 14);
      setLines(paper, null, linesOf(doc, page, FOOTER, room + 1), FOOTER, paper.left + paper.width - room, paper.bottom + 14);
    });
  }
}
