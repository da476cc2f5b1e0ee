import type { CadenceRule, Rhythm } from '../terms.ts';
import type { Match, Span, Subject } from './grammar.ts';
import type { Said } from './outline.ts';
import { monthsIn } from './months.ts';

/** How often a group meets. */

interface CadenceFields {
  readonly rhythm?: Rhythm;
  readonly word?: string;
}

interface Row {
  readonly says: RegExp;
  readonly means: (found: RegExpExecArray) => Rhythm | null;
}

const weeks = (every: number): Rhythm | null => (every >= 1 && every <= 104 ? { kind: 'weeks', every } : null);
const months = (every: number): Rhythm | null => (every >= 1 && every <= 24 ? { kind: 'months', every } : null);
const times = (count: number, isAtLeast: boolean): Rhythm | null => (count >= 1 && count <= 366 ? { kind: 'timesAYear', times: count, atLeast: isAtLeast } : null);
const is = (found: string | undefined): boolean => found !== undefined;

const YEAR = '(?:a|per|each|every|in (?:a|any|each|every)|during (?:a|any|each|the)|within (?:a|any|each)|over the course of (?:a|the)|in the) (?:calendar |municipal |financial |civic |council |full |committee )*(?:year|annum|12 months|12-month period|twelve months)';
const yearly = (pattern: string): RegExp => new RegExp(`\\b(at least )?${pattern}`, 'u');

/** The first that fits goes. A word with two meanings stands in AMBIGUOUS as well. */
const ROWS: readonly Row[] = [
  { says: /\b(?:every|each) (?:other|2nd|second) week|\bevery 2 weeks|\bfortnight(?:ly)?\b|\b(?:2|two)[ -]weekly\b/u, means: () => weeks(2) },
  { says: /\b(?:every|each) (?:other|2nd|second|alternate) month|\bevery 2 (?:calendar )?months|\balternate months|\b(?:2|two)[ -]monthly\b|\bonce every 2 months/u, means: () => months(2) },
  { says: /\bevery (\d{1,3}) weeks\b|\b(\d{1,3})[ -]weekly\b|\bat (\d{1,3})[ -]week(?:ly)? intervals|\bintervals of (\d{1,3}) weeks/u, means: (found) => weeks(Number(found[1] ?? found[2] ?? found[3] ?? found[4])) },
  { says: /\bevery (\d{1,2}) (?:calendar )?months\b|\b(\d{1,2})[ -]monthly\b|\bat (\d{1,2})[ -]month(?:ly)? intervals|\bintervals of (\d{1,2}) months/u, means: (found) => months(Number(found[1] ?? found[2] ?? found[3] ?? found[4])) },
  { says: yearly(`(\\d{1,3}) (?:times?|(?:regular |scheduled |formal |ordinary |full |programmed )*meetings?|occasions?)(?: (?:will|shall) be held)? ?(?:${YEAR}|annually|yearly)`), means: (found) => times(Number(found[2]), is(found[1])) },
  { says: yearly(`once (?:${YEAR})`), means: (found) => times(1, is(found[1])) },
  { says: yearly(`(?:twice|2 times) (?:${YEAR}|yearly|annually)|\\b(at least )?(?:twice-yearly|twice yearly|half-yearly|6-monthly)`), means: (found) => times(2, is(found[1]) || is(found[2])) },
  { says: yearly(`(?:thrice|3 times) (?:${YEAR}|yearly|annually)`), means: (found) => times(3, is(found[1])) },
  { says: /\bbi-?monthly\b/u, means: () => months(2) },
  { says: /\bbi-?weekly\b/u, means: () => weeks(2) },
  { says: /\bbi-?annual(?:ly)?\b/u, means: () => times(2, false) },
  { says: /\bbi-?yearly\b/u, means: () => times(2, false) },
  { says: /\bsemi-?annual(?:ly)?\b/u, means: () => times(2, false) },
  { says: /\bquarterly\b|\b(?:once |1 )?(?:a|each|every|per) quarter\b(?! of)|\bonce (?:in )?(?:a|each|every) (?:financial )?quarter\b|\b(?:1|one) (?:meeting )?(?:per|a|each|every) quarter/u, means: () => months(3) },
  { says: /\b(?:twice|2 times) (?:a|per|each|every) month/u, means: () => times(24, false) },
  { says: /\bmonthly\b|\b(?:once |1 )?(?:a|each|every|per) (?:calendar )?month\b|\bof (?:each|every|the) (?:calendar )?month\b/u, means: () => months(1) },
  { says: /\bweekly\b|\b(?:once )?(?:a|each|every|per) week\b/u, means: () => weeks(1) },
  { says: /\b(at least )?(?:annually|yearly|once annually)\b/u, means: (found) => times(1, is(found[1])) },
];

const AMBIGUOUS: readonly { readonly says: RegExp; readonly readAs: string; readonly orElse: string }[] = [
  { says: /\bbi-?monthly\b/u, readAs: 'every two months', orElse: 'twice a month' },
  { says: /\bbi-?weekly\b/u, readAs: 'every two weeks', orElse: 'twice a week' },
  { says: /\bbi-?annual(?:ly)?\b/u, readAs: 'twice a year', orElse: 'every two years' },
  { says: /\bbi-?yearly\b/u, readAs: 'twice a year', orElse: 'every two years' },
];

export const ambiguityOf = (plain: string): { readonly word: string; readonly readAs: string; readonly orElse: string } | null => {
  const row = AMBIGUOUS.find(({ says }) => says.test(plain));
  const word = row?.says.exec(plain)?.[0];
  return row === undefined || word === undefined || /\bevery (?:2|other) months?|\balternate months/u.test(plain) ? null : { word, readAs: row.readAs, orElse: row.orElse };
};

