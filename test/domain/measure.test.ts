import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepMeasure, noteReading, type Counted, type MeasureForm } from '../../shared/domain/measure-deeds.ts';
import { isShownWithChampions, MEASURE_LIMITS, readFigures, trendOf, type Figure, type Measure, type Read } from '../../shared/domain/measure.ts';
import type { Result } from '../../shared/domain/result.ts';

const TODAY = '2026-12-01';
const form = (change: Partial<MeasureForm> = {}): MeasureForm => ({
  title: 'Mandatory learning', kind: 'share', people: true, workstream: null, takeUp: false, parts: [{ id: 'a', name: 'Privacy' }, { id: 'b', name: 'Cyber' }], ended: false, ...change,
});
const known = <T>(result: Result<T>): T => (result.ok ? result.value : assert.fail(JSON.stringify(result.refusal)));
const fieldsOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.why === 'notReady' ? result.refusal.problems.map(({ field, kind }) => `${field} ${kind}`).join(', ') : result.refusal.why);
const keep = (change: Partial<MeasureForm> = {}, before: Measure | null = null): Result<Measure> => keepMeasure(form(change), before, { id: 'm', workstreams: new Set(['w']) });
const measure = (change: Partial<MeasureForm> = {}): Measure => known(keep(change));
const figures = (...list: readonly (readonly [count: number, total: number | null])[]): Figure[] => list.map(([count, total], at) => ({ part: 'ab'[at] ?? 'c', count, total }));
const counted = (change: Partial<Counted> = {}): Counted => ({ reading: null, day: '2026-11-30', source: 'Learning portal', figures: figures([40, 100], [70, 100]), why: '', ...change });
const people = { people: true };
const shown = ({ count, total, share }: Read) => [count, total, share];
const read = (list: Figure[]): Read => readFigures(people, list, false)[0] ?? assert.fail();
let made = 0;
const note = (of: Measure, change: Partial<Counted> = {}): Result<Measure> => noteReading(of, counted(change), { id: `r${(made += 1).toString()}`, by: 'officer', at: '2026-12-01T10:00:00.000Z', today: TODAY });

