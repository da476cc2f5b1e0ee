import assert from 'node:assert/strict';
import { NO_CYCLE, NO_PROGRAMME, obligations, type GroupFacts } from '../../shared/domain/obligation.ts';
import { reviewerOf, reviewStanding } from '../../shared/domain/strategy-obligations.ts';
import { strategyFormProblems } from '../../shared/domain/strategy-edit.ts';
import { newStrategy, type Strategy } from '../../shared/domain/strategy.ts';
import { workstreamProblems } from '../../shared/domain/workstream-edit.ts';
import { BARE_REPORT, type Workstream } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, GROUP, SEATS, TERMS, workingDays } from './steering-group.ts';

const england = workingDays('englandAndWales');
const strategy = (change: Partial<Strategy> = {}): Strategy => ({ ...newStrategy('s1', { title: 'Digital Strategy', from: '2022-02-10', until: '2028-12-31' }), ...change });

const told = (strategies: readonly Strategy[], now: string, change: Partial<GroupFacts> = {}): readonly string[] =>
  obligations({
    group: GROUP, ...always(TERMS), seats: SEATS, meetings: [], attendance: [], actions: [], isWorkingDay: england, cycle: { ...NO_CYCLE, programme: { ...NO_PROGRAMME, strategies } }, ...change,
  }, now).map(({ key, due, to }) => `${key.split('/').slice(0, 4).join('/')} ${due.slice(0, 16)} ${to === PEOPLE.secretary.id ? 'secretary' : (to ?? '')}`);

describe('a strategy is reviewed (R22, R84)', () => {
  const due = strategy({ nextReview: '2027-01-11' });
  it('the secretary hears of it ten working days before and on the day, where nobody answers for it', () => {
    assert.deepEqual(told([due], '2026-12-01T10:00:00.000Z').filter((line) => line.startsWith('strategy-review')), [
      // Christmas, Boxing Day and New Year are no working days
      'strategy-review/s1/2027-01-11/ahead 2026-12-23T09:00 secretary', 'strategy-review/s1/2027-01-11/on 2027-01-11T09:00 secretary',
    ]);
  });
  it('its owner does instead, where there is one', () => { assert.match(told([{ ...due, owner: PEOPLE.culture.id }], '2026-12-01T10:00:00.000Z')[0] ?? '', new RegExp(`${PEOPLE.culture.id}$`, 'u')); });
  it('the first gives way once the day has come, and a day at the weekend waits for Monday', () => {
    assert.deepEqual(told([strategy({ nextReview: '2027-01-09' })], '2027-01-11T09:30:00.000Z').filter((line) => line.startsWith('strategy-review')), ['strategy-review/s1/2027-01-09/on 2027-01-11T09:00 secretary']);
  });
  it('once when its period has ended, and not when it was reviewed since', () => {
    const over = strategy({ until: '2026-10-31' });
    assert.deepEqual(told([over], '2026-10-20T10:00:00.000Z'), ['strategy-ended/s1/2026-10-31/' + PEOPLE.secretary.id + ' 2026-11-02T09:00 secretary']);
    assert.deepEqual(told([{ ...over, reviewed: '2026-11-01' }], '2026-11-02T10:00:00.000Z'), []);
    assert.deepEqual(told([over], '2027-03-01T10:00:00.000Z'), [], 'after two months nobody is told any more');
  });
  it('one that has not begun, or a group without officers, is told nothing', () => {
    const toCome = (nextReview: string) => told([strategy({ from: '2027-02-01', nextReview })], '2026-12-01T10:00:00.000Z').filter((line) => line.startsWith('strategy-review'));
    assert.deepEqual(toCome('2027-01-11'), []);
    assert.deepEqual(toCome('2027-06-01').map((line) => line.slice(0, 50)), ['strategy-review/s1/2027-06-01/ahead 2027-05-17T08:', 'strategy-review/s1/2027-06-01/on 2027-06-01T08:00 '], 'the clock knows when to look again');
    assert.deepEqual(told([due], '2026-12-01T10:00:00.000Z', { group: { ...GROUP, secretary: null } }), []);
    assert.equal(reviewerOf(due, { secretary: null, deputySecretary: 'deputy' }), 'deputy');
  });

  const rows: readonly (readonly [what: string, change: Partial<Strategy>, expected: string | null])[] = [
    ['nothing is set', {}, null],
    ['the review is far off', { nextReview: '2027-03-01' }, null],
    ['within ten working days', { nextReview: '2026-12-07' }, 'ahead'],
    ['the day has come', { nextReview: '2026-11-23' }, 'due'],
    ['its period is over, whatever its review', { until: '2026-11-22', nextReview: '2027-03-01' }, 'ended'],
    ['its last day', { until: '2026-11-23' }, null],
    ['over, and looked at since', { until: '2026-10-01', reviewed: '2026-10-20', nextReview: '2027-10-20' }, null],
  ];
  for (const [what, change, expected] of rows) it(what, () => { assert.equal(reviewStanding(strategy(change), '2026-11-23', england), expected); });
});

