import type { AdmitInput, AnswerForInput, AttendancePage, SubstituteInput } from '../../../shared/contract/attendance.ts';
import { acceptAnswer, mayAnswer, type Answer } from '../../../shared/domain/attendance.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { seatOf } from '../../../shared/domain/seat.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { noteAnswer } from './attendance-answer.ts';
import { attendancePageOf } from './attendance-page.ts';
import { meetingFactsOf, type MeetingFacts } from '../notices/facts.ts';
import { namesOf, termsFor } from '../meeting/meeting-view.ts';
import { openMeetingAlone, type OpenMeeting } from '../meeting/open-meeting.ts';

interface Opened {
  readonly records: Records;
  readonly open: OpenMeeting;
  readonly facts: MeetingFacts;
}

/** A meeting that can still be answered for that member. */
async function answerable(ports: Ports, records: Records, who: Who, asked: { readonly group: string; readonly meeting: string; readonly person: PersonId }, deed: 'answer' | 'answerForOthers'): Promise<Result<Opened>> {
  const now = ports.clock.now();
  const opened = await openMeetingAlone(records, who, asked, deed, now);
  if (!opened.ok) return opened;
  const { group, meeting } = opened.value;
  const facts = await meetingFactsOf(records, group, ports.bankHolidays, now, meeting.id);
  if (seatOf(facts.seats, asked.person) === undefined) return refuse({ why: 'notReady', problems: [{ field: 'person', kind: 'missing' }] });
  const refusal = mayAnswer(meeting, facts.seats, group, asked.person, now);
  return refusal === null ? done({ records, open: opened.value, facts }) : refuse(refusal);
}

const answerOf = ({ answer, reason, substitute }: AnswerForInput): Answer | null => {
  switch (answer) {
    case 'withdraw':
      return null;
    case 'attending':
      return { kind: 'attending' };
    case 'apologies':
      return { kind: 'apologies', reason, substitute };
  }
};

/** The secretary or the chair answers for somebody who cannot; it is shown who did. */
export const answerFor = async (ports: Ports, who: Who, input: AnswerForInput): Promise<Result<AttendancePage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const found = await answerable(ports, records, who, input, 'answerForOthers');
    if (!found.ok) return found;
    const { open, facts } = found.value;
    const answer = answerOf(input);
    const accepted = answer === null ? done(null) : acceptAnswer(facts.seats, await namesOf(records, facts), input.person, answer, termsFor(facts, open.meeting));
    if (!accepted.ok) return accepted;
    const noted = await noteAnswer(records, facts, open.meeting, { person: input.person, answer: accepted.value, who, now });
    return noted.ok ? done(await attendancePageOf(ports, records, who, open, now)) : noted;
  });

/** Names somebody of the team who stands in for a member at that meeting and reads its papers, or takes that back. The member's apologies go with it. */
export const nameSubstitute = async (ports: Ports, who: Who, input: SubstituteInput): Promise<Result<AttendancePage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const { standsFor, person } = input;
    const deed = standsFor === who.person ? 'answer' : 'answerForOthers';
    const found = await answerable(ports, records, who, { ...input, person: standsFor }, deed);
    if (!found.ok) return found;
    const { open, facts } = found.value;
    const team = await records.people.team(open.group.id);
    const named = team.find((one) => one.id === person && !one.guest);
    if (person !== null && named === undefined) return refuse({ why: 'notReady', problems: [{ field: 'person', kind: 'personNotInTeam' }] });
    const before = facts.attendance.find((line) => line.meeting === open.meeting.id && line.person === standsFor)?.answer;
    const answer: Answer = { kind: 'apologies', reason: before?.kind === 'apologies' ? before.reason : null, substitute: named?.name ?? null };
    const accepted = acceptAnswer(facts.seats, await namesOf(records, facts), standsFor, answer, termsFor(facts, open.meeting));
    if (!accepted.ok) return accepted;
    // nobody is sent away from a meeting that they are coming to
    if (named !== undefined || before?.kind === 'apologies') await noteAnswer(records, facts, open.meeting, { person: standsFor, answer: accepted.value, who, now });
    await noteNamed(records, open, who, standsFor, named?.id ?? null, now);
    return done(await attendancePageOf(ports, records, who, open, now));
  });

async function noteNamed(records: Records, { group, meeting }: OpenMeeting, who: Who, standsFor: PersonId, person: PersonId | null, now: string): Promise<void> {
  const was = (await records.substitutes.of([meeting.id])).find((one) => one.standsFor === standsFor);
  if (was?.person === person) return;
  if (person === null) await records.substitutes.remove(meeting.id, standsFor);
  // another person is let see restricted papers only by another decision
  else await records.substitutes.save({ meeting: meeting.id, standsFor, person, restricted: false });
  const after = person === null ? null : { standsFor, person };
  await records.journal.write({ group: group.id, at: now, who: who.person, what: 'substitute.named', about: `meeting/${meeting.id}`, before: was ?? null, after, clause: null });
  await records.groups.wakeAt(group.id, now);
}

/** The chair lets a substitute read the meeting's restricted papers, or not. */
export const admitSubstitute = async (ports: Ports, who: Who, input: AdmitInput): Promise<Result<AttendancePage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const opened = await openMeetingAlone(records, who, input, 'admitSubstitute', now);
    if (!opened.ok) return opened;
    const { group, meeting } = opened.value;
    const named = (await records.substitutes.of([meeting.id])).find(({ standsFor }) => standsFor === input.standsFor);
    if (named?.person !== input.person) return refuse({ why: 'changedMeanwhile' });
    const { restricted } = input;
    if (named.restricted !== restricted) {
      await records.substitutes.save({ ...named, restricted });
      const { standsFor, person } = named;
      await records.journal.write({ group: group.id, at: now, who: who.person, what: 'substitute.admitted', about: `meeting/${meeting.id}`, before: { standsFor, person, restricted: named.restricted }, after: { standsFor, person, restricted }, clause: null });
    }
    return done(await attendancePageOf(ports, records, who, opened.value, now));
  });
