import type { Block, SourceDocument } from '../reading.ts';
import { debrisAmong } from './debris.ts';
import { dangles, headingLook } from './headings.ts';
import { lineOf, type Line } from './lines.ts';

/** Text that is pasted breaks its lines where a page ends; a line goes on with the one above it where it cannot begin by itself. */
const ENDED = /[.;:!?]["'”’)]?$/u;
const hasEnded = (text: string): boolean => ENDED.test(text.slice(-3));
const GOES_ON = /^[\p{Ll}\d(,&–-]/u;
const LONG_ENOUGH = 30;
/** No paragraph is longer; without an end, each line would be looked at anew with all above it. */
const LONGEST = 4000;
/** So much of a line is looked at to see how it ends. */
const tailOf = (text: string): string => text.slice(-40);

/** Where a word was broken at the end of a line, its hyphen goes; not where it was there before. */
const KEEPS_HYPHEN = /\b(?:co|non|pre|re|sub|bi|vice|multi|mid|ex|cross|self|semi|anti|long|short|high|low|well|part|full|half|inter|on|off|day|year|post|under|over|decision|sub|e|two|three|four|five|six|ten|twenty|thirty|medium|third|first|second)-$/iu;

const joinedTo = (above: string, line: string): string => {
  if (!/\p{L}-$/u.test(above.slice(-3)) || !/^\p{Ll}/u.test(line)) return `${above} ${line}`;
  return KEEPS_HYPHEN.test(tailOf(above)) ? `${above}${line}` : `${above.slice(0, -1)}${line}`;
};

/** How wide lines are set; Infinity where a paragraph is one line. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return longest > 170 || usual < 50 ? Infinity : usual;
}

interface Page {
  readonly blocks: Block[];
  readonly width: number;
  /** the line above as it stood, and how many blank ones came since */
  above: string;
  blanks: number;
}

const textOf = (block: Block | undefined): string | null => (block !== undefined && (block.kind === 'paragraph' || block.kind === 'item') ? block.text : null);

/** A list of posts without bullets is no sentence that was broken. */
const POST_BEGINS = /^(?:\d{1,2} (?=\p{Lu})|(?:Executive |Corporate |Strategic |Assistant |Deputy |Interim |Service |Group )*(?:Directors?|Heads?|Managers?|Chief Executive|Leader|Cabinet Member|Portfolio Holder|Councillor|Cllr|Representatives?)\b)/u;
/** 'Secretary to the Executive' with 'Director, Resources' below it */
const TITLE_BREAKS = /(?<!Chief )\b(?:Executive|Corporate|Strategic|Assistant|Deputy|Interim|Cabinet|Portfolio|Senior|Joint)$/u;
const SPEAKS = /\b(?:shall|will|must|may|should|can|is|are|was|were|has|have|be|comprises?|consists?|includes?|including)\b/u;

function goesOn(page: Page, text: string): boolean {
  const row = page.blocks.at(-1);
  if (row?.kind === 'row') {
    const cell = row.cells.at(-1) ?? '';
    return page.blanks === 0 && cell.length <= LONGEST && (TITLE_BREAKS.test(tailOf(cell)) || /\b(?:and|of|for|the|to)$/u.test(tailOf(cell)));
  }
  const above = textOf(page.blocks.at(-1));
  if (above === null || above.length > LONGEST || hasEnded(above) || /^\p{Lu}[\p{L} -]{2,30}:\s/u.test(text)) return false;
  if (page.blanks === 0 && (dangles(page.above) || TITLE_BREAKS.test(page.above))) return true;
  if (POST_BEGINS.test(text) && !SPEAKS.test(above) && !SPEAKS.test(text) && !text.endsWith('.')) return false;
  if (page.blanks > 0) return /^\p{Ll}/u.test(text) && above.length >= LONG_ENOUGH;
  if (GOES_ON.test(text)) return true;
  return page.above.length >= page.width * 0.75 && headingLook(text) !== 'topic';
}

function append(page: Page, text: string): void {
  const block = page.blocks.pop();
  if (block?.kind === 'paragraph' || block?.kind === 'item') page.blocks.push({ ...block, text: joinedTo(block.text, text) });
  if (block?.kind === 'row') page.blocks.push({ kind: 'row', cells: [...block.cells.slice(0, -1), joinedTo(block.cells.at(-1) ?? '', text)] });
}

/** A short line with nothing above it in its paragraph, and something below that it can stand over. */
function isHeading(line: string, next: Line | undefined, nextText: string, page: Page): boolean {
  const look = headingLook(line);
  if (look === 'no') return false;
  if (look === 'topic') return true;
  const before = page.blocks.at(-1);
  const inRun = before?.kind === 'paragraph' && !hasEnded(before.text) && before.text.length < 90;
  // what a colon leads in is a list
  if ((before?.kind === 'paragraph' || before?.kind === 'item') && before.text.endsWith(':')) return false;
  if (inRun || (page.blanks === 0 && page.blocks.length > 0) || next === undefined) return false;
  return next.kind === 'item' || next.kind === 'row' || (next.kind === 'text' && (nextText.length > 60 || hasEnded(nextText)) && headingLook(nextText) === 'no');
}

/** '2.0' stands over '2.1' */
const depth = (marker: string): number => marker.replace(/\.0(?=\.?$)/u, '').match(/\d+/gu)?.length ?? 0;

/** '3. Quorum' is a heading, unless '4. Something' comes straight after: then both are items of a list. */
function numberedHeading(line: Line & { kind: 'item' }, next: Line | undefined, page: Page): boolean {
  if (line.isBullet || !/^\d/u.test(line.marker) || page.blanks === 0 && page.blocks.at(-1)?.kind === 'item' && headingLook(line.text) !== 'topic') return false;
  const look = headingLook(line.text);
  if (look === 'no') return false;
  // the first line of a long item of a list
  const before = page.blocks.at(-1);
  const isLed = (before?.kind === 'paragraph' || before?.kind === 'item') && before.text.endsWith(':');
  const isBroken = next?.kind === 'text' && /^\p{Ll}/u.test(next.text);
  if (isBroken || (look === 'title' && (isLed || line.text.length >= page.width * 0.7))) return false;
  // '4. Membership' with '1.' below it stands over a list of its own
  const isRestart = next?.kind === 'item' && /^1\D?$/u.test(next.marker) && !/^1\D?$/u.test(line.marker) && look === 'topic';
  const isSibling = !isRestart && next?.kind === 'item' && !next.isBullet && /^\d/u.test(next.marker) && depth(next.marker) === depth(line.marker);
  return !isSibling && next !== undefined;
}

function take(page: Page, line: Line, next: Line | undefined): void {
  switch (line.kind) {
    case 'blank':
    case 'rule':
      return;
    case 'heading':
      page.blocks.push({ kind: 'heading', level: line.level, text: line.text });
      return;
    case 'row':
      page.blocks.push({ kind: 'row', cells: line.cells });
      return;
    case 'item':
      if (numberedHeading(line, next, page)) page.blocks.push({ kind: 'heading', level: Math.min(6, line.level + 2), text: line.text.replace(/\s*:$/u, '') });
      else page.blocks.push({ kind: 'item', marker: line.marker, level: line.level, text: line.text });
      return;
    case 'text':
      if (goesOn(page, line.text)) append(page, line.text);
      else if (isHeading(line.text, next, next?.kind === 'text' ? next.text : '', page)) page.blocks.push({ kind: 'heading', level: 2, text: line.text.replace(/\s*:$/u, '') });
      else page.blocks.push({ kind: 'paragraph', text: line.text });
  }
}

/** Pasted text, with or without Markdown, as blocks. */
export function blocksOf(text: string): SourceDocument {
  const all = text.split(/\r\n?|[\n\f\v\u2028\u2029]/u);
  const debris = debrisAmong(all.map((line) => line.trim()));
  const kept = all.filter((_, at) => !debris.has(at));
  const lines: Line[] = [];
  for (const raw of kept) lines.push(lineOf(raw, lines.at(-1)?.kind === 'row'));
  const page: Page = { blocks: [], width: widthOf(kept), above: '', blanks: 0 };
  let next = lines.length;
  const following = lines.map((_, back) => {
    const at = lines.length - 1 - back;
    const found = next;
    if (lines[at]?.kind !== 'blank') next = at;
    return found;
  });
  for (const [at, line] of lines.entries()) {
    take(page, line, lines[following[lines.length - 1 - at] ?? lines.length]);
    page.blanks = line.kind === 'blank' ? page.blanks + 1 : 0;
    if (line.kind !== 'blank') page.above = kept[at]?.trim() ?? '';
  }
  return { blocks: page.blocks };
}
