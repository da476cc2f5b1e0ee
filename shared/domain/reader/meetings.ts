import type { Capacity } from '../seat.ts';
import type { ExtraordinaryRule } from '../terms.ts';
import { always, byRows, type Match, type Row, type Subject } from './grammar.ts';

/** Meetings besides the regular ones: at whose word, and in a hurry. */

interface ExtraordinaryFields {
  readonly isSpoken: true;
  readonly agreedBy?: readonly Capacity[];
}

const SPECIAL =
  /\b(?:extraordinary|special|additional|extra|further|more frequent(?:ly)?|ad[ -]hoc|exceptional|unscheduled|emergency|urgent|interim|other) (?:\w+ )?meetings?\b|\bmeetings?\b[^.;]{0,60}\b(?:as and when|more frequently|at other times|at any time|at short notice|as required|when necessary|if necessary|if required)\b|\bmeet(?:ings?)? (?:may |can |will |shall |to )?(?:be )?(?:called|convened|held|meet|arranged)? ?(?:more frequently|more often|at other times|outside (?:of )?(?:the|this|these))|\bmeetings (?:may|can|will) be (?:called|convened|arranged|held)\b|\bconvene (?:a |an )?(?:special|extraordinary|additional|urgent|emergency|further)|\bcall (?:a |an )?(?:special|extraordinary|additional|urgent|emergency|extra)/u;

const WHO = '((?:either |both )?(?:the )?(?:group |board |committee |panel )?(?:chair|vice-chair)(?:,? (?:or|and|and\\/or|in consultation with|with)(?: in (?:their|his|her|his\\/her) absence,?)?(?: the)? (?:vice-chair|chair|senior responsible officer)|\\/vice-chair| \\(or vice-chair\\))?|(?:the )?senior responsible officer)';

const WORDS: readonly (readonly [RegExp, Capacity])[] = [[/(?<!vice-)chair/u, 'chair'], [/vice-chair/u, 'viceChair'], [/senior responsible/u, 'seniorResponsibleOfficer']];

const agreedBy = (found: RegExpExecArray): ExtraordinaryFields | null => {
  const who = WORDS.filter(([says]) => says.test(found[1] ?? '')).map(([, capacity]) => capacity);
  return who.length === 0 ? null : { isSpoken: true, agreedBy: who };
};

const AGREED: readonly Row<ExtraordinaryFields>[] = [
  { says: new RegExp(`\\b(?:agreement|approval|consent|discretion|request|instigation|instruction|permission|call|behest|direction|decision|invitation)s? (?:of|from|by|with) ${WHO}`, 'u'), means: agreedBy },
  { says: new RegExp(`\\b(?:called|convened|agreed|arranged|approved|requested|summoned|authorised|held|scheduled|determined|instigated|required|decided)(?: \\w+){0,6}? by ${WHO}`, 'u'), means: agreedBy },
  { says: new RegExp(`\\b${WHO} (?:may|can|will|shall|has (?:the )?(?:power|discretion|authority) to|is able to|reserves the right to|considers|deems|or any)\\b(?! not)`, 'u'), means: agreedBy },
  { says: new RegExp(`\\b(?:subject to|with|at) ${WHO}(?:'s)? (?:agreement|approval|discretion|request|consent)`, 'u'), means: agreedBy },
  { says: new RegExp(`\\bif ${WHO} (?:agrees|so requires|requires|considers|requests|decides)`, 'u'), means: agreedBy },
];

const readAgreed = byRows(AGREED);

function readExtraordinary(plain: string): Match<ExtraordinaryFields> | null {
  const special = SPECIAL.exec(plain);
  if (special === null || /\b(?:agenda|papers|cancel|postpone|minutes|items?)\b/u.test(plain.slice(0, special.index)) || /\bsub-?groups?\b/u.test(plain)) return null;
  // who may come, and how, is another matter
  if (/\b(?:observers?|in person|telephone|video|by invitation|invite[sd]?|speak|in camera|in public|open to)\b/u.test(plain)) return null;
  const match = readAgreed(plain);
  if (match === null && /^meetings (?:may|can|will) be /u.test(special[0])) return null;
  return { fields: match?.fields ?? { isSpoken: true }, spans: [...(match?.spans ?? []), [special.index, special.index + special[0].length]] };
}

const settle = ({ agreedBy: who }: Partial<ExtraordinaryFields>): Omit<ExtraordinaryRule, 'clause'> | null => (who === undefined || who.length === 0 ? null : { agreedBy: who });

export const EXTRAORDINARY_SUBJECT: Subject<'extraordinary', ExtraordinaryFields> = { rule: 'extraordinary', about: /meet|convene/u, read: readExtraordinary, settle };

interface UrgentFields {
  readonly urgent?: true;
}

const URGENT: readonly Row<UrgentFields>[] = [
  { says: /\b(?:smaller|reduced|sub-?set of the|urgent|emergency|gold|incident)\b[^.;]{0,30}\b(?:group|meetings?|members|quorum)\b[^.;]{0,120}\b(?:short notice|urgent\w*|emergenc\w+|immediate\w*|incident|crisis|at once)\b/u, means: always<UrgentFields>({ urgent: true }), unless: /\burgent (?:items?|business)\b/u },
  { says: /\bmeet(?:ings?)?\b[^.;]{0,80}\bat short notice\b|\b(?:urgent|emergency) meetings? (?:may|can|will|shall|to) (?:also )?be (?:called|convened|held|arranged)/u, means: always<UrgentFields>({ urgent: true }), unless: /\b(?:cancel|not be (?:called|held))/u },
];

export const URGENT_SUBJECT: Subject<'urgent', UrgentFields> = { rule: 'urgent', about: /meet|group/u, read: byRows(URGENT), settle: ({ urgent }) => (urgent === true ? {} : null) };
