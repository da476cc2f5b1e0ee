import type { Block, SourceDocument } from '../reading.ts';
import type { Clause } from '../terms.ts';
import { debrisAmong } from './debris.ts';
import { headingLook, isLabel, labelled, unnumbered } from './headings.ts';
import { sentencesOf } from './sentences.ts';
import { atMost, canon, clean, marked, unmarked } from './text.ts';

/** A sentence, an item of a list, or a row of a table, and where it stands. */
export interface Said {
  readonly kind: 'sentence' | 'item' | 'row';
  /** the heading above it, as it is written, without its number */
  readonly section: string;
  /** the headings above it, outermost first, in their plain form */
  readonly under: string;
  /** in plain form: the sentence that leads its list or table in, 'the membership will be:' */
  readonly lead: string;
  readonly text: string;
  readonly plain: string;
  /** as it stands; below its heading; behind the sentence that leads it in */
  readonly forms: readonly string[];
  /** of a row */
  readonly cells: readonly string[];
  /** its place; all sentences of a paragraph have the same */
  readonly block: number;
}

export interface Outline {
  readonly blocks: readonly Block[];
  readonly said: readonly Said[];
}

export const clauseOf = ({ section, text }: Said): Clause => ({ section, sentence: text });

const MOST_CELLS = 30;
/** No council's terms of reference say a tenth of it. */
const MOST_SAID = 10_000;

const CAPTION = /^(?:figure|fig\.?|table|diagram|chart)\s*\d/iu;

/** What a file's own blocks leave out: numbers typed by hand, headings that are just short lines, labels in front of sentences. */
function tidied(block: Block, next: Block | undefined): readonly Block[] {
  if (block.kind === 'row') return tidiedRow(block.cells.slice(0, MOST_CELLS).map((cell) => clean(unmarked(cell))));
  const text = clean(unmarked(block.text));
  if (text === '') return [];
  if (block.kind === 'heading') return CAPTION.test(text) ? [{ kind: 'paragraph', text }] : headed(block.level, text);
  const typed = marked(text);
  if (block.kind === 'paragraph' && headingLook(text) === 'topic' && !CAPTION.test(text) && standsOver(typed !== null, next)) return headed(typed === null ? 3 : 4, text);
  const item = typed ?? (block.kind === 'item' ? { marker: block.marker, text } : null);
  const level = block.kind === 'item' ? block.level : 0;
  const label = labelled(item?.text ?? text);
  if (label !== null) return [{ kind: 'heading', level: 6, text: label.label }, { kind: 'paragraph', text: label.rest }];
  return [item === null ? { kind: 'paragraph', text } : { kind: 'item', marker: item.marker, level, text: item.text }];
}

/** '3. Membership' in a list of such is an item. */
const standsOver = (isNumbered: boolean, next: Block | undefined): boolean =>
  next !== undefined && !(isNumbered && next.kind === 'paragraph' && /^\d/u.test(next.text) && headingLook(next.text) === 'topic' && !/^\d+\.\d/u.test(next.text));

/** 'Quorum – four members' as a heading, and 'MEMBERSHIP:'. */
const headed = (level: number, text: string): readonly Block[] => {
  const label = labelled(marked(text)?.text ?? text);
  if (label !== null) return [{ kind: 'heading', level, text: label.label }, { kind: 'paragraph', text: label.rest }];
  return [{ kind: 'heading', level: Math.max(1, level), text: unnumbered(marked(text)?.text ?? text).replace(/\s*:$/u, '') }];
};

/** A table may be the page's layout: a number and a sentence, or a heading beside its text. */
function tidiedRow(cells: readonly string[]): readonly Block[] {
  const said = cells.filter((cell) => cell !== '');
  const [first = '', second = '', third] = said;
  if (said.length === 0) return [];
  if (said.length === 1) return tidied({ kind: 'paragraph', text: first }, undefined);
  const isNumber = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z])[.)]?$/iu.test(first);
  if (isNumber && third === undefined && second.length > 40 && /[.:;]$/u.test(second)) return [{ kind: 'item', marker: first, level: 0, text: second }];
  const [topic, body] = isNumber && third !== undefined && said.length === 3 ? [second, third] : [first, third === undefined ? second : ''];
  if (body !== '' && isLabel(topic.replace(/^\d[\d.]*\s+/u, ''))) {
    const parts = body.split(/\s*[•●▪·]\s*/u).filter((part) => part !== '');
    const [lead = '', ...items] = parts;
    const bulleted = body.startsWith('•') ? parts : items;
    return [
      { kind: 'heading', level: 5, text: topic.replace(/^\d[\d.]*\s+/u, '').replace(/\s*:$/u, '') },
      ...(body.startsWith('•') ? [] : [{ kind: 'paragraph', text: lead } as const]),
      ...bulleted.map((item): Block => ({ kind: 'item', marker: '•', level: 0, text: item })),
    ];
  }
  return [{ kind: 'row', cells }];
}

