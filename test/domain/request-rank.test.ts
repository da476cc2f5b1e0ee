import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coverageOf, isStoodFor } from '../../shared/domain/principles.ts';
import { commission } from '../../shared/domain/request-commission.ts';
import { decideRequest, takeUpAgain } from '../../shared/domain/request-deeds.ts';
import { ranked, waitingOf } from '../../shared/domain/request-rank.ts';
import { BLANK_REQUEST, UNANSWERED, type Request } from '../../shared/domain/request.ts';
import type { Result } from '../../shared/domain/result.ts';

const request = (id: string, change: Partial<Request> = {}): Request => ({ ...BLANK_REQUEST, ...UNANSWERED, id, ref: id, title: id, what: id, by: 'x', at: `2026-11-0${id}T09:00:00.000Z`, revision: 1, ...change });
const ids = (list: readonly Request[]): string => list.map(({ id }) => id).join('');
const known = <T>(result: Result<T>): T => (result.ok ? result.value : assert.fail(JSON.stringify(result.refusal)));
const fieldsOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.why === 'notReady' ? result.refusal.problems.map(({ field, kind }) => `${field} ${kind}`).join(', ') : result.refusal.why);

describe('what waits, in order (R25)', () => {
  const all = [request('1'), request('2', { rank: 2 }), request('3', { state: 'triaged', rank: 1 }), request('4', { state: 'onAgenda', rank: 1 }), request('5', { state: 'declined' }), request('6')];
  it('as officers ranked it, then what came since; what is on an agenda or settled does not wait', () => { assert.equal(ids(waitingOf(all)), '3216'); });
  const rows: readonly (readonly [was: string, order: string, moved: string | null])[] = [
    ['3216', '2316', '3216'], // those that had no place yet have one now
    ['3216', '3216', '16'],
    ['3126', '2316', null],
    ['3216', '231', null],
    ['3216', '23166', null],
    ['3216', '2314', null],
  ];
  for (const [was, order, moved] of rows) {
    it(`read as ${was} and put as ${order}: ${moved ?? 'somebody was quicker'}`, () => {
      const after = ranked(all, was.split(''), order.split(''));
      assert.equal(after === null ? null : ids(after).split('').toSorted().join(''), moved === null ? null : moved.split('').toSorted().join(''));
      if (after !== null) assert.equal(ids(waitingOf(all.map((one) => after.find(({ id }) => id === one.id) ?? one))), order);
    });
  }
});

describe('what comes of a request (R86, R88)', () => {
  const said = { outcome: 'approvedWithConditions', text: 'Yes', conditions: 'Tested first', conflict: ' Leisure shares its system ', decision: null, promise: null, by: 'officer', at: '2026-12-01T10:00:00.000Z' } as const;
  const idea = request('1', { kind: 'opportunity' });
  it('with conditions it says which, unless a recorded decision does; how a conflict between services was resolved stays with it', () => {
    assert.equal(fieldsOf(decideRequest(idea, { ...said, conditions: ' ' })), 'conditions missing');
    assert.equal(fieldsOf(decideRequest(idea, { ...said, conditions: '', text: '', decision: 'd' })), 'done');
    const { outcome } = known(decideRequest(idea, said));
    assert.deepEqual([outcome?.conditions, outcome?.conflict], ['Tested first', 'Leisure shares its system']);
    assert.equal(known(decideRequest(idea, { ...said, outcome: 'approved' })).outcome?.conditions, '', 'without conditions there are none');
  });
  it('an approved opportunity is commissioned, and tied to what it becomes; taken up again it is nobody’s', () => {
    const by = { by: 'officer', at: said.at, today: '2026-12-01' };
    const to = { to: 'Head of ICT', day: '2026-12-01', workstream: null };
    assert.equal(fieldsOf(commission(idea, to, by)), 'alreadySettled');
    const approved = known(decideRequest(idea, said));
    assert.equal(fieldsOf(commission({ ...approved, kind: 'resource' }, to, by)), 'alreadySettled');
    assert.equal(fieldsOf(commission(approved, { ...to, to: ' ', day: '2026-12-02' }, by)), 'to missing, day dayToCome');
    const given = known(commission(approved, to, by));
    assert.deepEqual([given.commissioned?.to, given.commissioned?.workstream, given.workstream], ['Head of ICT', null, null]);
    const tied = known(commission(given, { ...to, workstream: 'w' }, by));
    assert.deepEqual([tied.commissioned?.workstream, tied.workstream], ['w', 'w']);
    assert.equal(known(takeUpAgain(tied)).commissioned, null);
  });
});

describe('coverage by principle (R23)', () => {
  it('says of every principle how often it is stood for, and of which by nothing', () => {
    const principles = [{ id: 'a', title: 'Open', text: '' }, { id: 'b', title: 'Agile', text: '' }, { id: 'c', title: 'User needs', text: '' }];
    const coverage = coverageOf([{ title: 'Digital', principles }], [{ principles: ['a', 'c'] }, { principles: ['a'] }], [{ principle: 'c', requests: 3, decided: 2 }, { principle: 'gone', requests: 9, decided: 9 }]);
    assert.deepEqual(coverage.map(({ title, requests, decisions, workstreams }) => [title, requests, decisions, workstreams]), [['Open', 0, 0, 2], ['Agile', 0, 0, 0], ['User needs', 3, 2, 1]]);
    assert.deepEqual(coverage.filter((one) => !isStoodFor(one)).map(({ title }) => title), ['Agile']);
  });
});
