import assert from 'node:assert/strict';
import { openTally } from '../../bot/web/tally.ts';

describe('a tally', () => {
  it('says the first at once, and the others together, once a minute at most', () => {
    const said: (readonly [at: number, count: number])[] = [];
    let now = 0;
    const one = openTally((count) => void said.push([now, count]), () => now);
    for (const at of [0, 1, 59_999, 60_000, 60_001, 200_000, 200_000]) {
      now = at;
      one();
    }
    assert.deepEqual(said, [[0, 1], [60_000, 3], [200_000, 2]]);
  });
});
