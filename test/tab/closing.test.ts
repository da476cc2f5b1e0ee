import assert from 'node:assert/strict';
import type { Overview } from '../../shared/contract/views.ts';
import { closedBecause } from '../../tab/meeting/view.ts';
import { en } from '../../tab/words-en.ts';
import { meetingView, memberSees, NOW, OTHER } from '../browser/fixtures.ts';

describe('why a meeting takes no answers any more', () => {
  const before = meetingView();
  const other = meetingView({ meeting: { ...before.meeting, id: OTHER.id } });
  const cancelled = meetingView({ meeting: { ...before.meeting, state: 'cancelled', published: null, cancelledAt: NOW } });
  const rows: readonly [string, Partial<Overview>, string | null][] = [
    ['it is cancelled', { meeting: cancelled }, 'The meeting on Wed 6 January 2027, 14:00 is cancelled. You need not answer.'],
    ['it has started', { now: before.meeting.starts }, 'The meeting started at 14:00. Answers are closed.'],
    ['it has started and the next is shown', { now: before.meeting.starts, meeting: other }, 'The meeting started at 14:00. Answers are closed.'],
    ['another is shown', { meeting: other }, null],
    ['none is shown', { meeting: null }, null],
    ['another group is shown', { group: OTHER, meeting: null, now: before.meeting.starts }, null],
  ];
  for (const [what, change, sentence] of rows) {
    it(what, () => { assert.equal(closedBecause(before, { ...memberSees, ...change }, en), sentence); });
  }
});
