import type { Group } from './group.ts';
import { openMoment } from './hours.ts';
import type { PersonId } from './ids.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { hasStarted, nextMeeting, type Meeting, type QuorumTold } from './meeting.ts';
import { forecast, type Forecast } from './quorum.ts';
import type { Seat } from './seat.ts';
import { addMinutes, dayIn, type Instant } from './time.ts';

/** How long a word with a member about absence is still in time. */
const ABSENCE_DAYS = 14;

const holdersOf = (seats: readonly Seat[], role: Seat['role']): readonly PersonId[] => seats.flatMap((seat) => (seat.role === role && seat.holder !== null ? [seat.holder] : []));

/** Who sees to a quorum: the chair, or else the vice chair, and whoever keeps the secretary's office. */
export const quorumKeepers = (group: Pick<Group, 'secretary' | 'deputySecretary'>, seats: readonly Seat[]): readonly PersonId[] => {
  const chairs = holdersOf(seats, 'chair');
  const office = group.secretary ?? group.deputySecretary;
  return [...new Set([...(chairs.length > 0 ? chairs : holdersOf(seats, 'viceChair')), ...(office === null ? [] : [office])])];
};

/** Who has a word with an absent member: the chair; about the chair, whoever keeps the secretary's office. */
export const absenceKeeper = (group: Pick<Group, 'secretary' | 'deputySecretary'>, seats: readonly Seat[], absent: PersonId): PersonId | null =>
  holdersOf(seats, 'chair').find((person) => person !== absent) ?? group.secretary ?? group.deputySecretary;

/** News: lost, or regained after it was said to be lost. That it is still open is none. */
const quorumNews = (verdict: Forecast['verdict'], told: QuorumTold | null): boolean => {
  switch (verdict) {
    case 'open':
      return false;
    case 'inquorate':
      return told?.verdict !== 'inquorate';
    case 'quorate':
      return told?.verdict === 'inquorate';
  }
};

/** The next count, or the same while one of several people is still to be told. */
export const toldNow = (told: QuorumTold | null, verdict: Forecast['verdict']): QuorumTold => ({ verdict, count: (told?.count ?? 0) + (told?.verdict === verdict ? 0 : 1) });

/** A meeting that nobody has heard of yet is not worried about before somebody answers. */
const isAsked = (meeting: Meeting, { attendance }: GroupFacts): boolean => meeting.state === 'called' || attendance.some((line) => line.meeting === meeting.id);

const quorumTurned = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (meeting.state === 'cancelled' || hasStarted(meeting, now) || !isAsked(meeting, facts)) return [];
  const { group, seats, attendance } = facts;
  const terms = facts.termsOn(dayIn(group.zone, meeting.starts));
  const { verdict } = forecast(terms, seats, attendance.filter((line) => line.meeting === meeting.id));
  if (!quorumNews(verdict, meeting.quorumTold)) return [];
  const { count } = toldNow(meeting.quorumTold, verdict);
  // it waits for the group's hours, and is computed anew when they begin
  const due = openMoment(now, group, facts.isWorkingDay);
  return quorumKeepers(group, seats).map((person) => ({
    key: `quorum/${meeting.id}/${count}/${verdict}/${person}`,
    matter: { kind: 'quorumTurned', meeting: meeting.id, verdict },
    to: person,
    due,
    until: meeting.starts,
    clause: terms.quorum.clause,
  }));
};

const absences = (facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { group, seats, cycle } = facts;
  const meeting = nextMeeting(facts.meetings, now);
  if (meeting === undefined || meeting.kind === 'urgent') return [];
  const rule = facts.termsOn(dayIn(group.zone, meeting.starts)).attendance;
  const { consecutive } = rule;
  if (consecutive === null) return [];
  return [...cycle.inARow].flatMap(([person, count]) => {
    const keeper = absenceKeeper(group, seats, person);
    const isMember = seats.some(({ holder }) => holder === person);
    if (count < consecutive || keeper === null || keeper === person || !isMember) return [];
    const key = `absence/${meeting.id}/${person}/${keeper}`;
    const until = addMinutes(meeting.ends, ABSENCE_DAYS * 24 * 60);
    return [{ key, matter: { kind: 'absence', meeting: meeting.id, person }, to: keeper, due: openMoment(now, group, facts.isWorkingDay), until, clause: rule.clause } as const];
  });
};

export const attendanceObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] => [
  ...facts.meetings.flatMap((meeting) => quorumTurned(meeting, facts, now)),
  ...absences(facts, now),
];
