import type { Body, Framework, Route } from './body.ts';
import { fold } from './fold.ts';
import type { FormProblem } from './form-problem.ts';
import type { BodyId } from './ids.ts';
import type { Day } from './time.ts';

/** A body with those that answer to it. */
export interface Branch {
  readonly body: Body;
  readonly below: readonly Branch[];
}

export const isOpen = ({ opened, closed }: Pick<Body, 'opened' | 'closed'>, today: Day): boolean => (opened === null || opened <= today) && (closed === null || closed > today);

/** The bodies as trees, from those that answer to nobody; in the order of the list. */
export const treesOf = ({ bodies }: Pick<Framework, 'bodies'>): readonly Branch[] => {
  const known = new Set(bodies.map(({ id }) => id));
  const branch = (body: Body): Branch => ({ body, below: bodies.filter(({ parent }) => parent === body.id).map(branch) });
  return bodies.filter(({ parent }) => parent === null || !known.has(parent)).map(branch);
};

/** A body and whatever it answers to, up to the top. */
export const lineAbove = ({ bodies }: Pick<Framework, 'bodies'>, from: BodyId): readonly Body[] => {
  const line: Body[] = [];
  let at = bodies.find(({ id }) => id === from);
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    const { parent } = at;
    at = bodies.find(({ id }) => id === parent);
  }
  return line;
};

/** Whether something may be sent along a route, and why not. "Where necessary" is for somebody to judge each time. */
export type RouteState = 'open' | 'awaitsRequest' | 'judgedEachTime' | 'bodyClosed';

export const routeState = ({ from, to, condition }: Pick<Route, 'from' | 'to' | 'condition'>, { bodies }: Pick<Framework, 'bodies'>, today: Day): RouteState => {
  const ends = bodies.filter(({ id }) => id === from || id === to);
  if (ends.some((body) => !isOpen(body, today))) return 'bodyClosed';
  switch (condition.kind) {
    case 'always':
      return 'open';
    case 'onRequest':
      return condition.requests.length > 0 ? 'open' : 'awaitsRequest';
    case 'whereNecessary':
      return 'judgedEachTime';
  }
};

const NAME_LIMIT = 200;
const REMIT_LIMIT = 500;

const nameProblems = (body: Body, others: readonly Body[]): readonly FormProblem[] => {
  if (body.name === '') return [{ field: 'name', kind: 'missing' }];
  if (body.name.length > NAME_LIMIT) return [{ field: 'name', kind: 'tooLong', limit: NAME_LIMIT }];
  const names = others.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold);
  return names.includes(fold(body.name)) ? [{ field: 'name', kind: 'twice', what: body.name }] : [];
};

const parentProblems = (body: Body, others: readonly Body[]): readonly FormProblem[] => {
  if (body.parent === null) return body.kind === 'board' ? [{ field: 'parent', kind: 'parentNeeded' }] : [];
  if (!others.some(({ id }) => id === body.parent)) return [{ field: 'parent', kind: 'missing' }];
  const above = lineAbove({ bodies: others }, body.parent);
  return above.some(({ id, parent }) => id === body.id || parent === body.id) ? [{ field: 'parent', kind: 'circle' }] : [];
};

/** What is wrong with a body as it would stand in the framework. A board has exactly one parent; nobody answers to themselves. */
export const bodyProblems = (body: Body, framework: Framework): readonly FormProblem[] => {
  const others = framework.bodies.filter(({ id }) => id !== body.id);
  const remit: readonly FormProblem[] = (body.remit ?? '').length > REMIT_LIMIT ? [{ field: 'remit', kind: 'tooLong', limit: REMIT_LIMIT }] : [];
  const days: readonly FormProblem[] = body.opened !== null && body.closed !== null && body.closed < body.opened ? [{ field: 'closed', kind: 'endsBeforeItBegins' }] : [];
  return [...nameProblems(body, others), ...parentProblems(body, others), ...remit, ...days];
};

export const routeProblems = (route: Route, { bodies, routes }: Framework): readonly FormProblem[] => {
  const known = (id: BodyId): boolean => bodies.some((body) => body.id === id);
  const ends = (['from', 'to'] as const).filter((end) => !known(route[end])).map((field): FormProblem => ({ field, kind: 'missing' }));
  const itself: readonly FormProblem[] = route.from === route.to ? [{ field: 'to', kind: 'itself' }] : [];
  const asker: readonly FormProblem[] = route.condition.kind === 'onRequest' && !known(route.condition.asker) ? [{ field: 'condition.asker', kind: 'missing' }] : [];
  const same = routes.some(({ id, from, to, cargo }) => id !== route.id && from === route.from && to === route.to && cargo === route.cargo);
  const name = bodies.find(({ id }) => id === route.to)?.name ?? '';
  return [...ends, ...itself, ...asker, ...(same ? [{ field: 'cargo', kind: 'twice', what: name } as const] : [])];
};
