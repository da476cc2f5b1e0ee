import assert from 'node:assert/strict';
import type { Attendance } from '../../shared/domain/attendance.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { NO_CYCLE, obligations } from '../../shared/domain/obligation.ts';
import type { GroupFacts, Obligation } from '../../shared/domain/obligation.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, SEATS, TERMS, always, calledAt, meetingAt, vacant, workingDays } from './steering-group.ts';

// Thursday 26 November 2026, 10:00; the agenda's last day is Friday the 20th
const STARTS = '2026-11-26T10:00:00.000Z';
const planned = meetingAt(STARTS, '2026-11-26T11:30:00.000Z');
const called = calledAt(planned, '2026-11-20T09:00:04.000Z');
const LONG_BEFORE = '2026-11-01T12:00:00.000Z';

const factsOf = (meeting: Meeting, change: Partial<GroupFacts> = {}): GroupFacts => ({
  group: GROUP,
  ...always(TERMS),
  seats: SEATS,
  cycle: NO_CYCLE,
  meetings: [meeting],
  attendance: [],
  actions: [],
  isWorkingDay: workingDays('englandAndWales'),
  ...change,
});

const owed = (meeting: Meeting, now: string, change: Partial<GroupFacts> = {}): readonly Obligation[] => obligations(factsOf(meeting, change), now);
const find = (found: readonly Obligation[], kind: Obligation['matter']['kind']): Obligation | undefined => found.find(({ matter }) => matter.kind === kind);
const isAgenda = ({ matter }: Obligation): boolean => matter.kind === 'agenda';
const kinds = (found: readonly Obligation[]): readonly string[] => found.map(({ matter }) => matter.kind);
const hours = (change: Partial<Group['hours']>): Partial<GroupFacts> => ({ group: { ...GROUP, hours: { ...GROUP.hours, ...change } } });
const everybody: readonly Attendance[] = Object.values(PEOPLE).map(({ id }) => ({ meeting: 'meeting-1', day: '2026-11-26', person: id, answer: { kind: 'attending' }, at: STARTS, enteredBy: null }));

describe('the agenda falls due', () => {
  it('at 09:00 on the last day that the terms permit, until the meeting begins', () => {
    assert.deepEqual(owed(planned, LONG_BEFORE).filter(isAgenda), [
      {
        key: 'agenda/meeting-1/1',
        matter: { kind: 'agenda', meeting: 'meeting-1' },
        due: '2026-11-20T09:00:00.000Z',
        to: null,
        until: STARTS,
        clause: TERMS.agendaNotice.clause,
      },
    ]);
  });

  it('once', () => {
    assert.equal(find(owed(called, LONG_BEFORE), 'agenda'), undefined);
  });

  const overdue = ['2026-11-20T19:30:00.000Z', '2026-11-21T12:00:00.000Z', '2026-11-26T09:59:59.000Z'];
  for (const now of overdue) {
    it(`at once when it is overdue, whatever the hours: ${now}`, () => {
      assert.deepEqual(owed(planned, now).filter(isAgenda).map(({ due }) => due), ['2026-11-20T09:00:00.000Z']);
    });
  }

  it('not after the meeting has begun', () => {
    assert.deepEqual(owed(planned, STARTS), []);
  });

  it('when the hours begin, if they begin later that day', () => {
    assert.equal(owed(planned, LONG_BEFORE, hours({ from: '10:30' }))[0]?.due, '2026-11-20T10:30:00.000Z');
  });

  it('at 09:00 all the same, where waiting for the hours would break the notice', () => {
    const days = always({ ...TERMS, agendaNotice: { ...TERMS.agendaNotice, unit: 'days', amount: 5 } });
    assert.equal(owed(planned, LONG_BEFORE, days)[0]?.due, '2026-11-21T09:00:00.000Z');
    assert.equal(owed(planned, LONG_BEFORE, hours({ from: '06:00', until: '08:00' }))[0]?.due, '2026-11-20T09:00:00.000Z');
  });

  it('by the terms of the day of the meeting, whatever is in force today', () => {
    const next = { ...TERMS, agendaNotice: { ...TERMS.agendaNotice, amount: 2, clause: null } };
    const facts = { termsOn: (day: string) => (day >= '2026-11-26' ? next : TERMS) };
    assert.deepEqual(owed(planned, LONG_BEFORE, facts).filter(isAgenda).map(({ due, clause }) => [due, clause]), [['2026-11-24T09:00:00.000Z', null]]);
  });

  it('by the clock of the place', () => {
    const summer = meetingAt('2026-07-16T09:00:00.000Z', '2026-07-16T10:30:00.000Z');
    assert.equal(owed(summer, LONG_BEFORE.replace('-11-', '-06-'))[0]?.due, '2026-07-10T08:00:00.000Z');
    const nation = { isWorkingDay: workingDays('northernIreland') };
    assert.equal(owed(summer, LONG_BEFORE.replace('-11-', '-06-'), nation)[0]?.due, '2026-07-09T08:00:00.000Z');
  });
});

