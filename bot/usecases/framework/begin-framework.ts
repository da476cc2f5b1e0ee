import type { Body, BodyKind, Route, RouteCondition, RouteCargo, RoutePurpose } from '../../../shared/domain/body.ts';
import { fold } from '../../../shared/domain/fold.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { BodyId } from '../../../shared/domain/ids.ts';
import type { Clause } from '../../../shared/domain/terms.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

/** Bodies and routes as documents and files have them: by name. */
export interface NamedBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  readonly parent: string | null;
  readonly remit: string | null;
  readonly opened: Day | null;
  readonly closed: Day | null;
  readonly clause: Clause | null;
}

export interface NamedRoute {
  readonly from: string;
  readonly to: string;
  readonly cargo: RouteCargo;
  readonly purpose: RoutePurpose;
  readonly condition: RouteCondition['kind'];
  readonly asker: string | null;
  readonly nextAvailable: boolean;
  readonly clause: Clause | null;
}

export interface NamedFramework {
  readonly bodies: readonly NamedBody[];
  readonly routes: readonly NamedRoute[];
}

/** Names in routes and parents that stand for no body; the group's own name and aliases are one of them already. */
export const unknownBodies = ({ name, aliases }: Pick<Group, 'name' | 'aliases'>, { bodies, routes }: NamedFramework): readonly string[] => {
  const known = new Set([name, ...aliases, ...bodies.flatMap((body) => [body.name, ...body.aliases])].map(fold));
  const named = [...bodies.map(({ parent }) => parent), ...routes.flatMap(({ from, to, asker }) => [from, to, asker])];
  return [...new Set(named.filter((one) => one !== null))].filter((one) => !known.has(fold(one)));
};

/** The framework that a group begins with: its own node, and the bodies and routes that its document names. What names nobody known is left out. */
export async function beginFramework(records: Records, group: Group, named: NamedFramework, newId: () => string): Promise<void> {
  const own = newId();
  const ids = new Map<string, BodyId>([group.name, ...group.aliases].map((name) => [fold(name), own]));
  const fresh = named.bodies.filter(({ name }) => !ids.has(fold(name)));
  for (const { name, aliases } of fresh) {
    const id = newId();
    for (const one of [name, ...aliases]) if (!ids.has(fold(one))) ids.set(fold(one), id);
  }
  const idOf = (name: string | null): BodyId | null => (name === null ? null : (ids.get(fold(name)) ?? null));
  const given = named.bodies.find(({ name }) => idOf(name) === own);
  const ownBody: Body = {
    id: own, name: group.name, aliases: group.aliases, kind: 'group', parent: idOf(given?.parent ?? null), runs: group.id,
    remit: given?.remit ?? null, opened: null, closed: null, clause: given?.clause ?? null,
  };
  await records.framework.saveBody(group.id, ownBody, true);
  for (const { name, aliases, kind, parent, remit, opened, closed, clause } of fresh) {
    const id = idOf(name);
    if (id !== null) await records.framework.saveBody(group.id, { id, name, aliases, kind, parent: idOf(parent), runs: null, remit, opened, closed, clause });
  }
  for (const route of named.routes) {
    const saved = routeOf(route, idOf, newId);
    if (saved !== null) await records.framework.saveRoute(group.id, saved);
  }
}

const conditionOf = ({ condition, asker }: NamedRoute, idOf: (name: string | null) => BodyId | null): RouteCondition | null => {
  if (condition !== 'onRequest') return { kind: condition };
  const id = idOf(asker);
  return id === null ? null : { kind: 'onRequest', asker: id, requests: [] };
};

function routeOf(route: NamedRoute, idOf: (name: string | null) => BodyId | null, newId: () => string): Route | null {
  const [from, to, condition] = [idOf(route.from), idOf(route.to), conditionOf(route, idOf)];
  if (from === null || to === null || from === to || condition === null) return null;
  return { id: newId(), from, to, cargo: route.cargo, purpose: route.purpose, condition, nextAvailable: route.nextAvailable, clause: route.clause };
}
