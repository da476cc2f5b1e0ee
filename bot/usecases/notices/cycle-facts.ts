import type { PersonId } from '../../../shared/domain/ids.ts';
import { nextMeeting } from '../../../shared/domain/meeting.ts';
import type { CycleFacts, GroupFacts, ProgrammeFacts } from '../../../shared/domain/obligation.ts';
import { aimed, type Diary, type Forwarding } from '../../../shared/domain/onward.ts';
import { addMinutes, dayIn, type Instant } from '../../../shared/domain/time.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { Records } from '../../ports.ts';
import { apologiesInARow } from '../attendance/streaks.ts';

const DAY = 24 * 60;
/** So long after a meeting its records are still to be compiled, circulated and sent onward. */
const HELD_DAYS = 120;
const LATELY_DAYS = 14;

type Known = Omit<GroupFacts, 'actions' | 'cycle'>;

/** As they stand today: each aims at its body's next meeting that still takes it. */
async function forwardingsOf(records: Records, { group, isWorkingDay }: Pick<Known, 'group' | 'isWorkingDay'>, diaries: readonly Diary[], now: Instant): Promise<readonly Forwarding[]> {
  const open = await records.forwardings.open(group.id);
  if (open.length === 0) return open;
  const routes = (await records.framework.of(group.id))?.routes ?? [];
  const isNextAvailable = ({ route }: Forwarding): boolean => routes.find(({ id }) => id === route)?.nextAvailable ?? false;
  return open.map((forwarding) => aimed(forwarding, isNextAvailable(forwarding), diaries.find(({ body }) => body === forwarding.to), dayIn(group.zone, now), isWorkingDay));
}

async function programmeFactsOf(records: Records, { group, meetings }: Known, lately: Instant): Promise<ProgrammeFacts> {
  const { id } = group;
  return {
    rules: await records.statusRules.of(id),
    strategies: await records.strategies.of(id),
    workstreams: (await records.workstreams.of(id)).filter(isRunning),
    highlights: await records.highlights.of(meetings.map((meeting) => meeting.id)),
    blockers: await records.blockers.current(id, lately),
    risks: await records.risks.open(id),
    requests: await records.requests.current(id, lately),
    advice: await records.advice.current(id, lately),
  };
}

/** What is on its way between two meetings. */
export async function cycleFactsOf(records: Records, known: Known, now: Instant): Promise<CycleFacts> {
  const { group, meetings, attendance, isWorkingDay } = known;
  const ids = meetings.map(({ id }) => id);
  const lately = addMinutes(now, -LATELY_DAYS * DAY);
  const begun = (await records.meetings.of(group.id, addMinutes(now, -HELD_DAYS * DAY))).filter(({ state, starts }) => state !== 'cancelled' && starts <= now);
  const closed = new Set((await records.sessions.of(begun.map(({ id }) => id))).flatMap((session) => (session.closed === null ? [] : [session.meeting])));
  // one that was closed before its time is over as well
  const past = begun.filter(({ id, ends }) => ends <= now || closed.has(id));
  const next = nextMeeting(meetings, now);
  const away = attendance.filter(({ meeting, answer }) => meeting === next?.id && answer.kind === 'apologies').map(({ person }) => person);
  const inARow = next === undefined ? new Map<PersonId, number>() : await apologiesInARow(records, group, next, away);
  const diaries = await records.diaries.of(group.id);
  return {
    agendas: await records.agendas.of(ids),
    proposals: await records.proposals.of(group.id, lately),
    papers: await records.papers.of(ids),
    calls: await records.calls.of(group.id, lately),
    circulars: await records.circulars.of(group.id, lately),
    records: await records.meetingRecords.ofMeetings(past.map(({ id }) => id)),
    held: past,
    forwardings: await forwardingsOf(records, { group, isWorkingDay }, diaries, now),
    diaries,
    programme: await programmeFactsOf(records, known, lately),
    inARow,
  };
}
