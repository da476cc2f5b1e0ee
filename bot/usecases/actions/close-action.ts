import type { ActionView } from '../../../shared/contract/views.ts';
import type { Action } from '../../../shared/domain/action.ts';
import { proposeClosure } from '../../../shared/domain/action-deeds.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { ActionId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { keepAction } from './action-change.ts';
import { actionView } from './action-view.ts';
import { findGroup, type Where } from '../find-group.ts';
import { allowAlone, openTo, type Allowed } from '../stations.ts';

/** An action as it is named in a conversation: by its reference, or on a card by its id. */
export type NamedAction = { readonly ref: string } | { readonly id: ActionId };

interface Found extends Allowed {
  readonly action: Action;
}

/** What is told of one action, and whether the person may say that it is done. */
export interface ActionTold {
  readonly action: ActionView;
  readonly mayClose: boolean;
}

type Candidate = { readonly group: Group['id']; readonly action: Action };

/** References are a group's own: the channel's group is meant, or the one that was named, else the one in which the person owns it. */
async function find(records: Records, who: Who, where: Where, named: NamedAction, now: Instant): Promise<Result<Found>> {
  const known: readonly Candidate[] = 'ref' in named ? await records.actionLog.byRef(named.ref) : [await records.actions.get(named.id)].flatMap((found) => found ?? []);
  const only = where.group === null ? null : await findGroup(records, who, where, now);
  if (only !== null && !only.ok) return only;
  const mine = (await openTo(records, who, now)).filter(({ group, stations }) => may(stations, 'seeActions') && (where.team === null || group.team === where.team) && (only === null || group.id === only.value.group.id));
  const all = known.flatMap(({ group, action }): readonly Found[] => {
    const allowed = mine.find((open) => open.group.id === group);
    return allowed === undefined ? [] : [{ ...allowed, action }];
  });
  const own = all.filter(({ action }) => action.owner === who.person);
  const [meant, another] = own.length > 0 ? own : all;
  if (meant === undefined) return refuse('ref' in named ? { why: 'noSuchAction', ref: named.ref } : { why: 'notFound' });
  if (another !== undefined) return refuse({ why: 'whichGroup', groups: all.map(({ group }) => group.name).sort((a, b) => a.localeCompare(b)) });
  return done(meant);
}

async function told(records: Records, { group, stations }: Allowed, action: Action, who: Who, now: Instant): Promise<ActionTold> {
  const owner = (await records.people.get([action.owner])).get(action.owner)?.name ?? '';
  return { action: actionView(group, action, owner, now), mayClose: action.state !== 'closed' && (action.owner === who.person || may(stations, 'manageActions')) };
}

/** How one action stands. */
export async function seeAction(ports: Ports, who: Who, where: Where, named: NamedAction): Promise<Result<ActionTold>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await find(records, who, where, named, now);
    return found.ok ? done(await told(records, found.value, found.value.action, who, now)) : found;
  });
}

export type ClosureProposed = ActionTold & { readonly changed: boolean };

/** The owner says in a conversation, or on a reminder, that it is done. Said twice, it stands as it did. */
export async function proposeClosureIn(ports: Ports, who: Who, where: Where, named: NamedAction, evidence: string): Promise<Result<ClosureProposed>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await find(records, who, where, named, now);
    if (!found.ok) return found;
    const allowed = await allowAlone(records, who, found.value.group.id, 'seeActions', now);
    if (!allowed.ok) return allowed;
    // as it stands now that nobody else changes it
    const action = (await records.actions.get(found.value.action.id))?.action ?? found.value.action;
    const { group, stations } = allowed.value;
    const before = await told(records, allowed.value, action, who, now);
    if (action.owner !== who.person && !may(stations, 'manageActions')) return refuse({ why: 'notYourAction', ref: action.ref, owner: before.action.ownerName });
    const proposed = proposeClosure(action, evidence, { by: who.person, at: now });
    if (!proposed.ok) return proposed;
    if (proposed.value === null) return done({ ...before, changed: false });
    await keepAction(records, group, action, proposed.value);
    return done({ ...(await told(records, allowed.value, proposed.value.action, who, now)), changed: true });
  });
}
