import { secretaryOf } from './agenda-obligations.ts';
import { workingDayUntil } from './calendar.ts';
import { collectingFor, reportIn, standOf, windowOf, type Collecting } from './highlight.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { hasStarted, type Meeting } from './meeting.ts';
import { heldBack, inTurn, morningOf } from './moment.ts';
import { addDays, dayIn, type Instant } from './time.ts';
import type { Workstream } from './workstream.ts';
import { isReportedTo } from './workstream-end.ts';

/** Those of which nothing has been told to the meeting yet, not even a colour. */
const missing = (meeting: Meeting, collecting: Collecting, { group, cycle: { programme } }: GroupFacts): readonly Workstream[] => {
  const window = windowOf(collecting, meeting, group.zone);
  const told = programme.highlights.filter((one) => one.meeting === meeting.id);
  const about = { starts: meeting.starts, asked: collecting.asked ?? collecting.due.day, zone: group.zone };
  return programme.workstreams.filter((one) => isReportedTo(one, about) && standOf(one, told, reportIn(one.status === null ? [] : [one.status], window)) === 'missing');
};

/** Asked once, and once more on the working day before the last one; one reminder gives way to the next. */
const askedOf = (meeting: Meeting, { due, asked }: Collecting, { id, lead }: Workstream, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (lead === null || asked === null) return [];
  const about = `${meeting.id}/${id}/${lead}`;
  const base = { matter: { kind: 'highlightAsked', meeting: meeting.id, workstream: id }, to: lead, clause: due.clause } as const;
  const again = morningOf(workingDayUntil(addDays(due.day, -1), facts.isWorkingDay), facts);
  const first = morningOf(asked, facts);
  const once = heldBack({ ...base, key: `highlight-asked/${about}`, due: first, until: meeting.starts }, facts, now);
  return first >= again ? [once] : [...inTurn({ ...once, until: again }, facts, now), heldBack({ ...base, key: `highlight-asked/${about}/${due.day}`, due: again, until: meeting.starts }, facts, now)];
};

const missingTold = (meeting: Meeting, { due }: Collecting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const to = secretaryOf(facts);
  if (to === null) return [];
  const matter = { kind: 'highlightsMissing', meeting: meeting.id } as const;
  return [heldBack({ key: `highlights-missing/${meeting.id}/${due.day}/${to}`, matter, to, due: morningOf(due.day, facts), until: meeting.starts, clause: due.clause }, facts, now)];
};

export const highlightObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.meetings.flatMap((meeting) => {
    const { group, termsOn, isWorkingDay, cycle } = facts;
    if (meeting.state === 'cancelled' || hasStarted(meeting, now)) return [];
    const collecting = collectingFor(meeting, termsOn(dayIn(group.zone, meeting.starts)), cycle.programme.rules, group.zone, isWorkingDay);
    if (collecting === null || collecting.asked === null) return [];
    const owed = missing(meeting, collecting, facts);
    return owed.length === 0 ? [] : [...owed.flatMap((one) => askedOf(meeting, collecting, one, facts, now)), ...missingTold(meeting, collecting, facts, now)];
  });