const MEETS = /\bmeets?\b|\bmeetings?\b|\bconvened?\b|\bto meet\b|\bfrequency\b|\bsits?\b|\bcycle\b|\bheld\b/u;
const FREQUENCY = /\b(?:frequency|meetings?|timing|schedule|proceedings|how often)\b/u;
/** something else that is done every so often */
const OTHER = /\b(?:report(?:s|ing|ed)?|reviews?|reviewed|updates?|updated|minutes|elected|appointed|newsletter|returns?|dashboard|terms of reference|refreshed|published|term of office|attendance)\b/u;
const AS_REQUIRED = /\b(?:as and when|as|when|whenever|where|if)(?: and when)? (?:required|necessary|needed|deemed necessary|the need arises|business (?:requires|dictates)|appropriate)\b|\bad[ -]hoc\b|\bas and when\b/u;
const SPECIAL = /\b(?:extraordinary|special|additional|extra|urgent|emergency|more frequent(?:ly)?|further meetings|sub-?groups?|sub-?committees?|called)\b/u;

/** The part of a sentence that speaks of meetings, without what comes on top. */
const regularPart = (plain: string): string => plain.split(/\b(?:with (?:additional|extra|further|special|extraordinary)|but (?:may|can|will)|or more (?:frequently|often)|more frequently|unless|although|however|additional meetings|extraordinary meetings|sub-?groups)\b/u, 1)[0] ?? plain;

/** What else is said to happen so often stands between the meeting and the word. */
function isOfMeetings(part: string, at: number, said: Said): boolean {
  const before = part.slice(0, at);
  const meeting = before.search(MEETS);
  const other = before.search(OTHER);
  if (meeting >= 0) return !OTHER.test(before.slice(meeting));
  if (other >= 0) return false;
  return MEETS.test(part) || FREQUENCY.test(`${said.section.toLowerCase()} ${said.lead}`);
}

/** now and then, or for a while */
const NOT_ALWAYS = /\b(?:up to|(?:no|not) more than|at most|maximum(?: of)?) \d+ (?:times|meetings|occasions)\b|\b(?:often|sometimes|occasionally|typically|may|might|could|would)\b[^.;]{0,30}\b(?:meet\w*|held)\b|\b(?:during|in|for|throughout) (?:the |its |each )?(?:[\w-]+ ){0,2}(?:stages?|phases?|start-up|mobilisation|implementation)\b|\b(?:in the )?(?:early|initial|first|formative|set-?up) (?:stages?|phases?|months|year|period)\b|\bfirst (?:few|\d+) (?:meetings?|months)\b/u;

function read(plain: string, said: Said): Match<CadenceFields> | null {
  const part = regularPart(plain);
  const named = namedMonths(part);
  if (named !== null) return named;
  if (NOT_ALWAYS.test(part) || /\b\d+ ?(?:-|to|or) ?\d+ (?:weeks|months|times|meetings|weekly|monthly)/u.test(part) || /\b(?:thereafter|until|initially|during the first|for the first)\b/u.test(part)) return null;
  for (const { says, means } of ROWS) {
    const found = says.exec(part);
    if (found === null || !isOfMeetings(part, found.index, said)) continue;
    const rhythm = means(found);
    if (rhythm !== null) return { fields: { rhythm }, spans: [[found.index, found.index + found[0].length]] };
  }
  const required = AS_REQUIRED.exec(plain);
  if (required === null || NOT_ALWAYS.test(plain) || SPECIAL.test(plain) || !/\bmeet|\bfrequency\b/u.test(plain) || OTHER.test(plain.slice(0, required.index)) || /\bmembers?hip|invited|attend/u.test(plain)) return null;
  return { fields: { rhythm: { kind: 'asRequired' } }, spans: [[required.index, required.index + required[0].length]] };
}

function namedMonths(part: string): Match<CadenceFields> | null {
  if (!MEETS.test(part) || OTHER.test(part)) return null;
  const found = monthsIn(part);
  if (found === null) return null;
  const span: Span = found.span;
  return { fields: { rhythm: { kind: 'namedMonths', months: found.months } }, spans: [span] };
}

const perYear = (rhythm: Rhythm): number | null => {
  switch (rhythm.kind) {
    case 'weeks':
      return 52 / rhythm.every;
    case 'months':
      return 12 / rhythm.every;
    case 'namedMonths':
      return rhythm.months.length;
    case 'timesAYear':
      return rhythm.times;
    case 'asRequired':
      return null;
  }
};

/** 'Quarterly' and 'four times a year' are one; 'at least' leaves room above. */
function agree({ rhythm: a }: CadenceFields, { rhythm: b }: CadenceFields): boolean {
  if (a === undefined || b === undefined) return true;
  const [left, right] = [perYear(a), perYear(b)];
  if (left === null || right === null) return true;
  if (a.kind === 'timesAYear' && a.atLeast) return right >= left;
  if (b.kind === 'timesAYear' && b.atLeast) return left >= right;
  return left === right;
}

const settle = ({ rhythm }: CadenceFields): Omit<CadenceRule, 'clause'> | null => (rhythm === undefined ? null : { rhythm });

export const CADENCE_SUBJECT: Subject<'cadence', CadenceFields> = {
  rule: 'cadence',
  about: /meet|frequency|convene|schedule|timing|cycle|how often/u,
  read,
  settle,
  agree,
  isWeak: ({ rhythm }) => rhythm?.kind === 'asRequired',
};
