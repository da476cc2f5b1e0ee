import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId, TenantId } from '../../../shared/domain/ids.ts';
import { isMeetingMatter, type Matter } from '../../../shared/domain/obligation.ts';
import type { Channel, Ports, Posted, Records } from '../../ports.ts';
import { viewFor, type NoticeContent } from './notice-content.ts';

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
    const notices = (await records.notices.aboutMeeting(meeting)).filter(({ matter }) => STANDING.has(matter.kind));
    const group = await groupOf(records, meeting);
    const channel = group === undefined ? undefined : await records.channels.of(group.id);
    const view = group === undefined ? null : await viewFor(ports, records, group, meeting, now);
    if (group === undefined || channel === undefined || view === null) return [];
    return notices.flatMap(({ id, clause, matter, posted }) => {
      if (posted === null || !isMeetingMatter(matter)) return [];
      return [{ channel, posted, content: { kind: 'meeting', notice: { id, clause }, language: group.language, now, matter, view } as const }];
    });
  });
}

async function groupOf(records: Records, meeting: MeetingId): Promise<Group | undefined> {
  const known = await records.meetings.get(meeting);
  return known === undefined ? undefined : await records.groups.get(known.group);
}
