import { sameAnswer, type Answer, type Attendance } from '../../../shared/domain/attendance.ts';
import { fold } from '../../../shared/domain/fold.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Records, Who } from '../../ports.ts';
import type { MeetingFacts } from '../notices/facts.ts';

export interface Answering {
  /** whose answer it is */
  readonly person: PersonId;
  readonly answer: Answer | null;
  /** who gives it; another person's is told as entered by them */
  readonly who: Who;
  readonly now: Instant;
}

export interface AnswerNoted {
  readonly attendance: readonly Attendance[];
  readonly changed: boolean;
}

/** Notes what somebody, or another in their stead, says of a meeting. A substitute who was named with access loses it with the apologies. The group is locked. */
export async function noteAnswer(records: Records, facts: Pick<MeetingFacts, 'group' | 'attendance'>, meeting: Meeting, { person, answer, who, now }: Answering): Promise<Result<AnswerNoted>> {
  const isTheirs = (line: Attendance): boolean => line.meeting === meeting.id && line.person === person;
  const before = facts.attendance.find(isTheirs)?.answer ?? null;
  if (answer === null && before === null) return refuse({ why: 'nothingToWithdraw' });
  // only who had named somebody has anybody's access to end
  if (before?.kind === 'apologies' && before.substitute !== null) await endAccess(records, meeting, person, answer);
  if (answer !== null && before !== null && sameAnswer(answer, before)) return done({ attendance: facts.attendance, changed: false });
  const enteredBy = who.person === person ? null : who.person;
  const line = answer === null ? null : { meeting: meeting.id, person, day: dayIn(facts.group.zone, meeting.starts), answer, at: now, enteredBy };
  if (line === null) await records.attendance.remove(meeting.id, person);
  else await records.attendance.save(line);
  await records.journal.write({
    group: facts.group.id,
    at: now,
    who: who.person,
    what: answer === null ? 'attendance.withdrawn' : enteredBy === null ? 'attendance.answered' : 'attendance.answeredFor',
    about: `meeting/${meeting.id}`,
    before: withoutReason(before),
    after: enteredBy === null ? withoutReason(answer) : { person, answer: withoutReason(answer) },
    clause: null,
  });
  await records.groups.wakeAt(facts.group.id, now);
  await records.enqueue({ kind: 'refreshCard', tenant: who.tenant, meeting: meeting.id });
  const others = facts.attendance.filter((known) => !isTheirs(known));
  return done({ attendance: line === null ? others : [...others, line], changed: true });
}

/** Whoever comes after all, or sends somebody else, takes the named substitute's papers away. */
async function endAccess(records: Records, meeting: Meeting, person: PersonId, answer: Answer | null): Promise<void> {
  const named = (await records.substitutes.of([meeting.id])).find(({ standsFor }) => standsFor === person);
  if (named === undefined) return;
  const name = (await records.people.get([named.person])).get(named.person)?.name;
  const stays = answer?.kind === 'apologies' && answer.substitute !== null && name !== undefined && fold(answer.substitute) === fold(name);
  if (!stays) await records.substitutes.remove(meeting.id, person);
}

/** The journal is kept for years; an apology's reason, which can be health data, is not. */
const withoutReason = (answer: Answer | null): unknown =>
  answer?.kind === 'apologies' ? { kind: answer.kind, substitute: answer.substitute !== null } : answer;
