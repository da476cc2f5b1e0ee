import assert from 'node:assert/strict';
import { Neighbour } from '../../bot/ports.ts';
import { afterFailure, nextTurn, shareOf } from '../../bot/usecases/feeds/read-times.ts';

const NOW = '2027-01-04T09:00:00.000Z';
const HALF_A_DAY = 12 * 3600;
const seconds = (to: string, from = NOW): number => (Date.parse(to) - Date.parse(from)) / 1000;
const ids = Array.from({ length: 1000 }, (_, n) => `0199f3a0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);

describe('the turns of many groups', () => {
  it('are spread evenly', () => {
    const hours = Map.groupBy(ids, (id) => Math.floor(shareOf(id) * 12));
    for (let hour = 0; hour < 12; hour += 1) assert.ok(Math.abs((hours.get(hour)?.length ?? 0) - 83) < 40, `${hours.get(hour)?.length ?? 0} in hour ${hour}`);
  });

  it('come at least half a period from now, and then once in each', () => {
    for (const id of ids) {
      const next = nextTurn(id, NOW, HALF_A_DAY);
      assert.ok(seconds(next) >= HALF_A_DAY / 2 && seconds(next) < 1.5 * HALF_A_DAY);
      assert.equal(seconds(nextTurn(id, next, HALF_A_DAY), next), HALF_A_DAY);
    }
  });
});

describe('after a failure', () => {
  const rows: readonly (readonly [kind: Neighbour['kind'], retryAfterSeconds: number | undefined, minutesSinceGood: number | null, expected: number])[] = [
    ['unavailable', undefined, null, 300],
    ['unavailable', undefined, 1, 300],
    ['unavailable', undefined, 20, 600],
    ['unavailable', undefined, 6000, 3600],
    ['throttled', 10, null, 300],
    ['throttled', 7200, null, 7200],
    ['throttled', 9_999_999, null, 86_400],
    ['forbidden', undefined, null, 900],
    ['notFound', undefined, null, 900],
    ['unreadable', undefined, 60, 1800],
  ];
  for (const [kind, retryAfterSeconds, since, expected] of rows) {
    it(`${kind}, told to wait for ${String(retryAfterSeconds)} seconds, failing for ${String(since)} minutes: again in ${expected} seconds`, () => {
      const trouble = new Neighbour('graph', kind, 'x', retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
      const lastGood = since === null ? null : new Date(Date.parse(NOW) - since * 60_000).toISOString();
      assert.equal(seconds(afterFailure(trouble, lastGood, NOW, 300)), expected);
    });
  }
});
