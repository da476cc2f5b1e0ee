import { isMadeHere } from '../../../shared/domain/call-rules.ts';
import { compareCalendar, type CalendarChanges } from '../../../shared/domain/sync.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { CalendarEntry, Meeting } from '../../../shared/domain/meeting.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import type { CalendarNews } from './read-calendar.ts';

interface Read {
  readonly news: CalendarNews;
  readonly now: Instant;
  readonly newId: () => string;
}

/** What the calendar says becomes what is stored. What the channel is to be told of it follows from that by itself. */
export async function noteCalendar(records: Records, group: Group, { news, now, newId }: Read): Promise<void> {
  const stored = (await records.meetings.of(group.id, news.window.from)).filter((meeting) => !isMadeHere(meeting));
  const template = await records.groups.template(group.id);
  const changes = compareCalendar({ stored, reading: news, names: [group.name, ...group.aliases], now, newId, template });
  await save(records, group, stored, changes, now);
  for (const meeting of [...changes.changed.map((change) => change.meeting), ...changes.cancelled]) {
    if (meeting.told !== null) await records.enqueue({ kind: 'refreshCard', tenant: group.tenant, meeting: meeting.id });
  }
}

const said = (meeting: CalendarEntry | undefined): unknown =>
  meeting === undefined ? null : { subject: meeting.subject, starts: meeting.starts, ends: meeting.ends, place: meeting.place, joinUrl: meeting.joinUrl };

async function save(records: Records, group: Group, stored: readonly Meeting[], { added, changed, cancelled }: CalendarChanges, now: Instant): Promise<void> {
  const before = new Map(stored.map((meeting) => [meeting.id, meeting]));
  const note = async (what: string, meeting: Meeting, after: unknown): Promise<void> => {
    await records.meetings.save(group.id, meeting);
    const about = `meeting/${meeting.id}`;
    await records.journal.write({ group: group.id, at: now, who: null, what, about, before: said(before.get(meeting.id)), after, clause: null });
  };
  for (const meeting of added) await note('meeting.planned', meeting, said(meeting));
  for (const { meeting, from } of changed) await note(from === null ? 'meeting.changed' : 'meeting.moved', meeting, said(meeting));
  for (const meeting of cancelled) await note('meeting.cancelled', meeting, null);
}
