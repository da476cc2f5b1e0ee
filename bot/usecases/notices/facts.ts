import { standing } from '../../../shared/domain/attendance.ts';
import { workingCalendar } from '../../../shared/domain/calendar.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId } from '../../../shared/domain/ids.ts';
import type { GroupFacts } from '../../../shared/domain/obligation.ts';
import type { TermsVersion } from '../../../shared/domain/terms.ts';
import { inForceOn } from '../../../shared/domain/terms-in-force.ts';
import { addDays, addMinutes, dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { BankHolidays, Records } from '../../ports.ts';
import { cycleFactsOf } from './cycle-facts.ts';

/** A meeting that has ended still counts for a day: its reminders are over, its answers are not. */
const DAY_IN_MINUTES = 24 * 60;

export const isWorkingDayOf = (group: Group, bankHolidays: BankHolidays): ((day: Day) => boolean) =>
  workingCalendar((year) => bankHolidays(group.nation, year), group.closures);

/** All that a view of a meeting needs. */
export interface MeetingFacts extends Omit<GroupFacts, 'actions' | 'cycle'> {
  /** the version in force today */
  readonly version: TermsVersion;
  /** the version that a day goes by */
  readonly versionOn: (day: Day) => TermsVersion;
}

/** Days before those of the meetings are asked about as well: records of what was held still have to be agreed. */
const LOOKS_BACK = -400;

/** Throws when the group has no terms: none is set up without. One reading serves every day that is asked about. */
async function termsOf(records: Records, group: Group, since: Day): Promise<(day: Day) => TermsVersion> {
  const versions = await records.terms.versions(group.id, since);
  return (day) => {
    const version = inForceOn(versions, day);
    if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
    return version;
  };
}

/** A meeting that is over long ago is among them only when it is named. */
export async function meetingFactsOf(records: Records, group: Group, bankHolidays: BankHolidays, now: Instant, named: MeetingId | null = null): Promise<MeetingFacts> {
  const today = dayIn(group.zone, now);
  const seats = await records.seats.of(group.id, today);
  const recent = await records.meetings.of(group.id, addMinutes(now, -DAY_IN_MINUTES));
  const isMissing = named !== null && !recent.some((meeting) => meeting.id === named);
  const past = isMissing ? await records.meetings.get(named) : undefined;
  const meetings = past?.group === group.id ? [past.meeting, ...recent] : recent;
  const versionOn = await termsOf(records, group, [addDays(today, LOOKS_BACK), ...meetings.map(({ starts }) => dayIn(group.zone, starts))].toSorted()[0] ?? today);
  const version = versionOn(today);
  const answers = await records.attendance.of(meetings.map((meeting) => meeting.id));
  const attendance = standing(answers, meetings, group.zone);
  const termsOn = (day: Day) => versionOn(day).terms;
  return { group, version, versionOn, terms: version.terms, termsOn, seats, meetings, attendance, isWorkingDay: isWorkingDayOf(group, bankHolidays) };
}

/** Everything that the rules need to know of a group. */
export async function factsOf(records: Records, group: Group, bankHolidays: BankHolidays, now: Instant): Promise<GroupFacts> {
  const facts = await meetingFactsOf(records, group, bankHolidays, now);
  return { ...facts, actions: await records.actions.openOf(group.id), cycle: await cycleFactsOf(records, facts, now) };
}
