import { fold } from '../fold.ts';
import type { Block } from '../reading.ts';
import type { Said } from './outline.ts';
import { atMost } from './text.ts';

/** What the group calls itself, in its title and further down. */

const NOUN = '(?:Group|Board|Committee|Panel|Forum|Partnership|Sub-?[Cc]ommittee|Council|Team|Party|Commission|Network|Task ?[Ff]orce|Alliance|Assembly|Cabinet|Executive|Taskforce|Trust|Collaborative|Consortium|Steering [Gg]roup|Working [Pp]arty|Sub-?[Gg]roup|Hub|Reference Group)';
const ENDS_AS_BODY = new RegExp(`${NOUN}s?(?:\\s*\\([A-Z][\\w&-]{1,11}\\))?$`, 'iu');
const TERMS = /terms\s+of\s+reference|\bstanding orders\b|\bworking arrangements\b|\bconstitution\b|\bToR\b/iu;

const tidied = (text: string): string =>
  atMost(
    text
      .replace(/[“”"]/gu, '')
      .replace(/^(?:the|for|of|for the|of the)\s+/iu, '')
      .replace(/^[\s:,–—-]+|[\s:,–—.-]+$/gu, '')
      .trim(),
    500,
  );

/** A title is set in capitals often enough; a name is not. */
function inCase(text: string): string {
  if (text !== text.toUpperCase() || !/\p{Lu}{4}/u.test(text) || !text.includes(' ')) return text;
  return text
    .toLowerCase()
    .replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => (/^(?:and|of|the|for|in|on|to|with|at)$/u.test(word) ? word : /^(?:ict|it|hr|nhs|emt|gis|ai|uk)$/u.test(word) ? word.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

const SHORT_NAME = /\s*\((?:the |hereafter |“|")?\s*([A-Z][A-Za-z&-]{1,11})(?:”|")?\)/u;

interface Named {
  readonly name: string;
  readonly short: string | null;
}

function namedIn(text: string): Named | null {
  const short = SHORT_NAME.exec(text)?.[1] ?? null;
  const name = inCase(tidied(text.replace(SHORT_NAME, ' ').replaceAll(/\s+/gu, ' ')));
  return name.length < 4 || name.length > 120 || fold(name).split(' ').length > 16 ? null : { name, short: short !== null && /[A-Z].*[A-Z]/u.test(short) ? short : null };
}

const TITLE_BLOCKS = 14;

const SENTENCE = /\b(?:shall|will|must|may|should|is|are|has|have|to|was|were)\b/u;

/** A title is a line by itself, and no sentence. */
const titleIn = (block: Block): string => (block.kind === 'row' || (block.kind === 'item' && !/^\d/u.test(block.marker)) || SENTENCE.test(block.text) ? '' : block.text);

/** What a title adds to the name: the council, the date, the word 'draft'. */
const bareTitle = (text: string): string => {
  const without = text.replace(new RegExp(`(?:${TERMS.source})(?:\\s*\\((?:ToR|TOR)\\))?`, 'iu'), '|').replace(/\b(?:draft|final|revised|version [\d.]+|v[\d.]+|\d{4}(?:\/\d{2,4})?)\b/giu, ' ');
  const parts = without.split(/\s*(?:\||\s[–—-]\s|:\s)\s*/u).map((part) => tidied(part.replaceAll(/\s+/gu, ' '))).filter((part) => part.length > 3);
  return parts.find((part) => ENDS_AS_BODY.test(part) && !/\bcouncil$/iu.test(part)) ?? parts.find((part) => !/\bcouncil$/iu.test(part)) ?? '';
};

function fromTitle(blocks: readonly Block[]): Named | null {
  const top = blocks.slice(0, TITLE_BLOCKS).map(titleIn);
  const at = top.findIndex((text) => TERMS.test(text) && text.length <= 200 && !/[.;]$/u.test(text));
  if (at >= 0) {
    const own = bareTitle(top[at] ?? '');
    if (own !== '' && ENDS_AS_BODY.test(own)) return namedIn(own);
    const near = [top[at + 1], top[at - 1], top[at + 2], top[at - 2], top[at - 3]].find((text) => text !== undefined && text.length <= 120 && ENDS_AS_BODY.test(text) && !/\b(?:council|terms of reference)$/iu.test(text) && !/[.:;]$/u.test(text));
    if (near !== undefined) return namedIn(bareTitle(near) || near);
    if (own !== '' && own.length <= 100 && /^\p{Lu}/u.test(own) && blocks[at]?.kind === 'heading') return namedIn(own);
  }
  const first = top.slice(0, 6).find((text) => text.length <= 120 && ENDS_AS_BODY.test(text) && !/\bcouncil$/iu.test(text) && !/[.;:]$/u.test(text));
  return first === undefined ? null : namedIn(bareTitle(first) || first);
}

const DEFINED = new RegExp(`\\b(?:[Pp]urpose|[Rr]ole|[Rr]emit|[Oo]bjectives|[Aa]ims?|[Mm]embership|terms of reference) (?:of|for) the ((?:[\\p{Lu}][\\p{L}&'’-]*(?: (?:and|&|of|for))? ){1,8}${NOUN})\\b`, 'u');
const SUBJECT = new RegExp(`^(?:The|A|An) ((?:[\\p{Lu}][\\p{L}&'’-]*(?: (?:and|&|of|for))? ){1,8}${NOUN})(?: ?\\([^)]{2,40}\\))?,? (?:is|will|shall|has|was|meets|exists|provides)\\b`, 'u');

function fromText(said: readonly Said[]): Named | null {
  const first = (says: RegExp): string | null => said.map((one) => says.exec(one.text)?.[1] ?? null).find((found) => found !== null) ?? null;
  const text = first(DEFINED) ?? first(SUBJECT);
  return text === null ? null : namedIn(text);
}

/** Words that any group's name may have, and that tell none from another. */
const COMMON = new Set(['steering', 'working', 'group', 'board', 'committee', 'programme', 'project', 'panel', 'the', 'and', 'of', 'for', 'partnership', 'forum', 'team', 'sub', 'council', 'party', 'corporate', 'strategic', 'joint', 'executive', 'delivery', 'management', 'advisory', 'reference', 'oversight', 'local', 'service', 'theme', 'network', 'review', 'task', 'community', 'joint']);

const MENTION = new RegExp(`\\b((?:[\\p{Lu}][\\p{L}'’-]*|&|[A-Z]{2,}(?: (?:&|and) [A-Z]{2,})?)(?: (?:[\\p{Lu}][\\p{L}'’-]*|and|&|of|for)){0,8} (?:${NOUN}|group|board|committee|partnership|panel|forum))\\b`, 'gu');

/** All words of an alias are words of the name, in whatever order, and both end alike. */
function isAlias(mention: string, name: string): boolean {
  const [words, own] = [fold(mention).split(' '), fold(name).split(' ')];
  if (words.at(-1) !== own.at(-1) || fold(mention) === fold(name)) return false;
  return words.every((word) => own.includes(word) || word === 'and') && words.some((word) => !COMMON.has(word)) && words.length >= 2;
}

export function readNames(blocks: readonly Block[], said: readonly Said[]): { readonly name: string | null; readonly aliases: readonly string[] } {
  const named = fromTitle(blocks) ?? fromText(said);
  if (named === null) return { name: null, aliases: [] };
  const aliases = new Map<string, string>();
  const note = (alias: string): void => {
    const key = fold(alias);
    if (key !== fold(named.name) && key !== '' && !aliases.has(key) && aliases.size < 20) aliases.set(key, alias);
  };
  if (named.short !== null) note(named.short);
  for (const { text } of said) {
    for (const [, mention = ''] of text.matchAll(MENTION)) {
      const bare = mention.replace(/^(?:The|This|And|Of|For) /u, '');
      if (isAlias(bare, named.name)) note(bare);
    }
    const at = text.indexOf(named.name);
    const short = at < 0 ? null : /^ \((?:the |“|"|‘|')*([A-Z][A-Z&-]{1,11})(?:”|"|’|')?\)/u.exec(text.slice(at + named.name.length));
    if (short?.[1] !== undefined) note(short[1]);
  }
  return { name: named.name, aliases: [...aliases.values()] };
}
