export interface Turns {
  /** To be called once the turn is over; null: somebody who asks twice at once, or one more than can wait, gets none. */
  take(asker: string): Promise<(() => void) | null>;
}

/** Whoever waits longest goes to the place that is free first. */
export function openTurns(places: number, mostWaiting: number): Turns {
  const askers = new Set<string>();
  const waiting: (() => void)[] = [];
  let free = places;
  return {
    take: async (asker) => {
      if (askers.has(asker) || (free === 0 && waiting.length >= mostWaiting)) return null;
      askers.add(asker);
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return () => {
        askers.delete(asker);
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      };
    },
  };
}
