import type { Clause } from '../terms.ts';
import { distinctClauses, type Span } from './grammar.ts';
import { clauseOf, type Said } from './outline.ts';

/** Sentences that look like rules, and of which no rule, or only half of one, was made. */

const BINDS = /\b(?:shall|must|will|may|should|cannot|can|required|requires|at least|no more than|not|within|only|unless|entitled|needs?|expected|never|always|normally|is to|are to|to be|often|usually|meets|held|asked|elects?|appoints?|chooses?|presides?|maximum)\b/u;
const SUBJECTS =
  /\bquor(?:um|ate|acy)\b|\binquorate\b|\bvot(?:e|es|ing)\b|\bmajority\b|\bsubstitut\w*|\bdeput(?:y|ies|ise)\b(?! (?:leader|chief|director|head|mayor|chair))|\balternates?\b|\bapolog\w+|\babsen(?:t|ce|ces)\b|\bagendas?\b|\bpapers\b|\bminutes\b|\baction logs?\b|\bnotice\b|\b(?:working |clear |calendar )?days\b|\bweeks\b|\bfrequency\b|\badjourn\w*|\bconfidential\w*|\bexempt\b|\brestricted\b|\bdecisions?\b|\bconsensus\b|\bterm of office\b|\bmeet(?:s|ings?)?\b|\bconven(?:e|ed)\b|\bchair\b|\bvice-chair\b|\bmembership\b|\bdeclar\w+|\bresign\w*|\btenure\b|\bconflicts? of interest\b|\bconsists? of\b|\bcomprised?\b|\bcompris(?:es|ing)\b|\bpresides?\b|\bnumber of members\b|\b\d+ (?:\w+ )?members\b|\bterms of \d|\bconsisting\b|\bco-opt\w*|\bappoint(?:s|ed)?\b|\belect(?:s|ed)?\b(?! members?)|\battend(?:s|ed|ance|ing)?\b|\bterms of reference\b/u;
/** These are rules wherever they stand. */
const STRONG = /\bquor(?:um|ate|acy)\b|\binquorate\b|\bcasting vote\b|\bvoting rights\b|\bclear (?:working )?days\b|\bworking days\b|\bconsecutive meetings\b|\b\d+%|\b\d+\/\d+ of (?:the )?members/u;

/** In what is left of a sentence that was understood: something that may bend it. */
const BENDS = /\b(?:unless|except(?:ing|ion)?|save (?:that|where|for)|provided(?: that)?|other than|notwithstanding|subject to|in exceptional|at the discretion|if (?:none|not|no))\b/u;
const FIGURE = /\b\d+(?:\/\d+|%)?(?! ?(?:\.|th\b|st\b|nd\b|rd\b))\b/u;
const PART = /\b(?:including|include|of whom|of which|at least|must|not|no)\b/u;
const KEYS = /\bquor|\bvot|\bdays\b|\bweeks\b|\bmajority\b|\bcount|\bsubstitut|\bpresent\b|\bminutes\b/u;

function leftOf(plain: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let left = '';
  let at = 0;
  for (const [from, until] of sorted) {
    if (from > at) left += `${plain.slice(at, from)} … `;
    at = Math.max(at, until);
  }
  return `${left}${plain.slice(at)}`;
}

/** Of a quorum it is said who has to be there, and no role that is known was named. */
const WHO_ELSE = /\b(?:includ(?:e|es|ed|ing)|incl|of whom|of which|with (?:an? |at least |either |both |equal )|majority|equal number|provided|as long as|except|representation)\b/u;

/** Half a sentence may still hold a condition that was not read. */
/** A quorum is needed for every decision anyhow. */
const QUORATE_ANYHOW = /\b(?:provided|subject to|as long as)(?: that)? (?:the |a |there is a |it is )?(?:quor\w+)\b/gu;

const isHalfRead = ({ plain, section }: Said, spans: readonly Span[]): boolean => {
  const left = leftOf(plain, spans).replaceAll(QUORATE_ANYHOW, ' ');
  if (/\bquor/u.test(`${section.toLowerCase()} ${plain}`) && WHO_ELSE.test(left)) return true;
  if (/\b(?:an?|\d+) (?:clear |working )*(?:days?|weeks?|fortnight)\b[^.;]{0,30}\b(?:before|prior|advance|after|of the meeting)/u.test(left)) return true;
  if (/\bor (?:any |at least )*\d+ (?:or more )?(?:of the )?members\b/u.test(plain) && /\bmeetings?\b/u.test(plain) && !/\bquor/u.test(plain)) return true;
  return (BENDS.test(left) && !/\bsubject to (?:the )?(?:approval|agreement|change)\b/u.test(left)) || (FIGURE.test(left.replaceAll(/\b1 (?:of|or more)\b/gu, ' ')) && PART.test(left) && KEYS.test(`${section.toLowerCase()} ${plain}`));
};

export interface Understood {
  readonly rules: ReadonlyMap<Said, readonly Span[]>;
  /** seats, reporting lines and the like were made of these */
  readonly others: ReadonlySet<Said>;
}

const MOST = 300;

export function unreadIn(said: readonly Said[], { rules, others }: Understood, isAim: (said: Said) => boolean): readonly Clause[] {
  const unread = said.filter((one) => {
    const spans = rules.get(one);
    if (spans !== undefined) return isHalfRead(one, spans);
    if (others.has(one) && !STRONG.test(one.plain)) return false;
    if (one.text.endsWith(':') && !/\d|%|\bquor\w+\b.*\b(?:unless|only|without)\b/u.test(one.plain)) return false;
    if (STRONG.test(one.plain)) return one.text.length > 12;
    if (/\bquor(?:um|ate|acy)\b/iu.test(one.section) && one.text.length > 12) return true;
    // whatever stands below 'no meeting is quorate unless there are:'
    if (one.kind === 'item' && /\bquor(?:um|ate|acy)\b/u.test(one.lead)) return true;
    return !isAim(one) && one.kind !== 'row' && BINDS.test(one.plain) && SUBJECTS.test(one.plain) && one.plain.split(' ').length >= 4;
  });
  const clauses = unread.map(clauseOf);
  return clauses.length > MOST ? clauses.slice(0, MOST) : distinctAll(clauses);
}

const distinctAll = (clauses: readonly Clause[]): readonly Clause[] => (clauses.length <= 12 ? distinctClauses(clauses) : [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()]);
