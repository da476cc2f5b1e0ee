import type { Said } from './outline.ts';
import { labelOf } from './roles.ts';
import { atMost } from './text.ts';

/** The post that looks after the group's papers, and is no member of it. */

const SUPPORT = '(?:administrative|secretarial|secretariat|clerical|admin|business|governance|committee|meeting|organisational)(?:,? (?:and|&) (?:administrative|secretarial|clerical|governance|logistical|business|project))? (?:support|services?|assistance|arrangements)|(?:the )?secretariat|clerking|secretarial services';
const END = '(?:\\.|;|,? (?:who|and (?:will|shall|the (?:agenda|minutes|chair))|for (?:the|all)|to the (?:Group|Board|Committee|Panel|Partnership)|including|which)\\b|$)';

const SAYS: readonly RegExp[] = [
  new RegExp(`\\b(?:${SUPPORT})(?: (?:to|for) (?:the |this )?[\\p{L}&' -]{3,60})? (?:(?:will|shall|is to) be|is|are) (?:provided|supplied|undertaken|delivered|given|carried out|arranged) by (?:the |an? )?(.{3,160}?)${END}`, 'iu'),
  new RegExp(`(?<!\\b(?:been|being|not) )\\b(?:serviced|clerked|administered|administratively supported|supported administratively|minuted) by (?:the |an? )?(.{3,160}?)${END}`, 'iu'),
  new RegExp(`^(?:The )?(.{3,120}?) (?:will|shall|is to) (?:provide|supply|deliver|arrange) (?:the )?(?:${SUPPORT})\\b`, 'iu'),
  new RegExp(`^(?:The )?(.{3,120}?) (?:will|shall|is to) (?:act as|be|serve as) (?:the )?(?:secretary|clerk|secretariat)\\b`, 'iu'),
  new RegExp(`\\b(?:secretary|clerk)(?: to (?:the )?[\\p{L}&' -]{3,60}?)? (?:will|shall|is to) be (?:the |an? )?(.{3,140}?)${END}`, 'iu'),
];
const LABEL = /^([^:–—]{4,60}?)\s*(?::|\s[-–—])\s*(\S.{1,200})$/u;

const NOBODY = /^(?:it|they|he|she|members?|this|responsible|available|present|in attendance|agreed|provided|appointed|the group|required|informed|notified|sent|given|asked|chair|vice)\b/iu;

/** null: the sentence names no such post */
export function secretaryIn({ text, kind }: Said): string | null {
  const label = kind === 'row' ? null : LABEL.exec(text);
  if (label !== null && labelOf(label[1] ?? '')?.as === 'secretary') return tidy(label[2] ?? '');
  for (const says of SAYS) {
    const post = says.exec(text)?.[1]?.trim() ?? '';
    if (post !== '' && !NOBODY.test(post) && /\p{Lu}/u.test(post)) return tidy(post);
  }
  return null;
}

const tidy = (post: string): string => atMost(post.replace(/^(?:the|an?) /iu, '').replace(/[.;,]+$/u, ''), 500);
