import type { NoticeId, TenantId } from '../../../shared/domain/ids.ts';
import { isMeetingMatter } from '../../../shared/domain/obligation.ts';
import type { Channel, Ports, Posted } from '../../ports.ts';
import type { NoticeContent } from './notice-content.ts';
import { noteOf } from './notes.ts';

export interface ShownNote {
  readonly channel: Channel;
  readonly posted: Posted;
  readonly content: NoticeContent;
}

/** A note that stands in the channel, with what it should say now; null: there is none, or nothing to be said of it. */
export async function shownNote(ports: Ports, tenant: TenantId, id: NoticeId): Promise<ShownNote | null> {
  const now = ports.clock.now();
  return await ports.store.inTenant(tenant, async (records) => {
    const notice = await records.notices.get(id);
    const group = notice === undefined ? undefined : await records.groups.get(notice.group);
    const channel = group === undefined ? undefined : await records.channels.of(group.id);
    if (notice === undefined || group === undefined || channel === undefined || notice.posted === null || notice.to !== null) return null;
    const { matter, clause, posted } = notice;
    if (isMeetingMatter(matter) || matter.kind === 'actionDue') return null;
    const note = await noteOf({ ports, records, group, to: null, now, isShown: true }, matter);
    return note === null ? null : { channel, posted, content: { kind: 'note', notice: { id, clause }, language: group.language, now, matter, note, group } };
  });
}
