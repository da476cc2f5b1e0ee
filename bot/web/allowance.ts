/** How many requests one caller may make: a burst, and then so many a second. */
export interface Allowance {
  /** Takes one; false when there is none left. */
  take(caller: string): boolean;
}

interface Purse {
  left: number;
  at: number;
}

const MOST_CALLERS = 10_000;

/** `elapsed` in milliseconds, from any beginning. Callers that were not seen for long are forgotten, and start afresh. */
export function openAllowance(burst: number, perSecond: number, elapsed: () => number = () => performance.now()): Allowance {
  const purses = new Map<string, Purse>();
  return {
    take: (caller) => {
      const now = elapsed();
      const purse = purses.get(caller) ?? { left: burst, at: now };
      purse.left = Math.min(burst, purse.left + ((now - purse.at) / 1000) * perSecond);
      purse.at = now;
      // in order of last use: the first is the one that is forgotten
      purses.delete(caller);
      purses.set(caller, purse);
      const [oldest] = purses.keys();
      if (purses.size > MOST_CALLERS && oldest !== undefined) purses.delete(oldest);
      if (purse.left < 1) return false;
      purse.left -= 1;
      return true;
    },
  };
}
