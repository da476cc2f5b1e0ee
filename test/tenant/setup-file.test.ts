import assert from 'node:assert/strict';
import * as v from 'valibot';
import { setupInput } from '../../shared/contract/setup.ts';
import { meetingDayWithAgendaDue, setupFile } from './setup-file.ts';

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
  });
});
