/** Lets at most `width` pieces of work run at once in each lane; the others wait their turn. */
export function openLanes(width: number): <T>(lane: string, work: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, { running: number; readonly waiting: (() => void)[] }>();
  return async (name, work) => {
    const lane = lanes.get(name) ?? { running: 0, waiting: [] };
    lanes.set(name, lane);
    if (lane.running < width) lane.running += 1;
    else await new Promise<void>((start) => lane.waiting.push(start));
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next === undefined) lane.running -= 1;
      // the place is handed over to the one that starts
      else next();
      if (lane.running === 0) lanes.delete(name);
    }
  };
}
