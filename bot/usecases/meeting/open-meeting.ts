import type { MeetingQuery } from '../../../shared/contract/fields.ts';
import type { MeetingFrame, MeetingHead, MeetingPhase } from '../../../shared/contract/views.ts';
import { hasEnded, hasStarted, nextMeeting, type Meeting } from '../../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { DEEDS, may, type Deed } from '../../../shared/domain/rights.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allow, allowAlone, type Allowed } from '../stations.ts';

/** As far back as one can switch. */
const SHOWN_MINUTES = 3 * 366 * 24 * 60;

/** A meeting with the group it is of, for somebody who may do what is asked. */
export interface OpenMeeting extends Allowed {
  readonly meeting: Meeting;
  readonly phase: MeetingPhase;
  readonly session: Session | null;
  readonly frame: MeetingFrame;
}

/** By the clock, or because somebody opened it before its time. */
export const hasBegun = ({ meeting, session }: Pick<OpenMeeting, 'meeting' | 'session'>, now: Instant): boolean => hasStarted(meeting, now) || session !== null;

/** How far a meeting has come. One that nobody opened is held once its time is over. */
export const phaseOf = (meeting: Meeting, session: Session | undefined, now: Instant): MeetingPhase => {
  if (meeting.state === 'cancelled') return 'cancelled';
  if (session !== undefined) return session.closed === null ? 'inSession' : 'held';
  return hasEnded(meeting, now) ? 'held' : meeting.state;
};

/** The named one; else the one that is being held, the next, or the last. */
const meant = (meetings: readonly Meeting[], sessions: readonly Session[], named: string | undefined, now: Instant): Meeting | undefined => {
  if (named !== undefined) return meetings.find(({ id }) => id === named);
  const open = sessions.find(({ closed }) => closed === null)?.meeting;
  return meetings.find(({ id }) => id === open) ?? nextMeeting(meetings, now) ?? meetings.findLast(({ state }) => state !== 'cancelled');
};

async function opened(records: Records, { group, stations }: Allowed, { meeting: named }: MeetingQuery, now: Instant): Promise<Result<OpenMeeting>> {
  const meetings = await records.meetings.of(group.id, addMinutes(now, -SHOWN_MINUTES));
  const sessions = await records.sessions.of(meetings.map(({ id }) => id));
  const meeting = meant(meetings, sessions, named, now);
  if (meeting === undefined) return refuse(named === undefined ? { why: 'noMeeting', group: group.name } : { why: 'notFound' });
  const sessionOf = ({ id }: Meeting): Session | undefined => sessions.find((session) => session.meeting === id);
  const head = (one: Meeting): MeetingHead => ({ id: one.id, subject: one.subject, kind: one.kind, starts: one.starts, ends: one.ends, phase: phaseOf(one, sessionOf(one), now) });
  const frame: MeetingFrame = { group: headOf(group), meeting: head(meeting), meetings: meetings.toReversed().map(head), may: DEEDS.filter((deed) => may(stations, deed)), now };
  return done({ group, stations, meeting, phase: frame.meeting.phase, session: sessionOf(meeting) ?? null, frame });
}

/** For a page about a meeting. */
export async function openMeeting(records: Records, who: Who, asked: MeetingQuery, deed: Deed, now: Instant): Promise<Result<OpenMeeting>> {
  const allowed = await allow(records, who, asked.group, deed, now);
  return allowed.ok ? await opened(records, allowed.value, asked, now) : allowed;
}

/** For a deed on a meeting: until the transaction ends nobody else changes the group. */
export async function openMeetingAlone(records: Records, who: Who, asked: MeetingQuery, deed: Deed, now: Instant): Promise<Result<OpenMeeting>> {
  const allowed = await allowAlone(records, who, asked.group, deed, now);
  return allowed.ok ? await opened(records, allowed.value, asked, now) : allowed;
}