describe('the form of a strategy', () => {
  const among = { id: 's1', today: '2026-11-22', strategies: [{ id: 's1', restsOn: null }, { id: 's2', restsOn: 's1' }, { id: 's3', restsOn: 's2' }] };
  const rows: readonly (readonly [what: string, change: Partial<Strategy>, expected: readonly string[]])[] = [
    ['all is well', { restsOn: null }, []],
    ['it has no title and ends before it begins', { title: ' ', until: '2022-01-01' }, ['title missing', 'until endsBeforeItBegins']],
    ['reviewed tomorrow', { reviewed: '2026-11-23' }, ['reviewed dayToCome']],
    ['next reviewed before it was last', { reviewed: '2026-11-01', nextReview: '2026-11-01' }, ['nextReview dayPast']],
    ['it rests on itself', { restsOn: 's1' }, ['restsOn itself']],
    ['it rests on what rests on it (R59)', { restsOn: 's3' }, ['restsOn circle']],
    ['it rests on what is not there', { restsOn: 's9' }, ['restsOn missing']],
    ['a principle without a name', { principles: [{ id: 'p', title: '', text: 'x' }] }, ['principles.0.title missing']],
  ];
  for (const [what, change, expected] of rows) it(what, () => { assert.deepEqual(strategyFormProblems(strategy(change), among).map(({ field, kind }) => `${field} ${kind}`), expected); });
});

describe('the number of a workstream (R19, R73)', () => {
  const own = strategy();
  const five: Workstream = { id: 'w5', strategy: own, number: 5, title: 'Culture', leadPost: 'Head', lead: null, status: { ...BARE_REPORT, rag: 'green', reason: '', by: 'p', at: '2026-11-01T10:00:00.000Z' } };
  const form = { strategy: 's1', number: 5, title: 'Capability', leadPost: 'Head', chosen: null };
  const known = { workstreams: [five], strategies: ['s1', 's2'], team: ['p'] };
  const rows: readonly (readonly [what: string, change: object, id: string | null, expected: readonly string[]])[] = [
    ['is one workstream’s within its strategy', {}, null, ['number twice']],
    ['stays its own', {}, 'w5', []],
    ['may be another’s in another strategy', { strategy: 's2' }, null, []],
    ['goes with a strategy of the group', { strategy: 's9' }, null, ['strategy missing']],
    ['a title, a post and a lead of the team are wanted', { number: 6, title: '', leadPost: ' ', chosen: 'q' }, null, ['title missing', 'leadPost missing', 'chosen personNotInTeam']],
  ];
  for (const [what, change, id, expected] of rows) it(what, () => { assert.deepEqual(workstreamProblems({ ...form, ...change }, id, known).map(({ field, kind }) => `${field} ${kind}`), expected); });
});