describe('what is counted (R66, R67, R69, R90)', () => {
  const forms: readonly (readonly [string, Partial<MeasureForm>, string])[] = [
    ['a share of one part', { parts: [{ id: 'a', name: 'Privacy' }] }, 'done'],
    ['a mix of one part', { kind: 'mix', parts: [{ id: 'a', name: 'Permanent' }] }, 'parts outOfRange'],
    ['no name', { title: ' ' }, 'title missing'],
    ['two parts of one name', { parts: [{ id: 'a', name: 'Cyber' }, { id: 'b', name: 'cyber ' }] }, 'parts.1.name twice'],
    ['a workstream of another group', { workstream: 'x' }, 'workstream missing'],
    ['a workstream of the group', { workstream: 'w' }, 'done'],
  ];
  for (const [name, change, expected] of forms) it(`${name}: ${expected}`, () => { assert.equal(fieldsOf(keep(change)), expected); });

  it('a cohort is of people whatever the form says, and once something was counted a measure keeps its kind', () => {
    assert.equal(measure({ kind: 'cohort', people: false }).people, true);
    assert.equal(measure({ kind: 'mix', takeUp: true }).takeUp, false, 'only a share is take-up');
    const counting = known(note(measure()));
    assert.equal(fieldsOf(keep({ kind: 'mix' }, counting)), 'kind inUse');
    assert.equal(fieldsOf(keep({ people: false }, counting)), 'kind inUse', 'small numbers of people do not come to light');
    assert.equal(known(keep({ title: 'Learning' }, counting)).readings.length, 1);
  });

  const readings: readonly (readonly [string, Partial<Counted>, string])[] = [
    ['what there is', {}, 'done'],
    ['a day to come', { day: '2026-12-02' }, 'day dayToCome'],
    ['no source', { source: '' }, 'source missing'],
    ['more than all', { figures: figures([101, 100], [1, 100]) }, 'figures.0.count outOfRange'],
    ['half a person', { figures: figures([1.5, 100], [1, 100]) }, 'figures.0.count outOfRange'],
    ['no total', { figures: figures([1, null], [1, 100]) }, 'figures.0.total outOfRange'],
    ['a part too few', { figures: figures([1, 100]) }, 'figures missing'],
    ['a reading that is not there', { reading: 'x' }, 'notFound'],
  ];
  for (const [name, change, expected] of readings) it(`a reading with ${name}: ${expected}`, () => { assert.equal(fieldsOf(note(measure(), change)), expected); });

  it('is corrected, and what stood there before stays behind it with the reason; a day has one reading', () => {
    const first = known(note(measure()));
    assert.equal(fieldsOf(note(first)), 'day twice');
    const id = first.readings[0]?.id ?? '';
    assert.equal(fieldsOf(note(first, { reading: id, figures: figures([41, 100], [70, 100]) })), 'why missing');
    const [reading] = known(note(first, { reading: id, figures: figures([41, 100], [70, 100]), why: 'Two names counted twice' })).readings;
    assert.deepEqual([reading?.figures[0]?.count, reading?.was.map(({ why, figures: [was] }) => [why, was?.count])], [41, [['Two names counted twice', 40]]]);
    const both = known(note(first, { day: '2026-10-31' }));
    assert.deepEqual(both.readings.map(({ day }) => day), ['2026-11-30', '2026-10-31'], 'the latest first, whenever it was entered');
    assert.equal(fieldsOf(note({ ...first, ended: true }, { day: '2026-10-31' })), 'alreadySettled');
  });

  it('is counted so often and no more, and corrected so often and no more', () => {
    const { readings, corrections } = MEASURE_LIMITS;
    const one = known(note(measure())).readings[0] ?? assert.fail();
    const many = { ...measure(), readings: Array.from({ length: readings }, (_, n) => ({ ...one, id: n.toString(), day: `2000-01-${n.toString()}` })) };
    assert.equal(fieldsOf(note(many)), 'day tooMany');
    const was = Array.from({ length: corrections }, () => ({ ...one, why: 'x' }));
    assert.equal(fieldsOf(note({ ...measure(), readings: [{ ...one, was }] }, { reading: one.id, why: 'Again' })), 'why tooMany');
    assert.equal(fieldsOf(note({ ...measure(), readings: [{ ...one, was: was.slice(1) }] }, { reading: one.id, why: 'Again' })), 'done');
  });

  const kept: readonly (readonly [string, Figure[], readonly (readonly (number | null)[])[]])[] = [
    ['many', figures([40, 100]), [[40, 100, 40]]],
    ['fewer than five', figures([4, 100]), [[null, 100, null]]],
    ['nobody', figures([0, 100]), [[null, 100, null]]],
    ['five', figures([5, 100]), [[5, 100, 5]]],
    ['all but two: the two are not to be told', figures([98, 100]), [[null, 100, null]]],
    ['all of them', figures([100, 100]), [[100, 100, 100]]],
    ['of four', figures([3, 4]), [[null, null, null]]],
    ['a mix', figures([40, null], [10, null]), [[40, null, 80], [10, null, 20]]],
    ['a mix whose small part could be told from the share of the other', figures([40, null], [3, null]), [[40, null, null], [null, null, null]]],
  ];
  for (const [name, list, expected] of kept) {
    it(`of ${name}, everybody reads ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(readFigures(people, list, false).map(shown), expected);
      assert.deepEqual(readFigures(people, list, true).map(({ count }) => count), list.map(({ count }) => count), 'whoever keeps it reads all');
      assert.deepEqual(readFigures({ people: false }, list, false).map(({ count }) => count), list.map(({ count }) => count), 'things are not people');
    });
  }

  it('the trend is of shares in points, or of numbers, and of nothing where one of the two is kept back', () => {
    assert.deepEqual(trendOf(read(figures([50, 100])), read(figures([40, 100]))), { way: 'up', by: 10, points: true });
    assert.deepEqual(trendOf(read(figures([40, 100])), read(figures([40, 100]))), { way: 'same', by: 0, points: true });
    assert.deepEqual(trendOf(read(figures([30, 60])), read(figures([40, 60]))), { way: 'down', by: 16.7, points: true });
    assert.equal(trendOf(read(figures([40, 100])), read(figures([3, 100]))), null);
    assert.equal(trendOf(read(figures([40, 100])), undefined), null);
  });

  it('take-up and the group’s own stand with the champions (R90)', () => {
    assert.deepEqual([{ workstream: null, takeUp: false }, { workstream: 'w', takeUp: true }, { workstream: 'w', takeUp: false }].map(isShownWithChampions), [true, true, false]);
  });
});
