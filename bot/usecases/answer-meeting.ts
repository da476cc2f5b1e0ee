import { acceptAnswer, mayAnswer, sameAnswer, type Answer } from '../../shared/domain/attendance.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import { may } from '../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../shared/domain/time.ts';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../ports.ts';
import { meetingFactsOf, type MeetingFacts } from './facts.ts';
import type { Where } from './find-group.ts';
import { myMeetingView, namesOf, termsFor } from './meeting-view.ts';
import { findMeeting, groupFor } from './see.ts';
import { stationsOf } from './stations.ts';

export interface Answering extends Where {
  readonly meeting: MeetingId | null;
  readonly answer: Answer | 'withdraw';
}

export interface Answered {
  readonly view: MyMeetingView;
  /** false where it stood so already */
  readonly changed: boolean;
}

/** Notes that a member comes, sends apologies, or takes an answer back; pressing twice changes nothing more. */
export async function answerMeeting(ports: Ports, who: Who, asked: Answering): Promise<Result<Answered>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const group = await groupFor(records, who, asked, asked.meeting, now);
    if (!group.ok) return group;
    await records.groups.lock(group.value.id);
    const facts = await meetingFactsOf(records, group.value, ports.bankHolidays, now, asked.meeting);
    const meeting = findMeeting(facts, asked.meeting, now);
    if (!meeting.ok) return meeting;
    const stations = await stationsOf(records, group.value, who, dayIn(group.value.zone, now));
    if (!may(stations, 'answer')) return refuse({ why: 'notAMember', group: group.value.name });
    const refusal = mayAnswer(meeting.value, facts.seats, group.value, who.person, now);
    if (refusal !== null) return refuse(refusal);
    const names = await namesOf(records, facts);
    const answer = asked.answer === 'withdraw' ? done(null) : acceptAnswer(facts.seats, names, who.person, asked.answer, termsFor(facts, meeting.value));
    if (!answer.ok) return answer;
    const noted = await note(records, facts, meeting.value, who, answer.value, now);
    if (!noted.ok) return noted;
    const view = await myMeetingView(records, { ...facts, attendance: noted.value.attendance }, meeting.value, who.person, now);
    return done({ view, changed: noted.value.changed });
  });
}

async function note(
  records: Records,
  facts: MeetingFacts,
  meeting: Meeting,
  who: Who,
  answer: Answer | null,
  now: Instant,
): Promise<Result<{ readonly attendance: MeetingFacts['attendance']; readonly changed: boolean }>> {
  const isOwn = (line: MeetingFacts['attendance'][number]): boolean => line.meeting === meeting.id && line.person === who.person;
  const before = facts.attendance.find(isOwn)?.answer ?? null;
  const others = facts.attendance.filter((line) => !isOwn(line));
  if (answer === null && before === null) return refuse({ why: 'nothingToWithdraw' });
  if (answer !== null && before !== null && sameAnswer(answer, before)) return done({ attendance: facts.attendance, changed: false });
  const line = answer === null ? null : { meeting: meeting.id, person: who.person, day: dayIn(facts.group.zone, meeting.starts), answer, at: now };
  if (line === null) await records.attendance.remove(meeting.id, who.person);
  else await records.attendance.save(line);
  await records.journal.write({
    group: facts.group.id,
    at: now,
    who: who.person,
    what: answer === null ? 'attendance.withdrawn' : 'attendance.answered',
    about: `meeting/${meeting.id}`,
    before: withoutReason(before),
    after: withoutReason(answer),
    clause: null,
  });
  await records.groups.wakeAt(facts.group.id, now);
  await records.enqueue({ kind: 'refreshCard', tenant: who.tenant, meeting: meeting.id });
  return done({ attendance: line === null ? others : [...others, line], changed: true });
}

/** The journal is kept for years; an apology's reason, which can be health data, is not. */
const withoutReason = (answer: Answer | null): unknown =>
  answer?.kind === 'apologies' ? { kind: answer.kind, substitute: answer.substitute !== null } : answer;
