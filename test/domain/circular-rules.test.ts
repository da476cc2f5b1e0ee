import assert from 'node:assert/strict';
import type { Circular, CircularAnswer } from '../../shared/domain/call.ts';
import { answerCircular, askedOf, circularProblems, closesAt, dissentIn, endOf, isOver, mayCirculate, takenAs, tallyOf } from '../../shared/domain/circular-rules.ts';
import type { DecisionRule } from '../../shared/domain/terms.ts';
import { circularSheet } from '../cards/calls-samples.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { GROUP, SEATS, TERMS } from './steering-group.ts';

// open until the end of Tuesday 5 January 2027
const { circular: sheet } = circularSheet();
const ZONE = GROUP.zone;
const AT = '2027-01-04T10:00:00.000Z';
const { chair, viceChair, operations, digital, ict, communications, hr, frontline, outsider } = PEOPLE;
const ALL = [chair, viceChair, operations, digital, ict, communications, hr, frontline];
const asked = askedOf(TERMS, SEATS);
const said = (person: Person, says: CircularAnswer['says'], comment: string | null = null): CircularAnswer => ({ person: person.id, says, comment, at: AT });
const circular = (...answers: readonly CircularAnswer[]): Circular => ({ ...sheet, answers });
const rule = (change: Partial<DecisionRule>): DecisionRule => ({ ...TERMS.decisions, byCorrespondence: true, ...change });
const yes = (...people: readonly Person[]): readonly CircularAnswer[] => people.map((person) => said(person, 'agree'));
const no = (...people: readonly Person[]): readonly CircularAnswer[] => people.map((person) => said(person, 'object', `${person.name} objects`));

describe('decisions between meetings', () => {
  for (const [byCorrespondence, wanted] of [[true, null], [false, true], [null, false]] as const) {
    it(`are refused with the clause unless the terms allow them: ${String(byCorrespondence)}`, () => {
      assert.deepEqual(mayCirculate(rule({ byCorrespondence })), wanted === null ? null : { why: 'noCorrespondence', stated: wanted, clause: TERMS.decisions.clause });
    });
  }

  const forms: readonly (readonly [string, Partial<Circular>, readonly string[]])[] = [
    ['what is whole is taken', {}, []],
    ['a last day that is over is not', { closes: '2027-01-04' }, ['closes']],
    ['money asks for reasons, options and conflicts', { reasons: '', optionsRejected: null, conflicts: ' ' }, ['reasons', 'optionsRejected', 'conflicts']],
    ['without money nothing more is asked', { spendsMoney: false, reasons: '', optionsRejected: null, conflicts: null }, []],
  ];
  for (const [what, change, fields] of forms) {
    it(what, () => { assert.deepEqual(circularProblems({ ...sheet, ...change }, ZONE, AT).map(({ field }) => field), fields); });
  }

  const ends: readonly (readonly [string, DecisionRule['by'], readonly CircularAnswer[], string])[] = [
    ['nobody objects and five agree, the chair among them', 'agreement', yes(chair, operations, digital, ict, hr), 'agreed'],
    ['five agree without chair or vice chair', 'agreement', yes(operations, digital, ict, hr, frontline), 'tooFew'],
    ['four agree', 'agreement', yes(chair, digital, ict, hr), 'tooFew'],
    ['seven agree and one objects', 'agreement', [...yes(chair, viceChair, operations, digital, ict, communications, hr), ...no(frontline)], 'objected'],
    ['somebody without a seat does not count', 'agreement', [...yes(chair, operations, digital, ict), said(outsider, 'agree')], 'tooFew'],
    ['nor does an objection of theirs', 'agreement', [...yes(chair, operations, digital, ict, hr), said(outsider, 'object')], 'agreed'],
    ['three against two', 'majority', [...yes(chair, ict, hr), ...no(digital, frontline)], 'carried'],
    ['a tie is lost', 'majority', [...yes(chair, ict, hr), ...no(digital, frontline, operations)], 'lost'],
    ['a majority of too few', 'majority', yes(chair, ict, hr, digital), 'tooFew'],
    ['agreement first', 'agreementThenMajority', yes(chair, ict, hr, digital, operations), 'agreed'],
    ['then the majority', 'agreementThenMajority', [...yes(chair, ict, hr), ...no(digital)], 'tooFew'],
    ['the majority of a quorum', 'agreementThenMajority', [...yes(chair, ict, hr, operations), ...no(digital)], 'carried'],
  ];
  for (const [what, by, answers, wanted] of ends) {
    it(`end by ${by}: ${what}: ${wanted}`, () => { assert.equal(endOf({ answers }, { ...TERMS, decisions: rule({ by }) }, SEATS), wanted); });
  }

  it('know no vote where the group decides by agreement (R119)', () => {
    const tally = { agree: 5, object: 0, unanswered: 3 };
    assert.deepEqual(takenAs('agreed', tally, rule({ by: 'agreement' })), { outcome: 'approved', vote: null });
    assert.deepEqual(takenAs('agreed', tally, rule({ by: 'agreementThenMajority' })), { outcome: 'approved', vote: null });
    assert.deepEqual(takenAs('lost', { agree: 3, object: 3, unanswered: 2 }, rule({ by: 'majority' })), { outcome: 'declined', vote: { for: 3, against: 3, abstained: 2, casting: null } });
  });

  it('count each person once, the last word alone, and keep what dissent says', () => {
    const first = answerCircular(circular(), said(ict, 'agree'), asked, GROUP);
    assert.ok(first.ok && first.value.changed);
    const second = answerCircular(first.value.circular, said(ict, 'object', 'Too dear.'), asked, GROUP);
    assert.ok(second.ok && second.value.changed);
    assert.deepEqual(tallyOf(second.value.circular, asked), { agree: 0, object: 1, unanswered: 7 });
    assert.equal(dissentIn(second.value.circular), 'Too dear.');
    const again = answerCircular(second.value.circular, { ...said(ict, 'object', 'Too dear.'), at: '2027-01-05T10:00:00.000Z' }, asked, GROUP);
    assert.ok(again.ok && !again.value.changed);
  });

  const late: readonly (readonly [string, Circular, CircularAnswer, string])[] = [
    ['by somebody without a seat', circular(), said(outsider, 'agree'), 'notAMember'],
    ['once it has ended', { ...circular(), state: 'decided' }, said(ict, 'agree'), 'alreadySettled'],
    ['when its last day is over', circular(), { ...said(ict, 'agree'), at: '2027-01-06T00:00:00.000Z' }, 'alreadySettled'],
  ];
  for (const [what, one, answer, why] of late) {
    it(`are not answered ${what}`, () => {
      const answered = answerCircular(one, answer, asked, GROUP);
      assert.equal(answered.ok ? '' : answered.refusal.why, why);
    });
  }

  it('are open to the end of their last day, in summer time too, or until everybody has answered', () => {
    assert.deepEqual([closesAt('2027-01-05', ZONE), closesAt('2027-07-05', ZONE)], ['2027-01-06T00:00:00.000Z', '2027-07-05T23:00:00.000Z']);
    const most = yes(...ALL.slice(1));
    assert.deepEqual(
      [isOver(circular(...most), asked, ZONE, '2027-01-05T23:59:59.000Z'), isOver(circular(...most), asked, ZONE, '2027-01-06T00:00:00.000Z'), isOver(circular(...yes(...ALL)), asked, ZONE, AT)],
      [false, true, true],
    );
  });
});
