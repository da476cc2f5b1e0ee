import { LOOK, headingLook } from '../look.ts';
import { isCaptionSaid } from '../sheet.ts';
import type { Block, Fact, Item, Prose } from '../sheet.ts';
import { linesOf } from './lines.ts';
import { ensure, flow, turn } from './paper.ts';
import type { Element, Paper } from './paper.ts';
import { setBeside } from './side-by-side.ts';
import { setTable, TABLE_ROOM } from './table.ts';
import { heightOf } from './type.ts';
import type { Style } from './type.ts';

const { colours } = LOOK;
const TEXT: Style = { size: LOOK.text.size, leading: LOOK.text.leading, colour: colours.text, bold: false };
const HEADING_LEADING = 1.25;
const QUIET: Style = { ...TEXT, colour: colours.quiet };

const child = (paper: Paper, parent: Element, tag: string): Element => {
  const element = paper.doc.struct(tag);
  parent.add(element);
  return element;
};

/** What stands below a heading on its page, so that none stands alone. */
const LEAST = 3 * heightOf(TEXT);

const roomBelow = (blocks: readonly Block[], at: number): number => {
  const next = blocks[at + 1];
  if (next?.kind === 'table') return TABLE_ROOM;
  if (next?.kind !== 'heading') return LEAST;
  const { size, before, after } = headingLook(next.level);
  return before + size * HEADING_LEADING + after + roomBelow(blocks, at + 1);
};

/** The title is the first heading, so the levels below it are one deeper. */
export function setHeading(paper: Paper, parent: Element, level: 0 | 1 | 2 | 3, text: string, room = LEAST): void {
  const { size, before, after } = headingLook(level);
  const style: Style = { size, leading: HEADING_LEADING, colour: colours.heading, bold: true };
  const lines = linesOf(paper.doc, text, style, paper.width);
  ensure(paper, before + lines.length * heightOf(style) + after + room);
  if (paper.y > paper.top) paper.y += before;
  const element = child(paper, parent, `H${level + 1}`);
  flow(paper, element, lines, style, paper.left);
  element.end();
  paper.y += after;
}

function setParagraph(paper: Paper, parent: Element, prose: Prose, style: Style = TEXT): void {
  const element = child(paper, parent, 'P');
  flow(paper, element, linesOf(paper.doc, prose, style, paper.width), style, paper.left);
  element.end();
  paper.y += LOOK.text.after;
}

export const setSubject = (paper: Paper, parent: Element, subject: string): void => setParagraph(paper, parent, subject, QUIET);

export function setFact(paper: Paper, parent: Element, { label, value }: Fact): void {
  const element = child(paper, parent, 'P');
  const { label: width } = LOOK.facts;
  const columns = [
    { element, lines: linesOf(paper.doc, [{ text: `${label}: `, bold: true }], TEXT, width - 8), style: TEXT, x: paper.left },
    { element, lines: linesOf(paper.doc, value, TEXT, paper.width - width), style: TEXT, x: paper.left + width },
  ];
  setBeside(paper, columns, { padding: 1, begin: () => undefined, end: () => undefined });
  element.end();
}

/** a, b … z, aa, bb … as Word letters them */
const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

type Label = (n: number) => string;

/** The labels of a list, and of the one under it. */
function setList(paper: Paper, parent: Element, items: readonly Item[], [label, ...deeper]: readonly [Label, ...Label[]], x: number): void {
  const [below = label] = deeper;
  const list = child(paper, parent, 'L');
  for (const [i, item] of items.entries()) {
    const li = child(paper, list, 'LI');
    const lines = linesOf(paper.doc, item.prose, TEXT, paper.left + paper.width - x - LOOK.list.indent);
    ensure(paper, Math.min(lines.length, 2) * heightOf(TEXT));
    const top = paper.y;
    flow(paper, child(paper, li, 'Lbl'), linesOf(paper.doc, `${label(i)} `, TEXT, LOOK.list.indent * 2), TEXT, x);
    paper.y = top;
    const body = child(paper, li, 'LBody');
    flow(paper, body, lines, TEXT, x + LOOK.list.indent);
    paper.y += 3;
    if (item.under !== undefined && item.under.length > 0) setList(paper, body, item.under.map((prose) => ({ prose })), [below], x + LOOK.list.indent);
    li.end();
  }
  list.end();
}

export function setBlock(paper: Paper, parent: Element, block: Block, at: number, blocks: readonly Block[]): void {
  switch (block.kind) {
    case 'heading':
      return setHeading(paper, parent, block.level, block.text, roomBelow(blocks, at));
    case 'paragraph':
      return setParagraph(paper, parent, block.prose);
    case 'list': {
      const first = block.ordered ? block.start : 0;
      const labels: readonly [Label, Label] = block.ordered ? [(i) => `${first + i}.`, (i) => `${letter(i + 1)})`] : [() => '•', () => '–'];
      setList(paper, parent, block.items, labels, paper.left);
      paper.y += LOOK.text.after - 3;
      return;
    }
    case 'table':
      return setTable(paper, parent, block, isCaptionSaid(blocks, at));
    case 'pageBreak':
      return turn(paper);
  }
}
