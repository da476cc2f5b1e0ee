import type { CallsPage, CallView, CircularView, UpdateView } from '../../../shared/contract/calls.ts';
import type { MeetingHead, Named } from '../../../shared/contract/views.ts';
import { addWorkingDays } from '../../../shared/domain/calendar.ts';
import { agreedBy, agreers } from '../../../shared/domain/call-rules.ts';
import type { Call, Circular } from '../../../shared/domain/call.ts';
import { askedOf, mayCirculate, tallyOf } from '../../../shared/domain/circular-rules.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { DecisionId, MeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { circulationClock, lastPublishingDay, noticeFor } from '../../../shared/domain/notice.ts';
import { DEEDS, may, type Station } from '../../../shared/domain/rights.ts';
import { membersOf, type Seat } from '../../../shared/domain/seat.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import { addDays, addMinutes, dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { peopleNeeded, quorumOfCall } from './call-sheets.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import { headOf } from '../find-group.ts';
import { phaseOf } from '../meeting/open-meeting.ts';

const A_YEAR = 366 * 24 * 60;
const MOST_NOTICES = 60;
const MOST_UPDATES = 10;
/** Longer than any notice of a sane document. */
const FAR_DAYS = 120;

export interface InCalls {
  readonly records: Records;
  readonly group: Group;
  readonly stations: readonly Station[];
  readonly terms: Terms;
  readonly seats: readonly Seat[];
  readonly who: Who;
  readonly now: Instant;
}

/** The first day for which today is still in time. */
const firstDayInNotice = (group: Group, terms: Terms, now: Instant, isWorkingDay: (day: Day) => boolean): Day => {
  const today = dayIn(group.zone, now);
  for (let ahead = 1; ahead < FAR_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (isWorkingDay(day) && lastPublishingDay(day, terms.agendaNotice, isWorkingDay) >= today) return day;
  }
  return addWorkingDays(today, FAR_DAYS, isWorkingDay);
};

/** What is named beside the calls and the circulars: read once. */
interface Beside {
  readonly name: (person: PersonId) => Named;
  readonly head: (id: MeetingId | null) => MeetingHead | null;
  readonly meeting: (id: MeetingId | null) => Meeting | undefined;
  readonly ref: (decision: DecisionId | null) => string | null;
}

async function besideOf({ records, seats, now }: InCalls, calls: readonly Call[], circulars: readonly Circular[], writers: readonly PersonId[]): Promise<Beside> {
  const people = await records.people.get([
    ...membersOf(seats).map(({ person }) => person), ...writers,
    ...calls.flatMap(({ by, people: called, settled }) => [by, ...called, ...(settled === null ? [] : [settled.by])]),
    ...circulars.flatMap(({ by, answers }) => [by, ...answers.map(({ person }) => person)]),
  ]);
  const meetings = new Map<MeetingId, Meeting>();
  for (const id of new Set([...calls.flatMap(({ meeting, reportedTo }) => [meeting, reportedTo]), ...circulars.map(({ takenUpBy }) => takenUpBy)])) {
    const found = id === null ? undefined : await records.meetings.get(id);
    if (found !== undefined) meetings.set(found.meeting.id, found.meeting);
  }
  const sessions = await records.sessions.of([...meetings.keys()]);
  const refs = new Map<DecisionId, string>();
  for (const { decision } of circulars) {
    const found = decision === null ? undefined : await records.decisions.get(decision);
    if (found !== undefined) refs.set(found.value.id, found.value.ref);
  }
  const meeting = (id: MeetingId | null): Meeting | undefined => (id === null ? undefined : meetings.get(id));
  return {
    name: (id) => ({ id, name: people.get(id)?.name ?? '' }),
    meeting,
    head: (id) => {
      const one = meeting(id);
      if (one === undefined) return null;
      const { subject, kind, starts, ends } = one;
      return { id: one.id, subject, kind, starts, ends, phase: phaseOf(one, sessions.find((session) => session.meeting === one.id), now) };
    },
    ref: (id) => (id === null ? null : (refs.get(id) ?? null)),
  };
}

