import assert from 'node:assert/strict';
import { NO_CYCLE, NO_PROGRAMME, obligations } from '../../shared/domain/obligation.ts';
import type { Result } from '../../shared/domain/result.ts';
import { answerChallenge, challengeRisk, changeRisk, closeRisk, raiseRisk, reopenRisk, restrictRisk, reviewRisk, riskProblems, type RiskForm } from '../../shared/domain/risk-deeds.ts';
import { bandOf, byScore, isReviewOverdue, mayReadRisk, openRisks, readableRisks, scoreOf, type Risk } from '../../shared/domain/risk.ts';
import { GROUP, SEATS, TERMS, always, workingDays } from './steering-group.ts';

const DOING = { by: 'secretary', at: '2026-11-02T10:00:00.000Z' };
const LATER = { by: 'owner', at: '2026-11-20T10:00:00.000Z' };
const TODAY = '2026-11-02';

const FORM: RiskForm = { title: ' Ransomware ', detail: '', workstream: null, stream: 'ict', owner: 'owner', likelihood: 4, impact: 5, mitigation: 'Backups', nextReview: '2026-12-01' };
const aRisk = (change: Partial<Risk> = {}): Risk => ({ ...raiseRisk({ id: 'risk-1', ref: 'RSK-2026-001' }, FORM, null, DOING), ...change });

const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const why = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.why);

const doubt = (risk: Risk, n: number): Result<Risk> => challengeRisk(risk, { id: `c${n.toString()}`, text: 'Really?' }, DOING);

describe('a risk (R91)', () => {
  const bands: readonly (readonly [likelihood: 1 | 2 | 3 | 4 | 5, impact: 1 | 2 | 3 | 4 | 5, score: number, band: string])[] = [
    [1, 1, 1, 'low'], [2, 2, 4, 'low'], [1, 5, 5, 'medium'], [3, 3, 9, 'medium'], [2, 5, 10, 'high'], [3, 5, 15, 'high'], [4, 4, 16, 'veryHigh'], [5, 5, 25, 'veryHigh'],
  ];
  for (const [likelihood, impact, score, band] of bands) {
    it(`${likelihood} × ${impact} is ${score}, ${band}`, () => { assert.deepEqual([scoreOf({ likelihood, impact }), bandOf(score)], [score, band]); });
  }

  const known = { today: TODAY, belongs: (person: string) => person === 'owner', hasWorkstream: (id: string) => id === 'ws', was: null };
  const faults: readonly (readonly [change: Partial<RiskForm>, problems: string])[] = [
    [{}, ''], [{ title: ' ' }, 'title missing'], [{ title: 'x'.repeat(201) }, 'title tooLong'], [{ owner: '' }, 'owner missing'], [{ owner: 'stranger' }, 'owner personNotInTeam'],
    [{ workstream: 'ws' }, ''], [{ workstream: 'of another group' }, 'workstream missing'], [{ nextReview: '' }, 'nextReview missing'], [{ nextReview: '2026-02-30' }, 'nextReview notADay'],
    [{ nextReview: TODAY }, ''], [{ nextReview: '2026-11-01' }, 'nextReview dayPast'], [{ nextReview: '2028-11-02' }, ''], [{ nextReview: '2028-11-03' }, 'nextReview dayTooFar'],
    [{ mitigation: '' }, ''], [{ mitigation: 'x'.repeat(2001) }, 'mitigation tooLong'],
  ];
  for (const [change, problems] of faults) {
    it(`${JSON.stringify(change).slice(0, 60)}: ${problems || 'is well'}`, () => {
      assert.equal(riskProblems({ ...FORM, ...change }, known).map(({ field, kind }) => `${field} ${kind}`).join(), problems);
    });
  }

  it('what stands may go on standing: an owner who has left, a day that has gone by', () => {
    const was = { owner: 'gone', nextReview: '2026-10-01', workstream: 'ended' };
    assert.deepEqual(riskProblems({ ...FORM, ...was }, { ...known, was }), []);
    assert.equal(riskProblems({ ...FORM, ...was, nextReview: '2026-10-02' }, { ...known, was }).length, 1);
  });

  it('another score is a line of its history, other words are none; "still right" confirms it and moves the review on', () => {
    const rescored = value(changeRisk(aRisk(), { ...FORM, likelihood: 2 }, 1, LATER));
    assert.deepEqual(rescored.scores.map(({ likelihood, by }) => `${likelihood} ${by}`), ['4 secretary', '2 owner']);
    assert.equal(value(changeRisk(aRisk(), { ...FORM, mitigation: 'More' }, 1, LATER)).scores.length, 1);
    const reviewed = value(reviewRisk(rescored, { revision: 2, months: 3, today: '2026-11-30' }, LATER));
    assert.deepEqual([reviewed.nextReview, reviewed.scores.length, reviewed.revision], ['2027-02-28', 3, 3]);
  });

  it("never overwrites somebody else's change, and changes nothing that is closed", () => {
    const closed = value(closeRisk(aRisk(), ' Over. ', 1, LATER));
    assert.deepEqual([closed.state, closed.closed?.why], ['closed', 'Over.']);
    const changes: readonly (readonly [Result<unknown>, string])[] = [
      [changeRisk(aRisk(), FORM, 9, LATER), 'changedMeanwhile'], [reviewRisk(aRisk(), { revision: 9, months: 1, today: TODAY }, LATER), 'changedMeanwhile'], [closeRisk(aRisk(), 'x', 9, LATER), 'changedMeanwhile'],
      [restrictRisk(aRisk(), [], 9, 'x'), 'changedMeanwhile'], [reopenRisk(closed, 1), 'changedMeanwhile'], [closeRisk(aRisk(), ' ', 1, LATER), 'notReady'], [changeRisk(closed, FORM, 2, LATER), 'alreadySettled'],
      [challengeRisk(closed, { id: 'c', text: 'x' }, LATER), 'alreadySettled'], [reopenRisk(aRisk(), 1), 'alreadySettled'], [reopenRisk(closed, 2), 'done'],
    ];
    assert.deepEqual(changes.map(([result]) => why(result)), changes.map(([, expected]) => expected));
  });

  it('a challenge is answered once, and both stand', () => {
    const doubted = value(challengeRisk(aRisk(), { id: 'c1', text: ' Really? ' }, DOING));
    const answered = value(answerChallenge(doubted, 'c1', 'Yes.', LATER));
    assert.deepEqual(answered.challenges, [{ id: 'c1', ...DOING, text: 'Really?', answer: { ...LATER, text: 'Yes.' } }]);
    assert.deepEqual([why(answerChallenge(answered, 'c1', 'No.', LATER)), why(answerChallenge(answered, 'c2', 'x', LATER)), why(answerChallenge(doubted, 'c1', ' ', LATER)), why(challengeRisk(aRisk(), { id: 'c', text: '' }, DOING))], ['alreadySettled', 'notFound', 'notReady', 'notReady']);
  });

  it('its log holds a hundred challenges, and says so to whoever adds another', () => {
    let full = aRisk();
    for (let n = 0; n < 100; n += 1) full = value(doubt(full, n));
    assert.deepEqual([full.challenges.length, doubt(full, 100)], [100, { ok: false, refusal: { why: 'notReady', problems: [{ field: 'text', kind: 'tooMany', most: 100 }] } }]);
    assert.equal(value(answerChallenge(full, 'c0', 'Yes.', LATER)).challenges[0]?.answer?.text, 'Yes.');
  });

  it('a restricted one is there for its readers, its owner and whoever restricted it (R72)', () => {
    const kept = value(restrictRisk(aRisk(), ['reader'], 1, 'secretary'));
    assert.deepEqual(['owner', 'secretary', 'reader', 'chair'].map((person) => mayReadRisk(kept, person)), [true, true, true, false]);
    assert.deepEqual([readableRisks([kept, aRisk()], 'chair').length, openRisks([kept, aRisk(), aRisk({ state: 'closed' })]).length], [1, 1]);
    assert.equal(value(restrictRisk(kept, null, 2, 'secretary')).readers, null);
  });

  it('the highest comes first, then what is due sooner', () => {
    const [a, b, c] = [aRisk({ ref: 'a', likelihood: 1 }), aRisk({ ref: 'b', nextReview: '2027-01-01' }), aRisk({ ref: 'c' })];
    assert.deepEqual([a, b, c].toSorted(byScore).map(({ ref }) => ref), ['c', 'b', 'a']);
    assert.deepEqual(['2026-12-01', '2026-12-02'].map((today) => isReviewOverdue(aRisk(), today)), [false, true]);
  });
});