describe('once the agenda stands', () => {
  it('the unanswered are asked, and all are reminded the day and the hour before', () => {
    const clause = TERMS.quorum.clause;
    assert.deepEqual(owed(called, '2026-11-20T09:01:00.000Z'), [
      { key: `answers/meeting-1/${STARTS}`, matter: { kind: 'answersAwaited', meeting: 'meeting-1' }, to: null, due: '2026-11-23T09:00:00.000Z', until: '2026-11-25T09:00:00.000Z', clause },
      { key: `day-before/meeting-1/${STARTS}`, matter: { kind: 'dayBefore', meeting: 'meeting-1' }, to: null, due: '2026-11-25T09:00:00.000Z', until: '2026-11-26T09:00:00.000Z', clause: null },
      { key: `hour-before/meeting-1/${STARTS}`, matter: { kind: 'hourBefore', meeting: 'meeting-1' }, to: null, due: '2026-11-26T09:00:00.000Z', until: STARTS, clause: null },
    ]);
  });

  it('a meeting whose agenda could not be posted is reminded of all the same', () => {
    assert.deepEqual(kinds(owed(planned, LONG_BEFORE)), ['agenda', 'dayBefore', 'hourBefore']);
  });

  it('nothing when it is cancelled', () => {
    const cancelled = { ...called, state: 'cancelled', cancelledAt: '2026-11-23T09:00:00.000Z' } as const;
    assert.deepEqual(owed(cancelled, '2026-11-23T10:00:00.000Z'), []);
  });

  const remaining: readonly (readonly [now: string, kinds: readonly string[]])[] = [
    ['2026-11-25T08:59:59.000Z', ['answersAwaited', 'dayBefore', 'hourBefore']],
    ['2026-11-25T09:00:00.000Z', ['dayBefore', 'hourBefore']],
    ['2026-11-26T08:59:59.000Z', ['dayBefore', 'hourBefore']],
    ['2026-11-26T09:00:00.000Z', ['hourBefore']],
    ['2026-11-26T10:00:00.000Z', []],
  ];
  for (const [now, left] of remaining) {
    it(`of what was missed only the latest is said: at ${now} ${left.join(', ')}`, () => {
      assert.deepEqual(kinds(owed(called, now)), left);
      assert.ok(owed(called, now).filter(({ due }) => due <= now).length <= 1);
    });
  }
});

describe('asking the unanswered', () => {
  const asked: readonly (readonly [published: string, due: string | undefined])[] = [
    ['2026-11-06T15:00:00.000Z', '2026-11-16T09:00:00.000Z'],
    ['2026-11-19T09:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-21T15:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24T09:00:00.000Z', undefined],
    ['2026-11-25T15:00:00.000Z', undefined],
  ];
  for (const [published, due] of asked) {
    it(`published ${published}: ${due ?? 'not any more'}`, () => {
      assert.equal(find(owed(calledAt(planned, published), published), 'answersAwaited')?.due, due);
    });
  }

  it('waits for the morning, and gives way to the reminder of the day before', () => {
    assert.equal(find(owed(called, '2026-11-23T19:00:00.000Z'), 'answersAwaited')?.due, '2026-11-24T08:00:00.000Z');
    assert.equal(find(owed(called, '2026-11-24T19:00:00.000Z'), 'answersAwaited'), undefined);
  });

  const silent: readonly (readonly [what: string, change: Partial<GroupFacts>, asks: boolean])[] = [
    ['nobody has answered', {}, true],
    ['all but one have', { attendance: everybody.filter(({ person }) => person !== PEOPLE.hr.id) }, true],
    ['all have', { attendance: everybody }, false],
    ['all have, but of another meeting', { attendance: everybody.map((line) => ({ ...line, meeting: 'meeting-2' })) }, true],
    ['the one who has not is in no seat', { attendance: everybody.filter(({ person }) => person !== PEOPLE.secretary.id) }, false],
    ['every seat is vacant', { seats: vacant(...SEATS.map(({ id }) => id)) }, false],
  ];
  for (const [what, change, asks] of silent) {
    it(`${what}: ${asks ? 'asks' : 'does not ask'}`, () => {
      assert.equal(find(owed(called, '2026-11-20T09:01:00.000Z', change), 'answersAwaited') !== undefined, asks);
    });
  }
});

