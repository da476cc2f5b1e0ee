import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId } from '../../../shared/domain/ids.ts';
import { hasStarted, type Meeting } from '../../../shared/domain/meeting.ts';
import { isMeetingMatter, type Matter, type MeetingMatter, type NoteMatter } from '../../../shared/domain/obligation.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ActionView, MeetingView } from '../../../shared/contract/views.ts';
import type { Notice, Ports, Records } from '../../ports.ts';
import { actionView } from '../actions/action-view.ts';
import { meetingFactsOf } from './facts.ts';
import { meetingView, namesOf } from '../meeting/meeting-view.ts';
import { noteOf, type Note } from './notes.ts';
import { publishedAt } from './note-sent.ts';

type ActionMatter = Extract<Matter, { readonly kind: 'actionDue' }>;

/** What a notice's message is drawn from, read when it is sent. */
export type NoticeContent = {
  readonly notice: Pick<Notice, 'id' | 'clause'>;
  readonly language: Group['language'];
  readonly now: Instant;
} & (
  | { readonly kind: 'meeting'; readonly matter: MeetingMatter; readonly view: MeetingView }
  | { readonly kind: 'action'; readonly matter: ActionMatter; readonly action: ActionView }
  | { readonly kind: 'note'; readonly matter: NoteMatter; readonly note: Note; readonly group: Group }
);

type Asked = Pick<Notice, 'id' | 'clause' | 'matter' | 'to' | 'until'>;

/** For a message that is to be sent: null where it has become pointless, as when the meeting was cancelled or has begun, or the action is closed. */
export async function contentOf(ports: Pick<Ports, 'bankHolidays'>, records: Records, group: Group, asked: Asked, now: Instant): Promise<NoticeContent | null> {
  const content = await contentFor(ports, records, group, asked, now);
  if (content === null) return null;
  const pointless = content.kind === 'meeting' ? isPointless(content.matter, content.view.meeting, now) : content.kind === 'action' && content.action.state !== 'open';
  // an agenda is of use until its meeting starts, wherever that has been moved to
  const isLate = asked.matter.kind !== 'agenda' && asked.until <= now;
  return pointless || isLate ? null : content;
}

/** Null where its thing is gone. */
async function contentFor(
  ports: Pick<Ports, 'bankHolidays'>,
  records: Records,
  group: Group,
  { id, clause, matter, to }: Asked,
  now: Instant,
): Promise<NoticeContent | null> {
  const base = { notice: { id, clause }, language: group.language, now };
  if (matter.kind === 'actionDue') {
    const action = await ownAction(records, group, matter, now);
    return action === null ? null : { ...base, kind: 'action', matter, action };
  }
  if (!isMeetingMatter(matter)) {
    const note = await noteOf({ ports, records, group, to, now }, matter);
    return note === null ? null : { ...base, kind: 'note', matter, note, group };
  }
  const view = await viewFor(ports, records, group, matter.meeting, now, matter.kind === 'agenda' ? asPublished(now) : undefined);
  return view === null ? null : { ...base, kind: 'meeting', matter, view };
}

const isPointless = (matter: MeetingMatter, meeting: Meeting, now: Instant): boolean => {
  if (matter.kind === 'cancelled') return meeting.state !== 'cancelled';
  if (meeting.state === 'cancelled') return true;
  if (matter.kind === 'moved') return meeting.starts !== matter.to;
  return matter.kind !== 'revived' && hasStarted(meeting, now);
};

/** The agenda's card is drawn as it stands once it is posted: posting it is publishing it. */
const asPublished =
  (now: Instant) =>
  (meeting: Meeting): Meeting =>
    meeting.state === 'planned' ? publishedAt(meeting, now) : meeting;

/** A meeting as everybody may see it, by its id. */
export async function viewFor(
  ports: Pick<Ports, 'bankHolidays'>,
  records: Records,
  group: Group,
  meeting: MeetingId,
  now: Instant,
  as: (meeting: Meeting) => Meeting = (same) => same,
): Promise<MeetingView | null> {
  const facts = await meetingFactsOf(records, group, ports.bankHolidays, now, meeting);
  const known = facts.meetings.find((candidate) => candidate.id === meeting);
  return known === undefined ? null : meetingView(facts, await namesOf(records, facts), as(known), now);
}

async function ownAction(records: Records, group: Group, matter: ActionMatter, now: Instant): Promise<ActionView | null> {
  const action = (await records.actions.get(matter.action))?.action;
  if (action === undefined) return null;
  return actionView(group, action, (await records.people.get([action.owner])).get(action.owner)?.name ?? '', now);
}
