import type { Finding, Proposal } from '../reading.ts';
import type { Clause, RuleName, Rules } from '../terms.ts';
import { clauseOf, type Said } from './outline.ts';
import { atMost } from './text.ts';

/** What a row means, whatever figures stand in it. */
export const always =
  <F>(fields: F) =>
  (): F =>
    fields;

/** From and until where, in the sentence's plain form. */
export type Span = readonly [number, number];

/** What a sentence says of a rule, and which part of the sentence says so. */
export interface Match<F> {
  readonly fields: F;
  readonly spans: readonly Span[];
}

/** One way of saying one thing. Earlier rows go first; what one of them has said, a later one does not say again. */
export interface Row<F> {
  readonly says: RegExp;
  readonly means: (found: RegExpExecArray) => F | null;
  /** the row does not hold where the sentence also says that */
  readonly unless?: RegExp;
}

export interface Subject<K extends RuleName, F extends object> {
  readonly rule: K;
  /** a sentence, with its heading, in which none of these words stands is not looked at */
  readonly about: RegExp;
  readonly read: (plain: string, said: Said) => Match<F> | null;
  /** null: not enough is said to make a rule of it */
  readonly settle: (fields: F) => Omit<NonNullable<Rules[K]>, 'clause'> | null;
  /** whether two ways of saying one thing go together though they differ */
  readonly agree?: (a: F, b: F) => boolean;
  /** said in passing, and only taken where nothing else is said */
  readonly isWeak?: (fields: F) => boolean;
}

export interface RuleReading {
  readonly proposal: Proposal | null;
  readonly findings: readonly Finding[];
  /** the parts of each sentence that were understood */
  readonly used: ReadonlyMap<Said, readonly Span[]>;
}

interface Fact<F> {
  readonly said: Said;
  readonly fields: F;
  readonly spans: readonly Span[];
}

export const byRows =
  <F extends object>(rows: readonly Row<F>[]) =>
  (plain: string): Match<F> | null => {
    const fields: F[] = [];
    const spans: Span[] = [];
    for (const { says, means, unless } of rows) {
      const found = says.exec(plain);
      if (found === null || unless?.test(plain) === true) continue;
      const meant = means(found);
      if (meant === null) continue;
      fields.unshift(meant);
      spans.push([found.index, found.index + found[0].length]);
    }
    // earlier rows lie on top
    return fields.length === 0 ? null : { fields: Object.assign({}, ...fields) as F, spans };
  };

function factOf<K extends RuleName, F extends object>(subject: Subject<K, F>, said: Said): Fact<F> | null {
  for (const plain of said.forms) {
    if (!subject.about.test(plain)) continue;
    const match = subject.read(plain, said);
    if (match === null) continue;
    const before = plain.length - said.plain.length;
    return { said, fields: match.fields, spans: match.spans.map(([from, until]) => [Math.max(0, from - before), Math.max(0, until - before)]) };
  }
  return null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const joinLists = (a: readonly unknown[], b: readonly unknown[]): readonly unknown[] => [...a, ...b.filter((one) => !a.some((other) => same(one, other)))];

/** Lists grow, everything else must be the same. */
function merged<K extends RuleName, F extends object>(subject: Subject<K, F>, facts: readonly Fact<F>[]): { readonly fields: F; readonly torn: readonly Clause[] } {
  const fields: Record<string, unknown> = {};
  const from: Record<string, Fact<F>> = {};
  const torn = new Set<Said>();
  for (const fact of facts) {
    for (const [name, value] of Object.entries(fact.fields) as [string, unknown][]) {
      const before = fields[name];
      if (before === undefined) {
        fields[name] = value;
        from[name] = fact;
      } else if (Array.isArray(before) && Array.isArray(value)) fields[name] = joinLists(before, value);
      else if (!same(before, value) && subject.agree?.(fields as F, fact.fields) !== true) {
        const first = from[name];
        if (first !== undefined) torn.add(first.said);
        torn.add(fact.said);
      }
    }
  }
  return { fields: fields as F, torn: [...torn].map(clauseOf) };
}

const MOST_CLAUSES = 12;

export const distinctClauses = (clauses: readonly Clause[]): readonly Clause[] =>
  [...new Map(clauses.map((clause) => [`${clause.section}\n${clause.sentence}`, clause])).values()].slice(0, MOST_CLAUSES);

/** Sentences of one section are quoted together. */
export function quoted(clauses: readonly [Clause, ...Clause[]]): Clause {
  const [first] = clauses;
  const sentence = clauses.filter(({ section }) => section === first.section).map((clause) => clause.sentence).join(' ');
  return { section: first.section, sentence: sentence.length <= 2000 ? sentence : atMost(first.sentence, 2000) };
}

export function readRule<K extends RuleName, F extends object>(subject: Subject<K, F>, said: readonly Said[]): RuleReading {
  const all = said.flatMap((one) => factOf(subject, one) ?? []);
  const strong = all.filter(({ fields }) => subject.isWeak?.(fields) !== true);
  const facts = strong.length > 0 ? strong : all;
  const used = new Map(facts.map((fact) => [fact.said, fact.spans]));
  const { fields, torn } = merged(subject, facts);
  const clauses = distinctClauses(facts.map((fact) => clauseOf(fact.said)));
  const [first, ...others] = clauses;
  const value = first === undefined ? null : subject.settle(fields);
  if (first === undefined || value === null) return { proposal: null, findings: [], used: new Map() };
  const contradicts: readonly Finding[] = torn.length === 0 ? [] : [{ kind: 'contradicts', rule: subject.rule, clauses: torn }];
  const proposal = { rule: subject.rule, value: { ...value, clause: quoted([first, ...others]) }, clauses: [first, ...others] };
  return { proposal: proposal as unknown as Proposal, findings: contradicts, used };
}
