import type { SetupForm } from '../../shared/contract/setting-up.ts';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
import type { Problem } from '../../shared/contract/api.ts';
import { RULES, type RuleName } from '../../shared/domain/terms.ts';
import { stepOf, STEPS, type Step } from './view.ts';

/** A thing that stands in the way, with the field where it can be mended. */
export interface Obstacle {
  readonly field: string;
  /** what the field is called, or belongs to */
  readonly label: string;
  readonly sentence: string;
  readonly step: Step;
}

export interface ObstacleWords {
  readonly formProblem: (problem: FormProblem) => string;
  readonly terms: { readonly name: (rule: RuleName) => string };
  readonly setup: { readonly part: (part: string) => string; readonly people: { readonly unnamed: string } };
}

const inOrder = (obstacles: readonly Obstacle[]): readonly Obstacle[] => [...obstacles].sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));

/** A rule by its name, a seat by its post, anything else by the part of the form that it is. */
export const labelOf = (field: string, form: SetupForm, say: ObstacleWords): string => {
  const [part = '', below = ''] = field.split('.');
  const rule = part === 'rules' || part === 'verdicts' ? RULES.find((known) => known === below) : undefined;
  if (rule !== undefined) return say.terms.name(rule);
  if (part !== 'seats' || below === '') return say.setup.part(part);
  const post = form.seats[Number(below)]?.post ?? '';
  return post === '' ? say.setup.people.unnamed : post;
};

export const obstaclesOf = (problems: readonly FormProblem[], form: SetupForm, say: ObstacleWords): readonly Obstacle[] =>
  inOrder(problems.map((problem) => ({ field: problem.field, label: labelOf(problem.field, form, say), sentence: say.formProblem(problem), step: stepOf(problem.field) })));

const isUndecided = ({ kind }: FormProblem): boolean => kind === 'undecided';

/** Rules that are not decided are one thing to do, not a dozen. */
export const gathered = (problems: readonly FormProblem[], form: SetupForm, say: ObstacleWords, undecided: (count: number) => string): readonly Obstacle[] => {
  const open = problems.filter(isUndecided);
  const [first] = open;
  const others = obstaclesOf(problems.filter((problem) => !isUndecided(problem)), form, say);
  return first === undefined ? others : [{ field: first.field, label: say.setup.part('rules'), sentence: undecided(open.length), step: stepOf(first.field) }, ...others];
};

/** Those that the server named when it refused. */
export const refusedObstacles = ({ fields }: Problem, form: SetupForm, say: ObstacleWords): readonly Obstacle[] =>
  inOrder((fields ?? []).map(({ field, message }) => ({ field, label: labelOf(field, form, say), sentence: message, step: stepOf(field) })));

export const obstaclesAt = (obstacles: readonly Obstacle[], step: Step): readonly Obstacle[] => obstacles.filter((obstacle) => obstacle.step === step);

/** The sentence for a field, or for anything below it. */
export const wrongAt = (obstacles: readonly Obstacle[], field: string): string | null =>
  obstacles.find((obstacle) => obstacle.field === field || obstacle.field.startsWith(`${field}.`))?.sentence ?? null;

/** A field's path and the paths that it stands under, the nearest first: one of them is on the page. */
export const pathsOf = (field: string): readonly string[] => {
  const parts = field.split('.').map((part, at, all) => (at === 0 && part === 'verdicts' && all.length > 1 ? 'rules' : part));
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
};

/** What was filled in here and reads otherwise there, so that neither is lost from sight. */
export const differing = (mine: SetupForm, theirs: SetupForm): readonly (keyof SetupForm)[] =>
  (Object.keys(mine) as (keyof SetupForm)[]).filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]));
