import type { MeetingQuery } from '../../../shared/contract/fields.ts';
import type { MeetingFrame, MeetingHead } from '../../../shared/contract/views.ts';
import type { GroupId, MeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { Reader } from '../../../shared/domain/paper.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { openMeeting, phaseOf, type OpenMeeting } from '../meeting/open-meeting.ts';

/** The papers of a meeting, for somebody who may see them. */
export interface Pack extends OpenMeeting {
  readonly reader: Reader;
}

/** Those whom somebody stands in for at a meeting. */
async function standsFor(records: Records, meeting: MeetingId, person: PersonId): Promise<Reader['standsFor']> {
  const substitutes = await records.substitutes.of([meeting]);
  return substitutes.filter((one) => one.person === person).map((one) => ({ person: one.standsFor, restricted: one.restricted }));
}

export async function readerOf(records: Records, { meeting, stations }: Pick<OpenMeeting, 'meeting' | 'stations'>, { person }: Who): Promise<Reader> {
  return { person, officer: may(stations, 'managePapers') || may(stations, 'tablePaper'), standsFor: await standsFor(records, meeting.id, person) };
}

/** As long as one can switch back to them. */
const SHOWN_MINUTES = 366 * 24 * 60;

/** The meeting at which somebody stands in for a member: the one that was named, or else the latest. */
async function standingInAt(records: Records, { person }: Who, group: GroupId, named: MeetingId | undefined, now: Instant): Promise<Meeting | undefined> {
  const meetings = (await records.meetings.of(group, addMinutes(now, -SHOWN_MINUTES))).filter(({ id }) => named === undefined || id === named);
  const mine = new Set((await records.substitutes.of(meetings.map(({ id }) => id))).filter((one) => one.person === person).map(({ meeting }) => meeting));
  return meetings.findLast(({ id }) => mine.has(id));
}

/** A substitute of somebody reads that meeting's papers, in the team or not, and sees nothing else of the group. */
async function openForSubstitute(records: Records, who: Who, asked: MeetingQuery, now: Instant): Promise<Result<OpenMeeting>> {
  const group = await records.groups.get(asked.group);
  const meeting = group === undefined ? undefined : await standingInAt(records, who, group.id, asked.meeting, now);
  if (group === undefined || meeting === undefined) return refuse({ why: 'notFound' });
  const [session] = await records.sessions.of([meeting.id]);
  const { id, subject, kind, starts, ends } = meeting;
  const head: MeetingHead = { id, subject, kind, starts, ends, phase: phaseOf(meeting, session, now) };
  const frame: MeetingFrame = { group: headOf(group), meeting: head, meetings: [head], may: ['seePapers'], now };
  return done({ group, stations: [], meeting, phase: head.phase, session: session ?? null, frame });
}

export async function openPack(records: Records, who: Who, asked: MeetingQuery, now: Instant): Promise<Result<Pack>> {
  const own = await openMeeting(records, who, asked, 'seePapers', now);
  const opened = own.ok || own.refusal.why !== 'notFound' ? own : await openForSubstitute(records, who, asked, now);
  return opened.ok ? done({ ...opened.value, reader: await readerOf(records, opened.value, who) }) : opened;
}
