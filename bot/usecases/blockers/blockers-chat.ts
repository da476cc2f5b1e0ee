import type { BlockersTold, BlockerTold } from '../../../shared/contract/blockers.ts';
import type { Blocker } from '../../../shared/domain/blocker.ts';
import { take } from '../../../shared/domain/blocker-deeds.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { BlockerId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { addDays, dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { findGroup, headOf, type Where } from '../find-group.ts';
import { allowAlone, mayNot } from '../stations.ts';
import { changeBy, keepBlocker } from './blocker-change.ts';
import { namedIn, viewOf, worksOf } from './blocker-views.ts';
import { raise } from './blockers.ts';

/** Taken on a card where no day was given, it is to be removed in so many days. */
export const USUAL_DAYS = 14;

export interface Blocking extends Where {
  readonly title: string;
  /** a workstream's number, as it was typed, or its id, as it was chosen; bare: the title without that workstream, where it is known */
  readonly work: { readonly number: number; readonly bare?: string } | { readonly id: string } | null;
}

/** What came of it: it was raised, or two workstreams have that number and one must be chosen. */
export type BlockerRaised = ({ readonly kind: 'raised'; readonly mayTake: boolean } & BlockerTold) | ({ readonly kind: 'which'; readonly title: string } & Pick<BlockersTold, 'group' | 'works'>);

export async function toldOf(records: Records, group: Group, blocker: Blocker, now: Instant): Promise<BlockerTold> {
  const at = { zone: group.zone, today: dayIn(group.zone, now) };
  return { group: headOf(group), blocker: viewOf(blocker, await namedIn(records, [blocker], await records.workstreams.of(group.id), at)), today: at.today };
}

/** In chat, or from a card's form. A number that is nobody's is left to the words; one that two bear is asked back. */
export async function raiseInChat(ports: Ports, who: Who, { title, work, ...where }: Blocking, newId: () => string): Promise<Result<BlockerRaised>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await findGroup(records, who, where, now);
    if (!found.ok) return found;
    if (!may(found.value.stations, 'raiseBlocker')) return refuse(mayNot('raiseBlocker'));
    const { group } = found.value;
    await records.groups.lock(group.id);
    const works = worksOf((await records.workstreams.of(group.id)).filter(isRunning));
    const meant = works.filter(({ id, number }) => work !== null && ('id' in work ? work.id === id : work.number === number));
    if (meant.length > 1) return done({ kind: 'which', group: headOf(group), works, title });
    const raised = await raise(changeBy(records, who, found.value, now), { title: meant.length === 1 && work !== null && 'number' in work ? (work.bare ?? title) : title, detail: '', workstream: meant[0]?.id ?? null, decisionSince: null }, newId);
    return raised.ok ? done({ kind: 'raised', mayTake: may(found.value.stations, 'takeBlocker'), ...(await toldOf(records, group, raised.value, now)) }) : raised;
  });
}

/** What is blocked now. */
export async function seeBlocked(ports: Ports, who: Who, where: Where): Promise<Result<BlockersTold>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await findGroup(records, who, where, now);
    if (!found.ok) return found;
    const { group, stations } = found.value;
    if (!may(stations, 'seeBlockers')) return refuse(mayNot('seeBlockers'));
    const open = await records.blockers.open(group.id);
    const workstreams = await records.workstreams.of(group.id);
    const named = await namedIn(records, open, workstreams, { zone: group.zone, today: dayIn(group.zone, now) });
    return done({ group: headOf(group), today: named.today, works: named.works, blockers: open.map((blocker) => viewOf(blocker, named)) });
  });
}

export interface BlockerTaken extends BlockerTold {
  /** false: somebody has it already, or it has ended */
  readonly changed: boolean;
  /** nobody has it, and this person may */
  readonly mayTake?: boolean;
}

/** On a card's button. Pressed again, or after somebody else, it shows how things stand. */
export async function takeOnCard(ports: Ports, who: Who, { blocker: id, due }: { readonly blocker: BlockerId; readonly due: Day | null }): Promise<Result<BlockerTaken>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const seen = await records.blockers.get(id);
    const allowed = seen === undefined ? refuse({ why: 'notFound' }) : await allowAlone(records, who, seen.group, 'takeBlocker', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const change = changeBy(records, who, allowed.value, now);
    const before = (await records.blockers.get(id))?.value;
    if (before === undefined) return refuse({ why: 'notFound' });
    const own = before.remover?.person === who.person;
    const taken = own && due === null ? refuse({ why: 'alreadySettled' }) : take(before, due ?? addDays(change.doing.today, USUAL_DAYS), change.doing);
    if (!taken.ok && taken.refusal.why !== 'alreadySettled') return taken;
    const changed = taken.ok && !(own && taken.value.remover?.due === before.remover.due);
    const after = taken.ok && changed ? await keepBlocker(change, who.tenant, group.id, before, taken.value) : before;
    return done({ ...(await toldOf(records, group, after, now)), changed });
  });
}
