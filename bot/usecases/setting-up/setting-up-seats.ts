import { fold } from '../../../shared/domain/fold.ts';
import type { Seat } from '../../../shared/domain/seat.ts';
import type { SeatForm } from '../../../shared/domain/setup-form.ts';
import type { Records } from '../../ports.ts';
import { note, type Adopting } from './setting-up-adopting.ts';
import { todayOf } from './setting-up-place.ts';

/** The seats of the new terms: those that stay keep their id and their history, those that are gone end with the old terms. */
export async function saveSeats(records: Records, adopting: Adopting): Promise<void> {
  const { draft: { form }, group, isNew, now, newId } = adopting;
  const today = todayOf(group, now);
  // whoever sits in a group that begins sits in it at once
  const from = isNew ? today : form.inForceFrom;
  const present = new Map((isNew ? [] : await records.seats.of(group.id, from)).map((seat) => [seat.id, seat]));
  const seats = form.seats.map((seat) => ({ ...seat, id: seat.id !== null && present.has(seat.id) ? seat.id : newId() }));
  await records.seats.save(group.id, seats.map(({ holder: _holder, ...seat }) => seat), isNew ? undefined : from);
  for (const seat of seats) {
    const before = present.get(seat.id);
    if (before !== undefined && fold(before.post) !== fold(seat.post)) await records.seats.addFormerPost({ seat: seat.id, post: before.post, until: from });
    await noteSeat(records, adopting, before, seat);
    if ((before?.holder ?? null) === seat.holder) continue;
    await records.seats.hold(seat.id, seat.holder, from);
    await note(records, adopting, 'seat.held', `seat/${seat.id}`, before?.holder ?? null, seat.holder);
  }
  const kept = new Set(seats.map(({ id }) => id));
  for (const seat of present.values()) {
    if (kept.has(seat.id)) continue;
    await records.seats.remove(seat.id, from);
    await note(records, adopting, 'seat.removed', `seat/${seat.id}`, seat, null);
  }
}

const kindOf = ({ role, post, areas, elected, standing }: Pick<SeatForm, 'role' | 'post' | 'areas' | 'elected' | 'standing'>) => ({ role, post, areas, elected, standing });

async function noteSeat(records: Records, adopting: Adopting, before: Seat | undefined, after: SeatForm): Promise<void> {
  if (before === undefined) await note(records, adopting, 'seat.added', `seat/${after.id}`, null, kindOf(after));
  else if (JSON.stringify(kindOf(before)) !== JSON.stringify(kindOf(after))) await note(records, adopting, 'seat.changed', `seat/${after.id}`, kindOf(before), kindOf(after));
}
