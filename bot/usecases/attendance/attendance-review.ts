import type { ReviewPage, ReviewQuery } from '../../../shared/contract/attendance.ts';
import { hasEnded, type Meeting } from '../../../shared/domain/meeting.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { gridOf, reviewOf, type HeldMeeting } from '../../../shared/domain/review.ts';
import { dayIn, momentOf, type Instant } from '../../../shared/domain/time.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allow } from '../stations.ts';

/** Those of a year that were held. To an urgent one only some are called, so it says nothing of the others' attendance. */
async function heldIn(records: Records, group: Group, year: string, now: Instant): Promise<readonly Meeting[]> {
  const meetings = await records.meetings.of(group.id, momentOf(group.zone, `${year}-01-01`, '00:00'));
  return meetings.filter((meeting) => meeting.state !== 'cancelled' && meeting.kind !== 'urgent' && hasEnded(meeting, now) && dayIn(group.zone, meeting.starts).startsWith(year));
}

async function heldMeetings(records: Records, group: Group, meetings: readonly Meeting[]): Promise<readonly HeldMeeting[]> {
  const registers = await records.registers.of(meetings.map(({ id }) => id));
  const held: HeldMeeting[] = [];
  for (const { id, starts } of meetings) {
    const day = dayIn(group.zone, starts);
    held.push({ id, day, seats: await records.seats.of(group.id, day), register: registers.find(({ meeting }) => meeting === id) ?? null });
  }
  return held;
}

/** A year's attendance, for the chair and those who support the group. */
export const seeReview = async (ports: Ports, who: Who, { group: id, year }: ReviewQuery): Promise<Result<ReviewPage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const allowed = await allow(records, who, id, 'seeReview', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const today = dayIn(group.zone, now);
    const rule = (await records.terms.inForce(group.id, today))?.terms.attendance;
    if (rule === undefined) throw new Error(`group ${group.id} has no terms of reference`);
    const meetings = await heldMeetings(records, group, await heldIn(records, group, year, now));
    const [holdings, formerPosts] = [await records.seats.holdings(id), await records.seats.formerPosts(id)];
    const review = reviewOf({ meetings, holdings, formerPosts, percent: rule.percent, today });
    const concerned = new Set([...review.people.map(({ person }) => person), ...review.seats.flatMap(({ holders }) => holders)]);
    const known = await records.people.get([...concerned]);
    const names = Object.fromEntries([...concerned].map((person) => [person, known.get(person)?.name ?? '']));
    return done({ ...review, group: headOf(group), year: Number(year), today, rule, names, grid: gridOf(meetings, review.people.map(({ person }) => person)) });
  });
