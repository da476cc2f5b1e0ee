import type { BlockersPage } from '../../../shared/contract/blockers.ts';
import type { Blocker } from '../../../shared/domain/blocker.ts';
import type { Doing } from '../../../shared/domain/blocker-deeds.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { RIGHTS, type Deed } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { allow, type Allowed } from '../stations.ts';
import type { Reader } from './blocker-views.ts';
import { blockersPageOf } from './blockers-page.ts';

/** What a change is made with. */
export interface Change extends Allowed {
  readonly records: Records;
  readonly who: Who;
  readonly reader: Reader;
  readonly doing: Doing;
  readonly now: Instant;
}

export const changeBy = (records: Records, who: Who, allowed: Allowed, now: Instant): Change => ({
  ...allowed, records, who, now, reader: { person: who.person, stations: allowed.stations }, doing: { by: who.person, at: now, today: dayIn(allowed.group.zone, now) },
});

/** Says who may, where the right alone does not make it theirs. */
export const notTheirs = (deed: Deed) => refuse({ why: 'mayNot', deed, allowed: RIGHTS.escalateBlocker });

const told = ({ state, remover, offered, decisionSince, decision, ended }: Blocker): unknown => ({ state, remover, offered, decisionSince, decision, how: ended?.how ?? null });

/** The key of the notice that it was raised by. */
export const raisedKey = ({ id }: Pick<Blocker, 'id'>): string => `blocker-raised/${id}`;

/** Saves what has changed, writes it down, and lets the card that stands in the channel follow. The group is locked. */
export async function keepBlocker({ records, now }: Pick<Change, 'records' | 'now'>, tenant: string, group: GroupId, before: Blocker | null, after: Blocker): Promise<Blocker> {
  await records.blockers.save(group, after);
  const event = after.trail.at(-1);
  const about = `blocker/${after.id}`;
  const first = { ref: after.ref, title: after.title, workstream: after.workstream, from: after.from };
  await records.journal.write({
    group, at: now, who: event?.by ?? null, what: `blocker.${event?.what ?? 'changed'}`, about, before: before === null ? null : told(before),
    after: before === null || event?.what === 'changed' ? { ...first, ...(told(after) as object) } : told(after), clause: null,
  });
  const notice = before === null ? undefined : await records.notices.ofKey(group, raisedKey(after));
  if (notice !== undefined && notice.posted !== null) await records.enqueue({ kind: 'refreshNote', tenant, notice: notice.id });
  await records.groups.wakeAt(group, now);
  return after;
}

/** Other groups that are changed along with this one. */
type Also = (records: Records) => Promise<readonly GroupId[]>;
const NOBODY: Also = async () => await Promise.resolve([]);

/** One transaction: may the person, the change, and the page as it is then, with the blocker that it was about. */
export async function inBlockers(ports: Ports, who: Who, group: GroupId, deed: Deed, work: (change: Change) => Promise<Result<Blocker>>, also = NOBODY): Promise<Result<BlockersPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    // always in the same order, so that nobody waits in a ring
    for (const id of [...new Set([group, ...(await also(records))])].sort()) await records.groups.lock(id);
    const allowed = await allow(records, who, group, deed, now);
    if (!allowed.ok) return allowed;
    const worked = await work(changeBy(records, who, allowed.value, now));
    if (!worked.ok) return worked;
    const page = await blockersPageOf(records, allowed.value, who, now, { one: worked.value.id });
    return page === undefined ? refuse({ why: 'notFound' }) : done(page);
  });
}

/** The group's own, as it was read. */
export async function blockerAt({ records, group }: Change, id: string, revision: number | null): Promise<Result<Blocker>> {
  const found = await records.blockers.get(id);
  if (found?.group !== group.id) return refuse({ why: 'notFound' });
  return revision !== null && found.value.revision !== revision ? refuse({ why: 'changedMeanwhile' }) : done(found.value);
}