const owed = (risks: readonly Risk[], now: string) =>
  obligations({ group: GROUP, ...always(TERMS), seats: SEATS, cycle: { ...NO_CYCLE, programme: { ...NO_PROGRAMME, risks } }, meetings: [], attendance: [], actions: [], isWorkingDay: workingDays('englandAndWales') }, now)
    .filter(({ matter }) => matter.kind === 'riskReview');

const keysOf = (change: Partial<Risk>): readonly string[] => owed([aRisk(change)], '2026-12-02T12:00:00.000Z').map(({ key }) => key);

describe('the owner of a risk is reminded of its review', () => {
  it('privately, three working days before, and once its day has gone by', () => {
    assert.deepEqual(owed([aRisk()], '2026-11-02T10:00:00.000Z').map(({ key, to, due }) => [key.split('/').at(-1), to, due]), [
      ['before', 'owner', '2026-11-26T09:00:00.000Z'], ['late-0', 'owner', '2026-12-02T09:00:00.000Z'], ['late-1', 'owner', '2026-12-09T09:00:00.000Z'],
    ]);
  });

  // its day is Tuesday 1 December
  const weeks: readonly (readonly [now: string, due: readonly string[]])[] = [
    ['2026-11-30T12:00:00.000Z', ['before']], ['2026-12-02T09:00:00.000Z', ['late-0']], ['2026-12-08T12:00:00.000Z', ['late-0']], ['2026-12-09T12:00:00.000Z', ['late-1']], ['2026-12-24T12:00:00.000Z', ['late-3']],
    ['2027-05-30T12:00:00.000Z', []], ['2028-01-10T12:00:00.000Z', []],
  ];
  for (const [now, due] of weeks) {
    it(`at ${now} of ${due.join() || 'nothing'} alone: one reminder a week, however long nobody looked`, () => {
      assert.deepEqual(owed([aRisk()], now).filter((one) => one.due <= now).map(({ key }) => key.split('/').at(-1)), due);
    });
  }

  it('no more once it is closed; anew for another day and for another owner', () => {
    assert.deepEqual(keysOf({ state: 'closed' }), []);
    assert.ok(keysOf({ owner: 'other' }).every((key) => !keysOf({}).includes(key)));
    assert.ok(keysOf({ nextReview: '2026-12-08' }).every((key) => !keysOf({}).includes(key)));
  });
});
