import type { SetupForm } from '../../shared/contract/setting-up.ts';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
import { checkRules } from '../../shared/domain/rule-check.ts';
import type { RuleName } from '../../shared/domain/terms.ts';
import { labelOf, type ObstacleWords } from './check-view.ts';
import { countOf } from './people-view.ts';

type Ground = Pick<SetupForm, 'rules' | 'seats'>;

/** A rule that the seats cannot bear. As long as there are none at all, that is all there is to say. */
export const isUnkept = ({ kind }: FormProblem, { seats }: Pick<SetupForm, 'seats'>): boolean => seats.length > 0 && (kind === 'quorumAboveSeats' || kind === 'noSeatFor');

export const unkeptIn = (form: Ground): readonly FormProblem[] => checkRules(form.rules, form.seats).filter((problem) => isUnkept(problem, form));

/** Those who count are fewer than the quorum asks for, though there are seats enough; null: they are not. */
export const tooFewIn = (form: Ground): { readonly needed: number; readonly people: number } | null => {
  const { seats, needed, inPost } = countOf(form);
  return seats > 0 && inPost < needed && !unkeptIn(form).some(({ kind }) => kind === 'quorumAboveSeats') ? { needed, people: inPost } : null;
};

interface Words extends ObstacleWords {
  readonly setup: ObstacleWords['setup'] & { readonly people: ObstacleWords['setup']['people'] & { readonly tooFew: (needed: number, people: number) => string } };
  readonly terms: { readonly name: (rule: RuleName) => string };
}

/** What the rules ask of the seats and those who hold them, and do not get. */
export const shortOf = (form: SetupForm, say: Words): readonly string[] => {
  const few = tooFewIn(form);
  return [
    ...unkeptIn(form).map((problem) => `${labelOf(problem.field, form, say)}: ${say.formProblem(problem)}`),
    ...(few === null ? [] : [say.setup.people.tooFew(few.needed, few.people)]),
  ];
};
