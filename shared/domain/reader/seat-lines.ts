import type { SeatProposal } from '../reading.ts';
import type { Role } from '../seat.ts';
import type { Clause } from '../terms.ts';
import { labelOf, labelWithArea, isElected, looksLikePost, standingOf, type Label } from './roles.ts';
import { isElectedName, isPersonName, withoutPerson } from './seat-people.ts';
import { atMost, canon } from './text.ts';

/** A line of a list of members: 'Chair: the Leader', 'Head of ICT (Chair)', 'Three elected members'. */

export type SeatOrSecretary = { readonly seat: SeatProposal } | { readonly secretary: string };

const COUNT_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'] as const;
const COUNT = new RegExp(`^(?:(?:up to|at least|(?:a )?minimum of|(?:a )?maximum of|not more than|no more than|the|a total of) )*(?:(\\d{1,3})|(${COUNT_WORDS.join('|')}))(?: ?\\(\\d{1,3}\\))?(?: ?[x×] ?| no\\.? | )(?=\\p{L})`, 'iu');
const COUNT_BEHIND = /^(.*\p{L}.*?)\s*(?:\(\s*[x×]?\s*(\d{1,2})\s*\)|[x×]\s*(\d{1,2})|:\s*(\d{1,2}))$/u;

function counted(text: string): { readonly count: number; readonly post: string } {
  const behind = COUNT_BEHIND.exec(text);
  if (behind !== null) return { count: Number(behind[2] ?? behind[3] ?? behind[4]), post: singular(behind[1] ?? '') };
  const found = COUNT.exec(text);
  if (found === null) return { count: 1, post: text };
  const count = found[1] === undefined ? COUNT_WORDS.indexOf((found[2] ?? '').toLowerCase() as (typeof COUNT_WORDS)[number]) + 1 : Number(found[1]);
  return { count, post: count > 1 ? singular(text.slice(found[0].length)) : text.slice(found[0].length) };
}

const PLURALS = /\b(members|representatives|councillors|officers|directors|heads|managers|residents|tenants|persons|leads|holders|nominees|partners|advisers|advisors|trustees|delegates|cllrs|appointees)\b/iu;

const singular = (post: string): string => post.replace(PLURALS, (word) => word.slice(0, -1));

/** how somebody comes to the seat is no part of what the seat is called */
const CHOSEN = /,? (?:to be )?(?:appointed|nominated|drawn|elected|chosen|selected) (?:annually )?(?:by|from|on|at)\b.*$/iu;

const tidied = (post: string): string => {
  const bare = post
    .replace(isPersonName(post) ? /^$/u : /^(?:and|or|plus|the|a(?=\s\p{Lu})|an(?=\s\p{Lu})|both)\s+/iu, '')
    .replace(/(?:[;,.:]?\s+(?:and|or|plus))?\s*[;,.:–-]*$/u, '')
    .replace(CHOSEN, '')
    .trim();
  return atMost(bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), 500);
};

const ROLE_WORD = '((?:(?:Joint|Group|Board|Interim|Acting|Independent|Committee|Panel|Partnership|Programme|Project|Co)[ -])*(?:Vice|Deputy|Depute)?[ -]?(?:Chair(?:man|person|woman)?|Conven[eo]r)(?: of the (?:Group|Board|Committee|Panel|Partnership|Forum|meeting))?|Senior Responsible (?:Officer|Owner)(?: \\(SRO\\))?|SRO|Secretary(?: to the (?:Group|Board|Committee|Panel))?|Clerk)';
/** 'Head of ICT (Chair)', 'Head of ICT – Chair', 'Head of ICT, Chair', 'Head of ICT as Chair' */
const ROLE_BEHIND = new RegExp(`^(.{3,200}?)\\s*(?:\\(\\s*(?:the )?(?:as |who will be |who shall be |and )?(?:the )?${ROLE_WORD}\\s*\\)|\\s[-–—]\\s*${ROLE_WORD}|,\\s*(?:as )?(?:the )?${ROLE_WORD}|\\s(?:as|acting as|who (?:will|shall) be|who (?:will|shall) (?:act|serve) as) (?:the )?${ROLE_WORD})(?:\\s*\\([^)]{0,40}\\))?$`, 'iu');
const LABEL_FIRST = /^([^:–—]{3,60}?)\s*(?::\s*|\s[-–—]\s*|\s*[–—]\s+)(\S.{1,300})$/u;
const AREA = /\s*\((?:representing|speaking for|for|lead for)\s+([^)]{2,120})\)|,?\s+representing\s+(.{2,120})$/iu;

