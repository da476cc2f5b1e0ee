import type { FormProblem } from './form-problem.ts';
import { checkRules } from './rule-check.ts';
import type { Seat } from './seat.ts';
import type { Rules } from './terms.ts';

type SeatKind = Pick<Seat, 'role' | 'elected' | 'standing'>;

const shortfall = (problem: FormProblem): number => ('needed' in problem ? problem.needed - problem.seats : 0);

const isNoWorse = (problem: FormProblem, before: FormProblem): boolean =>
  problem.field === before.field && problem.kind === before.kind && shortfall(problem) <= shortfall(before);

/** What another set of seats would break in rules that are in force. What was broken before, and gets no worse, stands in nobody's way. */
export const newProblems = (rules: Rules, before: readonly SeatKind[], after: readonly SeatKind[]): readonly FormProblem[] => {
  const known = checkRules(rules, before);
  return checkRules(rules, after).filter((problem) => !known.some((earlier) => isNoWorse(problem, earlier)));
};
