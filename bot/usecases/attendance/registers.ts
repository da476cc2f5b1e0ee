import { standing } from '../../../shared/domain/attendance.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { hasStarted, type Meeting } from '../../../shared/domain/meeting.ts';
import { expectedRegister, filledIn, type Register } from '../../../shared/domain/register.ts';
import { may, type Station } from '../../../shared/domain/rights.ts';
import type { Seat } from '../../../shared/domain/seat.ts';
import { addMinutes, dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Records, Who } from '../../ports.ts';

export interface RegisterFor {
  readonly register: Register;
  /** of the meeting's own day */
  readonly seats: readonly Seat[];
}

const CALLED_MINUTES = 60 * 24 * 60;

/** Whom an urgent meeting was called for; null: everybody. */
async function calledTo(records: Records, group: Pick<Group, 'id'>, { id, kind, starts }: Meeting): Promise<readonly PersonId[] | null> {
  if (kind !== 'urgent') return null;
  const call = (await records.calls.of(group.id, addMinutes(starts, -CALLED_MINUTES))).find(({ meeting }) => meeting === id);
  return call === undefined || call.people.length === 0 ? null : call.people;
}

/** A meeting's register as it stands: what was saved, filled in from the answers. */
export async function registerFor(records: Records, group: Pick<Group, 'id' | 'zone'>, meeting: Meeting): Promise<RegisterFor> {
  const seats = await records.seats.of(group.id, dayIn(group.zone, meeting.starts));
  const answers = standing(await records.attendance.of([meeting.id]), [meeting], group.zone);
  const expected = expectedRegister(meeting.id, seats, answers, await records.substitutes.of([meeting.id]), await calledTo(records, group, meeting));
  const [saved] = await records.registers.of([meeting.id]);
  return { register: saved === undefined ? expected : filledIn(saved, expected), seats };
}

interface Looking {
  readonly group: Pick<Group, 'zone'>;
  readonly meeting: Meeting;
  readonly stations: readonly Station[];
}

/** Those who keep it see it from the meeting's day on; everybody else once somebody has kept it, since before it tells what was answered. */
export function maySeeRegister({ group, meeting, stations }: Looking, { revision }: Pick<Register, 'revision'>, now: Instant): boolean {
  if (!may(stations, 'keepRegister')) return revision > 0 && hasStarted(meeting, now);
  return revision > 0 || (meeting.state !== 'cancelled' && dayIn(group.zone, meeting.starts) <= dayIn(group.zone, now));
}

const changedLines = (before: Register, after: Register): Readonly<Record<string, unknown>> => {
  const known = new Map(before.lines.map((line) => [line.key, JSON.stringify(line)]));
  const changed = after.lines.filter((line) => known.get(line.key) !== JSON.stringify(line));
  const gone = before.lines.filter(({ key }) => !after.lines.some((line) => line.key === key));
  const lines: readonly (readonly [string, unknown])[] = [...changed.map(({ key, status, arrived, left }) => [key, { status, arrived, left }] as const), ...gone.map(({ key }) => [key, null] as const)];
  return Object.fromEntries<unknown>(lines);
};

export interface Keeping {
  readonly group: Pick<Group, 'id' | 'zone'>;
  readonly who: Who;
  readonly now: Instant;
}

/** Saves a register's lines as its next revision; it has to be confirmed again. Whoever calls holds the group. */
export async function keepLines(records: Records, before: Register, lines: Register['lines'], { group, who, now }: Keeping): Promise<Register> {
  const after: Register = { ...before, lines, revision: before.revision + 1, confirmed: null };
  await records.registers.save(after);
  const about = `meeting/${before.meeting}`;
  await records.journal.write({ group: group.id, at: now, who: who.person, what: 'register.kept', about, before: { confirmed: before.confirmed }, after: changedLines(before, after), clause: null });
  await records.groups.wakeAt(group.id, now);
  return after;
}
