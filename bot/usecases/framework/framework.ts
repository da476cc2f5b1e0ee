import type { InputOf } from '../../../shared/contract/api.ts';
import type { FrameworkPage } from '../../../shared/contract/governance.ts';
import type { Body, Framework, Route, RouteCondition } from '../../../shared/domain/body.ts';
import { bodyProblems, routeProblems } from '../../../shared/domain/framework.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may, type Deed } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { openRequested } from '../onward/raise-forwardings.ts';
import { allow, groupsFor } from '../stations.ts';

/** What a change of the framework is told with. */
interface Change {
  readonly records: Records;
  readonly group: Group;
  readonly framework: Framework;
  readonly now: Instant;
}

export const seeFramework = async (ports: Ports, who: Who, { group }: InputOf<'framework'>): Promise<Result<FrameworkPage>> =>
  await inFramework(ports, who, group, 'seeFramework', async () => await Promise.resolve(done(undefined)));

export const saveBody = async (ports: Ports, who: Who, input: InputOf<'saveBody'>, newId: () => string): Promise<Result<FrameworkPage>> =>
  await inFramework(ports, who, input.group, 'manageFramework', async (change) => {
    const before = change.framework.bodies.find(({ id }) => id === input.body);
    if (input.body !== null && before === undefined) return refuse({ why: 'notFound' });
    const isOwn = before?.id === change.framework.own;
    const body: Body = {
      id: before?.id ?? newId(),
      name: input.name,
      aliases: before?.aliases ?? [],
      kind: input.kind,
      parent: input.parent,
      runs: isOwn ? change.group.id : await linked(change, who, input.runs, before?.runs ?? null),
      remit: input.remit === '' ? null : input.remit,
      opened: input.opened,
      closed: input.closed,
      clause: before?.clause ?? null,
    };
    const problems = [...bodyProblems(body, change.framework), ...(isOwn && body.closed !== null ? [{ field: 'closed', kind: 'itself' } as const] : [])];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await change.records.framework.saveBody(change.group.id, body);
    await note(change, who, { what: before === undefined ? 'framework.bodyAdded' : 'framework.bodyChanged', about: `body/${body.id}`, before: before ?? null, after: body });
    return done(undefined);
  });

export const saveRoute = async (ports: Ports, who: Who, input: InputOf<'saveRoute'>, newId: () => string): Promise<Result<FrameworkPage>> =>
  await inFramework(ports, who, input.group, 'manageFramework', async (change) => {
    const before = change.framework.routes.find(({ id }) => id === input.route);
    if (input.route !== null && before === undefined) return refuse({ why: 'notFound' });
    const { from, to, cargo, purpose, nextAvailable } = input;
    const route: Route = { id: before?.id ?? newId(), from, to, cargo, purpose, nextAvailable, condition: conditionOf(input.condition, before), clause: before?.clause ?? null };
    const problems = routeProblems(route, change.framework);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await change.records.framework.saveRoute(change.group.id, route);
    await note(change, who, { what: before === undefined ? 'framework.routeAdded' : 'framework.routeChanged', about: `route/${route.id}`, before: before ?? null, after: route });
    return done(undefined);
  });

/** Requests that were recorded stay with their route as long as the same body asks. */
const conditionOf = (condition: InputOf<'saveRoute'>['condition'], before: Route | undefined): RouteCondition => {
  if (condition.kind !== 'onRequest') return condition;
  const present = before?.condition;
  return { ...condition, requests: present?.kind === 'onRequest' && present.asker === condition.asker ? present.requests : [] };
};

/** A conditional route opens only by the recorded request of the body that may ask: "Council, at the request of Cabinet". */
export const recordRequest = async (ports: Ports, who: Who, { group, route: id, day, reference }: InputOf<'recordRequest'>): Promise<Result<FrameworkPage>> =>
  await inFramework(ports, who, group, 'manageFramework', async (change) => {
    const route = change.framework.routes.find((one) => one.id === id);
    if (route?.condition.kind !== 'onRequest') return refuse({ why: 'notFound' });
    const today = dayIn(change.group.zone, change.now);
    if (day > today) return refuse({ why: 'notReady', problems: [{ field: 'day', kind: 'dayToCome', latest: today }] });
    const request = { day, reference, by: who.person, at: change.now };
    const after: Route = { ...route, condition: { ...route.condition, requests: [...route.condition.requests, request] } };
    await change.records.framework.saveRoute(change.group.id, after);
    await openRequested(change.records, change.group, id, change.now);
    await note(change, who, { what: 'framework.requestRecorded', about: `route/${id}`, before: null, after: request, clause: route.clause });
    return done(undefined);
  });

