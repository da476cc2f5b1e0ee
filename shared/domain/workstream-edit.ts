import type { FormProblem } from './form-problem.ts';
import type { PersonId, StrategyId, WorkstreamId } from './ids.ts';
import type { Workstream } from './workstream.ts';

export const WORKSTREAM_LIMITS = { number: 99, title: 300, post: 200 } as const;

export interface WorkstreamForm {
  readonly strategy: StrategyId;
  readonly number: number;
  readonly title: string;
  readonly leadPost: string;
  /** null: whoever holds the post leads */
  readonly chosen: PersonId | null;
}

export const formOfWorkstream = ({ strategy, number, title, leadPost, lead, chosen }: Workstream): WorkstreamForm => ({
  strategy: strategy.id, number, title, leadPost, chosen: chosen === true ? lead : null,
});

/** A number is one workstream's within its strategy; another strategy may have the same. */
export const workstreamProblems = (
  form: WorkstreamForm,
  id: WorkstreamId | null,
  { workstreams, strategies, team }: { readonly workstreams: readonly Workstream[]; readonly strategies: readonly StrategyId[]; readonly team: readonly PersonId[] },
): readonly FormProblem[] => {
  const twin = workstreams.some((other) => other.id !== id && other.strategy.id === form.strategy && other.number === form.number);
  return [
    ...(strategies.includes(form.strategy) ? [] : [{ field: 'strategy', kind: 'missing' } as const]),
    ...(twin ? [{ field: 'number', kind: 'twice', what: form.number.toString() } as const] : []),
    ...(form.title.trim() === '' ? [{ field: 'title', kind: 'missing' } as const] : []),
    ...(form.leadPost.trim() === '' ? [{ field: 'leadPost', kind: 'missing' } as const] : []),
    ...(form.chosen === null || team.includes(form.chosen) ? [] : [{ field: 'chosen', kind: 'personNotInTeam' } as const]),
  ];
};
