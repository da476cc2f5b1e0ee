import type { AttendancePage, LineView, MemberAnswer, RegisterView } from '../../../shared/contract/attendance.ts';
import type { MeetingQuery } from '../../../shared/contract/fields.ts';
import { mayAnswer, maySubstitute } from '../../../shared/domain/attendance.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { quorumThrough } from '../../../shared/domain/quorum-now.ts';
import type { RegisterLine } from '../../../shared/domain/register.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { membersOf, type Member } from '../../../shared/domain/seat.ts';
import { clockIn, dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Substitute, Who } from '../../ports.ts';
import { meetingFactsOf, type MeetingFacts } from '../notices/facts.ts';
import { entererOf, meetingView, namesOf, termsFor, type Names } from '../meeting/meeting-view.ts';
import { hasBegun, openMeeting, type OpenMeeting } from '../meeting/open-meeting.ts';
import { maySeeRegister, registerFor, type RegisterFor } from './registers.ts';

/** Who comes to a meeting, and who came. */
export const seeAttendance = async (ports: Ports, who: Who, asked: MeetingQuery): Promise<Result<AttendancePage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const opened = await openMeeting(records, who, asked, 'seeRegister', now);
    return opened.ok ? done(await attendancePageOf(ports, records, who, opened.value, now)) : opened;
  });

interface Read {
  readonly who: Who;
  readonly now: Instant;
  readonly open: OpenMeeting;
  readonly facts: MeetingFacts;
  readonly kept: RegisterFor;
  readonly substitutes: readonly Substitute[];
  readonly names: Names;
}

async function read(ports: Ports, records: Records, who: Who, open: OpenMeeting, now: Instant): Promise<Read> {
  const { group, meeting } = open;
  const known = await meetingFactsOf(records, group, ports.bankHolidays, now, meeting.id);
  const kept = await registerFor(records, group, meeting);
  // a meeting that is over goes by those who sat in the group then
  const facts = dayIn(group.zone, meeting.starts) < dayIn(group.zone, now) ? { ...known, seats: kept.seats } : known;
  const substitutes = await records.substitutes.of([meeting.id]);
  const { lines, confirmed } = kept.register;
  const also = [...substitutes.map(({ person }) => person), ...lines.map(({ person }) => person), confirmed?.by].filter((id) => typeof id === 'string');
  const names = new Map([...(await namesOf(records, facts)), ...(await records.people.get(also))]);
  return { who, now, open, facts, kept, substitutes, names };
}

const nameOf = (names: Names, person: PersonId | null): string => (person === null ? '' : (names.get(person)?.name ?? ''));

const memberAnswer = ({ who, open, facts, substitutes, names }: Read, { person, seats }: Member): MemberAnswer => {
  const { meeting, stations } = open;
  const said = facts.attendance.find((line) => line.meeting === meeting.id && line.person === person);
  const sees = may(stations, 'seeAnswers') || person === who.person;
  const named = sees ? substitutes.find(({ standsFor }) => standsFor === person) : undefined;
  return {
    id: person,
    name: nameOf(names, person),
    seats: seats.map(({ role, post, areas }) => ({ role, post, areas })),
    answered: said !== undefined,
    said: !sees || said === undefined ? null : { answer: said.answer, at: said.at, enteredBy: entererOf(names, said).enteredBy ?? null },
    mayBeStoodFor: maySubstitute(facts.seats, person, termsFor(facts, meeting).substitutes),
    substitute: named === undefined ? null : { id: named.person, name: nameOf(names, named.person), restricted: named.restricted },
  };
};

const lineView = ({ open: { group }, kept, names }: Read, { name, arrived, left, ...line }: RegisterLine): LineView => ({
  ...line,
  name: line.person === null ? (name ?? '') : nameOf(names, line.person),
  arrived: arrived === null ? null : clockIn(group.zone, arrived),
  left: left === null ? null : clockIn(group.zone, left),
  member: kept.seats.some(({ holder }) => holder !== null && holder === line.person),
});

function registerView(asked: Read): RegisterView | null {
  const { open, kept: { register, seats }, facts, names, now } = asked;
  const { meeting } = open;
  if (!maySeeRegister(open, register, now)) return null;
  return {
    revision: register.revision,
    lines: register.lines.map((line) => lineView(asked, line)),
    confirmed: register.confirmed === null ? null : { by: nameOf(names, register.confirmed.by), at: register.confirmed.at },
    quorum: hasBegun(open, now) && register.revision > 0 ? quorumThrough(register, seats, termsFor(facts, meeting), meeting.starts, meeting.ends) : [],
  };
}

const yearsOf = ({ meetings, group }: OpenMeeting['frame']): readonly number[] =>
  [...new Set(meetings.filter(({ phase }) => phase === 'held').map(({ starts }) => Number(dayIn(group.zone, starts).slice(0, 4))))].sort((a, b) => b - a);

export async function attendancePageOf(ports: Ports, records: Records, who: Who, open: OpenMeeting, now: Instant): Promise<AttendancePage> {
  const asked = await read(ports, records, who, open, now);
  const { facts, names } = asked;
  const { group, meeting, stations } = open;
  const view = meetingView(facts, names, meeting, now);
  const members = membersOf(facts.seats);
  const { substitutes, attendance: rule } = termsFor(facts, meeting);
  const seated = new Set(members.map(({ person }) => person));
  const team = await records.people.team(group.id);
  return {
    frame: open.frame,
    me: who.person,
    forecast: view.forecast,
    quorumClause: view.quorumClause,
    inquorate: view.inquorate,
    termsVersion: view.termsVersion,
    substitutes,
    rule,
    members: members.map((member) => memberAnswer(asked, member)),
    open: members.some(({ person }) => mayAnswer(meeting, facts.seats, group, person, now) === null),
    started: hasBegun(open, now),
    others: team.filter(({ id }) => !seated.has(id)).map(({ id, name, guest }) => ({ id, name, guest })),
    register: registerView(asked),
    years: may(stations, 'seeReview') ? yearsOf(open.frame) : [],
  };
}
