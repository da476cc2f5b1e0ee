import { openMoment } from './hours.ts';
import { MORNING } from './notice.ts';
import type { GroupFacts } from './obligation.ts';
import { momentOf } from './time.ts';
import type { Day, Instant } from './time.ts';

/** The morning of a day, as far as the group's hours allow. */
export const morningOf = (day: Day, { group, isWorkingDay }: GroupFacts): Instant => openMoment(momentOf(group.zone, day, MORNING), group, isWorkingDay);

/** What fell due while the group may not be written to waits until it may be again. */
export const heldBack = (due: Instant, { group, isWorkingDay }: GroupFacts, now: Instant): Instant => {
  if (due >= now) return due;
  const open = openMoment(now, group, isWorkingDay);
  return open === now ? due : open;
};
