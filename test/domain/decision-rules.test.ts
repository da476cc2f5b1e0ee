import assert from 'node:assert/strict';
import type { Decision, DecisionOutcome, QuorumStamp, Vote } from '../../shared/domain/decision.ts';
import { carries, corrected, decisionProblems, mayReadDecision, mayVote, settleHeld, stateTaken, type DecisionForm } from '../../shared/domain/decision-rules.ts';
import { DECIDED_BY, WHEN_INQUORATE, type DecisionRule, type InquorateRule } from '../../shared/domain/terms.ts';

const AT = '2026-11-02T10:00:00.000Z';
const CLAUSE = { section: 'Decisions', sentence: 'Decisions will be taken by agreement. There will be no voting.' };
const rule = (by: DecisionRule['by'], castingVote: boolean | null = null): DecisionRule => ({ by, castingVote, byCorrespondence: null, clause: CLAUSE });
const inquorate = (course: InquorateRule['course']): InquorateRule => ({ course, afterMinutes: 15, clause: CLAUSE });
const stamp = (present: number, quorate: boolean): QuorumStamp => ({ at: AT, present, needed: 5, quorate });
const vote = (yes: number, no: number, casting: Vote['casting'] = null): Vote => ({ for: yes, against: no, abstained: 1, casting });

const FORM: DecisionForm = {
  about: 'CRM', text: 'Buy it', outcome: 'approved', reasons: '', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null,
};
const wrong = (form: Partial<DecisionForm>, rules: DecisionRule): readonly string[] => decisionProblems({ ...FORM, ...form }, rules).map((problem) => `${problem.field} ${problem.kind === 'vote' ? problem.wrong : problem.kind}`);