describe('the day before', () => {
  const eves: readonly (readonly [starts: string, due: string])[] = [
    ['2026-11-30T10:00:00.000Z', '2026-11-27T09:00:00.000Z'],
    ['2026-12-29T10:00:00.000Z', '2026-12-24T09:00:00.000Z'],
    ['2026-03-30T09:00:00.000Z', '2026-03-27T09:00:00.000Z'],
    ['2026-10-26T10:00:00.000Z', '2026-10-23T08:00:00.000Z'],
  ];
  for (const [starts, due] of eves) {
    it(`of ${starts} is ${due}`, () => {
      const meeting = calledAt(meetingAt(starts, starts), '2026-02-02T09:00:00.000Z');
      assert.equal(find(owed(meeting, '2026-02-02T10:00:00.000Z'), 'dayBefore')?.due, due);
    });
  }

  it('missed in the evening waits for the morning, if that is not too late', () => {
    const afternoon = calledAt(meetingAt('2026-11-26T14:00:00.000Z', '2026-11-26T15:00:00.000Z'), '2026-11-20T09:00:00.000Z');
    assert.equal(find(owed(afternoon, '2026-11-25T19:00:00.000Z'), 'dayBefore')?.due, '2026-11-26T08:00:00.000Z');
    const early = calledAt(meetingAt('2026-11-26T08:45:00.000Z', '2026-11-26T10:00:00.000Z'), '2026-11-20T09:00:00.000Z');
    assert.deepEqual(kinds(owed(early, '2026-11-25T19:00:00.000Z')), ['hourBefore']);
  });

  it('is not said again to those who have just got the agenda', () => {
    assert.deepEqual(kinds(owed(calledAt(planned, '2026-11-25T11:00:00.000Z'), '2026-11-25T11:00:01.000Z')), ['hourBefore']);
    assert.deepEqual(kinds(owed(calledAt(planned, '2026-11-26T09:30:00.000Z'), '2026-11-26T09:30:01.000Z')), []);
  });

  it('of a meeting that has moved is another one', () => {
    const [before, after] = [called, { ...called, starts: '2026-11-27T10:00:00.000Z' }].map((meeting) => find(owed(meeting, '2026-11-20T10:00:00.000Z'), 'dayBefore'));
    assert.notEqual(before?.key, after?.key);
  });
});

describe('the hour before', () => {
  it('is said outside the hours too', () => {
    const evening = calledAt(meetingAt('2026-11-28T19:30:00.000Z', '2026-11-28T20:30:00.000Z'), '2026-11-20T09:00:00.000Z');
    assert.equal(find(owed(evening, '2026-11-28T19:00:00.000Z'), 'hourBefore')?.due, '2026-11-28T18:30:00.000Z');
  });
});

describe('what the channel was told and is not true any more', () => {
  const told = { starts: STARTS, cancelled: false, count: 1 };
  const LATER = '2026-12-03T10:00:00.000Z';
  const now = '2026-11-23T21:00:00.000Z';
  const moved = { ...called, starts: LATER, ends: '2026-12-03T11:30:00.000Z' };
  const off = { ...called, state: 'cancelled', cancelledAt: now } as const;
  const rows: readonly (readonly [what: string, meeting: Meeting, key: string | null, kind: string | null])[] = [
    ['nothing while it is true', { ...called, told }, null, null],
    ['nothing of a meeting that it never heard of', { ...moved, told: null }, null, null],
    ['a move', { ...moved, told }, `news/meeting-1/2/${LATER}`, 'moved'],
    ['a cancellation', { ...off, told }, 'news/meeting-1/2/cancelled', 'cancelled'],
    ['nothing of a cancellation that it knows', { ...off, told: { ...told, cancelled: true, count: 2 } }, null, null],
    ['a meeting that takes place after all', { ...called, told: { ...told, cancelled: true, count: 2 } }, `news/meeting-1/3/${STARTS}`, 'revived'],
    ['a second cancellation', { ...off, told: { ...told, count: 3 } }, 'news/meeting-1/4/cancelled', 'cancelled'],
    ['a move there and back and there again, by a key of its own', { ...moved, told: { ...told, count: 5 } }, `news/meeting-1/6/${LATER}`, 'moved'],
  ];
  for (const [what, meeting, key, kind] of rows) {
    it(`is news at once, whatever the hours: ${what}`, () => {
      const news = owed(meeting, now).filter((one) => one.key.startsWith('news/'));
      assert.deepEqual(news.map((one) => [one.key, one.matter.kind, one.due]), key === null ? [] : [[key, kind, now]]);
    });
  }

  it('is news until the later of the two starts, so that nobody waits in the wrong room', () => {
    const earlier = { ...called, starts: '2026-11-26T08:00:00.000Z', ends: '2026-11-26T09:30:00.000Z', told };
    assert.deepEqual(owed(earlier, '2026-11-26T09:45:00.000Z').map(({ matter }) => matter.kind), ['moved']);
    assert.deepEqual(owed(earlier, STARTS), []);
  });
});
