import assert from 'node:assert/strict';
import { SUBSTITUTE_LIMIT, acceptAnswer, mayAnswer, sameAnswer, standing } from '../../shared/domain/attendance.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { SubstituteRule } from '../../shared/domain/terms.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, SEATS, TERMS, calledAt, meetingAt, vacant } from './steering-group.ts';

const STARTS = '2026-11-26T10:00:00.000Z';
const planned = meetingAt(STARTS, '2026-11-26T11:30:00.000Z');
const called = calledAt(planned, '2026-11-20T09:00:00.000Z');
const cancelled = { ...called, state: 'cancelled', cancelledAt: '2026-11-23T09:00:00.000Z' } as const;

const away = (reason: 'leave' | null, substitute: string | null): Answer => ({ kind: 'apologies', reason, substitute });
const sends = (substitute: string | null): Answer => away('leave', substitute);

describe('who may answer', () => {
  const notAMember: Refusal = { why: 'notAMember', group: GROUP.name };
  const over: Refusal = { why: 'meetingStarted', starts: STARTS, zone: 'Europe/London' };
  const off: Refusal = { why: 'meetingCancelled', starts: STARTS, zone: 'Europe/London' };
  const rows: readonly (readonly [what: string, meeting: typeof planned | typeof called | typeof cancelled, who: keyof typeof PEOPLE, now: string, refusal: Refusal | null])[] = [
    ['a member, of a called meeting', called, 'ict', '2026-11-25T10:00:00.000Z', null],
    ['a member, of one that is only planned', planned, 'ict', '2026-11-01T10:00:00.000Z', null],
    ['a member, a second before it starts', called, 'chair', '2026-11-26T09:59:59.000Z', null],
    ['a member, when it starts', called, 'chair', STARTS, over],
    ['a member, after it', called, 'chair', '2026-12-01T10:00:00.000Z', over],
    ['a member, of a cancelled one', cancelled, 'ict', '2026-11-25T10:00:00.000Z', off],
    ['the secretary (R105)', called, 'secretary', '2026-11-25T10:00:00.000Z', notAMember],
    ['somebody in attendance (R106)', called, 'programme', '2026-11-25T10:00:00.000Z', notAMember],
    ['a stranger, of a cancelled one', cancelled, 'outsider', '2026-11-25T10:00:00.000Z', notAMember],
  ];
  for (const [what, meeting, who, now, refusal] of rows) {
    it(`${what}: ${refusal?.why ?? 'may'}`, () => {
      assert.deepEqual(mayAnswer(meeting, SEATS, GROUP, PEOPLE[who].id, now), refusal);
    });
  }

  it('not the one who has left the seat', () => {
    assert.deepEqual(mayAnswer(called, vacant('seat-9'), GROUP, PEOPLE.frontline.id, '2026-11-25T10:00:00.000Z'), notAMember);
  });
});

