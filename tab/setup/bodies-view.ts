import type { BodyProposal, Reading, RouteProposal } from '../../shared/domain/reading.ts';

interface Condition {
  readonly kind: 'onRequest' | 'whereNecessary';
  readonly asker: string | null;
}

const conditionIn = ({ condition: { kind, asker } }: RouteProposal): readonly Condition[] => (kind === 'always' ? [] : [{ kind, asker }]);

/** On what the reporting to a body, or from it, depends; empty where some of it is always done. Of a body that may have to be asked that is said already. */
export const conditionsOf = ({ routes }: Pick<Reading, 'routes'>, { name, side }: Pick<BodyProposal, 'name' | 'side'>): readonly Condition[] => {
  if (side === 'aside') return [];
  const between = routes.filter(({ body, direction }) => body === name && direction === (side === 'above' ? 'to' : 'from'));
  if (between.some(({ condition }) => condition.kind === 'always')) return [];
  return [...new Map(between.flatMap(conditionIn).map((condition) => [JSON.stringify(condition), condition])).values()];
};
