import assert from 'node:assert/strict';
import type { Blocker } from '../../shared/domain/blocker.ts';
import { answerAbove, end, escalate, giveBack, newBlocker, offer, take, type Doing } from '../../shared/domain/blocker-deeds.ts';
import { blockerObligations } from '../../shared/domain/blocker-obligations.ts';
import { NO_CYCLE, NO_PROGRAMME, obligations, type GroupFacts } from '../../shared/domain/obligation.ts';
import type { Result } from '../../shared/domain/result.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, GROUP, SEATS, TERMS, vacant, workingDays } from './steering-group.ts';

const { chair, viceChair, hr, ict, secretary } = PEOPLE;
const on = (today: string, by: string, time = '10:00'): Doing => ({ by, at: `${today}T${time}:00.000Z`, today });
const ok = (result: Result<Blocker>): Blocker => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const fresh = newBlocker('b', 'BLK-2026-001', { title: 'No analyst', detail: '', workstream: null, decisionSince: null }, on('2026-12-01', 'raiser'));
const taken = ok(take(fresh, '2026-12-10', on('2026-12-02', hr.id)));

const facts = (blocker: Blocker, seats = SEATS): GroupFacts => ({
  group: GROUP, ...always(TERMS), seats, meetings: [], attendance: [], actions: [], isWorkingDay: workingDays('englandAndWales'), cycle: { ...NO_CYCLE, programme: { ...NO_PROGRAMME, blockers: [blocker] } },
});
const owed = (blocker: Blocker, now: string, seats = SEATS): readonly string[] =>
  obligations(facts(blocker, seats), now).filter(({ matter }) => 'blocker' in matter).map(({ matter, to, due }) => `${matter.kind} ${to ?? 'channel'} ${due.slice(0, 16)}`);

const told = (seats: typeof SEATS): string | undefined => owed(fresh, '2026-12-07T10:00:00.000Z', seats).at(-1);
const keys = (blocker: Blocker, now = '2026-12-09T10:00:00.000Z'): string => blockerObligations(facts(blocker), now).map(({ key }) => key).join();

describe('what is owed about a blocker (T7)', () => {
  const rows: readonly (readonly [what: string, blocker: Blocker, now: string, expected: readonly string[]])[] = [
    ['it is news in the channel, and the chair hears after five working days', fresh, '2026-12-01T10:00:00.000Z', ['blockerRaised channel 2026-12-01T10:00', `blockerWaits ${chair.id} 2026-12-08T09:00`]],
    ['the five days count from when it was given back', ok(giveBack(taken, '', on('2026-12-04', hr.id))), '2026-12-09T10:00:00.000Z', [`blockerWaits ${chair.id} 2026-12-11T09:00`]],
    ['one that came from another group arrives', { ...fresh, from: { group: 'g', groupName: 'Board', blocker: 'x' } }, '2026-12-01T10:00:00.000Z', ['blockerArrived channel 2026-12-01T10:00', `blockerWaits ${chair.id} 2026-12-08T09:00`]],
    ['the remover hears on the day, and then weekly', taken, '2026-12-09T10:00:00.000Z', [`blockerWaits ${hr.id} 2026-12-10T09:00`, `blockerWaits ${hr.id} 2026-12-17T09:00`]],
    ['a week after the day it is the second time', taken, '2026-12-17T10:00:00.000Z', [`blockerWaits ${hr.id} 2026-12-17T09:00`, `blockerWaits ${hr.id} 2026-12-24T09:00`]],
    ['whoever is asked to take it on hears at once', ok(offer(taken, ict.id, ict.name, on('2026-12-09', hr.id))), '2026-12-09T10:00:00.000Z', [`blockerWaits ${hr.id} 2026-12-10T09:00`, `blockerWaits ${hr.id} 2026-12-17T09:00`, `blockerWaits ${ict.id} 2026-12-09T10:00`]],
    ['whoever raised it hears how it ended', ok(end(taken, 'removed', 'x', on('2026-12-09', hr.id))), '2026-12-09T12:00:00.000Z', ['blockerEnded raiser 2026-12-09T10:00']],
    ['what they withdrew themselves is no news to them', ok(end(fresh, 'withdrawn', '', on('2026-12-02', 'raiser'))), '2026-12-02T12:00:00.000Z', []],
    ['old news is none', fresh, '2027-02-01T12:00:00.000Z', []],
  ];
  for (const [what, blocker, now, expected] of rows) it(what, () => { assert.deepEqual(owed(blocker, now), expected); });

  it('an answer from above is told to whoever escalated it, once', () => {
    const up = ok(escalate(fresh, { to: 'emt', toName: 'EMT', why: 'x', became: { group: 'g', blocker: 'above', ref: 'r' } }, on('2026-12-02', secretary.id)));
    const answered = answerAbove(up, 'above', { at: '2026-12-09T11:00:00.000Z', state: 'removed', how: 'x' }, '2026-12-09T11:00:00.000Z');
    assert.ok(owed(answered, '2026-12-09T12:00:00.000Z').includes(`blockerEnded ${secretary.id} 2026-12-09T11:00`));
    assert.equal(keys(answered, '2026-12-09T12:00:00.000Z'), keys(answered, '2026-12-09T13:00:00.000Z'), 'looked at again it is the same');
  });

  it('without a chair the vice chair hears, and without both the secretary', () => {
    assert.equal(told(vacant('seat-1')), `blockerWaits ${viceChair.id} 2026-12-08T09:00`);
    assert.equal(told(vacant('seat-1', 'seat-2')), `blockerWaits ${secretary.id} 2026-12-08T09:00`);
  });

  it('the same state owes the same keys, another remover or day owes others', () => {
    assert.equal(keys(taken), keys(taken));
    assert.notEqual(keys(taken), keys(ok(take(taken, '2026-12-11', on('2026-12-09', hr.id)))));
  });
});