describe('accepting an answer', () => {
  const names = new Map(Object.values(PEOPLE).map((person) => [person.id, { name: person.name }]));
  const ask = (who: keyof typeof PEOPLE, answer: Answer, sentBy: SubstituteRule['who'] = 'officers'): ReturnType<typeof acceptAnswer> =>
    acceptAnswer(SEATS, names, PEOPLE[who].id, answer, { substitutes: { ...TERMS.substitutes, who: sentBy } });
  const tooLong = 'x'.repeat(SUBSTITUTE_LIMIT + 1);

  const accepted: readonly (readonly [what: string, who: keyof typeof PEOPLE, answer: Answer, value: Answer])[] = [
    ['coming', 'chair', { kind: 'attending' }, { kind: 'attending' }],
    ['no substitute', 'ict', sends(null), sends(null)],
    ['a substitute of spaces is none', 'ict', sends('   '), sends(null)],
    ['a name is trimmed', 'ict', sends('  Sam Reid\n'), sends('Sam Reid')],
    ['as long as may be', 'ict', sends(` ${'x'.repeat(SUBSTITUTE_LIMIT)} `), sends('x'.repeat(SUBSTITUTE_LIMIT))],
    ['an elected member without a substitute', 'chair', sends(' '), sends(null)],
    ['somebody of the team who holds no seat', 'ict', sends('Wei Zhang'), sends('Wei Zhang')],
  ];
  for (const [what, who, answer, value] of accepted) {
    it(what, () => {
      assert.deepEqual(ask(who, answer), { ok: true, value });
    });
  }

  const refused: readonly (readonly [what: string, who: keyof typeof PEOPLE, substitute: string, refusal: Refusal])[] = [
    ['an elected member sends nobody (R114)', 'chair', 'Sam Reid', { why: 'substituteForMember' }],
    ['too long', 'ict', tooLong, { why: 'tooLong', field: 'substitute', limit: SUBSTITUTE_LIMIT, length: SUBSTITUTE_LIMIT + 1 }],
    ['a member, however written', 'ict', ' gareth  PUGH ', { why: 'substituteHasSeat', name: 'Gareth Pugh' }],
    ['a member, without the accent', 'ict', 'Sian Morgan', { why: 'substituteHasSeat', name: 'Siân Morgan' }],
    ['a member, with another apostrophe', 'ict', 'Daniel O’Neill', { why: 'substituteHasSeat', name: "Daniel O'Neill" }],
    ['oneself', 'ict', 'Tom Okafor', { why: 'substituteHasSeat', name: 'Tom Okafor' }],
  ];
  for (const [what, who, substitute, refusal] of refused) {
    it(`not ${what}`, () => {
      assert.deepEqual(ask(who, sends(substitute)), { ok: false, refusal });
    });
  }

  it('an elected member may send somebody where the terms let everybody', () => {
    assert.deepEqual(ask('chair', sends('Sam Reid'), 'everyone'), { ok: true, value: sends('Sam Reid') });
  });

  it('nobody may where the terms let nobody', () => {
    assert.deepEqual(ask('ict', sends('Sam Reid'), 'nobody'), { ok: false, refusal: { why: 'noSubstitutes' } });
    assert.deepEqual(ask('ict', sends(null), 'nobody'), { ok: true, value: sends(null) });
  });

  it('a holder whose name is not known stops nobody', () => {
    assert.deepEqual(acceptAnswer(SEATS, new Map(), PEOPLE.ict.id, sends('Gareth Pugh'), TERMS), { ok: true, value: sends('Gareth Pugh') });
  });
});

describe('the same answer', () => {
  const rows: readonly (readonly [a: Answer, b: Answer, same: boolean])[] = [
    [{ kind: 'attending' }, { kind: 'attending' }, true],
    [{ kind: 'attending' }, away(null, null), false],
    [away(null, null), { kind: 'attending' }, false],
    [away('leave', 'Sam Reid'), away('leave', 'Sam Reid'), true],
    [away('leave', null), away(null, null), false],
    [away('leave', 'Sam Reid'), away('leave', 'Kim Reid'), false],
  ];
  for (const [a, b, same] of rows) {
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)}: ${same}`, () => {
      assert.equal(sameAnswer(a, b), same);
    });
  }
});

describe('an answer stands for the day that it was given for', () => {
  const starts = '2026-11-26T10:00:00.000Z';
  const meeting = meetingAt(starts, '2026-11-26T11:30:00.000Z');
  const given = { meeting: 'meeting-1', person: PEOPLE.ict.id, day: '2026-11-26', answer: { kind: 'attending' }, at: starts, enteredBy: null } as const;
  const rows: readonly (readonly [what: string, starts: string, stands: boolean])[] = [
    ['that day', starts, true],
    ['another hour of it', '2026-11-26T16:00:00.000Z', true],
    ['another day', '2026-12-03T10:00:00.000Z', false],
    ['the day by the clock of the place, not of Greenwich', '2026-06-30T23:30:00.000Z', false],
  ];
  for (const [what, at, stands] of rows) {
    it(`${what}: ${stands ? 'counts' : 'says nothing'}`, () => {
      assert.deepEqual(standing([given], [{ ...meeting, starts: at }], 'Europe/London'), stands ? [given] : []);
    });
  }
  it('of no meeting that is known: says nothing', () => {
    assert.deepEqual(standing([given], [], 'Europe/London'), []);
  });
});
