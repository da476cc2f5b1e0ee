import type { MeetingId, TenantId } from '../../shared/domain/ids.ts';
import type { Matter } from '../../shared/domain/obligation.ts';
import type { Channel, Ports, Posted } from '../ports.ts';
import { contentFor, type NoticeContent } from './notice-content.ts';

export interface ShownCard {
  readonly channel: Channel;
  readonly posted: Posted;
  readonly content: NoticeContent;
}

/** A card that said that a meeting is cancelled said so truly then; a later one says that it takes place after all. */
const STANDING: ReadonlySet<Matter['kind']> = new Set(['agenda', 'answersAwaited', 'dayBefore', 'hourBefore', 'moved', 'revived']);

/** The cards of a meeting that stand in the channel, with what they should say now. */
export async function shownCards(ports: Ports, tenant: TenantId, meeting: MeetingId): Promise<readonly ShownCard[]> {
  const now = ports.clock.now();
  return await ports.store.inTenant(tenant, async (records) => {
    const shown: ShownCard[] = [];
    for (const notice of await records.notices.aboutMeeting(meeting)) {
      if (!STANDING.has(notice.matter.kind) || notice.posted === null) continue;
      const channel = await records.channels.of(notice.group);
      const group = await records.groups.get(notice.group);
      const content = group === undefined ? null : await contentFor(ports, records, group, notice, now);
      if (channel !== undefined && content !== null) shown.push({ channel, posted: notice.posted, content });
    }
    return shown;
  });
}
