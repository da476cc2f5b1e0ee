import { consecutiveApologies, mayAnswer, maySubstitute, standing } from '../../shared/domain/attendance.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { circulationClock } from '../../shared/domain/notice.ts';
import type { Person } from '../../shared/domain/person.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import { membersOf, seatOf, type Seat } from '../../shared/domain/seat.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import type { MeetingView, MyMeetingView, NamedAnswer } from '../../shared/contract/views.ts';
import type { Records } from '../ports.ts';
import type { MeetingFacts } from './facts.ts';
import { headOf } from './find-group.ts';

type Names = ReadonlyMap<PersonId, Person>;

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

export const namesOf = async (records: Records, facts: MeetingFacts): Promise<Names> =>
  await records.people.get([...membersOf(facts.seats).map((member) => member.person), ...facts.attendance.map((line) => line.person)]);

const answersFor = (facts: MeetingFacts, meeting: Meeting): MeetingFacts['attendance'] => facts.attendance.filter((line) => line.meeting === meeting.id);

const seatHead = ({ role, post, area }: Seat): Pick<Seat, 'role' | 'post' | 'area'> => ({ role, post, area });

/** A meeting as everybody may see it: numbers, not who said what. */
export function meetingView(facts: MeetingFacts, names: Names, meeting: Meeting, now: Instant): MeetingView {
  const answers = answersFor(facts, meeting);
  return {
    group: headOf(facts.group),
    meeting,
    clock: circulationClock(meeting, facts.terms.agendaNotice, facts.group.zone, now, facts.isWorkingDay),
    forecast: forecast(facts.terms, facts.seats, answers),
    expected: membersOf(facts.seats).map(({ person, seats }) => ({
      id: person,
      name: nameOf(names, person),
      seats: seats.map(seatHead),
      answered: answers.some((line) => line.person === person),
    })),
    quorumClause: facts.terms.quorum.clause,
    termsVersion: facts.terms.version,
  };
}

/** Who may see who said what, and why: the chair and the secretary. */
export const seesAnswers = (facts: Pick<MeetingFacts, 'group' | 'seats'>, person: PersonId): boolean =>
  facts.group.secretary === person || (seatOf(facts.seats, person)?.seats.some((seat) => seat.role === 'chair') ?? false);

const LOOKED_BACK_MINUTES = 2 * 366 * 24 * 60;

/** How many meetings in a row, this one included, each person has sent apologies to; only for those who may see it. */
async function apologiesInARow(records: Records, facts: MeetingFacts, meeting: Meeting): Promise<ReadonlyMap<PersonId, number>> {
  const sent = answersFor(facts, meeting).filter(({ answer }) => answer.kind === 'apologies');
  if (sent.length === 0) return new Map();
  const all = await records.meetings.of(facts.group.id, addMinutes(meeting.starts, -LOOKED_BACK_MINUTES));
  // a meeting that the channel never heard of was never apologised for
  const row = all.filter((past) => past.starts <= meeting.starts && (past.id === meeting.id || past.told !== null));
  const answers = standing(await records.attendance.of(row.map((past) => past.id)), row, facts.group.zone);
  const answerOf = (past: Meeting, person: PersonId) => answers.find((line) => line.meeting === past.id && line.person === person)?.answer ?? null;
  return new Map(sent.map(({ person }) => [person, consecutiveApologies(row.map((past) => ({ starts: past.starts, state: past.state, answer: answerOf(past, person) })))]));
}

/** A meeting as one person sees it. */
export async function myMeetingView(records: Records, facts: MeetingFacts, meeting: Meeting, person: PersonId, now: Instant): Promise<MyMeetingView> {
  const names = await namesOf(records, facts);
  const answers = answersFor(facts, meeting);
  const own = answers.find((line) => line.person === person);
  const inARow = seesAnswers(facts, person) ? await apologiesInARow(records, facts, meeting) : null;
  const named = (streaks: ReadonlyMap<PersonId, number>): readonly NamedAnswer[] =>
    answers.map(({ person: id, answer, at }) => ({ id, name: nameOf(names, id), answer, at, apologiesInARow: streaks.get(id) ?? 0 }));
  return {
    ...meetingView(facts, names, meeting, now),
    mayAnswer: mayAnswer(meeting, facts.seats, facts.group, person, now) === null,
    maySubstitute: maySubstitute(facts.seats, person, facts.terms.substitutes),
    own: own === undefined ? null : { answer: own.answer, at: own.at },
    answers: inARow === null ? null : named(inARow),
  };
}
