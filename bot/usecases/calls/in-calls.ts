import type { CallsPage } from '../../../shared/contract/calls.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import type { Deed, Station } from '../../../shared/domain/rights.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Clause } from '../../../shared/domain/terms.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { callsPage, type InCalls } from './calls-page.ts';
import { allow, allowAlone } from '../stations.ts';

/** Throws when the group has no terms: none is set up without. */
export async function rulesOf(records: Records, group: Group, now: Instant): Promise<Pick<InCalls, 'terms' | 'seats'>> {
  const today = dayIn(group.zone, now);
  const version = await records.terms.inForce(group.id, today);
  if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
  return { terms: version.terms, seats: await records.seats.of(group.id, today) };
}

export const inCallsOf = async (records: Records, group: Group, stations: readonly Station[], who: Who, now: Instant): Promise<InCalls> => ({
  records, group, stations, who, now, ...(await rulesOf(records, group, now)),
});

/** One transaction: may the person, the change, and the page as it is then. What has changed may be owed to somebody. */
export async function inCalls(ports: Ports, who: Who, group: GroupId, deed: Deed, work: (change: InCalls) => Promise<Result<unknown>>): Promise<Result<CallsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, deed, now);
    if (!allowed.ok) return allowed;
    const change = await inCallsOf(records, allowed.value.group, allowed.value.stations, who, now);
    const worked = await work(change);
    if (!worked.ok) return worked;
    await records.groups.wakeAt(group, now);
    return done(await callsPage(ports, change));
  });
}

export async function seeCalls(ports: Ports, who: Who, group: GroupId): Promise<Result<CallsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeGroup', now);
    if (!allowed.ok) return allowed;
    return done(await callsPage(ports, await inCallsOf(records, allowed.value.group, allowed.value.stations, who, now)));
  });
}

interface Line {
  readonly what: string;
  readonly about: string;
  readonly before?: unknown;
  readonly after: unknown;
  readonly clause?: Clause | null;
}

export const note = async ({ records, group, now, who }: InCalls, { before = null, clause = null, ...line }: Line): Promise<void> => {
  await records.journal.write({ group: group.id, at: now, who: who.person, before, clause, ...line });
};
