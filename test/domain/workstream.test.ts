import assert from 'node:assert/strict';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { strategyEnded } from '../../shared/domain/strategy.ts';
import { REASON_LIMIT, acceptReport } from '../../shared/domain/workstream.ts';
import type { Rag, Workstream } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';

const workstream: Workstream = {
  id: 'workstream-2',
  strategy: { id: 'strategy-1', title: 'Digital Strategy 2022-2025', from: '2022-02-10', until: '2025-12-31' },
  number: 2,
  title: 'Workstream 2',
  leadPost: 'ICT Programme Manager',
  lead: PEOPLE.programme.id,
  status: null,
};

describe('reporting a status', () => {
  const long = 'x'.repeat(REASON_LIMIT);
  const accepted: readonly (readonly [rag: Rag, reason: string, kept: string])[] = [
    ['green', '', ''],
    ['green', '  on plan ', 'on plan'],
    ['amber', ' The supplier is late. ', 'The supplier is late.'],
    ['red', long, long],
  ];
  for (const [rag, reason, kept] of accepted) {
    it(`${rag} with ${reason.length} characters`, () => {
      assert.deepEqual(acceptReport(workstream, PEOPLE.programme.id, rag, reason), { ok: true, value: { rag, reason: kept } });
    });
  }

  const notTheLead: Refusal = { why: 'notTheLead', number: 2, lead: 'ICT Programme Manager' };
  const refused: readonly (readonly [what: string, who: keyof typeof PEOPLE, rag: Rag, reason: string, refusal: Refusal])[] = [
    ['amber without a reason', 'programme', 'amber', ' \n', { why: 'reasonNeeded', rag: 'amber' }],
    ['red without a reason', 'programme', 'red', '', { why: 'reasonNeeded', rag: 'red' }],
    ['too long', 'programme', 'red', `${long}x`, { why: 'tooLong', field: 'reason', limit: REASON_LIMIT, length: REASON_LIMIT + 1 }],
    ['green, too long', 'programme', 'green', `${long}x`, { why: 'tooLong', field: 'reason', limit: REASON_LIMIT, length: REASON_LIMIT + 1 }],
    ['the secretary', 'secretary', 'green', '', notTheLead],
    ['another lead', 'services', 'amber', 'late', notTheLead],
  ];
  for (const [what, who, rag, reason, refusal] of refused) {
    it(`not ${what}`, () => {
      assert.deepEqual(acceptReport(workstream, PEOPLE[who].id, rag, reason), { ok: false, refusal });
    });
  }

  it('nobody reports while nobody is in the lead post', () => {
    assert.deepEqual(acceptReport({ ...workstream, lead: null }, PEOPLE.programme.id, 'green', ''), { ok: false, refusal: notTheLead });
  });
});

describe('the end of a strategy (R18)', () => {
  const rows = [
    ['2025-12-30', false],
    ['2025-12-31', false],
    ['2026-01-01', true],
  ] as const;
  for (const [today, ended] of rows) {
    it(`${today}: ${ended}`, () => {
      assert.equal(strategyEnded(workstream.strategy, today), ended);
    });
  }
});
