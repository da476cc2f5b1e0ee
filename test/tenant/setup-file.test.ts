import assert from 'node:assert/strict';
import * as v from 'valibot';
import { setupInput } from '../../shared/contract/setup.ts';
import { ruleProblemsIn, versionIn } from '../../bot/usecases/setting-up/set-up-terms.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import { meetingDayWithAgendaDue, setupFile } from './setup-file.ts';
import { TERMS } from './setup-terms.ts';

const NOW = '2026-11-20T10:00:00.000Z';

describe('the group of the try-out', () => {
  for (const [now, day, because] of [
    ['2026-11-20T10:00:00Z', '2026-11-26', 'Friday morning, after nine'],
    ['2026-11-20T08:59:00Z', '2026-11-25', 'Friday morning, before nine'],
    ['2026-11-21T21:00:00Z', '2026-11-26', 'Saturday'],
    ['2026-06-01T08:30:00Z', '2026-06-05', 'half past nine in summer time'],
    ['2026-12-24T12:00:00Z', '2027-01-04', 'Christmas Eve: the 25th, the 28th and 1 January are bank holidays'],
  ] as const) {
    it(`meets on ${day} when it is begun on ${because}`, () => {
      assert.equal(meetingDayWithAgendaDue(now), day);
    });
  }

  it('is a setup that the app takes', () => {
    const read = v.safeParse(setupInput, setupFile('2026-11-20T10:00:00Z'));
    assert.ok(read.success, JSON.stringify(read.issues));
    assert.equal(read.output.seats.length, 9);
    assert.equal(read.output.workstreams.length, 5);
    assert.deepEqual([read.output.bodies.length, read.output.routes.length], [7, 11]);
  });

  it('brings its terms along as a version: what the file states, and defaults for the rest', () => {
    const setup = v.parse(setupInput, setupFile(NOW));
    const version = versionIn(setup, 'version-1', NOW);
    assert.deepEqual(version.terms, TERMS);
    assert.equal(version.terms.inquorate, DEFAULT_RULES.inquorate);
    assert.deepEqual([version.inForceFrom, version.adopted, version.objectives.length, version.control.versions.length], ['2026-11-20', { by: null, at: NOW }, 10, 5]);
    assert.deepEqual(ruleProblemsIn(setup), []);
  });

  it('is told at its own places where its rules cannot be kept', () => {
    const file = setupFile(NOW);
    const quorum = { ...TERMS.quorum, size: { kind: 'number' as const, people: 12 }, requires: [{ among: ['member' as const], people: 1 }] };
    const broken = v.parse(setupInput, { ...file, terms: { version: '1.4', dated: null, quorum, cadence: { rhythm: { kind: 'namedMonths', months: [3, 3] }, clause: null } } });
    assert.deepEqual(ruleProblemsIn(broken), [
      'terms.quorum.size.people: 12 people are needed, but there are 9 seats',
      'terms.quorum.requires.0: 1 of member are needed, but there are 0 such seats',
      'terms.cadence.rhythm.months: "3" stands here twice',
    ]);
  });
});
