import type { Group } from '../../../shared/domain/group.ts';
import type { ForwardingId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { MeetingRecord } from '../../../shared/domain/meeting-record.ts';
import type { Forwarding } from '../../../shared/domain/onward.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Sending } from '../../ports.ts';

/** A letter that is to be written and sent. */
export interface ToForward {
  readonly forwarding: Forwarding;
  readonly group: Group;
  readonly record: MeetingRecord;
  readonly bodyName: string;
  readonly address: string;
  readonly names: Readonly<Record<PersonId, string>>;
}

async function read(records: Records, id: ForwardingId): Promise<(Omit<ToForward, 'forwarding'> & { readonly forwarding: Forwarding }) | null> {
  const found = await records.forwardings.get(id);
  const group = found === undefined ? undefined : await records.groups.lock(found.group);
  const forwarding = (await records.forwardings.lock(id))?.value;
  if (group === undefined || forwarding === undefined) return null;
  const record = (await records.meetingRecords.get(forwarding.record))?.value;
  const body = (await records.framework.of(group.id))?.bodies.find((known) => known.id === forwarding.to);
  const address = (await records.diaries.of(group.id)).find((diary) => diary.body === forwarding.to)?.address ?? null;
  if (record === undefined || body === undefined || address === null) return null;
  const people = await records.people.get([...new Set(record.corrections.map(({ by }) => by))]);
  return { forwarding, group, record, bodyName: body.name, address, names: Object.fromEntries([...people].map(([person, { name }]) => [person, name])) };
}

/**
 * Takes a letter for sending; null: there is none to send. An attempt that died with its process may have got through: nobody repeats it but a person.
 */
export async function claimForwarding(ports: Ports, tenant: TenantId, id: ForwardingId): Promise<ToForward | null> {
  return await ports.store.inTenant(tenant, async (records) => {
    const found = await read(records, id);
    if (found === null) return await leftOver(records, id, ports.clock.now());
    if (found.forwarding.state !== 'sending') return null;
    const { forwarding, group } = found;
    if (forwarding.attempts > 0) {
      await records.forwardings.save(group.id, { ...forwarding, state: 'failed', cause: 'noAnswer' });
      await records.groups.wakeAt(group.id, ports.clock.now());
      return null;
    }
    const claimed: Forwarding = { ...forwarding, attempts: 1 };
    await records.forwardings.save(group.id, claimed);
    return { ...found, forwarding: claimed };
  });
}

/** Its address was taken away meanwhile, or its body is gone: a person decides how it goes. */
async function leftOver(records: Records, id: ForwardingId, now: Instant): Promise<null> {
  const found = await records.forwardings.lock(id);
  if (found?.value.state !== 'sending') return null;
  await records.forwardings.save(found.group, { ...found.value, state: 'failed', cause: 'malformed' });
  await records.groups.wakeAt(found.group, now);
  return null;
}

const LONGEST_PAUSE_SECONDS = 600;

/** Notes what became of it. What was surely not taken is tried again by itself; what is in doubt, or refused, is for a person. */
export async function noteForwarding(ports: Ports, tenant: TenantId, id: ForwardingId, result: Sending<null>): Promise<void> {
  const now = ports.clock.now();
  await ports.store.inTenant(tenant, async (records) => {
    const seen = await records.forwardings.get(id);
    if (seen === undefined) return;
    await records.groups.lock(seen.group);
    const forwarding = (await records.forwardings.lock(id))?.value;
    if (forwarding?.state !== 'sending') return;
    if (result.kind === 'later') {
      await records.forwardings.save(seen.group, { ...forwarding, attempts: 0, cause: result.cause });
      await records.enqueue({ kind: 'forward', tenant, forwarding: id }, { seconds: Math.min(Math.max(result.afterSeconds, 30), LONGEST_PAUSE_SECONDS) });
      return;
    }
    const after: Forwarding =
      result.kind === 'sent' ? { ...forwarding, state: 'sent', cause: null, sent: { by: forwarding.sent?.by ?? '', at: now } } : { ...forwarding, state: 'failed', cause: result.cause };
    await records.forwardings.save(seen.group, after);
    const about = `forwarding/${id}`;
    await records.journal.write({ group: seen.group, at: now, who: null, what: result.kind === 'sent' ? 'onward.sent' : 'onward.notSent', about, before: { state: 'sending' }, after: { state: after.state, cause: after.cause }, clause: after.clause });
    await records.groups.wakeAt(seen.group, now);
  });
}
