import assert from 'node:assert/strict';
import type { Action } from '../../shared/domain/action.ts';
import type { Nation } from '../../shared/domain/group.ts';
import { NO_CYCLE, obligations } from '../../shared/domain/obligation.ts';
import type { GroupFacts, Obligation } from '../../shared/domain/obligation.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, SEATS, TERMS, always, workingDays } from './steering-group.ts';

const actionDue = (due: string, change: Partial<Action> = {}): Action => ({
  id: 'action-1',
  ref: 'ACT-2026-014',
  title: 'Circulate the risk register',
  owner: PEOPLE.ict.id,
  due,
  priority: 'normal',
  from: null,
  state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null,
  ...change,
});

const owed = (action: Action, now: string, nation: Nation = 'englandAndWales', change: Partial<GroupFacts> = {}): readonly Obligation[] =>
  obligations({ group: GROUP, ...always(TERMS), seats: SEATS, cycle: NO_CYCLE, meetings: [], attendance: [], actions: [action], isWorkingDay: workingDays(nation), ...change }, now);

const dues = (found: readonly Obligation[]): readonly string[] => found.map(({ due }) => due);
const whens = (found: readonly Obligation[]): readonly (string | undefined)[] => found.map(({ key }) => key.split('/').at(-1));

describe("an action's owner is reminded", () => {
  it('two days before, on the day and after it', () => {
    assert.deepEqual(owed(actionDue('2026-11-26'), '2026-11-01T12:00:00.000Z'), [
      { key: 'action-due/action-1/2026-11-26/before', matter: { kind: 'actionDue', action: 'action-1', when: 'before' }, to: null, due: '2026-11-24T09:00:00.000Z', until: '2026-11-26T09:00:00.000Z', clause: null },
      { key: 'action-due/action-1/2026-11-26/on', matter: { kind: 'actionDue', action: 'action-1', when: 'on' }, to: null, due: '2026-11-26T09:00:00.000Z', until: '2026-11-27T09:00:00.000Z', clause: null },
      { key: 'action-due/action-1/2026-11-26/after', matter: { kind: 'actionDue', action: 'action-1', when: 'after' }, to: null, due: '2026-11-27T09:00:00.000Z', until: '2026-12-11T09:00:00.000Z', clause: null },
    ]);
  });

  const rows: readonly (readonly [due: string, nation: Nation, before: string, on: string, after: string])[] = [
    ['2026-11-30', 'englandAndWales', '2026-11-27T09:00', '2026-11-30T09:00', '2026-12-01T09:00'],
    ['2026-11-30', 'scotland', '2026-11-27T09:00', '2026-12-01T09:00', '2026-12-02T09:00'],
    ['2026-11-24', 'englandAndWales', '2026-11-20T09:00', '2026-11-24T09:00', '2026-11-25T09:00'],
    ['2026-11-21', 'englandAndWales', '2026-11-19T09:00', '2026-11-23T09:00', '2026-11-24T09:00'],
    ['2026-12-26', 'englandAndWales', '2026-12-24T09:00', '2026-12-29T09:00', '2026-12-30T09:00'],
    ['2026-03-17', 'northernIreland', '2026-03-13T09:00', '2026-03-18T09:00', '2026-03-19T09:00'],
    // summer time begins on 29 March and ends on 25 October
    ['2026-03-30', 'englandAndWales', '2026-03-27T09:00', '2026-03-30T08:00', '2026-03-31T08:00'],
    ['2026-10-26', 'englandAndWales', '2026-10-23T08:00', '2026-10-26T09:00', '2026-10-27T09:00'],
  ];
  for (const [due, nation, ...moments] of rows) {
    it(`due ${due} in ${nation}: ${moments.join(', ')}`, () => {
      assert.deepEqual(dues(owed(actionDue(due), '2026-01-05T12:00:00.000Z', nation)), moments.map((moment) => `${moment}:00.000Z`));
    });
  }

  const missed: readonly (readonly [now: string, due: readonly string[], whens: readonly string[]])[] = [
    ['2026-11-25T12:00:00.000Z', ['before'], ['before', 'on', 'after']],
    ['2026-11-26T09:00:00.000Z', ['on'], ['on', 'after']],
    ['2026-11-27T09:00:00.000Z', ['after'], ['after']],
    ['2026-12-11T08:59:59.000Z', ['after'], ['after']],
    ['2026-12-11T09:00:00.000Z', [], []],
    ['2027-01-05T09:00:00.000Z', [], []],
  ];
  for (const [now, due, left] of missed) {
    it(`after a silence until ${now} only of the latest: ${due.join() || 'nothing'}`, () => {
      const found = owed(actionDue('2026-11-26'), now);
      assert.deepEqual([whens(found.filter((each) => each.due <= now)), whens(found)], [due, left]);
    });
  }

  it('not while the office is closed, but when it opens again', () => {
    assert.deepEqual(dues(owed(actionDue('2026-11-26'), '2026-11-27T18:30:00.000Z')), ['2026-11-30T08:00:00.000Z']);
    assert.deepEqual(dues(owed(actionDue('2026-11-26'), '2026-11-24T18:30:00.000Z')), ['2026-11-25T08:00:00.000Z', '2026-11-26T09:00:00.000Z', '2026-11-27T09:00:00.000Z']);
  });

  it('not twice on one morning: what would wait until the day of the next reminder gives way to it', () => {
    assert.deepEqual(whens(owed(actionDue('2026-11-26'), '2026-11-25T18:30:00.000Z')), ['on', 'after']);
    assert.deepEqual(whens(owed(actionDue('2026-11-26'), '2026-11-26T18:30:00.000Z')), ['after']);
    assert.deepEqual(whens(owed(actionDue('2026-11-26'), '2026-11-26T07:30:00.000Z')), ['on', 'after']);
  });

  it('when the hours begin', () => {
    const late = { group: { ...GROUP, hours: { ...GROUP.hours, from: '10:00' } } };
    assert.deepEqual(dues(owed(actionDue('2026-11-26'), '2026-11-01T12:00:00.000Z', 'englandAndWales', late)), [
      '2026-11-24T10:00:00.000Z',
      '2026-11-26T10:00:00.000Z',
      '2026-11-27T10:00:00.000Z',
    ]);
  });

  for (const state of ['proposedClosed', 'closed'] as const) {
    it(`not of an action that is ${state}`, () => {
      assert.deepEqual(owed(actionDue('2026-11-26', { state }), '2026-11-25T12:00:00.000Z'), []);
    });
  }
});
