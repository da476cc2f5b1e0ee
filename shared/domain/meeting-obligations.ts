import { publicationKey } from './agenda-state.ts';
import { addWorkingDays, workingDaysBetween } from './calendar.ts';
import type { Meeting } from './meeting.ts';
import { heldBack, inTurn, morningOf } from './moment.ts';
import { circulationClock, noticeFor } from './notice.ts';
import type { GroupFacts, Matter, Obligation } from './matter.ts';
import { membersOf } from './seat.ts';
import type { Terms } from './terms.ts';
import { addMinutes, dayIn, later } from './time.ts';
import type { Day, Instant } from './time.ts';

type Called = Extract<Meeting, { readonly state: 'called' }>;

const AN_HOUR_BEFORE = -60;

const termsFor = (meeting: Meeting, { group, termsOn }: GroupFacts): Terms => termsOn(dayIn(group.zone, meeting.starts));

/** The message that publishes a meeting's agenda. It waits for the group's hours, unless waiting would break the notice; once overdue it waits for nothing. */
export const agendaObligation = (meeting: Meeting, facts: GroupFacts, now: Instant): Obligation => {
  const clock = circulationClock(meeting, noticeFor(meeting, termsFor(meeting, facts)), facts.group.zone, now, facts.isWorkingDay);
  const open = morningOf(clock.lastDay, facts);
  return {
    key: publicationKey(meeting),
    matter: { kind: 'agenda', meeting: meeting.id },
    to: null,
    due: meeting.kind === 'urgent' ? now : dayIn(facts.group.zone, open) === clock.lastDay ? open : clock.due,
    until: meeting.starts,
    clause: clock.clause,
  };
};

/** Where the group publishes by hand nothing goes out by itself; whoever is called at short notice is told at once all the same. */
const agendaOwed = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.group.publishing === 'byHand' && meeting.kind !== 'urgent' ? [] : [agendaObligation(meeting, facts, now)];

/** The last working day before the meeting: for a Monday it is Friday. */
const eveOf = (meeting: Meeting, { group, isWorkingDay }: GroupFacts): Day => addWorkingDays(dayIn(group.zone, meeting.starts), -1, isWorkingDay);

/** The working day halfway from the publication to the eve of the meeting, and never the publication's own. */
const askingDay = (meeting: Called, facts: GroupFacts): Day => {
  const published = dayIn(facts.group.zone, meeting.published.at);
  const between = workingDaysBetween(published, eveOf(meeting, facts), facts.isWorkingDay);
  return addWorkingDays(published, Math.max(1, Math.floor(between / 2)), facts.isWorkingDay);
};

const isAwaited = (meeting: Meeting, { seats, attendance }: GroupFacts): boolean =>
  membersOf(seats).some(({ person }) => !attendance.some((line) => line.meeting === meeting.id && line.person === person));

const answersAwaited = (meeting: Called, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const asking = morningOf(askingDay(meeting, facts), facts);
  const until = morningOf(eveOf(meeting, facts), facts);
  if (!isAwaited(meeting, facts)) return [];
  const key = `answers/${meeting.id}/${meeting.starts}`;
  return inTurn({ key, matter: { kind: 'answersAwaited', meeting: meeting.id }, to: null, due: asking, until, clause: termsFor(meeting, facts).quorum.clause }, facts, now);
};

/** An agenda that stood only after a reminder's moment has reminded enough. A meeting whose agenda could not be posted is still met for. */
const isReminded = (meeting: Meeting, due: Instant): boolean => meeting.state === 'called' && meeting.published.at > due;

const dayBefore = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const due = morningOf(eveOf(meeting, facts), facts);
  if (isReminded(meeting, due)) return [];
  const key = `day-before/${meeting.id}/${meeting.starts}`;
  const until = addMinutes(meeting.starts, AN_HOUR_BEFORE);
  return [heldBack({ key, matter: { kind: 'dayBefore', meeting: meeting.id }, to: null, due, until, clause: null }, facts, now)];
};

/** Whoever comes needs it then, whatever the hours. */
const hourBefore = (meeting: Meeting): readonly Obligation[] => {
  const due = addMinutes(meeting.starts, AN_HOUR_BEFORE);
  if (isReminded(meeting, due)) return [];
  return [{ key: `hour-before/${meeting.id}/${meeting.starts}`, matter: { kind: 'hourBefore', meeting: meeting.id }, to: null, due, until: meeting.starts, clause: null }];
};

/** What the channel was told and is not true any more. It cannot wait for office hours: somebody may be on the way. */
const news = (meeting: Meeting, now: Instant): readonly Obligation[] => {
  const { id, told } = meeting;
  if (told === null) return [];
  const owed = (matter: Matter, to: string, until: Instant): readonly Obligation[] => {
    const key = `news/${id}/${told.count + 1}/${to}`;
    return [{ key, matter, to: null, due: now, until, clause: null }];
  };
  if (meeting.state === 'cancelled') return told.cancelled ? [] : owed({ kind: 'cancelled', meeting: id }, 'cancelled', told.starts);
  if (told.cancelled) return owed({ kind: 'revived', meeting: id }, meeting.starts, meeting.ends);
  if (told.starts === meeting.starts) return [];
  return owed({ kind: 'moved', meeting: id, from: told.starts, to: meeting.starts }, meeting.starts, later(told.starts, meeting.ends));
};

export const meetingObligations = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (meeting.state === 'cancelled') return news(meeting, now);
  const own = meeting.state === 'planned' ? agendaOwed(meeting, facts, now) : answersAwaited(meeting, facts, now);
  return [...news(meeting, now), ...own, ...dayBefore(meeting, facts, now), ...hourBefore(meeting)];
};
