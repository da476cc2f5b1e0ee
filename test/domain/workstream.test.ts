import assert from 'node:assert/strict';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
import type { StatusDoubt } from '../../shared/domain/status-doubt.ts';
import { strategyEnded } from '../../shared/domain/strategy.ts';
import { REASON_LIMIT, acceptReport, acceptStatement } from '../../shared/domain/workstream.ts';
import type { Known, Statement, Workstream } from '../../shared/domain/workstream.ts';
import { PEOPLE } from '../tenant/people.ts';

const workstream: Workstream = {
  id: 'workstream-2',
  strategy: { id: 'strategy-1', title: 'Digital Strategy 2022-2025', from: '2022-02-10', until: '2025-12-31', owner: null },
  number: 2,
  title: 'Workstream 2',
  leadPost: 'ICT Programme Manager',
  lead: PEOPLE.programme.id,
  status: null,
};

const TODAY = '2026-12-14';
const said = (change: Partial<Statement>): Statement => ({ rag: 'amber', reason: '', ask: '', backBy: null, evidence: '', despite: '', ...change });
const known = (change: Partial<Known> = {}): Known => ({ today: TODAY, hasEvidence: false, doubts: [], ...change });
const FULL = { reason: 'The supplier is late.', ask: 'A new tender', backBy: '2027-02-01' } as const;
const DOUBTS: readonly StatusDoubt[] = [{ kind: 'staleEvidence', days: 74 }];
const missing = (field: string): FormProblem => ({ field, kind: 'missing' });
const long = 'x'.repeat(REASON_LIMIT);

describe('reporting a status (W13, W14)', () => {
  const accepted: readonly (readonly [what: string, statement: Statement, known: Known, kept: Statement])[] = [
    ['amber with all it needs', said({ ...FULL, reason: ' The supplier is late. ', ask: ' A new tender ' }), known(), said(FULL)],
    ['red until today', said({ ...FULL, rag: 'red', backBy: TODAY }), known(), said({ ...FULL, rag: 'red', backBy: TODAY })],
    ['red at the limit', said({ ...FULL, rag: 'red', reason: long }), known(), said({ ...FULL, rag: 'red', reason: long })],
    ['an amber keeps no evidence and is in spite of nothing', said({ ...FULL, evidence: 'x', despite: 'y' }), known({ doubts: DOUBTS }), said(FULL)],
    ['green with evidence', said({ rag: 'green', evidence: ' 212 residents ' }), known(), said({ rag: 'green', evidence: '212 residents' })],
    ['what is said of a green is its evidence', said({ rag: 'green', reason: '  on plan ' }), known(), said({ rag: 'green', evidence: 'on plan' })],
    ['a green asks for nothing', said({ ...FULL, rag: 'green', evidence: 'x' }), known(), said({ rag: 'green', reason: FULL.reason, evidence: 'x' })],
    ['green on evidence of before', said({ rag: 'green' }), known({ hasEvidence: true }), said({ rag: 'green' })],
    ['green all the same', said({ rag: 'green', evidence: 'x', despite: ' a formality ' }), known({ doubts: DOUBTS }), said({ rag: 'green', evidence: 'x', despite: 'a formality' })],
    ['green in spite of nothing', said({ rag: 'green', evidence: 'x', despite: 'a formality' }), known(), said({ rag: 'green', evidence: 'x' })],
  ];
  for (const [what, statement, held, kept] of accepted) {
    it(what, () => {
      assert.deepEqual(acceptReport(workstream, PEOPLE.programme.id, statement, held), { ok: true, value: kept });
    });
  }

  const wanting: readonly (readonly [what: string, statement: Statement, problems: readonly FormProblem[]])[] = [
    ['amber alone', said({}), [missing('reason'), missing('ask'), missing('backBy')]],
    ['red with blanks', said({ rag: 'red', reason: ' \n', ask: ' ' }), [missing('reason'), missing('ask'), missing('backBy')]],
    ['amber without an ask', said({ ...FULL, ask: '' }), [missing('ask')]],
    ['amber until yesterday', said({ ...FULL, backBy: '2026-12-13' }), [{ field: 'backBy', kind: 'dayPast', earliest: TODAY }]],
    ['red, too long', said({ ...FULL, rag: 'red', reason: `${long}x` }), [{ field: 'reason', kind: 'tooLong', limit: REASON_LIMIT }]],
    ['green without evidence', said({ rag: 'green' }), [missing('evidence')]],
    ['green, too long', said({ rag: 'green', evidence: `${long}x` }), [{ field: 'evidence', kind: 'tooLong', limit: REASON_LIMIT }]],
  ];
  for (const [what, statement, problems] of wanting) {
    it(`not ${what}`, () => {
      assert.deepEqual(acceptReport(workstream, PEOPLE.programme.id, statement, known()), { ok: false, refusal: { why: 'notReady', problems } });
    });
  }

  it('a green that something speaks against is challenged', () => {
    const refusal = { why: 'greenDoubted', number: 2, doubts: DOUBTS };
    assert.deepEqual(acceptReport(workstream, PEOPLE.programme.id, said({ rag: 'green', evidence: 'x', despite: ' ' }), known({ doubts: DOUBTS })), { ok: false, refusal });
  });

  it('nobody but the lead speaks for themself, and nobody while the post is empty', () => {
    const refusal = { why: 'notTheLead', number: 2, lead: 'ICT Programme Manager' };
    for (const who of ['secretary', 'services'] as const) assert.deepEqual(acceptReport(workstream, PEOPLE[who].id, said(FULL), known()), { ok: false, refusal });
    assert.deepEqual(acceptReport({ ...workstream, lead: null }, PEOPLE.programme.id, said(FULL), known()), { ok: false, refusal });
    assert.ok(acceptStatement(workstream, said(FULL), known()).ok, 'whoever may enter it for the lead is decided elsewhere');
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
