import type { SubstituteRule } from '../terms.ts';
import { always, byRows, type Row, type Subject } from './grammar.ts';

/** Who may send somebody in their place, and whether that person counts. */

type Who = SubstituteRule['who'];

interface SubstituteFields {
  readonly who?: Who;
  readonly countToQuorum?: boolean;
}

const SUB = '(?:substitut(?:es?|ions?|e members?)|deput(?:y|ies|e|ising)|deputies|alternates?|nominated representatives?|stand-?ins?|replacements?|proxy|proxies|delegates?|nominees?|named representatives?|someone|another (?:officer|person|member))';
const NO_SUB = 'substitut(?:es?|ions?|e members?)|deput(?:ies|y|ising)|alternates?|proxy|proxies|delegates?|nominees?';

const nobody = always<SubstituteFields>({ who: 'nobody' });
const counts = always<SubstituteFields>({ countToQuorum: true });
const countsNot = always<SubstituteFields>({ countToQuorum: false });

const IS_CHAIR = /\b(?:vice-chair|in the absence of the chair|chair(?:'s)? (?:absence|is absent|is unable)|absence of (?:both )?the chair|to chair the meeting|deputise for the chair|deputy leader)\b/u;

const COUNT: readonly Row<SubstituteFields>[] = [
  { says: new RegExp(`\\b(?:${SUB}|they|who)\\b[^.;]{0,80}\\b(?:not|nor|without)\\b[^.;]{0,40}\\bcount(?:ed|ing)?\\b[^.;]{0,40}\\bquor`, 'u'), means: countsNot },
  { says: new RegExp(`\\b(?:not count(?:ed)?|nor count(?:ed)?|excluded from|do not form part of)\\b[^.;]{0,40}\\bquor\\w+`, 'u'), means: countsNot, unless: /\bobserver|\binvitee|\bin attendance\b|\bguest/u },
  { says: new RegExp(`\\b(?:${SUB}|they|who)\\b[^.;]{0,90}\\bcount(?:s|ed|ing)?\\b[^.;]{0,40}\\bquor\\w+`, 'u'), means: counts, unless: /\bnot\b/u },
  { says: /\bquor\w+\b[^.;]{0,60}\b(?:includ(?:e|es|ing)|may include|counting)\b[^.;]{0,30}\b(?:substitut|deput|alternate|nominat)/u, means: counts, unless: /\bnot\b|vice-chair/u },
  { says: new RegExp(`\\b${SUB}\\b[^.;]{0,80}\\b(?:no|not have|without) (?:any )?(?:the )?voting rights`, 'u'), means: () => null },
  { says: new RegExp(`\\b${SUB}\\b[^.;]{0,90}\\b(?:same|full|all the)\\b[^.;]{0,30}\\b(?:rights(?! to speak)|status)\\b`, 'u'), means: counts, unless: /\bnot\b/u },
];

const WHO: readonly Row<SubstituteFields>[] = [
  { says: new RegExp(`\\b(?:no (?:named |nominated )*(?:${NO_SUB})\\b|(?:${NO_SUB})\\b (?:are|is|will|shall|may) not (?:be )?(?:permitted|allowed|accepted|attend|appointed|used|acceptable|a[dp]))`, 'u'), means: nobody },
  { says: /\bthere (?:is|are|will be|shall be) no (?:provision for )?(?:substitut|deput|alternat)/u, means: nobody },
  { says: /\bmembers?\b[^.;]{0,30}\b(?:may|can|will|shall|should|must) not\b[^.;]{0,30}\b(?:send|appoint|nominate|use|have)\b[^.;]{0,20}\b(?:substitut|deput|alternat|prox|representative)/u, means: nobody },
  { says: /\b(?:officers|(?:an?|any|each|every|nominated|named|core|lead) officer|officer members?)\b(?: members?)?[^.;]{0,60}\b(?:substitut\w*|deput(?:y|ies|ise)|alternates?|replacement|representative|delegates?|nominees?)\b/u, means: always<SubstituteFields>({ who: 'officers' }), unless: /\belected members? (?:and|or) officers?|\bofficers? (?:and|or) elected members?|\bmembers and officers|chief officer|\bor (?:his|her|their|his\/her) \w+/u },
  {
    says: /\b(?:all |each |every |any |a |group |board |committee |panel |core |standing |voting |named |partner |if (?:a |any )?)*(?<!\b(?:independent|lay|co-opted|external|non-voting) )(?:members?|organisations?|partners?|attendees|representatives?|authorit(?:y|ies)|councillors?|agency|agencies|those|anyone)\b[^.;]{0,110}\b(?:substitut\w*|deput(?:y|ies|ise)|alternates?|replacement|delegates?|nominees?|suitable representative|nominated representative|another representative|stand-?in)\b/u,
    means: always<SubstituteFields>({ who: 'everyone' }),
    unless: /\bnot (?:be )?(?:permitted|allowed|accepted)|\bonly\b|\bofficers? (?:may|can|should|must|who|is|are)|\bno (?:substitut|deput|altern)/u,
  },
  { says: /\b(?:substitut(?:es?|ions?|e members?)|named deputies|nominated deputies|deputies|deputising|alternates?) (?:will be |are |is |may be |shall be |can be |should be |may |can |must be |should |will |)(?:permitted|allowed|accepted|acceptable|attend|appointed|nominated|sent|welcome|named|identified|agreed|notified)\b/u, means: always<SubstituteFields>({ who: 'everyone' }), unless: /\bnot (?:be )?(?:permitted|allowed|accepted)|\bno (?:substitut|deput)|\bofficers?\b|\bonly\b/u },
  { says: /\b(?:nominate|send|appoint|name|identify|arrange for|provide) (?:an? )?(?:\w+ ){0,3}(?:substitute|deputy|alternate|replacement|representative|delegate|nominee)\b/u, means: always<SubstituteFields>({ who: 'everyone' }), unless: /\bnot\b|\bofficers?\b|\bonly\b|\belect\b|\bappoint a (?:vice|deputy)/u },
];

/** Somebody has to send, or to stand in; 'members (and any deputies) are asked to read the papers' is no such rule. */
const ACTS = /\b(?:send|sends|nominat\w+|appoint\w*|named|naming|name an?|identif\w+|arrang\w+|provid(?:e|es|ing)|designat\w+|hav(?:e|ing)|has|attend\w*|represented by|deputis\w+|delegat\w+|substitut(?:e|es|ed|ing) for|permit\w*|allow\w*|accept\w*|welcome|can be|may be|us(?:e|ed)|count\w*|vote|rights|in (?:their|his|her) place|stand in|there (?:is|are|will be|shall be) no|no (?:named |nominated )*(?:substitut|deput|alternat|prox))/u;
/** Another member for good, somebody who takes the chair, and whom the quorum cannot do without are other matters. */
const OTHER_MATTERS = /\bcease[sd]? to be\b|\bfail\w* to attend\b|\bresign|\bvacanc|\bact(?:s|ing)? as (?:the )?chair|\bpermanent(?:ly)?\b|\bunless the following\b|\bterm of office\b|\b(?:consecutive|successive) meetings\b|\bmiss(?:es|ing|ed)\b/u;
const HEADING = /\b(?:substitut|deput|alternat|prox)/iu;

const byWords = byRows([...COUNT, ...WHO]);
const rows: typeof byWords = (plain) => (OTHER_MATTERS.test(plain) ? null : byWords(plain));

const settle = ({ who, countToQuorum }: SubstituteFields): Omit<SubstituteRule, 'clause'> | null =>
  who === undefined && countToQuorum === undefined ? null : { who: who ?? 'everyone', countToQuorum: who === 'nobody' ? null : (countToQuorum ?? null) };

export const SUBSTITUTES_SUBJECT: Subject<'substitutes', SubstituteFields> = {
  rule: 'substitutes',
  about: /substitut|deput|alternate|nominat|replacement|represent|delegate|nominee|proxy|proxies|stand-?in/u,
  read: (plain, said) => (IS_CHAIR.test(plain) && !/substitut/u.test(plain) ? null : /\b(?:shall be|is|are|comprise)\b[^.;]{0,20}: ?$/u.test(said.lead) ? null : said.cells.filter((cell) => cell !== '').length > 2 || (!ACTS.test(`${said.lead} ${said.plain}`) && !HEADING.test(said.section)) ? null : rows(plain)),
  settle,
};
