import assert from 'node:assert/strict';
import { consecutiveApologies } from '../../shared/domain/attendance.ts';
import type { PastMeeting } from '../../shared/domain/attendance.ts';
import { TERMS } from './steering-group.ts';

// one letter a meeting, the first one first: A apologies, S apologies with a substitute, P came, - said nothing, x and X cancelled (unanswered, with apologies)
const history = (letters: string): readonly PastMeeting[] =>
  Array.from(letters, (letter, n) => ({
    starts: `2026-${String(n + 1).padStart(2, '0')}-15T10:00:00.000Z`,
    state: letter === 'x' || letter === 'X' ? 'cancelled' : 'called',
    answer: answers[letter] ?? null,
  }));

const apologies = { kind: 'apologies', reason: null, substitute: null } as const;
const answers: Readonly<Record<string, PastMeeting['answer']>> = { A: apologies, X: apologies, S: { ...apologies, substitute: 'Sam Reid' }, P: { kind: 'attending' } };

describe('apologies to consecutive meetings (R110, R111)', () => {
  const rows: readonly (readonly [letters: string, streak: number, challenged: boolean])[] = [
    ['', 0, false],
    ['P', 0, false],
    ['A', 1, false],
    ['AA', 2, true],
    ['AAA', 3, true],
    ['AAP', 0, false],
    ['APA', 1, false],
    ['PAA', 2, true],
    ['AxA', 2, true],
    ['AAx', 2, true],
    ['AX', 1, false],
    ['XX', 0, false],
    ['A-A', 1, false],
    ['AA-', 0, false],
    ['AS', 2, true],
  ];
  for (const [letters, streak, challenged] of rows) {
    it(`${letters === '' ? 'no meetings' : letters}: ${streak}`, () => {
      const found = consecutiveApologies(history(letters));
      assert.deepEqual([found, found >= (TERMS.attendance.consecutive ?? Infinity)], [streak, challenged]);
      assert.equal(consecutiveApologies([...history(letters)].reverse()), streak);
    });
  }
});
