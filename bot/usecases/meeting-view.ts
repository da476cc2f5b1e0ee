import { mayAnswer, maySubstitute } from '../../shared/domain/attendance.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { circulationClock } from '../../shared/domain/notice.ts';
import type { GroupFacts } from '../../shared/domain/obligation.ts';
import type { Person } from '../../shared/domain/person.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import { membersOf, seatOf, type Seat } from '../../shared/domain/seat.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { MeetingView, MyMeetingView, NamedAnswer } from '../../shared/contract/views.ts';
import type { Records } from '../ports.ts';
import { headOf } from './find-group.ts';

type Names = ReadonlyMap<PersonId, Person>;

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

export const namesOf = async (records: Records, facts: GroupFacts): Promise<Names> =>
  await records.people.get([...membersOf(facts.seats).map((member) => member.person), ...facts.attendance.map((line) => line.person)]);

const answersFor = (facts: GroupFacts, meeting: Meeting): GroupFacts['attendance'] => facts.attendance.filter((line) => line.meeting === meeting.id);

const seatHead = ({ role, post, area }: Seat): Pick<Seat, 'role' | 'post' | 'area'> => ({ role, post, area });

/** A meeting as everybody may see it: numbers, not who said what. */
export function meetingView(facts: GroupFacts, names: Names, meeting: Meeting, now: Instant): MeetingView {
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
export const seesAnswers = (facts: Pick<GroupFacts, 'group' | 'seats'>, person: PersonId): boolean =>
  facts.group.secretary === person || (seatOf(facts.seats, person)?.seats.some((seat) => seat.role === 'chair') ?? false);

export function myMeetingView(facts: GroupFacts, names: Names, meeting: Meeting, person: PersonId, now: Instant): MyMeetingView {
  const answers = answersFor(facts, meeting);
  const own = answers.find((line) => line.person === person);
  const named = (): readonly NamedAnswer[] =>
    answers.map((line) => ({ id: line.person, name: nameOf(names, line.person), answer: line.answer, at: line.at }));
  return {
    ...meetingView(facts, names, meeting, now),
    mayAnswer: mayAnswer(meeting, facts.seats, facts.group, person, now) === null,
    maySubstitute: maySubstitute(facts.seats, person, facts.terms.substitutes),
    own: own === undefined ? null : { answer: own.answer, at: own.at },
    answers: seesAnswers(facts, person) ? named() : null,
  };
}