describe('a decision', () => {
  const votes: readonly (readonly [rules: DecisionRule, outcome: DecisionOutcome, vote: Vote | null, wrong: readonly string[]])[] = [
    [rule('agreement'), 'approved', null, []],
    [rule('agreement'), 'approved', vote(5, 0), ['vote notByTheTerms']],
    [rule('agreement', true), 'approved', vote(3, 3, 'for'), ['vote notByTheTerms']],
    [rule('majority'), 'approved', null, ['vote needed']],
    [rule('majority'), 'declined', null, ['vote needed']],
    [rule('majority'), 'noted', null, []],
    [rule('majority'), 'approved', vote(0, 0), ['vote saysOtherwise']],
    [rule('majority'), 'approved', { ...vote(0, 0), abstained: 0 }, ['vote needed']],
    [rule('majority'), 'approved', vote(4, 3), []],
    [rule('majority'), 'approved', vote(3, 4), ['vote saysOtherwise']],
    [rule('majority'), 'declined', vote(3, 4), []],
    [rule('majority'), 'declined', vote(4, 3), ['vote saysOtherwise']],
    [rule('majority'), 'declined', vote(3, 3), []],
    [rule('majority'), 'approved', vote(3, 3), ['vote saysOtherwise']],
    [rule('majority'), 'approved', vote(3, 3, 'for'), ['vote noCastingVote']],
    [rule('majority', false), 'approved', vote(3, 3, 'for'), ['vote noCastingVote']],
    [rule('majority', true), 'approved', vote(3, 3, 'for'), []],
    [rule('majority', true), 'declined', vote(3, 3, 'against'), []],
    [rule('majority', true), 'approved', vote(4, 3, 'for'), ['vote noTie']],
    [rule('agreementThenMajority'), 'approved', null, []],
    [rule('agreementThenMajority'), 'approved', vote(4, 3), []],
    [rule('agreementThenMajority'), 'approved', vote(2, 3), ['vote saysOtherwise']],
  ];
  for (const [rules, outcome, cast, expected] of votes)
    it(`R119: ${rules.by}${rules.castingVote === true ? ' with a casting vote' : ''}, ${outcome}, ${cast === null ? 'no vote' : `${cast.for.toString()}:${cast.against.toString()}${cast.casting ?? ''}`}: ${expected.join() || 'stands'}`, () =>
      assert.deepEqual(wrong({ outcome, vote: cast }, rules), expected));

  it('R119: offers a vote wherever the terms know one', () => assert.deepEqual(DECIDED_BY.map((by) => mayVote({ by })), [false, true, true]));

  const said: readonly (readonly [form: Partial<DecisionForm>, wrong: readonly string[]])[] = [
    [{}, []],
    [{ text: ' ', about: '' }, ['about missing', 'text missing']],
    [{ outcome: 'approvedWithConditions' }, ['conditions missing']],
    [{ outcome: 'deferred' }, ['reasons missing']],
    [{ outcome: 'challengedBack', reasons: 'The costs are not shown' }, []],
    [{ spendsMoney: true }, ['reasons missing', 'optionsRejected missing', 'conflicts missing']],
    [{ spendsMoney: true, reasons: 'It is cheaper', optionsRejected: 'None', conflicts: 'None' }, []],
    [{ text: 'x'.repeat(4001), about: 'x'.repeat(501) }, ['about tooLong', 'text tooLong']],
  ];
  for (const [form, expected] of said) it(`${JSON.stringify(form).slice(0, 60)}: ${expected.join(', ') || 'enough'}`, () => assert.deepEqual(wrong(form, rule('agreement')), expected));

  const courses: Readonly<Record<InquorateRule['course'], string>> = { notesOnly: 'inquorate', decisionsHeld: 'held', adjourn: 'inquorate' };
  for (const course of WHEN_INQUORATE)
    it(`without a quorum, where the terms say ${course}: ${courses[course]}`, () => {
      const state = stateTaken(stamp(3, false), inquorate(course));
      assert.equal(state.ok ? state.value : state.refusal.why, courses[course]);
      if (!state.ok) assert.deepEqual(state.refusal, { why: 'inquorate', course, present: 3, needed: 5, clause: CLAUSE });
    });

  it('with a quorum, between meetings, and where nobody kept the register it stands', () => {
    for (const quorum of [stamp(5, true), null]) assert.deepEqual(stateTaken(quorum, inquorate('adjourn')), { ok: true, value: 'taken' });
  });

  const HELD: Decision = { ...FORM, id: 'd', ref: 'DEC-2026-007', meeting: 'm1', item: null, quorum: stamp(3, false), state: 'held', settled: null, readers: null, by: 'secretary', at: AT, corrections: [] };
  const settling = { meeting: 'm2', note: null, by: 'chair', at: AT } as const;

  it('one that was held is ratified or lapses at a quorate meeting, once', () => {
    for (const how of ['ratified', 'lapsed'] as const) {
      const settled = settleHeld(HELD, { ...settling, how, quorum: stamp(5, true) }, inquorate('decisionsHeld'));
      assert.ok(settled.ok);
      assert.deepEqual([settled.value.state, settled.value.settled?.meeting], [how, 'm2']);
      const again = settleHeld(settled.value, { ...settling, how, quorum: stamp(5, true) }, inquorate('decisionsHeld'));
      assert.equal(!again.ok && again.refusal.why, 'alreadySettled');
    }
    const early = settleHeld(HELD, { ...settling, how: 'ratified', quorum: stamp(4, false) }, inquorate('decisionsHeld'));
    assert.equal(!early.ok && early.refusal.why, 'inquorate');
  });

  it('a correction is added and changes nothing else', () => {
    const correction = { text: 'Five, not four', by: 'secretary', at: AT };
    assert.deepEqual(corrected(HELD, correction), { ...HELD, corrections: [correction] });
  });

  it('is read by everybody, or by its readers alone', () => {
    assert.deepEqual([mayReadDecision({ readers: null }, 'anybody'), mayReadDecision({ readers: ['a'] }, 'a'), mayReadDecision({ readers: ['a'] }, 'b'), mayReadDecision({ readers: [] }, 'a')], [true, true, false, false]);
  });

  it('a tie is lost unless the casting vote carries it', () => assert.deepEqual([carries(vote(3, 3)), carries(vote(3, 3, 'for')), carries(vote(3, 3, 'against')), carries(vote(4, 3))], [false, true, false, true]));
});
