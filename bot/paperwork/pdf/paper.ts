import type { Language } from '../../../shared/domain/group.ts';
import { pressable } from '../ink.ts';
import { LOOK, TAGS } from '../look.ts';
import type { Line, Piece } from './lines.ts';
import { heightOf } from './type.ts';
import type { Pdf, Style } from './type.ts';

export type Element = ReturnType<Pdf['struct']>;

/** The pages being written, and where on them the next thing goes. */
export interface Paper {
  readonly doc: Pdf;
  readonly language: Language;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  y: number;
}

export const turn = (paper: Paper): void => {
  paper.doc.addPage();
  paper.y = paper.top;
};

/** Begins a new page where so much does not fit on this one. */
export const ensure = (paper: Paper, height: number): void => {
  if (paper.y > paper.top && paper.y + height > paper.bottom) turn(paper);
};

/** What is seen and says nothing: rules, shades, and what is said again on each page. */
export const decorate = (paper: Paper, type: 'Layout' | 'Pagination', draw: () => void): void => {
  paper.doc.markContent('Artifact', { type });
  draw();
  paper.doc.endMarkedContent();
};

interface Placed {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
}

const place = (lines: readonly Line[], style: Style, x: number, y: number): readonly Placed[] =>
  lines.flatMap((line, i) => {
    let along = x;
    return line.map((piece) => {
      const placed = { piece, x: along, y: y + i * heightOf(style) };
      along += piece.width;
      return placed;
    });
  });

const draw = (doc: Pdf, { piece, x, y }: Placed, style: Style): void => {
  const link = pressable(piece.run.link) !== null;
  doc.font(piece.face).fontSize(style.size).fillColor(`#${link ? LOOK.colours.link : style.colour}`);
  doc.text(piece.text, x, y + ((style.leading - 1.2) * style.size) / 2, { lineBreak: false, underline: link });
};

/** Lines that fit on this page, as the content of an element; none: they are decoration already. */
export const setLines = (paper: Paper, element: Element | null, lines: readonly Line[], style: Style, x: number, y: number): void => {
  const placed = place(lines, style, x, y);
  if (element === null) {
    for (const one of placed) draw(paper.doc, one, style);
    return;
  }
  for (let from = 0; from < placed.length; ) {
    const run = placed[from]?.piece.run;
    const wrap = run === undefined ? null : wrapperOf(paper, run);
    let until = from + 1;
    while (until < placed.length && (wrap === null ? plain(paper, placed[until]) : placed[until]?.piece.run === run)) until += 1;
    setGroup(paper, element, wrap, placed.slice(from, until), style);
    from = until;
  }
};

const plain = (paper: Paper, placed: Placed | undefined): boolean => placed !== undefined && wrapperOf(paper, placed.piece.run) === null;

type Wrapper = { readonly kind: 'Link'; readonly url: string } | { readonly kind: 'Span'; readonly lang: string };

function wrapperOf(paper: Paper, { link, language }: Piece['run']): Wrapper | null {
  const url = pressable(link);
  if (url !== null) return { kind: 'Link', url };
  return language === undefined || language === paper.language ? null : { kind: 'Span', lang: TAGS[language] };
}

type LinkOptions = NonNullable<Parameters<Pdf['link']>[5]> & { readonly structParent: Element };

/** A string object is written as text, which may hold any letter; a bare string would be taken for a name. */
const asText = (text: string): string => Object(text) as string;

function setGroup(paper: Paper, element: Element, wrap: Wrapper | null, group: readonly Placed[], style: Style): void {
  const inside = wrap === null ? element : paper.doc.struct(wrap.kind, wrap.kind === 'Span' ? { lang: wrap.lang } : {});
  if (wrap !== null) element.add(inside);
  inside.add(() => {
    for (const placed of group) draw(paper.doc, placed, style);
  });
  if (wrap?.kind === 'Link') {
    const options: LinkOptions = { structParent: inside, Contents: asText(group.map(({ piece }) => piece.text).join('').trim()) };
    for (const { piece, x, y } of group) {
      paper.doc.link(x, y, piece.width, heightOf(style), wrap.url, options);
    }
  }
  // a link's annotation is of the page that is open when its element ends
  if (wrap !== null) inside.end();
}

/** Lines over as many pages as they need. */
export const flow = (paper: Paper, element: Element, lines: readonly Line[], style: Style, x: number): void => {
  const height = heightOf(style);
  for (let rest = lines; rest.length > 0; ) {
    ensure(paper, Math.min(rest.length, 2) * height);
    const fit = Math.max(1, Math.floor((paper.bottom - paper.y) / height + 0.001));
    setLines(paper, element, rest.slice(0, fit), style, x, paper.y);
    paper.y += Math.min(fit, rest.length) * height;
    rest = rest.slice(fit);
  }
};
