import { nextLook, obligations } from '../../../shared/domain/obligation.ts';
import type { GroupKey, Ports } from '../../ports.ts';
import { closeCirculars, reportUrgentMeetings } from '../calls/between-meetings.ts';
import { withReleased } from '../requests/taken-off-agenda.ts';
import { factsOf } from './facts.ts';

/** Looks at one group: what has fallen due becomes a notice with its job, and the group is woken when the next thing falls due. */
export async function lookAtGroup(ports: Ports, { tenant, group: id }: GroupKey): Promise<number> {
  const now = ports.clock.now();
  return await ports.store.inTenant(tenant, async (records) => {
    const group = await records.groups.lock(id);
    if (group === undefined) return 0;
    // without a channel there is nowhere to say it; the installation into a team wakes the group again
    if ((await records.channels.of(id)) === undefined) {
      await records.groups.wakeAt(id, null);
      return 0;
    }
    await reportUrgentMeetings(records, group, now);
    await closeCirculars(records, group, now);
    const owed = obligations(await withReleased(records, await factsOf(records, group, ports.bankHolidays, now), now), now);
    const known = await records.notices.known(
      id,
      owed.map((obligation) => obligation.key),
    );
    const due = owed.filter((obligation) => obligation.due <= now && !known.has(obligation.key));
    const raised = await records.notices.raise(id, due, now);
    for (const notice of raised) await records.enqueue({ kind: 'deliver', tenant, notice: notice.id });
    await records.groups.wakeAt(id, nextLook(owed, new Set([...known, ...due.map((obligation) => obligation.key)]), now));
    return raised.length;
  });
}
