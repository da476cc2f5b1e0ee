import type { Clause } from '../terms.ts';
import { labelOf, looksLikePost, standingOf } from './roles.ts';
import { isPersonName } from './seat-people.ts';
import { isNoPost, lineSeat, seatOf, type SeatOrSecretary } from './seat-lines.ts';
import { canon } from './text.ts';

/** Members who are named in sentences: 'The Chair shall be the Leader of the Council.' */

const CHAIR = '((?:Vice|Deputy|Depute)?[ -]?(?:Chair(?:man|person|woman)?|Conven[eo]r))';
const END = '(?:\\.|;|,? (?:or|with|and (?:the |in |shall |will )|who|in (?:his|her|their|the)|unless|for|on|from|until)\\b|,|$)';
const BODY = '(?:Group|Board|Committee|Panel|Partnership|Forum|meetings?|Sub-?Committee|Council|Team|Programme)';

/** Sentence, where the role stands, where the post stands. */
const ROLES: readonly (readonly [RegExp, number, number])[] = [
  [new RegExp(`\\b${CHAIR}(?: of the [A-Z&' -]{0,60}${BODY})? (?:shall be|will be|is|to be|should be|must be|will normally be|shall normally be)(?: held by| filled by)? ((?:the |an? )?.{4,140}?)${END}`, 'iu'), 1, 2],
  [new RegExp(`\\b((?:vice-|deputy )?chair)ed by (?:the |an? )?(.{4,120}?)${END}`, 'iu'), 1, 2],
  [new RegExp(`\\b(?:The )?([A-Z][\\p{L}&' -]{4,100}?(?:, [A-Z][\\p{L}& -]{3,60}?)?) (?:will|shall|is to|to) (?:act as|be|serve as|be appointed as|take the role of|fulfil the role of) (?:the )?${CHAIR}\\b`, 'u'), 2, 1],
  [new RegExp(`\\b(?:The )?([A-Z][\\p{L}&' -]{4,100}?(?:, [A-Z][\\p{L}& -]{3,60}?)?) (?:will|shall) (chair) (?:the|all|its|each|meetings)`, 'u'), 2, 1],
  [new RegExp(`\\bwith (?:the |an? )?([A-Z][\\p{L}&' -]{4,100}?) as (?:the |its )?${CHAIR}`, 'iu'), 2, 1],
  [new RegExp(`\\b(Senior Responsible (?:Officer|Owner)|SRO)(?: for the [\\p{L} ]{3,40})? (?:shall be|will be|is) (?:the )?(.{4,120}?)${END}`, 'iu'), 1, 2],
];

const COMPRISES =
  /\b(?:membership|group|board|committee|panel|partnership|forum|team|composition|sub-?committee|members|core membership|it)\b[^.:;]{0,80}?\b(?:comprises?(?: of)?|comprised of|consists? of|made up of|composed of|includes?|constituted (?:of|from)|be drawn from|have the following members(?:hip)?|has (?:a total of )?\w+ (?:voting )?members(?=:)|membership of|(?<=\b(?:membership|members|composition) (?:of the [a-z ]{3,40} )?)(?:shall|will) be(?! (?:open|drawn|reviewed|appointed|determined|agreed|required|expected|asked|able|invited|responsible|entitled|limited|notified|given|sent|made|subject|by|for)))[:,]? (.{8,1600}?)\.?$/iu;

const STARTS =
  "(?:the |an? |up to |at least |\\d{1,2} |one |two |three |four |five |six |seven |eight |nine |ten |Head |Heads |Director |Directors |Chief |Leader |Deputy |Portfolio |Cabinet |Cllr |Councillor |[Rr]epresentatives? |Executive |Corporate |Strategic |Assistant |Chair |Vice|Service |Senior |Monitoring |Section 151 |Lead |ICT |Elected |Officer |Manager |Opposition |Independent )";
const SPLIT = new RegExp(`;\\s*(?:and\\s+)?|,?\\s+and\\s+(?=${STARTS})|,\\s+(?:and\\s+|plus\\s+)?(?=${STARTS})|,?\\s+(?:plus|together with|along with|as well as)\\s+`, 'u');

export function listSeats(list: string, context: { readonly clause: Clause; readonly isCalledIn: boolean }): readonly SeatOrSecretary[] {
  // 'nine members, made up of four councillors and five others' counts them twice
  const bare = list.replace(/^(?:a (?:minimum|maximum|total) of )?(?:\d{1,2}|\p{L}+) (?:voting )?(?:members|persons|people|representatives)(?: \(\d+\))?,? (?:made up of|consisting of|comprising|comprised of|composed of|being|as follows:?|namely|of whom)[:,]? /iu, '');
  const parts = bare.split(SPLIT).map((part) => part.trim()).filter((part) => part !== '');
  return parts.flatMap((part) => lineSeat(part, { ...context, inList: true, label: null }) ?? []);
}

