import { fold } from '../fold.ts';
import type { Said } from './outline.ts';
import { atMost } from './text.ts';

/** The names of bodies in a text, as councils write them. */

const NOUN =
  '(?:Groups?|Boards?|Committees?|Panels?|Forums?|Partnerships?|Sub-?[Cc]ommittees?|Teams?|Parties|Party|Commissions?|Networks?|Task ?[Ff]orces?|Alliance|Assembly|Council|Cabinet|Services|Scrutiny|Taskforce|Trust|Directorates?|Sub-?[Gg]roups?|Executive|EMT|CMT|SMT|SLT|CLT|ELT|CLG|IJB|DMT|CPP)';
const WORD = "[\\p{Lu}][\\p{L}\\p{N}'’-]*";
const NAME = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${WORD}(?:,(?= ${WORD} and ))?(?: (?:and|of|for|&|on|in|the))? ){0,7}?${NOUN}(?![\\p{L}\\p{N}'’-])(?! (?:Management|Leadership|Tax|Member|Group\\b|Board\\b|Committee\\b|Team\\b|Panel\\b|Partnership\\b|Forum\\b|Directors?|Programme|Project|Plan|Strateg|Services|Officer|Delivery|Health|Support|Digital|Change|Transformation|Modernisation|Governance|Oversight|Sub|Steering|Working|House|Offices|Chamber|Leader|Lead|Corporate))`, 'gu');
const PERSON_OF = /\b(?:leader|member|head|director|clerk|secretary|manager|officer|representatives?|members|rest|behalf|constitution|part|lead) (?:of|to|from)(?: the)? $/iu;
const LEADING = /^(?:The|A|An|Its|Each|Any|All|To|Where|This|If|When|And|Of|For|Both|Either|From|In|On|By|As|Corporate groups|Other|That|These|Every|Report|Reports|Reporting) /u;

/** What is said of no body in particular. */
const GENERIC = /^(?:(?:the|this|steering|working|project|programme|sub|local|joint|main|core|other|relevant|appropriate|each) )*(?:groups?|boards?|committees?|panels?|forums?|partnerships?|teams?|party|parties|trust|services|network|assembly|subgroups?|sub groups?|sub committees?|directorates?|taskforce|alliance|commission)$/u;

export interface Namer {
  /** in the order in which they stand, each with its place */
  readonly within: (text: string) => readonly { readonly name: string; readonly at: number }[];
  readonly isOwn: (name: string) => boolean;
}

const SHORT = new RegExp(`((?:${WORD}(?: (?:and|of|for|&))? ){1,8}${WORD})\\s*\\((?:the |“|")?([A-Z][A-Z&-]{1,9})(?:”|")?\\)`, 'gu');

/** 'Digital Delivery Project Group (DDPG)' says what the letters stand for. */
function shortNames(said: readonly Said[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text } of said) for (const [, name = '', short = ''] of text.matchAll(SHORT)) if (!names.has(short)) names.set(short, name.replace(LEADING, ''));
  return names;
}

/** Management teams go by their letters alone in many councils. */
const LETTERS = /\b[A-Z][A-Z&-]{1,9}\b/gu;

export function namerOf(own: readonly string[], said: readonly Said[]): Namer {
  const shorts = shortNames(said);
  const mine = new Set(own.map(fold));
  const isOwn = (name: string): boolean => mine.has(fold(name));
  const within: Namer['within'] = (text) => {
    const found: { readonly name: string; readonly at: number }[] = [];
    for (const { 0: whole, index } of text.matchAll(NAME)) {
      const bare = whole.replace(LEADING, '');
      if (PERSON_OF.test(text.slice(Math.max(0, index - 30), index)) || GENERIC.test(fold(bare)) || /\bof(?: the)? Council$/u.test(bare)) continue;
      found.push({ name: atMost(shorts.get(bare) ?? bare, 500), at: index });
    }
    for (const { 0: letters, index } of text.matchAll(LETTERS)) {
      const name = shorts.get(letters);
      const isInside = found.some(({ name: other, at }) => index >= at && index < at + other.length);
      if (name !== undefined && !isInside && !found.some((other) => other.name === name)) found.push({ name, at: index });
    }
    return found.sort((a, b) => a.at - b.at);
  };
  return { within, isOwn };
}
