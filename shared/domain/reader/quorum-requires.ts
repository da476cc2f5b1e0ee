import type { Capacity } from '../seat.ts';
import type { Requirement } from '../terms.ts';
import type { Span } from './grammar.ts';

/** Who must be among those who are there. */

const ROLES: readonly (readonly [RegExp, Capacity])[] = [
  [/^vice-chair|^deput(?:y|ies)/u, 'viceChair'],
  [/^chair/u, 'chair'],
  [/^senior responsible/u, 'seniorResponsibleOfficer'],
  [/^supporting/u, 'supportingOfficer'],
  [/^elected/u, 'elected'],
  [/^officer/u, 'officer'],
];

const ROLE =
  /(?:\b(\d{1,2}) )?(?:\b(?:of|the|their|his|her|a|an|any|whom|shall|must|should|will|be|is|from|other|nominated|appointed|designated|named|council|senior|group|board|committee|co-|either|both|at|least|being) )*(?<![\w-])(vice-chair|chair(?!s\b)|deputy(?= |,|\)|$|\.)|senior responsible officers?|supporting officers?|elected members?|officers?(?! group| team| board| of\b))\b/gu;

/** What opens a condition; what stands behind it, as far as the next one, is the list. */
const OPENS =
  /\b(?:to include|must include|shall include|will include|should include|which (?:must|shall|will) include|include[sd]?|including|incl\.?|inclusive of|(?:(\d{1,2}) )?of (?:whom|which)|(?:at least )?(\d{1,2}) of (?:these|them)|provided(?: always)?(?: that)?|as long as|so long as|on condition that|with(?= (?:either|at least|the chair|a chair|both|\d))|and (?:that )?(?=(?:either )?(?:the |both the )?(?:chair|vice-chair)[^.;]{0,60}?(?:must|shall|should|will|is|are|be|being)? ?(?:also )?(?:be )?present)|plus)(?![a-z])/gu;

const capacityOf = (word: string): Capacity | null => ROLES.find(([says]) => says.test(word))?.[1] ?? null;

/** 'the chief operating officer' is one post, and not any officer. */
const isPost = (upTo: string): boolean => /\b(?!(?:an?|any|the|of|by|and|or|council|senior|other|least|nominated|appointed|designated|named|from|be|both|either|group|board|committee|being|whom|is|at) )[a-z][a-z'-]*,? officers?$/u.test(upTo) && !/\bsupporting officers?$|\bresponsible officers?$/u.test(upTo);

interface Part {
  among: Capacity[];
  people: number;
}

/** 'the chair or vice-chair and 2 officers': one of the first two, and two of the others. */
function partsOf(list: string, people: number | null): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  let isFirst = true;
  const isChoice = /\bor\b|\//u.test(list) && !/\band\b(?!\/or)/u.test(list);
  for (const found of list.matchAll(ROLE)) {
    const capacity = capacityOf(found[2] ?? '');
    const glue = list.slice(end, found.index) + found[0].slice(0, found[0].length - (found[2] ?? '').length);
    end = found.index + found[0].length;
    if (capacity === null || (capacity === 'officer' && isPost(list.slice(0, found.index + found[0].length)))) continue;
    const last = parts.at(-1);
    const isOr = isChoice || /\bor\b|\//u.test(glue);
    if (last !== undefined && isOr) {
      if (!last.among.includes(capacity)) last.among.push(capacity);
    } else if (capacity !== 'viceChair' || !(found[2] ?? '').startsWith('deput')) {
      parts.push({ among: [capacity], people: Number(found[1] ?? (isFirst ? (people ?? 1) : 1)) });
    }
    isFirst = false;
  }
  return parts;
}

export interface RequiresSaid {
  readonly requires: readonly Requirement[];
  readonly spans: readonly Span[];
  /** where a condition stands, understood or not: the numbers in there are no size */
  readonly closed: readonly Span[];
  /** places where a condition opens that none of the known roles follow */
  readonly open: boolean;
}

const isSensible = ({ people }: Requirement): boolean => people >= 1 && people <= 250;

/** A 'representative' or 'partner' who must be there is nobody whom the rules can name. */
const NAMELESS = /\b(?:representatives?|portfolio holders?|cabinet members?|executive members?|lead members?|statutory|heads? of|directors?|chief|managers?|leader|partners?|independent|lay|nominees?|delegates?|clinical|external|organisations?|authorit(?:y|ies)|each|every)\b/u;

export function requiresIn(plain: string): RequiresSaid {
  const opens = [...plain.matchAll(OPENS)];
  const requires: Requirement[] = [];
  const spans: Span[] = [];
  const closed: Span[] = [];
  let open = false;
  for (const [i, found] of opens.entries()) {
    const from = found.index + found[0].length;
    const until = opens[i + 1]?.index ?? plain.length;
    const stop = plain.slice(from, until).search(/[;.](?= |$)|\bwhichever\b|\bsubject to\b|\bfor (?:decisions|any|the meeting|a meeting)\b/u);
    const list = plain.slice(from, stop < 0 ? until : from + stop);
    const parts = partsOf(list, found[1] === undefined && found[2] === undefined ? null : Number(found[1] ?? found[2]));
    if (NAMELESS.test(list)) open = true;
    if (parts.length > 0 || NAMELESS.test(list) || /includ|whom|which|inclusive/u.test(found[0])) closed.push([found.index, from + list.length]);
    if (parts.length === 0 || NAMELESS.test(list)) continue;
    requires.push(...parts);
    spans.push([found.index, from + list.length]);
  }
  return { requires: requires.filter(isSensible), spans, closed, open };
}