/** A body goes when nothing answers to it and no route touches it; others are closed with a day. */
export const removeFromFramework = async (ports: Ports, who: Who, { group, what, id }: InputOf<'removeFromFramework'>): Promise<Result<FrameworkPage>> =>
  await inFramework(ports, who, group, 'manageFramework', async (change) => {
    const { bodies, routes, own } = change.framework;
    const before = what === 'body' ? bodies.find((body) => body.id === id) : routes.find((route) => route.id === id);
    if (before === undefined || id === own) return refuse({ why: 'notFound' });
    if (what === 'route') await change.records.framework.removeRoute(change.group.id, id);
    else {
      const problems = usesOf(id, change.framework);
      if (problems.length > 0) return refuse({ why: 'notReady', problems });
      await change.records.framework.removeBody(change.group.id, id);
    }
    await note(change, who, { what: what === 'body' ? 'framework.bodyRemoved' : 'framework.routeRemoved', about: `${what}/${id}`, before, after: null });
    return done(undefined);
  });

const usesOf = (id: string, { bodies, routes }: Framework): readonly FormProblem[] => {
  const below = bodies.filter(({ parent }) => parent === id).map(({ name }): FormProblem => ({ field: 'body', kind: 'inUse', by: name }));
  const touching = routes.filter((route) => route.from === id || route.to === id || (route.condition.kind === 'onRequest' && route.condition.asker === id));
  const names = touching.map(({ from, to }) => bodies.find((body) => body.id === (from === id ? to : from))?.name ?? '');
  return [...below, ...names.map((name): FormProblem => ({ field: 'body', kind: 'inUse', by: name }))];
};

/** Only a group that the writer belongs to can be linked; a link that somebody else made stays. The group's own node is always itself. */
const linked = async ({ records, now }: Change, who: Who, runs: string | null, before: string | null): Promise<string | null> =>
  runs === before || (runs !== null && (await groupsFor(records, who, now)).some((group) => group.id === runs)) ? runs : null;

interface Line {
  readonly what: string;
  readonly about: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly clause?: Route['clause'];
}

const note = async ({ records, group, now }: Change, who: Who, { clause = null, ...line }: Line): Promise<void> => {
  await records.journal.write({ group: group.id, at: now, who: who.person, clause, ...line });
};

/** One transaction: may the person, what stands there, the change, and the page as it is then. */
async function inFramework(ports: Ports, who: Who, id: string, deed: Deed, work: (change: Change) => Promise<Result<undefined>>): Promise<Result<FrameworkPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, id, deed, now);
    if (!allowed.ok) return allowed;
    const { group, stations } = allowed.value;
    if (deed !== 'seeFramework') await records.groups.lock(group.id);
    const framework = await records.framework.of(group.id);
    if (framework === undefined) return refuse({ why: 'notFound' });
    const changed = await work({ records, group, framework, now });
    if (!changed.ok) return changed;
    const after = deed === 'seeFramework' ? framework : ((await records.framework.of(group.id)) ?? framework);
    return done(await pageOf(records, { group, framework: after, who, now, mayManage: may(stations, 'manageFramework') }));
  });
}

interface Shown {
  readonly group: Group;
  readonly framework: Framework;
  readonly who: Who;
  readonly now: Instant;
  readonly mayManage: boolean;
}

async function pageOf(records: Records, { group, framework, who, now, mayManage }: Shown): Promise<FrameworkPage> {
  const mine = await groupsFor(records, who, now);
  const askers = framework.routes.flatMap(({ condition }) => (condition.kind === 'onRequest' ? condition.requests.map(({ by }) => by) : []));
  const people = await records.people.get([...new Set(askers)]);
  return {
    group: headOf(group),
    framework,
    today: dayIn(group.zone, now),
    mayOpen: mine.filter((one) => one.id !== group.id && framework.bodies.some(({ runs }) => runs === one.id)).map(headOf),
    names: Object.fromEntries([...people].map(([person, { name }]) => [person, name])),
    mayManage,
  };
}
