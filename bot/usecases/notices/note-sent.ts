import type { TenantId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { isMeetingMatter } from '../../../shared/domain/obligation.ts';
import type { Notice, Posted, Records } from '../../ports.ts';
import { noteQuorumTold } from '../attendance/attendance-notes.ts';
import { noteAgendaPublished } from '../agenda/agenda-published.ts';

export interface Stood {
  /** null where a person vouches for it */
  readonly posted: Posted | null;
  /** since when it stands there */
  readonly at: Instant;
}

/** A message stands in the channel: the channel has been told what it says, and posting an agenda is publishing it. The group is locked. */
export async function noteSent(records: Records, notice: Notice, { posted, at }: Stood, now: Instant, tenant: TenantId): Promise<void> {
  await records.notices.save({ ...notice, state: 'sent', posted, cause: null, at: now });
  const { key, clause, group } = notice;
  await records.journal.write({ group, at: now, who: null, what: 'notice.sent', about: `notice/${notice.id}`, before: null, after: { key }, clause });
  if (isMeetingMatter(notice.matter)) await noteTold(records, notice, notice.matter.meeting, at, now, tenant);
  if (notice.matter.kind === 'quorumTurned') await noteQuorumTold(records, notice.matter);
  if (notice.matter.kind === 'blockerRaised' || notice.matter.kind === 'blockerArrived') await followBlocker(records, { id: notice.id, posted }, notice.matter.blocker, tenant);
  await records.groups.wakeAt(group, now);
}

/** Somebody may have taken it on while its card was on its way. */
async function followBlocker(records: Records, { id, posted }: Pick<Notice, 'id' | 'posted'>, blocker: string, tenant: TenantId): Promise<void> {
  const revision = (await records.blockers.get(blocker))?.value.revision ?? 0;
  if (posted !== null && revision > 1) await records.enqueue({ kind: 'refreshNote', tenant, notice: id });
}

async function noteTold(records: Records, notice: Notice, id: string, at: Instant, now: Instant, tenant: TenantId): Promise<void> {
  const found = await records.meetings.get(id);
  if (found === undefined || notice.says === null) return;
  const isAgenda = notice.matter.kind === 'agenda';
  const published = isAgenda ? publishedAt(found.meeting, at) : found.meeting;
  const told = { ...notice.says, count: (found.meeting.told?.count ?? 0) + 1 };
  await records.meetings.save(found.group, { ...published, told });
  if (!isAgenda) return;
  const { group, clause } = notice;
  await noteAgendaPublished(records, group, found.meeting, at);
  await records.journal.write({ group, at: now, who: null, what: 'agenda.published', about: `meeting/${id}`, before: null, after: { at, version: 1 }, clause });
  // the event may have been moved or cancelled while the card was on its way
  const isTrue = told.starts === found.meeting.starts && told.cancelled === (found.meeting.state === 'cancelled');
  if (!isTrue) await records.enqueue({ kind: 'refreshCard', tenant, meeting: id });
}

/** A meeting that was cancelled while its agenda was on its way was published all the same: it stands there. */
export const publishedAt = (meeting: Meeting, at: Instant): Meeting => {
  const published = { at, version: 1 };
  switch (meeting.state) {
    case 'planned':
      return { ...meeting, state: 'called', published };
    case 'called':
      return meeting;
    case 'cancelled':
      return { ...meeting, published: meeting.published ?? published };
  }
};
