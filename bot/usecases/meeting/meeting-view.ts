import { mayAnswer, maySubstitute } from '../../../shared/domain/attendance.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { circulationClock, noticeFor } from '../../../shared/domain/notice.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { forecast } from '../../../shared/domain/quorum.ts';
import { may, type Station } from '../../../shared/domain/rights.ts';
import { membersOf, type Seat } from '../../../shared/domain/seat.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import { timetable } from '../../../shared/domain/timetable.ts';
import type { MeetingView, MyMeetingView, NamedAnswer } from '../../../shared/contract/views.ts';
import type { Records } from '../../ports.ts';
import type { MeetingFacts } from '../notices/facts.ts';
import { headOf } from '../find-group.ts';
import { apologiesInARow } from '../attendance/streaks.ts';

export type Names = ReadonlyMap<PersonId, Person>;

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

/** Everybody who is named in a view of one of the meetings. */
export const peopleOf = ({ seats, attendance }: MeetingFacts): readonly PersonId[] => [
  ...[...membersOf(seats), ...attendance].map(({ person }) => person),
  ...attendance.flatMap(({ enteredBy }) => (enteredBy === null ? [] : [enteredBy])),
];

/** The name of whoever answered in somebody's stead. */
export const entererOf = (names: Names, { enteredBy }: Pick<MeetingFacts['attendance'][number], 'enteredBy'>): { readonly enteredBy?: string } =>
  (enteredBy === null ? {} : { enteredBy: nameOf(names, enteredBy) });

export const namesOf = async (records: Records, facts: MeetingFacts): Promise<Names> => await records.people.get(peopleOf(facts));

const answersFor = (facts: MeetingFacts, meeting: Meeting): MeetingFacts['attendance'] => facts.attendance.filter((line) => line.meeting === meeting.id);

export const termsFor = ({ group, termsOn }: Pick<MeetingFacts, 'group' | 'termsOn'>, { starts }: Pick<Meeting, 'starts'>): Terms => termsOn(dayIn(group.zone, starts));

const seatHead = ({ role, post, areas }: Seat): Pick<Seat, 'role' | 'post' | 'areas'> => ({ role, post, areas });

/** A meeting as everybody may see it: numbers, not who said what. It goes by the terms of its own day. */
export function meetingView(facts: MeetingFacts, names: Names, meeting: Meeting, now: Instant): MeetingView {
  const { group, seats: held, isWorkingDay } = facts;
  const answers = answersFor(facts, meeting);
  const terms = termsFor(facts, meeting);
  const quorum = forecast(terms, held, answers);
  return {
    group: headOf(group),
    meeting,
    clock: circulationClock(meeting, noticeFor(meeting, terms), group.zone, now, isWorkingDay),
    forecast: quorum,
    expected: membersOf(held).map(({ person, seats }) => ({
      id: person,
      name: nameOf(names, person),
      seats: seats.map(seatHead),
      answered: answers.some((line) => line.person === person),
    })),
    quorumClause: terms.quorum.clause,
    timetable: timetable(meeting, terms, group.zone, isWorkingDay),
    inquorate: quorum.verdict === 'quorate' ? null : terms.inquorate,
    termsVersion: terms.version,
  };
}

/** Who looks at a meeting, and who they are to its group. */
export interface Viewer {
  readonly person: PersonId;
  readonly stations: readonly Station[];
  readonly now: Instant;
}

/** A meeting as one person sees it. */
export async function myMeetingView(records: Records, facts: MeetingFacts, names: Names, meeting: Meeting, { person, stations, now }: Viewer): Promise<MyMeetingView> {
  const answers = answersFor(facts, meeting);
  const own = answers.find((line) => line.person === person);
  const away = answers.filter(({ answer }) => answer.kind === 'apologies').map((line) => line.person);
  const inARow = may(stations, 'seeAnswers') ? await apologiesInARow(records, facts.group, meeting, away) : null;
  const named = (streaks: ReadonlyMap<PersonId, number>): readonly NamedAnswer[] =>
    answers.map((line) => ({ id: line.person, name: nameOf(names, line.person), answer: line.answer, at: line.at, ...entererOf(names, line), apologiesInARow: streaks.get(line.person) ?? 0 }));
  return {
    ...meetingView(facts, names, meeting, now),
    mayAnswer: may(stations, 'answer') && mayAnswer(meeting, facts.seats, facts.group, person, now) === null,
    maySubstitute: maySubstitute(facts.seats, person, termsFor(facts, meeting).substitutes),
    own: own === undefined ? null : { answer: own.answer, at: own.at, ...entererOf(names, own) },
    answers: inARow === null ? null : named(inARow),
  };
}
