import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FEW, readFigures, type Figure, type Read } from '../../shared/domain/measure.ts';
import { measuresPage as cy } from '../../shared/words/cy/measures-page.ts';
import { measuresPage as en } from '../../shared/words/en/measures-page.ts';

const part = (at: number): string => 'abc'[at] ?? 'd';
const people = { people: true };
const figures = (counts: readonly number[], total: number): readonly Figure[] => counts.map((count, at) => ({ part: part(at), count, total }));
const read = (counts: readonly number[], total: number): readonly Read[] => readFigures(people, figures(counts, total), false);

/** For each thing that can be read, every truth that reads so. */
function truths(all: readonly (readonly [counts: readonly number[], total: number])[]): ReadonlyMap<string, readonly (readonly number[])[]> {
  const found = new Map<string, (readonly number[])[]>();
  for (const [counts, total] of all) {
    const shown = JSON.stringify(read(counts, total));
    found.set(shown, [...(found.get(shown) ?? []), counts]);
  }
  return found;
}

/** Of each number that is kept back, how many it could be. */
const couldBe = (shown: string, counts: readonly (readonly number[])[]): readonly number[] =>
  (JSON.parse(shown) as readonly Read[]).flatMap(({ count }, at) => (count === null ? [new Set(counts.map((one) => one[at])).size] : []));

/** How six counts are said. */
const said = (words: typeof en) => [read([5], 6), read([3, 3], 6), read([3], 4), read([3], 60), read([58], 60), read([60], 60)].map((one) => one.map(words.figure).join(', '));

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n);

describe('what is kept back of people cannot be worked out from what is shown', () => {
  it('by why it is kept back: of six people, "all but a few" would be five', () => {
    const all = upTo(40).flatMap((total) => upTo(total).map((count) => [[count], total] as const));
    for (const [shown, counts] of truths(all)) for (const many of couldBe(shown, counts)) assert.ok(many >= FEW - 1, `${shown} can only be ${JSON.stringify(counts)}`);
  });

  it('by subtraction, where the parts are parts of one whole', () => {
    const all = upTo(32).flatMap((total) => upTo(total).flatMap((a) => upTo(total - a).map((b) => [[a, b, total - a - b], total] as const)));
    // the largest totals are left to those that read alike
    for (const [shown, counts] of truths(all)) {
      if (counts.some(([a = 0, b = 0, c = 0]) => a + b + c <= 22)) for (const many of couldBe(shown, counts)) assert.ok(many >= FEW - 1, `${shown} can only be ${JSON.stringify(counts)}`);
    }
    assert.deepEqual(read([12, 5, 3], 20).map(({ count, total, share }) => [count, total, share]), [[12, null, null], [5, null, null], [null, null, null]]);
    assert.deepEqual(read([12, 5, 8], 20).map(({ count, total, share }) => [count, total, share]), [[12, 20, 60], [5, 20, 25], [8, 20, 40]], 'where nothing is kept back, all of it is told');
    assert.deepEqual(read([12, 6, 3], 20).map(({ total }) => total), [20, 20, 20], 'parts that overlap are no whole');
  });

  it('and is said so in both languages', () => {
    assert.deepEqual(said(en), ['kept back, of 6', 'kept back, kept back', 'fewer than 5', 'fewer than 5 of 60', 'all but fewer than 5 of 60', '60 of 60 (100%)']);
    assert.deepEqual(said(cy).slice(0, 2), ['heb ei ddangos, o 6', 'heb ei ddangos, heb ei ddangos']);
  });
});
