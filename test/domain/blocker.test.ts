import assert from 'node:assert/strict';
import { ageOf, isLate, waitedOf, type Blocker } from '../../shared/domain/blocker.ts';
import { answerAbove, end, escalate, giveBack, newBlocker, offer, reopen, rewrite, take, takeBackOffer, waitFor, type Doing } from '../../shared/domain/blocker-deeds.ts';
import { removingOf } from '../../shared/domain/blocker-facts.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/result.ts';

const ZONE = 'Europe/London';
const on = (today: string, by = 'raiser'): Doing => ({ by, at: `${today}T10:00:00.000Z`, today });
const fresh = newBlocker('b', 'BLK-2026-001', { title: ' No analyst ', detail: '', workstream: 'w3', decisionSince: null }, on('2026-12-01'));
const ok = (result: Result<Blocker>): Blocker => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const why = (result: Result<Blocker>): string => {
  assert.ok(!result.ok, 'nothing was refused');
  const told: Refusal = result.refusal;
  return told.why === 'notReady' ? told.problems.map(({ field, kind }) => `${field} ${kind}`).join() : told.why;
};
const taken = ok(take(fresh, '2026-12-20', on('2026-12-02', 'hr')));
const removed = ok(end(taken, 'removed', 'The post was released.', on('2026-12-11', 'hr')));

describe('a blocker and its remover (R27, T7)', () => {
  it('is taken on by a day, given back, and taken on by somebody else', () => {
    assert.deepEqual([taken.state, taken.remover?.person, taken.remover?.due, taken.revision], ['taken', 'hr', '2026-12-20', 2]);
    const back = ok(giveBack(taken, 'On leave', on('2026-12-03', 'hr')));
    assert.deepEqual([back.state, back.remover, back.trail.at(-1)?.note], ['open', null, 'On leave']);
    assert.equal(ok(take(back, '2026-12-20', on('2026-12-04', 'ict'))).remover?.person, 'ict');
  });

  it('is handed to another, who must accept; until then it stays where it is', () => {
    const asked = ok(offer(taken, 'ict', 'Dylan Lewis', on('2026-12-03', 'hr')));
    assert.deepEqual([asked.remover?.person, asked.offered?.to], ['hr', 'ict']);
    const yes = ok(take(asked, '2026-12-22', on('2026-12-04', 'ict')));
    assert.deepEqual([yes.remover?.person, yes.offered], ['ict', null]);
    const no = ok(giveBack(asked, '', on('2026-12-04', 'ict')));
    assert.deepEqual([no.remover?.person, no.offered, no.trail.at(-1)?.what], ['hr', null, 'refused']);
  });

  it('whoever was asked is asked no more, once the question is taken back', () => {
    const asked = ok(offer(taken, 'ict', 'Dylan Lewis', on('2026-12-03', 'hr')));
    const back = ok(takeBackOffer(asked, on('2026-12-03', 'hr')));
    assert.deepEqual([back.remover?.person, back.offered, back.trail.at(-1)?.what, back.revision], ['hr', null, 'offerTakenBack', asked.revision + 1]);
    assert.equal(why(takeBackOffer(back, on('2026-12-04', 'hr'))), 'alreadySettled');
  });

  const late = '2028-01-01';
  const rows: readonly (readonly [what: string, result: Result<Blocker>, expected: string])[] = [
    ['of somebody else is not taken away', take(taken, '2026-12-20', on('2026-12-03', 'ict')), 'alreadySettled'],
    ['is not taken on for a day gone by', take(fresh, '2026-11-30', on('2026-12-01', 'hr')), 'due dayPast'],
    ['nor for a day years ahead', take(fresh, late, on('2026-12-01', 'hr')), 'due dayTooFar'],
    ['that nobody has is not given back', giveBack(fresh, '', on('2026-12-03', 'hr')), 'alreadySettled'],
    ['is not handed to oneself', offer(taken, 'hr', 'Me', on('2026-12-03', 'hr')), 'person itself'],
    ['is removed with how', end(taken, 'removed', ' ', on('2026-12-03', 'hr')), 'words missing'],
    ['has a title', rewrite(fresh, { title: '', detail: '', workstream: null }, on('2026-12-03')), 'title missing'],
    ['has a short one', rewrite(fresh, { title: 'x'.repeat(201), detail: '', workstream: null }, on('2026-12-03')), 'title tooLong'],
    ['that has ended is not taken on', take(removed, '2026-12-20', on('2026-12-12', 'ict')), 'alreadySettled'],
    ['that has ended ends once', end(removed, 'withdrawn', '', on('2026-12-12')), 'alreadySettled'],
    ['that stands is not taken up again', reopen(taken, on('2026-12-12')), 'alreadySettled'],
    ['waits for no decision in the future', waitFor(fresh, '2026-12-02', null, on('2026-12-01')), 'since dayToCome'],
    ['was decided no earlier than it waited', waitFor(fresh, '2026-12-05', { id: 'd', ref: 'DEC-2026-007', on: '2026-12-04' }, on('2026-12-10')), 'since dayToCome'],
    ['is escalated with why', escalate(fresh, { to: 'emt', toName: 'EMT', why: '', became: null }, on('2026-12-10')), 'words missing'],
  ];
  for (const [what, result, expected] of rows) it(what, () => { assert.equal(why(result), expected); });

  it('is withdrawn without a word, and reopened to whoever had it', () => {
    assert.equal(ok(end(fresh, 'withdrawn', '', on('2026-12-03'))).state, 'withdrawn');
    const again = ok(reopen(removed, on('2026-12-12', 'hr')));
    assert.deepEqual([again.state, again.remover?.person, again.ended], ['taken', 'hr', null]);
  });
});

