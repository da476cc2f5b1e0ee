import { totalMinutes, type AgendaItem } from './agenda.ts';
import { addMinutes, type Instant } from './time.ts';

export interface Slot {
  readonly starts: Instant;
  /** it would begin when the meeting is to be over, or go on beyond that */
  readonly isBeyond: boolean;
}

export interface Fit {
  readonly needed: number;
  readonly available: number;
  /** negative: so many minutes too many */
  readonly left: number;
  readonly slots: readonly Slot[];
}

/** When each item would begin, one after the other, and whether all of them fit. */
export const fitOf = (items: readonly Pick<AgendaItem, 'minutes'>[], { starts, ends }: { readonly starts: Instant; readonly ends: Instant }): Fit => {
  const available = Math.round((Date.parse(ends) - Date.parse(starts)) / 60_000);
  const needed = totalMinutes(items);
  let passed = 0;
  const slots = items.map(({ minutes }): Slot => {
    const slot = { starts: addMinutes(starts, passed), isBeyond: passed + minutes > available };
    passed += minutes;
    return slot;
  });
  return { needed, available, left: available - needed, slots };
};
