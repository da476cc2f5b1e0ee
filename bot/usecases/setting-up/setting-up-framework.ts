import type { Body, Framework, Route } from '../../../shared/domain/body.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { bodyProblems, routeProblems } from '../../../shared/domain/framework.ts';
import type { BodyProposal, Reading, RouteProposal } from '../../../shared/domain/reading.ts';
import type { SetupForm } from '../../../shared/domain/setup-form.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { beginFramework, type NamedBody, type NamedFramework, type NamedRoute } from '../framework/begin-framework.ts';
import type { Adopting } from './setting-up-adopting.ts';
import { todayOf } from './setting-up-place.ts';

/** The bodies and routes that were read and left in, by name. */
function namedOf({ bodies, routes }: Pick<Reading, 'bodies' | 'routes'>, form: Pick<SetupForm, 'name' | 'bodies'>, opened: Day | null): NamedFramework {
  const included = new Set(form.bodies.filter(({ include }) => include).map(({ name }) => fold(name)));
  const firsts = bodies.filter(({ name }, at) => included.has(fold(name)) && bodies.findIndex((other) => fold(other.name) === fold(name)) === at);
  return { bodies: firsts.map((body) => ({ ...bodyOf(body, form.name), opened })), routes: routes.filter(({ body }) => included.has(fold(body))).map((route) => routeOf(route, form.name, included)) };
}

/** A body below answers to the group; so does a board, which must answer to somebody. Of those above, what they answer to is not said. */
const bodyOf = ({ name, kind, side, clause }: BodyProposal, group: string): NamedBody => {
  const parent = side === 'below' || (kind === 'board' && side === 'aside') ? group : null;
  return { name, aliases: [], kind, parent, remit: null, opened: null, closed: null, clause };
};

const routeOf = ({ body, direction, cargo, purpose, condition, clause }: RouteProposal, group: string, included: ReadonlySet<string>): NamedRoute => {
  const [from, to] = direction === 'to' ? [group, body] : [body, group];
  // without the body that may ask, nobody's request can open it: somebody judges each time
  const isAskable = condition.kind !== 'onRequest' || (condition.asker !== null && included.has(fold(condition.asker)));
  return { from, to, cargo, purpose, condition: isAskable ? condition.kind : 'whereNecessary', asker: isAskable ? condition.asker : null, nextAvailable: false, clause };
};

/** Bodies of a version to come begin with it. A group's first version governs from the beginning, whatever its day, and so do its bodies. */
const openedOn = ({ draft: { form }, group, isNew, now }: Adopting): Day | null => (!isNew && form.inForceFrom > todayOf(group, now) ? form.inForceFrom : null);

/** A group's first framework, or what a new document adds to the one that it has; nothing that is there is changed. */
export async function saveFramework(records: Records, adopting: Adopting): Promise<void> {
  const { draft, group, newId } = adopting;
  const named = namedOf(draft.reading, draft.form, openedOn(adopting));
  const framework = await records.framework.of(group.id);
  if (framework === undefined) {
    await beginFramework(records, group, named, newId);
    return;
  }
  const bodies = await addBodies(records, group.id, { framework, named, newId });
  await addRoutes(records, group.id, { framework: { ...framework, bodies }, named, newId });
}

interface Adding {
  readonly framework: Framework;
  readonly named: NamedFramework;
  readonly newId: () => string;
}

async function addBodies(records: Records, group: string, { framework, named, newId }: Adding): Promise<readonly Body[]> {
  const bodies = [...framework.bodies];
  for (const { parent, ...body } of named.bodies) {
    const added: Body = { ...body, id: newId(), parent: parent === null ? null : framework.own, runs: null };
    if (bodyProblems(added, { ...framework, bodies }).length > 0) continue;
    await records.framework.saveBody(group, added);
    bodies.push(added);
  }
  return bodies;
}

const goesBy = (body: Body, name: string): boolean => [body.name, ...body.aliases].some((known) => fold(known) === fold(name));

async function addRoutes(records: Records, group: string, { framework, named, newId }: Adding): Promise<void> {
  const idOf = (name: string): string => framework.bodies.find((body) => goesBy(body, name))?.id ?? framework.own;
  const routes = [...framework.routes];
  for (const { from, to, asker, condition, ...route } of named.routes) {
    const opened: Route['condition'] = condition === 'onRequest' ? { kind: condition, asker: idOf(asker ?? ''), requests: [] } : { kind: condition };
    const added: Route = { ...route, id: newId(), from: idOf(from), to: idOf(to), condition: opened };
    if (routeProblems(added, { ...framework, routes }).length > 0) continue;
    await records.framework.saveRoute(group, added);
    routes.push(added);
  }
}
