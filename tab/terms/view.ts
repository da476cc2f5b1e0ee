import type { TermsPage } from '../../shared/contract/governance.ts';
import { RULES, type Approval, type Clause, type RuleName, type Terms } from '../../shared/domain/terms.ts';
import type { Words } from '../words.ts';

export type Version = TermsPage['versions'][number];

export interface RuleRow {
  readonly rule: RuleName;
  readonly name: string;
  readonly inForce: string;
  /** null: the document does not say it */
  readonly clause: Clause | null;
  /** false: there is no such rule */
  readonly isSet: boolean;
}

export const stated = (clause: Clause | null): Clause | null => (clause === null || clause.sentence.trim() === '' ? null : clause);

/** Each rule in plain words beside the sentence that it comes from. */
export const ruleRows = (terms: Terms, { terms: say }: Pick<Words, 'terms'>): readonly RuleRow[] =>
  RULES.map((rule) => ({ rule, name: say.name(rule), inForce: say.rule(rule, terms), clause: stated(terms[rule]?.clause ?? null), isSet: terms[rule] !== null }));

/** The version that was asked for, or the one in force. */
export const shownOf = (versions: readonly Version[], asked: string | null): Version | undefined =>
  versions.find(({ id }) => id === asked) ?? currentOf(versions);

export const currentOf = (versions: readonly Version[]): Version | undefined => versions.find(({ state }) => state === 'inForce') ?? versions.at(-1);

/** The kept version from which on the rule is what it is in this one; null where it was never otherwise in those that are kept. */
export const setIn = (versions: readonly Version[], shown: Version, rule: RuleName): string | null => {
  const now = JSON.stringify(shown.terms[rule]);
  const since = versions.slice(versions.indexOf(shown));
  const other = since.findIndex(({ terms }) => JSON.stringify(terms[rule]) !== now);
  return other === -1 ? null : since[other - 1]?.terms.version ?? null;
};

/** The latest approval, by its day; those without a day come first of all. */
export const lastApproval = (approvals: readonly Approval[]): Approval | undefined =>
  [...approvals].sort((a, b) => (a.dated ?? '').localeCompare(b.dated ?? '')).at(-1);

export const namesIn = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
