import assert from 'node:assert/strict';
import { openLanes } from '../../bot/graph/lanes.ts';
import { newPatience, secondsOf } from '../../bot/graph/patience.ts';
import { asGuid, asHttps, asInstant } from '../../bot/graph/values.ts';

describe('what Graph writes', () => {
  const instants: readonly (readonly [given: unknown, expected: string | null])[] = [
    ['2026-03-29T00:59:59.9999999', '2026-03-29T00:59:59.999Z'],
    ['2026-03-29T01:00:00.0000000', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:30:00.5', '2026-10-25T01:30:00.500Z'],
    ['2026-12-01T10:00:00Z', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T10:00:00', '2026-12-01T10:00:00.000Z'],
    ['2026-02-30T10:00:00Z', null],
    ['2026-12-01T25:00:00Z', null],
    ['2026-12-01T10:00:00+01:00', null],
    ['2026-12-01', null],
    ['', null],
    [null, null],
    [1764583200000, null],
  ];
  for (const [given, expected] of instants) {
    it(`is the moment ${String(expected)} for ${JSON.stringify(given)}`, () => {
      assert.equal(asInstant(given), expected);
    });
  }

  it('is an id or an address only when it is one', () => {
    assert.equal(asGuid('0B7C2B52-6F0E-4C53-9A3E-5D1F4F0A9C01'), '0b7c2b52-6f0e-4c53-9a3e-5d1f4f0a9c01');
    for (const given of ['0b7c2b52', '', null, 7, {}]) assert.equal(asGuid(given), null);
    assert.equal(asHttps(' https://teams.microsoft.com/l/x '), 'https://teams.microsoft.com/l/x');
    for (const given of ['http://x.example', 'javascript:alert(1)', 'x', null, {}]) assert.equal(asHttps(given), null);
  });

  const now = Date.parse('2026-12-01T10:00:00Z');
  const headers: readonly (readonly [given: string | null, expected: number | null])[] = [
    ['12', 12], ['0', 0], ['Tue, 01 Dec 2026 10:00:20 GMT', 20], ['Tue, 01 Dec 2026 09:00:00 GMT', 0], ['soon', null], ['', null], [null, null],
  ];
  for (const [given, expected] of headers) {
    it(`asks to wait ${String(expected)} seconds with Retry-After ${String(given)}`, () => {
      assert.equal(secondsOf(given, now), expected);
    });
  }
});

describe('patience', () => {
  it('waits thirty seconds in all and no more', async () => {
    const waits: number[] = [];
    const patience = newPatience((seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    });
    const answers = [];
    for (const seconds of [20, 11, 10, 1]) answers.push(await patience.wait(seconds));
    assert.deepEqual([answers, waits], [[true, false, true, false], [20, 10]]);
  });
});

describe('lanes', () => {
  it('run as many at once as they are wide, in order, each for itself, also after a failure', async () => {
    const inLane = openLanes(2);
    const started: string[] = [];
    const finish = new Map<string, (isGood: boolean) => void>();
    const work = (lane: string, name: string): Promise<void> =>
      inLane(lane, () => new Promise<void>((resolve, reject) => {
        started.push(name);
        finish.set(name, (isGood) => {
          if (isGood) resolve();
          else reject(new Error(name));
        });
      }));
    const all = [work('a', '1'), work('a', '2'), work('a', '3'), work('b', '4'), work('a', '5')];
    await Promise.resolve();
    assert.deepEqual(started, ['1', '2', '4']);
    finish.get('1')?.(false);
    await assert.rejects(all[0] ?? Promise.resolve(), /^Error: 1$/u);
    assert.deepEqual(started, ['1', '2', '4', '3']);
    for (const name of ['2', '4', '3']) finish.get(name)?.(true);
    await all[2];
    assert.deepEqual(started, ['1', '2', '4', '3', '5']);
    finish.get('5')?.(true);
    await Promise.all(all.slice(1));
  });
});
