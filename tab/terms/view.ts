import type { Clause, Terms } from '../../shared/domain/terms.ts';
import type { Words } from '../words.ts';

export const RULES = ['quorum', 'agendaNotice', 'apologies', 'decisions', 'cadence', 'substitutes'] as const satisfies readonly (keyof Terms)[];
export type Rule = (typeof RULES)[number];

export interface RuleRow {
  readonly rule: Rule;
  readonly name: string;
  readonly inForce: string;
  /** null: the document does not say it */
  readonly clause: Clause | null;
}

export const stated = (clause: Clause): Clause | null => (clause.sentence.trim() === '' ? null : clause);

/** Each rule in plain words beside the sentence that it comes from. */
export const ruleRows = (terms: Terms, { terms: say }: Pick<Words, 'terms'>): readonly RuleRow[] =>
  RULES.map((rule) => ({ rule, name: say.name(rule), inForce: say.rule(rule, terms), clause: stated(terms[rule].clause) }));
