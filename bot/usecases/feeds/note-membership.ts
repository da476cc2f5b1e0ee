import type { Group } from '../../../shared/domain/group.ts';
import { hasStarted } from '../../../shared/domain/meeting.ts';
import { membershipChanges } from '../../../shared/domain/membership-changes.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

/** Compares the team, as it was last read, with the seats: what nobody has been asked about is asked, and what has become moot is taken back. Seats stay as they are. */
export async function noteMembership(records: Records, group: Group, titles: boolean, now: Instant): Promise<void> {
  const today = dayIn(group.zone, now);
  const team = await records.people.team(group.id);
  // a team without anybody is a reading that went wrong
  if (team.length === 0) return;
  const atSeating = await records.seats.titlesAtSeating(group.id, today);
  const seats = await records.seats.of(group.id, today);
  const seen = seats.map((seat) => ({ ...seat, titleAtSeating: atSeating.get(seat.id) ?? null }));
  await records.membership.notice(group.id, membershipChanges(team, titles, seen), now);
}

/** After who sits where has changed: the cards that tell of it are drawn anew, and what is owed is computed anew. */
export async function noteSeatsChanged(records: Records, group: Group, now: Instant): Promise<void> {
  await noteMembership(records, group, true, now);
  await records.groups.wakeAt(group.id, now);
  for (const meeting of await records.meetings.of(group.id, now)) {
    if (meeting.told === null || meeting.state === 'cancelled' || hasStarted(meeting, now)) continue;
    await records.enqueue({ kind: 'refreshCard', tenant: group.tenant, meeting: meeting.id });
  }
}
