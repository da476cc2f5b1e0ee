import { fold } from '../fold.ts';
import type { Said } from './outline.ts';

/** Whether a sentence speaks of this group, or of one below it: their quorum is not ours. */

const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['sub', /\bsub-?groups?\b|\bsub-?committees?\b/u],
  ['working', /\bworking (?:groups?|parties|party)\b/u],
  ['task', /\btask (?:and|\/) ?finish\b|\btask groups?\b/u],
  ['workstream', /\bwork ?streams?\b/u],
  ['project', /\bproject (?:boards?|teams?)\b/u],
];

const OF_COUNCIL = /\bquor\w+ (?:of|for) (?:a |the |any )?(?:full )?(?:council|cabinet|executive)(?: is| shall| will| must|,|$)/u;

/** A section of their own, or a sentence of which they are the subject. */
function foreignTo(name: string | null): (said: Said) => boolean {
  const own = fold(name ?? '');
  const others = OTHERS.filter(([word]) => !own.includes(word)).map(([, says]) => says);
  return ({ under, plain, section }) => {
    const head = section === '' ? '' : under;
    if (OF_COUNCIL.test(plain)) return true;
    return others.some((says) => says.test(head) || says.test(plain));
  };
}

const GOES_ON = /^(?:they|these groups|such groups|each of them|their|it) /u;

/** 'They will meet monthly', behind a sentence that speaks of others, is said of them. */
export function oursAmong(said: readonly Said[], name: string | null): readonly Said[] {
  const isForeign = foreignTo(name);
  let others: Said | null = null;
  return said.filter((one) => {
    const isTheirs = isForeign(one) || (others !== null && others.block === one.block && GOES_ON.test(one.plain));
    others = isTheirs ? one : null;
    return !isTheirs;
  });
}

/** Sections that say what a group is there for, where 'monthly' and 'majority' are said of other things. */
const AIMS = /\b(?:purpose|objectives?|aims?|remit|responsibilit\w+|functions?|scope|duties|role of the|roles and|background|introduction|context|vision|principles|deliverables|definitions?|glossary)\b/u;
const PLAINLY_RULES = /\bquor(?:um|ate|acy)\b|\b(?:group|board|committee|panel|partnership|forum) (?:will|shall|should|must|to)? ?(?:normally |usually |ordinarily )?meets?\b|\bmeetings (?:will|shall|should|must) be (?:held|called|convened)|\bsubstitut|\bcasting vote\b|\bclear days\b|\bworking days\b|\bconsecutive meetings\b/u;

export const isAim = ({ section, lead, plain }: Said): boolean => (AIMS.test(section.toLowerCase()) || /\b(?:objectives?|aims|responsible for|responsibilities)\b/u.test(lead)) && !PLAINLY_RULES.test(plain);
