import { openMoment } from './hours.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { MORNING } from './notice.ts';
import { dayIn, momentOf } from './time.ts';
import type { Day, Instant } from './time.ts';

/** The morning of a day, as far as the group's hours allow. */
export const morningOf = (day: Day, { group, isWorkingDay }: GroupFacts): Instant => openMoment(momentOf(group.zone, day, MORNING), group, isWorkingDay);

/** What fell due while the group may not be written to waits until it may be again. */
export const heldBack = (obligation: Obligation, { group, isWorkingDay }: GroupFacts, now: Instant): Obligation => {
  if (obligation.due >= now) return obligation;
  const open = openMoment(now, group, isWorkingDay);
  return open === now ? obligation : { ...obligation, due: open };
};

/** One of a row of reminders: where its moment, or the one that it has to wait for, falls on the day of the next one, it gives way. */
export const inTurn = (reminder: Obligation, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const held = heldBack(reminder, facts, now);
  const { zone } = facts.group;
  return dayIn(zone, held.due) >= dayIn(zone, held.until) ? [] : [held];
};
