import type { Said } from './outline.ts';
import { atMost } from './text.ts';

/** What the group is there for. */

const PURPOSE_HEAD = /\b(?:purpose|aims?|role of the|remit|overview|introduction|background|vision|terms of reference)\b/u;
const PURPOSE = /\b(?:the |its |main |overall |primary |key )*(?:purpose|aim|role|remit|function) of (?:the|this) [^.;]{3,90}? (?:is|will be|shall be)\b|^(?:the |this )[^.;]{3,80}? (?:exists|has been established|is established|was established|was set up|has been set up|is responsible for)\b/u;

export function purposeIn(said: readonly Said[]): string | null {
  const sentences = said.filter(({ kind, text, lead }) => kind !== 'row' && (kind === 'sentence' || lead === '') && !text.endsWith(':') && text.length > 25);
  const found =
    sentences.find(({ plain }) => /\b(?:purpose|aim) of (?:the|this)\b/u.test(plain) && PURPOSE.test(plain)) ??
    sentences.find(({ section, kind }) => /\bpurpose\b/iu.test(section) || (kind === 'sentence' && /\baims?\b/iu.test(section))) ??
    sentences.find(({ plain }) => PURPOSE.test(plain)) ??
    sentences.find(({ section, kind }) => kind === 'sentence' && PURPOSE_HEAD.test(section.toLowerCase()));
  if (found === undefined) return null;
  // the rest of its paragraph belongs to it
  const paragraph = said.filter(({ block, text }) => block === found.block && !text.endsWith(':'));
  return atMost(paragraph.slice(paragraph.indexOf(found)).map(({ text }) => text).join(' '), 2000);
}

const LISTS: readonly ((said: Said) => boolean)[] = [
  ({ lead }) => /\b(?:objectives?|aims)\b/u.test(lead),
  ({ section }) => /\b(?:objectives?|aims)\b/iu.test(section),
  ({ section, lead }) => /\b(?:responsib\w+|functions?|remit|duties|scope|tasks|terms of reference|key activities|deliverables)\b/iu.test(section) && !/\bmember/u.test(`${section.toLowerCase()} ${lead}`) && !/\b(?:chair|secretary|officer|individual)/iu.test(section),
  ({ lead }) => /\b(?:responsible for|responsibilities|remit|functions|purpose|role)\b/u.test(lead) && /\b(?:group|board|committee|panel|partnership|forum|it|team)\b/u.test(lead),
  ({ section }) => /\b(?:purpose|role)\b/iu.test(section) && !/\broles\b|\bmember|\bchair|\bofficer/iu.test(section),
];

const MOST = 60;

/** The list that is called so; or the nearest thing to it. */
export function objectivesIn(said: readonly Said[]): readonly string[] {
  const items = said.filter(({ kind, text }) => kind === 'item' && !text.endsWith(':'));
  for (const isIn of LISTS) {
    const list = items.filter(isIn);
    if (list.length < 2) continue;
    const byBlock = new Map<number, string[]>();
    for (const { block, text } of list) byBlock.set(block, [...(byBlock.get(block) ?? []), text]);
    return [...byBlock.values()].slice(0, MOST).map((texts) => atMost(texts.join(' ').replace(/[;,]\s*(?:and)?$/u, ''), 2000));
  }
  return [];
}