describe('how long (R51)', () => {
  const waiting = ok(waitFor(taken, '2026-12-05', null, on('2026-12-05', 'hr')));
  it('its age counts days of the group’s own zone', () => {
    assert.equal(ageOf(fresh, ZONE, '2026-12-10'), 9);
    assert.equal(ageOf({ raised: { by: 'x', at: '2026-06-30T23:30:00.000Z' }, ended: null }, ZONE, '2026-07-01'), 0);
    assert.equal(ageOf(removed, ZONE, '2027-03-01'), 10);
  });
  it('a decision is waited for until it is taken', () => {
    assert.equal(waitedOf(fresh, ZONE, '2026-12-10'), null);
    assert.equal(waitedOf(waiting, ZONE, '2026-12-15'), 10);
    const decided = ok(waitFor(waiting, '2026-12-05', { id: 'd', ref: 'DEC-2026-007', on: '2026-12-12' }, on('2026-12-20', 'hr')));
    assert.deepEqual([waitedOf(decided, ZONE, '2027-01-15'), decided.trail.at(-1)?.note], [7, 'DEC-2026-007']);
    assert.equal(ok(waitFor(decided, null, null, on('2026-12-21', 'hr'))).decision, null);
  });
  it('it is late on the day after the day that was given', () => {
    assert.deepEqual([isLate(taken, '2026-12-20'), isLate(taken, '2026-12-21'), isLate(removed, '2026-12-21')], [false, true, false]);
  });
});

describe('up the tree of groups (T7)', () => {
  const line = { to: 'emt', toName: 'EMT', why: 'The freeze is theirs.', became: { group: 'g2', blocker: 'above', ref: 'BLK-2026-009' } };
  const escalated = ok(escalate(fresh, line, on('2026-12-10', 'secretary')));
  it('goes to a body once', () => { assert.equal(why(escalate(escalated, line, on('2026-12-11', 'secretary'))), 'body twice'); });
  it('the answer comes back, may be taken back, and lets it go up again', () => {
    const answered = answerAbove(escalated, 'above', { at: '2026-12-14T09:00:00.000Z', state: 'removed', how: 'Released.' }, '2026-12-14T09:00:00.000Z');
    assert.deepEqual([answered.escalated[0]?.ended?.how, answered.state, answered.trail.at(-1)?.what], ['Released.', 'open', 'answeredAbove']);
    assert.equal(ok(escalate(answered, line, on('2026-12-15', 'secretary'))).escalated.length, 2);
    assert.equal(answerAbove(answered, 'above', null, '2026-12-15T09:00:00.000Z').escalated[0]?.ended, null);
  });
});

describe('who has removed what (R50)', () => {
  it('counts undertakings, and the days of the one in the middle', () => {
    const longer = ok(end(ok(take(fresh, '2027-01-20', on('2026-12-01', 'hr'))), 'removed', 'x', on('2026-12-31', 'hr')));
    const back = ok(giveBack(ok(take(ok(take(fresh, '2026-12-20', on('2026-12-02', 'hr'))), '2026-12-22', on('2026-12-03', 'hr'))), '', on('2026-12-04', 'hr')));
    assert.deepEqual(removingOf([removed, longer, back, taken], ['hr', 'ict'], ZONE), [{ person: 'hr', taken: 4, open: 1, removed: 2, medianDays: 20 }]);
  });
  it('its days are those of the clock on the wall', () => {
    const late = ok(take(fresh, '2026-07-20', { by: 'hr', at: '2026-06-30T23:30:00.000Z', today: '2026-07-01' }));
    const over = ok(end(late, 'removed', 'x', { by: 'hr', at: '2026-07-02T10:00:00.000Z', today: '2026-07-02' }));
    assert.equal(removingOf([over], ['hr'], ZONE)[0]?.medianDays, 1);
  });
});
