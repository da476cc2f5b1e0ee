import type { Call, Circular } from './call.ts';
import { agreers } from './call-rules.ts';
import { closesAt } from './circular-rules.ts';
import { openMoment } from './hours.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { hasStarted } from './meeting.ts';
import { addMinutes, later } from './time.ts';
import type { Instant } from './time.ts';

/** News of an end is of use for so long. */
const A_WEEK = 7 * 24 * 60;

/** When the group may be written to, from its moment on. */
const inHours = (obligation: Obligation, { group, isWorkingDay }: GroupFacts, now: Instant): Obligation => ({ ...obligation, due: openMoment(later(obligation.due, now), group, isWorkingDay) });

/** To each of those whose agreement the terms ask for. What is urgent waits for no hours, and nothing waits beyond its use. */
const asked = (call: Call, facts: GroupFacts, now: Instant): readonly Obligation[] =>
  agreers(facts.terms.extraordinary, facts.seats)
    .filter((person) => person !== call.by)
    .map((person) => {
      const note: Obligation = { key: `call-asked/${call.id}/${person}`, matter: { kind: 'callAsked', call: call.id }, to: person, due: call.at, until: call.starts, clause: call.clause };
      const held = inHours(note, facts, now);
      return call.kind === 'urgent' || held.due >= held.until ? note : held;
    });

/** To each who is called, and again where it is put off. Whoever called it knows. */
const calledUrgently = (call: Call, { meetings }: GroupFacts, now: Instant): readonly Obligation[] => {
  const meeting = meetings.find(({ id }) => id === call.meeting);
  if (call.kind !== 'urgent' || meeting === undefined || meeting.state === 'cancelled' || hasStarted(meeting, now)) return [];
  return call.people
    .filter((person) => person !== call.settled?.by)
    .map((person) => ({
      key: `called/${meeting.id}/${meeting.starts}/${person}`,
      matter: { kind: 'calledUrgently', call: call.id, meeting: meeting.id },
      to: person,
      due: now,
      until: meeting.starts,
      clause: call.clause,
    }));
};

const ofCall = (call: Call, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  switch (call.state) {
    case 'asked':
      return asked(call, facts, now);
    case 'agreed':
      return calledUrgently(call, facts, now);
    case 'declined':
    case 'withdrawn':
      return [];
  }
};

/** Opened: everybody is asked. While it is open its end is already owed, so that somebody looks when its last day is over. */
const ofCircular = (circular: Circular, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const base = { to: null, clause: facts.terms.decisions.clause };
  const over = closesAt(circular.closes, facts.group.zone);
  const end = circular.settled?.at ?? over;
  const decided: Obligation = { ...base, key: `circular-decided/${circular.id}`, matter: { kind: 'circularDecided', circular: circular.id }, due: end, until: addMinutes(end, A_WEEK) };
  if (circular.settled !== null) return [inHours(decided, facts, now)];
  const opened: Obligation = { ...base, key: `circular/${circular.id}`, matter: { kind: 'circularOpened', circular: circular.id }, due: circular.at, until: over };
  return [inHours(opened, facts, now), decided];
};

export const callObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] => [
  ...facts.cycle.calls.flatMap((call) => ofCall(call, facts, now)),
  ...facts.cycle.circulars.flatMap((circular) => ofCircular(circular, facts, now)),
];
