const MOST_OFTEN_MS = 60_000;

/** One line for many: at the first, and then once a minute at most, with how many there were since the last one. */
export function openTally(say: (count: number) => void, elapsed: () => number = () => performance.now()): () => void {
  let count = 0;
  let said = -Infinity;
  return () => {
    count += 1;
    const now = elapsed();
    if (now - said < MOST_OFTEN_MS) return;
    say(count);
    said = now;
    count = 0;
  };
}
