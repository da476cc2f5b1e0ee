import assert from 'node:assert/strict';
import { Remembered } from '../../bot/teams/remembered.ts';
import { openPacer, type Pacer } from '../../bot/teams/pacer.ts';
import { standingTime } from './standing-time.ts';

async function times(count: number, where: (n: number) => readonly [tenant: string, conversation: string], prepare: (pacer: Pacer) => void = () => undefined): Promise<number[]> {
  const time = standingTime();
  const pacer = openPacer(time);
  prepare(pacer);
  const at: number[] = [];
  for (let n = 0; n < count; n += 1) {
    await pacer.pace(...where(n), Infinity);
    at.push(time.now());
  }
  return at;
}

const most = (at: readonly number[], within: number): number => Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + within).length));

describe('Teams: the pace of posting', () => {
  it('keeps to 7 in a second and 60 in thirty in one conversation, and loses no time doing so', async () => {
    const at = await times(121, () => ['t', 'c']);
    assert.deepEqual([most(at, 1000), most(at, 30_000), at[6], at[60], at[120]], [7, 60, 0, 30_000, 60_000]);
  });

  it('keeps to 47 in a second in one tenant', async () => {
    const at = await times(470, (n) => ['t', `c${n}`]);
    assert.deepEqual([most(at, 1000), at.at(-1)], [47, 9000]);
  });

  it('does not make tenants wait for each other', async () => {
    const at = await times(400, (n) => [`t${n}`, `c${n}`]);
    assert.equal(at.at(-1), 0);
  });

  it('makes room for replies, which do not wait', async () => {
    const at = await times(1, () => ['t', 'c'], (pacer) => {
      for (let n = 0; n < 7; n += 1) pacer.count('t', 'c');
    });
    assert.deepEqual(at, [1000]);
  });

  it('waits where the connector asked it to, in that tenant alone', async () => {
    const at = await times(2, (n) => [n === 0 ? 'other' : 't', `c${n}`], (pacer) => {
      pacer.hold('t', 5);
    });
    assert.deepEqual(at, [0, 5000]);
  });

  it('queues again behind a hold that came while it waited', async () => {
    const time = standingTime();
    const pacer = openPacer(time);
    for (let n = 0; n < 7; n += 1) await pacer.pace('t', 'c', 20_000);
    const waiting = pacer.pace('t', 'c', 20_000);
    pacer.hold('t', 5);
    assert.equal(await waiting, 0);
    assert.equal(time.now(), 5000);
  });

  it('does not wait longer than it may, and says how long it would have been', async () => {
    const time = standingTime();
    const pacer = openPacer(time);
    pacer.hold('t', 45);
    const waits = [];
    for (let n = 0; n < 100; n += 1) waits.push(await pacer.pace('t', 'c', 20_000));
    assert.deepEqual([new Set(waits), time.now()], [new Set([45_000]), 0]);
    // those who were sent away took nobody's place
    assert.deepEqual([await pacer.pace('t', 'c', 45_000), time.now()], [0, 45_000]);
  });

  it('does not wait longer than it may where holds come one upon another', async () => {
    const time = standingTime();
    const pacer = openPacer(time);
    pacer.hold('t', 15);
    const waiting = pacer.pace('t', 'c', 20_000);
    pacer.hold('t', 30);
    assert.deepEqual([await waiting, time.now()], [15_000, 15_000]);
  });

  it('lets everybody go when it closes', async () => {
    const pacer = openPacer();
    pacer.hold('t', 15);
    const waiting = pacer.pace('t', 'c', 20_000);
    pacer.close();
    assert.equal(await waiting, 0);
  });

  it('remembers a bounded number of places, the latest ones', () => {
    const places = new Remembered<string, number>(3);
    for (const [n, name] of ['a', 'b', 'c'].entries()) places.set(name, n);
    places.get('a');
    places.set('d', 3);
    assert.deepEqual([places.size, places.get('a'), places.get('b'), places.get('d')], [3, 0, undefined, 3]);
  });
});
