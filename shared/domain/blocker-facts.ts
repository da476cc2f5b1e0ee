import { isBlocking, type Blocker } from './blocker.ts';
import type { PersonId } from './ids.ts';
import { dayIn, daysBetween } from './time.ts';

/** What members have done about blockers. Facts for a talk about the work: nobody is scored or ranked. */
export interface Removing {
  readonly person: PersonId;
  /** undertakings, given back ones too */
  readonly taken: number;
  readonly open: number;
  readonly removed: number;
  /** days from undertaking it to its end, of the one in the middle; null: none was removed */
  readonly medianDays: number | null;
}

const median = (days: readonly number[]): number | null => {
  const sorted = days.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
};

/** Taking it up again with another day is the same undertaking. */
const undertakings = ({ trail }: Blocker): readonly PersonId[] => {
  const people: PersonId[] = [];
  let holder: PersonId | null = null;
  for (const { what, by } of trail) {
    if (what === 'givenBack') holder = null;
    if (what !== 'taken' || by === null) continue;
    if (by !== holder) people.push(by);
    holder = by;
  }
  return people;
};

export const removingOf = (blockers: readonly Blocker[], people: readonly PersonId[], zone: string): readonly Removing[] => {
  const taken = blockers.flatMap(undertakings);
  return people.map((person) => {
    const own = blockers.filter(({ remover }) => remover?.person === person);
    const removed = own.filter(({ state }) => state === 'removed');
    const days = removed.flatMap(({ remover, ended }) => (remover === null || ended === null ? [] : [daysBetween(dayIn(zone, remover.at), dayIn(zone, ended.at))]));
    return { person, taken: taken.filter((one) => one === person).length, open: own.filter(isBlocking).length, removed: removed.length, medianDays: median(days) };
  }).filter(({ taken: count, open, removed }) => count + open + removed > 0);
};