const roleFor = (label: Label): Role | null => (label.as === 'secretary' ? null : label.as);

interface Known {
  readonly label: Label | null;
  readonly areas: readonly string[];
  readonly isCalledIn: boolean;
  readonly clause: Clause;
}

export function seatOf(text: string, known: Known): SeatOrSecretary | null {
  if (known.label?.as === 'secretary') return { secretary: tidied(text) };
  const area = AREA.exec(text);
  const aside = / ?\((?:as (?:and when )?(?:required|necessary|appropriate|needed)|by invitation|non-voting|observer|co-opted|in attendance|when required|if required|ex[ -]officio|tbc|vacant|advisory|voting)\)/iu;
  const { post: held, person } = withoutPerson((area === null ? text : text.replace(AREA, '')).replace(aside, ''));
  const { count, post } = counted(tidied(held));
  const named = tidied(post);
  if (count < 1 || count > 100 || named.length < 2) return null;
  const role = (known.label === null ? null : roleFor(known.label)) ?? 'member';
  const elected = isElected(named) || (person !== null && isElectedName(person)) || (known.label?.as === 'member' && known.label.isElected);
  const areas = area === null ? known.areas : [...known.areas, ...(area[1] ?? area[2] ?? '').split(/\s*[,;]\s*/u)];
  return { seat: { role, post: named, areas, elected, standing: known.isCalledIn || standingOf(text) === 'calledIn' ? 'calledIn' : 'core', count, clause: known.clause } };
}

/** The lead of a list may give the role to all that stand in it: 'Supporting Officers:'. */
export function lineSeat(line: string, context: { readonly clause: Clause; readonly isCalledIn: boolean; readonly inList: boolean; readonly label: Label | null }): SeatOrSecretary | null {
  const text = line.trim().replace(/[;,.]+$/u, '').replace(/[;,]?\s+(?:and|or)$/u, '');
  const { clause, isCalledIn } = context;
  const behind = ROLE_BEHIND.exec(text);
  if (behind !== null) {
    const label = labelOf((behind[2] ?? behind[3] ?? behind[4] ?? behind[5] ?? '').replace(/^the /iu, ''));
    const post = behind[1] ?? '';
    if (label !== null && looksLikePost(post, true) && (!/^(?:the )?(?:chair|vice)/iu.test(post) || /^(?:the )?(?:vice[ -])?chair\w* of (?:the )?\p{Lu}/iu.test(post))) return seatOf(post, { label, areas: [], isCalledIn, clause });
  }
  const first = LABEL_FIRST.exec(text);
  const label = first === null ? null : labelWithArea(first[1] ?? '');
  if (first !== null && label !== null) {
    const rest = LABEL_FIRST.exec(first[2] ?? '');
    // 'Supporting Officer – ICT: ICT Manager'
    if (rest !== null && label.areas.length === 0 && text.includes(':') && /^[^:]*[–—-][^:]*:/u.test(text)) return seatOf(rest[2] ?? '', { label: label.label, areas: [(rest[1] ?? '').trim()], isCalledIn, clause });
    const body = first[2] ?? '';
    return isNoPost(body) ? null : seatOf(body, { ...label, isCalledIn: isCalledIn || label.isCalledIn, clause });
  }
  if (labelOf(text) !== null && !isPlural(text)) return null;
  return looksLikePost(text, context.inList) ? seatOf(text, { label: context.label, areas: [], isCalledIn, clause }) : null;
}

/** 'Three elected members' is a label too, and a seat all the same. */
const isPlural = (text: string): boolean => COUNT.test(text) || /councillors|elected members/iu.test(text);

/** 'Chair: to be elected annually' names nobody. */
export const isNoPost = (post: string): boolean =>
  /^(?:the )?(?:to be |shall |will |must |is |are |elected|appointed|chosen|selected|nominated|agreed|rotat|from among|one of|any |responsible|present|required|able|a member (?:of|elected|chosen|from)|members? (?:of the (?:group|board|committee|panel)|elected)|determined|as (?:agreed|elected|appointed)|n\/a|none|tbc|tba|counted|entitled|expected|permitted|available|held|invited|consulted|notified|informed|absent|unable|unavailable|supported|asked|also|not|by rotation|a (?:co-opted |lay |independent |elected )*(?:member|representative)$|an (?:independent|elected|external) (?:member|person|chair)$|confirmed|for a |maximum|drawn from|on a rot)/u.test(canon(post));
