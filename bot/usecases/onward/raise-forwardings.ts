import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingRecord } from '../../../shared/domain/meeting-record.ts';
import { isRequested, routesFor, setOut } from '../../../shared/domain/onward.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

interface Agreed {
  readonly group: Group;
  readonly record: MeetingRecord;
  readonly now: Instant;
}

/** What was agreed sets out on every route that asks for it; agreeing twice sends it once. */
export async function raiseForwardings(records: Records, { group, record, now }: Agreed, newId: () => string): Promise<void> {
  const framework = await records.framework.of(group.id);
  if (framework === undefined) return;
  const begun = new Set((await records.forwardings.ofRecord(record.id)).map(({ route }) => route));
  for (const route of routesFor(record, framework, dayIn(group.zone, now))) {
    if (begun.has(route.id)) continue;
    const forwarding = setOut(route, { id: newId(), record, now });
    // asked for since the meeting, so for this one
    const isOpen = forwarding.state === 'waiting' && isRequested(route, record.content.starts);
    const begins = isOpen ? { ...forwarding, state: 'queued' as const } : forwarding;
    await records.forwardings.save(group.id, begins);
    const about = `forwarding/${begins.id}`;
    await records.journal.write({ group: group.id, at: now, who: null, what: 'onward.begun', about, before: null, after: { route: route.id, record: record.id, state: begins.state }, clause: route.clause });
  }
  await records.groups.wakeAt(group.id, now);
}

/** A request was recorded: what has been waiting for it may go. */
export async function openRequested(records: Records, group: Group, route: string, now: Instant): Promise<void> {
  for (const forwarding of await records.forwardings.open(group.id)) {
    if (forwarding.route === route && forwarding.state === 'waiting') await records.forwardings.save(group.id, { ...forwarding, state: 'queued' });
  }
  await records.groups.wakeAt(group.id, now);
}
