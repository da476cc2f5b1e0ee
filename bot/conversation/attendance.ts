import { APOLOGY_REASONS, type ApologyReason } from '../../shared/domain/attendance.ts';
import type { Doubt } from '../usecases/outcome.ts';
import { understandQuestion } from './ask.ts';
import { clausesOf, type Clause, type Said } from './clauses.ts';
import type { Intent } from './intent.ts';
import { doubtBetter, FIRST_PERSON, hintOf, UNSURE } from './hints.ts';
import { holds, leftover, startsWith, table, without, wordsOf, type Named } from './text.ts';

const APOLOGIES = table(({ apologies }) => apologies);
const ATTENDING = table(({ attending }) => attending);
const WITHDRAW = table(({ withdraw }) => withdraw);
const REASONS = APOLOGY_REASONS.map((reason) => ({ reason, phrases: table(({ reasons }) => reasons[reason]) }));
const FILLER_PHRASES = table(({ fillerPhrases }) => fillerPhrases);
const KNOWN = [...FILLER_PHRASES, ...table(({ reasons }) => Object.values(reasons).flat()), ...table(({ filler, greetings }) => [...filler, ...greetings])];
const NEGATIONS = table(({ negations }) => negations);
const OTHERS = table(({ others }) => others);
const ASKING = table(({ asking }) => asking);
const CONDITIONS = table(({ conditions }) => conditions);
const FREE_STARTS = table(({ freeStarts }) => freeStarts);
const IS_OR_HAS = table(({ isOrHas }) => isOrHas);
const FROM = ['from', 'gan', 'oddi wrth'];
/** How days and months begin: their capital letter is no name's. */
const DATES = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);
/** Words that alone say nothing of coming: "apologies for the delay". */
const BARE = ['apologies', 'apology', 'apols', 'i apologise', 'ymddiheuriadau', 'ymddiheuriad', 'ymddiheuro'];

interface Signals {
  readonly withdraws: boolean;
  readonly apologises: boolean;
  readonly attends: boolean;
}

/** Takes out the key phrases, so that their own "not" and "I" are not read again. */
const withoutKeys = (words: string): string => without(without(without(words, WITHDRAW), APOLOGIES), ATTENDING);
const hasKey = (words: string): boolean => withoutKeys(words) !== words;

const signalsIn = (clauses: readonly Clause[]): Signals => {
  const words = clauses.filter((clause) => !clause.isCause).map((clause) => wordsOf(clause.text));
  const rest = words.map((clause) => without(clause, WITHDRAW));
  const others = rest.map((clause) => without(clause, APOLOGIES));
  return {
    withdraws: words.some((clause) => holds(clause, WITHDRAW)),
    apologises: rest.some((clause) => holds(clause, APOLOGIES)),
    attends: others.some((clause) => holds(clause, ATTENDING)),
  };
};

const isQuestion = (text: string, clauses: readonly Clause[]): boolean =>
  text.includes('?') || clauses.some((clause) => startsWith(wordsOf(clause.text), ASKING) && !startsWith(wordsOf(clause.text), [...ATTENDING, ...APOLOGIES]));

const isPlain = (said: Said): boolean => said.clauses.some((clause) => !clause.isCause && holds(without(wordsOf(clause.text), BARE), APOLOGIES));

/** The words that begin with a capital letter, folded; the first one of a clause does so anyway. */
const capitals = (text: string): readonly string[] =>
  text.trim().split(/\s+/u).slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !DATES.has(word.toLowerCase().slice(0, 3))).map((word) => wordsOf(word).trim());

/** Whether somebody else is named: before the key phrase or "is", after "from", or by a name's capital letter. */
const isOfSomebodyElse = (clause: Clause, left: readonly string[]): boolean => {
  const words = wordsOf(clause.text);
  if (holds(words, FIRST_PERSON)) return false;
  const [first = '', second = ''] = leftover(words);
  if (left.includes(first) && IS_OR_HAS.includes(second)) return true;
  const head = withoutKeys(words).split(' | ')[0] ?? '';
  if (hasKey(words) && leftover(without(`${head} `, KNOWN)).length > 0) return true;
  return holds(words, FROM) || capitals(clause.text).some((word) => left.includes(word));
};

/** "Thank you for the apologies" sends none. */
const isThanksFor = (clause: Clause): boolean => {
  const words = wordsOf(clause.text);
  const key = BARE.find((bare) => holds(words, [bare]));
  const head = words.split(` ${key ?? ''} `)[0] ?? '';
  return key !== undefined && holds(`${head} `, ['for', 'am']) && !head.endsWith(' put me down for');
};

const doubtOfClause = (clause: Clause, isPlainlySaid: boolean): Doubt | null => {
  if (clause.isCause) return null;
  const words = without(withoutKeys(wordsOf(clause.text)), KNOWN);
  if (holds(words, OTHERS)) return 'somebodyElse';
  if (holds(words, NEGATIONS)) return 'negated';
  const left = leftover(words);
  if (left.length === 0) return isThanksFor(clause) ? 'severalThings' : null;
  if (leftover(without(words, UNSURE)).length === 0) return 'severalThings';
  const isFree = !hasKey(wordsOf(clause.text)) && startsWith(wordsOf(clause.text), FREE_STARTS) && !holds(words, CONDITIONS);
  if (isFree && isPlainlySaid) return null;
  return isOfSomebodyElse(clause, left) ? 'somebodyElse' : 'severalThings';
};

const doubtOf = (named: Named, said: Said, { withdraws, apologises, attends }: Signals): Doubt | null => {
  if (isQuestion(named.text, said.clauses)) return 'question';
  const plainly = isPlain(said);
  const doubts = said.clauses.map((clause) => doubtOfClause(clause, plainly)).filter((doubt) => doubt !== null);
  const first = (['somebodyElse', 'negated', 'severalThings'] as const).find((doubt) => doubts.includes(doubt));
  if (first !== undefined) return doubtBetter(first, named.text);
  const isSeveral = (apologises && (attends || withdraws)) || (!apologises && said.substitutes.length > 0) || said.substitutes.length > 1 || named.several;
  return isSeveral ? 'severalThings' : null;
};

const reasonIn = (clauses: readonly Clause[]): ApologyReason | null => {
  const words = clauses.map((clause) => wordsOf(clause.text)).join('|');
  return REASONS.find(({ phrases }) => holds(words, phrases))?.reason ?? null;
};

/** What somebody says of their own coming; null where the text says nothing of it. Only what is wholly understood becomes an answer. */
export const understandAttendance = (named: Named): Intent | null => {
  const { group } = named;
  const said = clausesOf(named.text);
  const signals = signalsIn(said.clauses);
  const { withdraws, apologises, attends } = signals;
  if (!withdraws && !apologises && !attends) return isQuestion(named.text, said.clauses) ? null : hintOf(named);
  const because = doubtOf(named, said, signals);
  if (because === 'question' && !apologises && !withdraws) {
    const question = understandQuestion(named.text, group);
    if (question !== null) return question;
  }
  if (because !== null) return { kind: 'unclear', about: apologises ? 'apologies' : 'attending', because };
  if (attends) return { kind: 'attend', group, meeting: null };
  if (withdraws) return { kind: 'withdraw', group, meeting: null };
  return { kind: 'apologise', group, meeting: null, reason: reasonIn(said.clauses), substitute: said.substitutes[0] ?? null };
};
