import { getDocumentProxy } from 'unpdf';
import { linesOfPage, type PdfLine, type PdfPiece } from './pdf-lines.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { DocumentUnread } from './unread.ts';

const MOST_PAGES = 200;
/** A line that stands on so many pages, its numbers aside, is a header or a footer. */
const REPEATED_ON = 3;
/** So many lines from the top and from the foot of a page may be one. */
const MARGIN_LINES = 3;
const MUCH_LARGER = 1.15;
const LONGEST_HEADING = 120;

type Page = readonly PdfLine[];

/** A PDF's text in reading order: '#' before what is set as a heading, tabs between cells, an empty line between paragraphs. @throws DocumentUnread, or the library's own errors */
export async function textOfPdf(content: Uint8Array): Promise<string> {
  const document = await open(content);
  if (document.numPages > MOST_PAGES) throw new DocumentUnread('tooLong');
  const pages: Page[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap(pieceOf);
    letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > MOST_CHARACTERS) throw new DocumentUnread('tooLong');
    pages.push(linesOfPage(pieces));
  }
  return written(withoutDebris(pages));
}

async function open(content: Uint8Array): Promise<Awaited<ReturnType<typeof getDocumentProxy>>> {
  try {
    return await getDocumentProxy(new Uint8Array(content), { disableFontFace: true });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new DocumentUnread('locked');
    throw error;
  }
}

function pieceOf(item: object): readonly PdfPiece[] {
  if (!('str' in item) || !('transform' in item)) return [];
  const { str, transform, width, height } = item as { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number };
  return str.trim() === '' ? [] : [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, size: height || Math.abs(transform[3] ?? 0) }];
}

/** A line of a margin without its page's number. */
const withoutNumbers = (line: PdfLine): string =>
  line.cells
    .join(' ')
    .replace(/\bpage\s+\d+(?:\s+of\s+\d+)?\b/iu, '')
    .replace(/^\d+(?:\s|$)|\s\d+(?:\s?\/\s?\d+)?$/gu, '')
    .trim()
    .toLowerCase();

const isInMargin = (page: Page, at: number): boolean => at < MARGIN_LINES || at >= page.length - MARGIN_LINES;

function withoutDebris(pages: readonly Page[]): readonly Page[] {
  const on = new Map<string, number>();
  for (const page of pages) {
    const margins = page.filter((_, at) => isInMargin(page, at)).map(withoutNumbers);
    for (const line of new Set(margins)) on.set(line, (on.get(line) ?? 0) + 1);
  }
  return pages.map((page) => page.filter((line, at) => !isInMargin(page, at) || (on.get(withoutNumbers(line)) ?? 0) < REPEATED_ON));
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, cells } of lines) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + cells.join('').length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function written(pages: readonly Page[]): string {
  const lines = pages.flat();
  const body = bodySize(lines);
  const write = (line: PdfLine): string => {
    const text = line.cells.join('\t');
    const isHeading = line.cells.length === 1 && line.size > body * MUCH_LARGER && text.length <= LONGEST_HEADING;
    return `${line.isApart || isHeading ? '\n' : ''}${isHeading ? '# ' : ''}${text}${isHeading ? '\n' : ''}`;
  };
  return lines.map(write).join('\n');
}
