import assert from 'node:assert/strict';
import { NO_CYCLE, nextLook, obligations } from '../../shared/domain/obligation.ts';
import type { GroupFacts, Obligation } from '../../shared/domain/obligation.ts';
import { GROUP, SEATS, TERMS, always, calledAt, meetingAt, workingDays } from './steering-group.ts';

const NOW = '2026-11-23T09:00:00.000Z';

const owes = (key: string, due: string): Obligation => ({ key, matter: { kind: 'agenda', meeting: key }, to: null, due, until: '2027-01-01T00:00:00.000Z', clause: null });

describe('when to look again', () => {
  const owed = [owes('c', '2026-11-25T09:00:00.000Z'), owes('a', '2026-11-20T09:00:00.000Z'), owes('b', '2026-11-24T09:00:00.000Z'), owes('n', NOW)];
  const rows: readonly (readonly [what: string, owed: readonly Obligation[], known: readonly string[], next: string | null])[] = [
    ['nothing is owed', [], [], null],
    ['the earliest that is still to come', owed, [], '2026-11-24T09:00:00.000Z'],
    ['what has its notice already is passed over', owed, ['b'], '2026-11-25T09:00:00.000Z'],
    ['everything has its notice', owed, ['a', 'b', 'c', 'n'], null],
    ['what is due now is said now', [owes('n', NOW)], [], null],
  ];
  for (const [what, list, known, next] of rows) {
    it(`${what}: ${String(next)}`, () => {
      assert.equal(nextLook(list, new Set(known), NOW), next);
    });
  }
});

describe('the obligations of a group', () => {
  const facts: GroupFacts = {
    group: GROUP,
    ...always(TERMS),
    seats: SEATS,
    meetings: [
      calledAt(meetingAt('2026-11-26T10:00:00.000Z', '2026-11-26T11:30:00.000Z'), '2026-11-20T09:00:00.000Z'),
      { ...meetingAt('2027-01-28T10:00:00.000Z', '2027-01-28T11:30:00.000Z'), id: 'meeting-2' },
      { ...calledAt(meetingAt('2026-11-20T10:00:00.000Z', '2026-11-20T11:30:00.000Z'), '2026-11-13T09:00:00.000Z'), id: 'meeting-0' },
    ],
    attendance: [],
    cycle: NO_CYCLE,
    actions: [{ id: 'action-1', ref: 'ACT-2026-014', title: 'x', owner: 'y', due: '2026-12-01', priority: 'high', from: null, state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null }],
    isWorkingDay: workingDays('englandAndWales'),
  };

  it('are those of all its meetings and actions, each with a key of its own', () => {
    const keys = obligations(facts, NOW).map(({ key }) => key);
    assert.equal(keys.length, 3 + 3 + 3);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(!keys.some((key) => key.includes('meeting-0')));
  });

  it('played through to the end are each said once, in order, and none is left', () => {
    const known = new Set<string>();
    const said: string[] = [];
    let now: string | null = NOW;
    while (now !== null) {
      const at: string = now;
      const owed = obligations(facts, at);
      for (const { key, due } of owed) {
        if (due > at || known.has(key)) continue;
        known.add(key);
        said.push(`${at.slice(0, 16)} ${key.split('/')[0]}`);
      }
      now = nextLook(owed, known, at);
    }
    assert.deepEqual(said, [
      '2026-11-23T09:00 answers',
      '2026-11-25T09:00 day-before',
      '2026-11-26T09:00 hour-before',
      '2026-11-27T09:00 action-due',
      '2026-12-01T09:00 action-due',
      '2026-12-02T09:00 action-due',
      '2027-01-22T09:00 agenda',
      '2027-01-27T09:00 day-before',
      '2027-01-28T09:00 hour-before',
    ]);
  });
});