const ARTICLE = /^(?:and |plus )?(?:the |an? |one |two |three |four |five |six |\d{1,2} )?/iu;
const isTitled = (part: string): boolean => looksLikePost(part.replace(ARTICLE, ''), false);

/** Most of it has to be set as titles are; a sentence about members has commas as well. */
const isList = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.every((part) => looksLikePost(part, true) && part.length <= 120 && !/^(?:each|by|all|every|any|through|with|for|in|to|as|who|which)\b|\bby \w+ing\b/iu.test(part)) &&
  parts[0] !== undefined && (isTitled(parts[0]) || isPersonName(parts[0].replace(/\s*\(.*$/u, ''))) && parts.filter(isTitled).length * 2 >= parts.length;

/** 'The Director of Place (Chair), the Head of Highways and two Councillors.' says nothing else. */
export function plainList(text: string, context: { readonly clause: Clause; readonly isCalledIn: boolean }): readonly SeatOrSecretary[] {
  const bare = text.replace(/\.$/u, '');
  if (isList(bare.split(SPLIT).map((part) => part.trim()).filter((part) => part !== '')) && !/\p{L}\), \p{Lu}/u.test(bare)) return listSeats(bare, context);
  const byCommas = bare.split(/,\s+(?:and\s+|plus\s+)?|\s+(?:and|plus)\s+(?=an? )/u);
  return isList(byCommas) ? byCommas.flatMap((part) => lineSeat(part, { ...context, inList: true, label: null }) ?? []) : [];
}

/** 'Team Leader, Security Officer and Service Manager': posts in a row, each of which is one by itself. */
export function postsIn(text: string, context: { readonly clause: Clause; readonly isCalledIn: boolean }): readonly SeatOrSecretary[] {
  const parts = text.replace(/\.$/u, '').split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/u);
  const isList = parts.length > 2 || (parts.length === 2 && / and /u.test(text));
  return isList && !text.includes(':') && parts.every((part) => looksLikePost(part, false) && labelOf(part) === null) ? parts.flatMap((part) => lineSeat(part, { ...context, inList: true, label: null }) ?? []) : [];
}

/** Where a post begins in the middle of one, or says more than a post, it is not taken for one. */
function isWholeName(text: string, found: RegExpExecArray | null, group: number): boolean {
  const raw = found?.[group]?.trim() ?? '';
  const before = text.slice(0, text.indexOf(raw, found?.index ?? 0));
  if (/\bjointly(?: chaired)?(?: by)?(?: the)? $/iu.test(before)) return false;
  if (/\b(?:mandatory|first|inaugural|annual|sub-?\w+) (?:\w+ )?meetings?\b/iu.test(before)) return false;
  if (!/(?:^|[.;:,–—("“] ?|\b(?:the|by|be|is|with|and|or|as|of|an?|that|normally) )$/iu.test(before)) return false;
  if (/^an? .*\bmembers?$/iu.test(raw) || /\ban? $/iu.test(before) && /\bmember$/iu.test(raw)) return false;
  return labelOf(raw) === null && (looksLikePost(raw, true) || isPersonName(raw));
}

export function proseSeats(text: string, clause: Clause, inMembership: boolean): readonly SeatOrSecretary[] {
  const seats: SeatOrSecretary[] = [];
  for (const [says, role, post] of ROLES) {
    const found = says.exec(text);
    const label = found === null ? null : labelOf((found[role] ?? '').replace(/^vice-chair$/iu, 'Vice Chair'));
    const named = (found?.[post]?.trim() ?? '').replace(/^(?:the|an?) /iu, '');
    // 'The Convener of the Committee shall be the Convener of the Board': the first of them is the post
    if (label !== null && /^(?:vice-)?chair of\b/u.test(canon(named)) && / of (?:the )?/u.test(text.slice(0, text.indexOf(named)))) {
      const subject = new RegExp(`^(?:The )?(.{4,140}?) (?:shall|will|is to) be (?:the )?${named.slice(0, 10).replaceAll(/[^\\p{L} ]/gu, '.')}`, 'iu').exec(text)?.[1];
      const seat = subject === undefined ? null : seatOf(subject, { label, areas: [], isCalledIn: false, clause });
      if (seat !== null) seats.push(seat);
      continue;
    }
    if (label === null || isNoPost(named) || !isWholeName(text, found, post) || !/\p{Lu}/u.test(named) || /^(?:it|they|he|she|members?|in|this|if|when|where)\b/iu.test(named)) continue;
    const seat = seatOf(named, { label, areas: [], isCalledIn: false, clause });
    if (seat !== null) seats.push(seat);
  }
  const list = inMembership ? COMPRISES.exec(text)?.[1] : undefined;
  const isList = list !== undefined && !/\b(?:quor\w+|present|in attendance)\b/iu.test(text) && (/[,;]/u.test(list) || / and /u.test(list) || /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu.test(list));
  return isList ? [...seats, ...listSeats(list, { clause, isCalledIn: standingOf(text.slice(0, text.length - list.length)) === 'calledIn' })] : seats;
}