/** The document's own title says nothing of what stands below it. */
const TITLE = /terms of reference|\b(?:group|board|committee|panel|forum|partnership|council|team|party)$/iu;

const styleOf = (block: Block): string => {
  if (block.kind !== 'item') return block.kind;
  const numbers = block.marker.match(/\d+/gu)?.length ?? 0;
  return numbers > 0 ? `n${numbers}.${block.level}` : /\p{L}/u.test(block.marker) ? `a${block.level}` : `b${block.level}`;
};

interface Place {
  path: { readonly level: number; readonly text: string }[];
  under: string;
  lead: { readonly text: string; readonly style: string; readonly block: number } | null;
}

function enter(place: Place, { level, text }: { readonly level: number; readonly text: string }): void {
  place.path = [...place.path.filter((heading) => heading.level < level), { level, text: atMost(text, 500) }].slice(-6);
  place.under = canon(place.path.map((heading) => heading.text).filter((heading) => !TITLE.test(heading)).join(' / '));
  place.lead = null;
}

/** It stands before each item of its list: how it begins and how it ends must do. */
const LONGEST_LEAD = 300;
const leadIn = (text: string): string => {
  const plain = canon(sentencesOf(text).at(-1) ?? '');
  return plain.length <= LONGEST_LEAD ? plain : `${plain.slice(0, LONGEST_LEAD / 2)} … ${plain.slice(-LONGEST_LEAD / 2)}`;
};

function leadTo(place: Place, block: Block, at: number): string {
  const style = styleOf(block);
  // a list may have lost its bullets
  const isBareItem = block.kind === 'paragraph' && block.text.length <= 100 && !/[.:;?!]$/u.test(block.text);
  const isNext = place.lead?.block === at - 1 && block.kind === 'paragraph' && !block.text.endsWith(':');
  if ((block.kind === 'paragraph' && !isBareItem && !isNext) || (place.lead?.style === style && !isBareItem && !isNext)) place.lead = null;
  const lead = place.lead?.text ?? '';
  if (isNext && !isBareItem) place.lead = null;
  if (block.kind !== 'row' && block.kind !== 'heading' && /[:–-]$/u.test(block.text)) place.lead = { text: leadIn(block.text), style, block: at };
  return lead;
}

function saidIn(block: Block, at: number, place: Place): readonly Said[] {
  if (block.kind === 'heading') {
    enter(place, block);
    return [];
  }
  const lead = leadTo(place, block, at);
  const section = place.path.at(-1)?.text ?? '';
  const head = canon(atMost(section, LONGEST_LEAD / 2));
  const all = { section, under: place.under, lead, block: at };
  const spoken = (text: string): Pick<Said, 'text' | 'plain' | 'forms'> => {
    const plain = canon(text);
    return { text, plain, forms: [plain, ...(section === '' ? [] : [`${head}: ${plain}`]), ...(lead === '' ? [] : [`${lead} ${plain}`])] };
  };
  if (block.kind === 'row') {
    const [first = '', ...rest] = block.cells.filter((cell) => cell !== '');
    const text = atMost(rest.length === 0 ? first : `${first.replace(/:$/u, '')}: ${rest.join('; ')}`, 2000);
    return [{ ...all, kind: 'row', ...spoken(text), cells: block.cells.map((cell) => atMost(cell, 2000)) }];
  }
  const kind = block.kind === 'item' || (lead !== '' && !/[.;:?!]$/u.test(block.text)) ? 'item' : 'sentence';
  return sentencesOf(block.text).map((text) => ({ ...all, kind, ...spoken(text), cells: [] }));
}

export function outlineOf(document: SourceDocument): Outline {
  const texts = document.blocks.map((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? clean(block.text) : ''));
  const debris = debrisAmong(texts);
  const kept = document.blocks.filter((_block, at) => !debris.has(at) || texts[at] === '');
  const blocks = kept.flatMap((block, at) => tidied(block, kept[at + 1]));
  const place: Place = { path: [], under: '', lead: null };
  return { blocks, said: blocks.flatMap((block, at) => saidIn(block, at, place)).slice(0, MOST_SAID) };
}
