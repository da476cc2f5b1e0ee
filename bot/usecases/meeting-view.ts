import { consecutiveApologies, mayAnswer, maySubstitute, standing } from '../../shared/domain/attendance.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { circulationClock } from '../../shared/domain/notice.ts';
import type { Person } from '../../shared/domain/person.ts';
import { forecast } from '../../shared/domain/quorum.ts';
import { may } from '../../shared/domain/rights.ts';
import { membersOf, type Seat } from '../../shared/domain/seat.ts';
import type { Terms } from '../../shared/domain/terms.ts';
import { addMinutes, dayIn, type Instant } from '../../shared/domain/time.ts';
import { timetable } from '../../shared/domain/timetable.ts';
import type { MeetingView, MyMeetingView, NamedAnswer } from '../../shared/contract/views.ts';
import type { Records } from '../ports.ts';
import type { MeetingFacts } from './facts.ts';
import { stationsOf } from './stations.ts';
import { headOf } from './find-group.ts';

type Names = ReadonlyMap<PersonId, Person>;

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

export const namesOf = async (records: Records, facts: MeetingFacts): Promise<Names> =>
  await records.people.get([...membersOf(facts.seats).map((member) => member.person), ...facts.attendance.map((line) => line.person)]);

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
    clock: circulationClock(meeting, terms.agendaNotice, group.zone, now, isWorkingDay),
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
  const stations = await stationsOf(records, facts.group, { tenant: facts.group.tenant, person }, dayIn(facts.group.zone, now));
  const answers = answersFor(facts, meeting);
  const own = answers.find((line) => line.person === person);
  const inARow = may(stations, 'seeAnswers') ? await apologiesInARow(records, facts, meeting) : null;
  const named = (streaks: ReadonlyMap<PersonId, number>): readonly NamedAnswer[] =>
    answers.map(({ person: id, answer, at }) => ({ id, name: nameOf(names, id), answer, at, apologiesInARow: streaks.get(id) ?? 0 }));
  return {
    ...meetingView(facts, names, meeting, now),
    mayAnswer: may(stations, 'answer') && mayAnswer(meeting, facts.seats, facts.group, person, now) === null,
    maySubstitute: maySubstitute(facts.seats, person, termsFor(facts, meeting).substitutes),
    own: own === undefined ? null : { answer: own.answer, at: own.at },
    answers: inARow === null ? null : named(inARow),
  };
}
