import type { Plan } from './plan.ts';
import type { Strategy } from './strategy.ts';

/** Of one principle, by its id; what was withdrawn counts nowhere. */
export interface PrincipleCount {
  readonly principle: string;
  readonly requests: number;
  /** of those the ones that the group has decided */
  readonly decided: number;
}

/** How often a principle of a strategy is stood for. */
export interface Coverage {
  readonly id: string;
  readonly title: string;
  readonly strategy: string;
  readonly requests: number;
  readonly decisions: number;
  readonly workstreams: number;
}

/** Every principle, those that nothing stands for too; a decision has the principles of the request that it answers. */
export const coverageOf = (strategies: readonly Pick<Strategy, 'title' | 'principles'>[], plans: readonly Pick<Plan, 'principles'>[], counts: readonly PrincipleCount[]): readonly Coverage[] =>
  strategies.flatMap(({ title: strategy, principles }) =>
    principles.map(({ id, title }) => {
      const count = counts.find(({ principle }) => principle === id);
      return { id, title, strategy, requests: count?.requests ?? 0, decisions: count?.decided ?? 0, workstreams: plans.filter((plan) => plan.principles.includes(id)).length };
    }));

export const isStoodFor = ({ requests, decisions, workstreams }: Coverage): boolean => requests + decisions + workstreams > 0;
