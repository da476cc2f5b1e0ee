import { workingCalendar } from '../../shared/domain/calendar.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { GroupFacts } from '../../shared/domain/obligation.ts';
import { addMinutes, type Day, type Instant } from '../../shared/domain/time.ts';
import type { BankHolidays, Records } from '../ports.ts';

/** A meeting that has ended still counts for a day: its reminders are over, its answers are not. */
const DAY_IN_MINUTES = 24 * 60;

export const isWorkingDayOf = (group: Group, bankHolidays: BankHolidays): ((day: Day) => boolean) =>
  workingCalendar((year) => bankHolidays(group.nation, year), group.closures);

/** Everything that the rules need to know of a group. Throws when the group has no terms: none is set up without. */
export async function factsOf(records: Records, group: Group, bankHolidays: BankHolidays, now: Instant): Promise<GroupFacts> {
  const terms = await records.terms.inForce(group.id);
  if (terms === undefined) throw new Error(`group ${group.id} has no terms of reference`);
  const seats = await records.seats.of(group.id);
  const meetings = await records.meetings.of(group.id, addMinutes(now, -DAY_IN_MINUTES));
  const attendance = await records.attendance.of(meetings.map((meeting) => meeting.id));
  const actions = await records.actions.openOf(group.id);
  return { group, terms, seats, meetings, attendance, actions, isWorkingDay: isWorkingDayOf(group, bankHolidays) };
}
