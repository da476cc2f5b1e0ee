import { acceptAnswer, mayAnswer, type Answer } from '../../../shared/domain/attendance.ts';
import type { MeetingId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { MyMeetingView } from '../../../shared/contract/views.ts';
import type { Ports, Who } from '../../ports.ts';
import { noteAnswer } from './attendance-answer.ts';
import { meetingFactsOf } from '../notices/facts.ts';
import type { Where } from '../find-group.ts';
import { myMeetingView, namesOf, termsFor } from '../meeting/meeting-view.ts';
import { findMeeting, groupFor } from '../see.ts';

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
    const allowed = await groupFor(records, who, asked, asked.meeting, now);
    if (!allowed.ok) return allowed;
    const { group, stations } = allowed.value;
    await records.groups.lock(group.id);
    const facts = await meetingFactsOf(records, group, ports.bankHolidays, now, asked.meeting);
    const meeting = findMeeting(facts, asked.meeting, now);
    if (!meeting.ok) return meeting;
    if (!may(stations, 'answer')) return refuse({ why: 'notAMember', group: group.name });
    // who holds a seat is read behind the lock: a seat that was lost a moment ago answers no more
    const refusal = mayAnswer(meeting.value, facts.seats, group, who.person, now);
    if (refusal !== null) return refuse(refusal);
    const names = await namesOf(records, facts);
    const answer = asked.answer === 'withdraw' ? done(null) : acceptAnswer(facts.seats, names, who.person, asked.answer, termsFor(facts, meeting.value));
    if (!answer.ok) return answer;
    const noted = await noteAnswer(records, facts, meeting.value, { person: who.person, answer: answer.value, who, now });
    if (!noted.ok) return noted;
    const view = await myMeetingView(records, { ...facts, attendance: noted.value.attendance }, names, meeting.value, { person: who.person, stations, now });
    return done({ view, changed: noted.value.changed });
  });
}
