import type { NoticeId, TenantId } from '../../shared/domain/ids.ts';
import type { GroupFacts, Matter } from '../../shared/domain/obligation.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { DeliveryView } from '../../shared/contract/views.ts';
import type { Notice, Ports, Records, Who } from '../ports.ts';
import { lockNotice } from './deliver.ts';
import { noteSent } from './note-sent.ts';
import { allow } from './stations.ts';

const SHOWN = 20;

/** The group's latest messages of Quorate's own initiative, newest first, each with the meeting's name or the action's reference. */
export async function deliveriesOf(records: Records, { group }: Pick<GroupFacts, 'group'>): Promise<readonly DeliveryView[]> {
  const notices = await records.notices.of(group.id, SHOWN);
  const subjects = await records.meetings.subjects(notices.flatMap(({ matter }) => (matter.kind === 'actionDue' ? [] : [matter.meeting])));
  const refs = await records.actions.refs(notices.flatMap(({ matter }) => (matter.kind === 'actionDue' ? [matter.action] : [])));
  const aboutOf = (matter: Matter): string => (matter.kind === 'actionDue' ? refs.get(matter.action) : subjects.get(matter.meeting)) ?? '';
  return notices.map(({ id, matter, due, state, at, cause }) => ({ id, matter, about: aboutOf(matter), due, state, at, cause }));
}

async function sendAgain(records: Records, tenant: TenantId, notice: Notice, now: Instant): Promise<void> {
  await records.notices.save({ ...notice, state: 'queued', cause: null, at: now, attempts: 0 });
  await records.enqueue({ kind: 'deliver', tenant, notice: notice.id });
}

/** A person who looked into the channel says whether a doubtful message stands there; or has a failed one sent again. */
export async function settleDelivery(ports: Ports, who: Who, id: NoticeId, how: 'itIsThere' | 'sendAgain'): Promise<Result<readonly DeliveryView[]>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const notice = await lockNotice(records, id);
    if (notice === undefined) return refuse({ why: 'notFound' });
    const allowed = await allow(records, who, notice.group, 'settleDeliveries', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    if (notice.state !== 'uncertain' && notice.state !== 'failed') return refuse({ why: 'alreadySettled' });
    const about = `notice/${id}`;
    await records.journal.write({ group: group.id, at: now, who: who.person, what: `notice.${how}`, about, before: notice.state, after: null, clause: notice.clause });
    if (how === 'itIsThere') await noteSent(records, notice, { posted: null, at: notice.at }, now, who.tenant);
    else await sendAgain(records, who.tenant, notice, now);
    return done(await deliveriesOf(records, { group }));
  });
}
