import type { FormProblem } from '../../shared/domain/form-problem.ts';
import type { Clause, RuleName, Rules } from '../../shared/domain/terms.ts';
import { flat, type RuleField } from './fields.ts';
import type { SetupWords } from './words.ts';

interface Fault {
  readonly field: string;
  readonly message: string;
}

/** What the seats do not bear is said, and may be mended on either side; what is no rule at all is not taken. */
const isOwn = ({ kind }: FormProblem): boolean => kind === 'outOfRange' || kind === 'missing' || kind === 'twice';

/** What is wrong in the form of one rule, each at its field. */
export const faultsOf = (
  rule: RuleName, fields: readonly RuleField[], typed: Readonly<Record<string, string>>, problems: readonly FormProblem[], say: SetupWords['form'], sentence: (problem: FormProblem) => string,
): readonly Fault[] => {
  const all = flat(fields);
  const unread = all.flatMap((field) => (field.kind === 'number' && typed[field.key] !== undefined ? [{ field: field.key, message: say.wholeNumber(field.from, field.to) }] : []));
  const empty = all.flatMap((field) => (field.kind === 'many' && field.values.length === 0 ? [{ field: field.key, message: say.chooseOne }] : []));
  const said = new Set([...unread, ...empty].map(({ field }) => field));
  const odd = problems.filter((problem) => isOwn(problem) && problem.field.startsWith(`rules.${rule}`) && ![...said].some((field) => field.startsWith(problem.field)));
  return [...unread, ...empty, ...odd.map((problem) => ({ field: problem.field, message: sentence(problem) }))];
};

/** Whether a rule says the same in both, whatever sentence it rests on. */
export const isSameRule = (rule: RuleName, one: Rules, other: Rules): boolean => JSON.stringify(withClause(one, rule, null)[rule]) === JSON.stringify(withClause(other, rule, null)[rule]);

/** The rule with the sentence that it rests on; where there is no rule there is no sentence. */
export const withClause = (rules: Rules, rule: RuleName, clause: Clause | null): Rules => {
  const value = rules[rule];
  return value === null ? rules : { ...rules, [rule]: { ...value, clause } };
};