const callView = (call: Call, change: InCalls, beside: Beside, isWorkingDay: (day: Day) => boolean): CallView => {
  const { group, terms, now, who } = change;
  const head = beside.head(call.meeting);
  const meeting = beside.meeting(call.meeting);
  return {
    ...call,
    by: beside.name(call.by),
    settled: call.settled === null ? null : { ...call.settled, by: beside.name(call.settled.by) },
    people: call.people.map(beside.name),
    mine: call.by === who.person,
    meeting: head === null || meeting === undefined ? null : { ...head, place: meeting.place, joinUrl: meeting.joinUrl, clock: circulationClock(meeting, noticeFor(meeting, terms), group.zone, now, isWorkingDay) },
    report: beside.head(call.reportedTo),
    quorum: quorumOfCall(call, change),
  };
};

const circularView = (circular: Circular, change: InCalls, beside: Beside): CircularView => {
  const { terms, seats, stations, who } = change;
  const asked = askedOf(terms, seats);
  const answers = circular.answers.map(({ person, ...answer }) => ({ ...answer, ...beside.name(person) }));
  const own = circular.answers.find(({ person }) => person === who.person);
  return {
    ...circular,
    by: beside.name(circular.by),
    tally: tallyOf(circular, asked),
    needed: peopleNeeded(change),
    own: own === undefined ? null : { says: own.says, comment: own.comment, at: own.at },
    answers: asked.includes(who.person) || may(stations, 'openCircular') ? answers : null,
    mayAnswer: circular.state === 'open' && asked.includes(who.person),
    decision: beside.ref(circular.decision),
    takenUpBy: beside.head(circular.takenUpBy),
  };
};

type PostedUpdate = Omit<UpdateView, 'by'> & { readonly by: PersonId };

async function postedUpdates(records: Records, group: Group): Promise<readonly PostedUpdate[]> {
  const notices = await records.notices.of(group.id, MOST_NOTICES);
  return notices.flatMap(({ matter, due, state }) => (matter.kind === 'update' ? [{ id: matter.update, text: matter.text, by: matter.by, at: due, state }] : [])).slice(0, MOST_UPDATES);
}

const mayAgree = ({ terms, seats, who }: InCalls): boolean => agreers(terms.extraordinary, seats).includes(who.person);

export async function callsPage(ports: Pick<Ports, 'bankHolidays'>, change: InCalls): Promise<CallsPage> {
  const { records, group, terms, seats, stations, now } = change;
  const isWorkingDay = isWorkingDayOf(group, ports.bankHolidays);
  const since = addMinutes(now, -A_YEAR);
  const calls = await records.calls.of(group.id, since);
  const circulars = mayCirculate(terms.decisions) === null ? await records.circulars.of(group.id, since) : (await records.circulars.of(group.id, since)).filter(({ state }) => state !== 'withdrawn');
  const posted = await postedUpdates(records, group);
  const beside = await besideOf(change, calls, circulars, posted.map(({ by }) => by));
  const { extraordinary, urgent } = terms;
  return {
    group: headOf(group),
    now,
    today: dayIn(group.zone, now),
    may: DEEDS.filter((deed) => may(stations, deed)),
    extraordinary: { agreedBy: agreedBy(extraordinary), clause: extraordinary?.clause ?? null, mayAgree: mayAgree(change) },
    urgent: urgent === null ? null : { clause: urgent.clause, atOnce: may(stations, 'runSession') },
    decisions: terms.decisions,
    updates: { clause: terms.cadence.clause, posted: posted.map((update) => ({ ...update, by: beside.name(update.by) })) },
    firstDayInNotice: firstDayInNotice(group, terms, now, isWorkingDay),
    noticeClause: terms.agendaNotice.clause,
    people: membersOf(seats).map(({ person, seats: held }) => ({ ...beside.name(person), posts: held.map(({ post }) => post), chairs: held.some(({ role }) => role === 'chair' || role === 'viceChair') })),
    calls: calls.map((call) => callView(call, change, beside, isWorkingDay)),
    circulars: circulars.map((circular) => circularView(circular, change, beside)),
  };
}
