import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block } from '../../shared/domain/reading.ts';
import { DocumentUnread } from './unread.ts';

/** What mammoth makes of a Word file, as far as it is looked at. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string | number; readonly isOrdered?: boolean } | null;
  readonly isBold?: boolean;
  readonly isStrikethrough?: boolean;
}

const MOST_BYTES = 20 * 1024 * 1024;
/** Each of the marks in a part costs time, however short it is. */
const MOST_MARKS = 600_000;
const MARK = 0x3c;
/** Word itself has nine. */
const DEEPEST = 8;
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?:[^/]+\.xml$|_rels\/))/u;

/** The parts that hold text, packed anew: pictures are left out, and a file that swells while it is unpacked is refused. */
function textParts(content: Uint8Array): Uint8Array {
  let left = MOST_BYTES;
  const parts = unzipSync(content, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      left -= originalSize;
      if (left < 0) throw new DocumentUnread('tooLong');
      return true;
    },
  });
  if (marksIn(Object.values(parts)) > MOST_MARKS) throw new DocumentUnread('tooLong');
  return zipSync(parts, { level: 0 });
}

function marksIn(parts: readonly Uint8Array[]): number {
  let marks = 0;
  for (const part of parts) for (let at = part.indexOf(MARK); at !== -1; at = part.indexOf(MARK, at + 1)) marks += 1;
  return marks;
}

/** The blocks of a Word document (.docx). @throws DocumentUnread, or mammoth's own errors where the file is not what it says */
export async function blocksOfWord(content: Uint8Array): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  const transformDocument = (document: Element): Element => {
    const numbers = new Map<string, number>();
    for (const element of document.children ?? []) blocks.push(...blocksOfElement(element, numbers));
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(textParts(content)) }, { transformDocument, externalFileAccess: false });
  return blocks;
}

function blocksOfElement(element: Element, numbers: Map<string, number>): readonly Block[] {
  if (element.type === 'table') return (element.children ?? []).flatMap((row) => rowOf(row, numbers));
  return element.type === 'paragraph' ? paragraphOf(element, numbers) : [];
}

/** A row of one cell is no row: people lay pages out with tables. */
function rowOf(row: Element, numbers: Map<string, number>): readonly Block[] {
  const cells = row.children ?? [];
  if (cells.length < 2) return cells.flatMap((cell) => (cell.children ?? []).flatMap((child) => blocksOfElement(child, numbers)));
  const texts = cells.map((cell) => linesOf(cell).join(' ').trim());
  return texts.every((text) => text === '') ? [] : [{ kind: 'row', cells: texts }];
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** The lines of an element, with its tabs; what is struck out is not said any more. */
function linesOf(element: Element): readonly string[] {
  const text = (one: Element): string => {
    if (one.type === 'run' && one.isStrikethrough === true) return '';
    if (one.type === 'text') return one.value ?? '';
    if (one.type === 'tab') return '\t';
    if (one.type === 'break') return '\n';
    return `${(one.children ?? []).map(text).join('')}${one.type === 'paragraph' ? '\n' : ''}`;
  };
  return text(element)
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

const runsOf = (element: Element): readonly Element[] => (element.type === 'run' ? [element] : (element.children ?? []).flatMap(runsOf));

const hasText = (run: Element): boolean => (run.children ?? []).some(({ type, value }) => type === 'text' && (value ?? '').trim() !== '');

const LONGEST_HEADING = 90;

/** By its style; or a short line all in bold, as many write their headings. */
function headingLevel(paragraph: Element, text: string): number | null {
  const style = paragraph.styleName ?? '';
  const level = /^heading (\d)/iu.exec(style)?.[1];
  if (level !== undefined) return Number(level);
  if (/^(?:title|subtitle)$/iu.test(style)) return 1;
  if (paragraph.numbering || text.length > LONGEST_HEADING || /[.;,]$/u.test(text)) return null;
  const runs = runsOf(paragraph).filter(hasText);
  return runs.length > 0 && runs.every((run) => run.isBold === true) ? 3 : null;
}

function paragraphOf(paragraph: Element, numbers: Map<string, number>): readonly Block[] {
  if (/^toc \d|^table of contents/iu.test(paragraph.styleName ?? '')) return [];
  const lines = linesOf(paragraph);
  const whole = tidy(lines.join(' '));
  if (whole === '') return [];
  const level = headingLevel(paragraph, whole);
  if (level !== null) return [{ kind: 'heading', level, text: whole }];
  const { numbering } = paragraph;
  if (numbering) return [itemOf(whole, depthOf(numbering.level), numbering.isOrdered === true, numbers)];
  return lines.map((line): Block => {
    const cells = line.split('\t').map(tidy).filter((cell) => cell !== '');
    return cells.length > 1 ? { kind: 'row', cells } : { kind: 'paragraph', text: tidy(line) };
  });
}

const depthOf = (level: string | number | undefined): number => Math.max(0, Math.min(DEEPEST, Math.floor(Number(level ?? 0)))) || 0;

/** Word counts when it draws; the number is counted again here, anew below each higher item. */
function itemOf(text: string, level: number, isOrdered: boolean, numbers: Map<string, number>): Block {
  for (const key of numbers.keys()) if (Number(key) > level) numbers.delete(key);
  if (!isOrdered) return { kind: 'item', marker: '•', level, text };
  const number = (numbers.get(level.toString()) ?? 0) + 1;
  numbers.set(level.toString(), number);
  return { kind: 'item', marker: `${number}.`, level, text };
}
