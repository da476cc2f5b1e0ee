import assert from 'node:assert/strict';
import { acceptLesson, learningLog, type Lesson, type LessonForm } from '../../shared/domain/lesson.ts';
import type { Deliverable } from '../../shared/domain/plan.ts';

const stopped: Deliverable = {
  id: 'd', title: 'A kiosk', kind: 'deliverable', ownerPost: '', owner: null, state: 'stopped', promised: '2026-06-01', expected: '2026-06-01', done: null, partner: '', lessons: 'Nobody used it.', stopped: '2026-07-01',
};
const plans = [{ workstream: 'w', deliverables: [stopped] }];
const form: LessonForm = { day: '2026-11-20', text: ' Start small. ', sharedWith: 'Northmoor', workstream: 'w', deliverable: 'd', link: '' };
const lesson: Lesson = { ...form, text: 'Start small.', id: 'l', by: 'p', at: '2026-11-20T09:00:00.000Z', revision: 1 };

describe('the learning log (R73)', () => {
  for (const [what, change, problems] of [
    ['of a stopped deliverable', {}, []],
    ['of the work as a whole, with a link', { workstream: null, deliverable: null, link: 'https://example.org/a' }, []],
    ['of tomorrow', { day: '2026-11-23' }, ['day dayToCome']],
    ['without words', { text: ' ' }, ['text missing']],
    ['of a workstream elsewhere', { workstream: 'x', deliverable: null }, ['from missing']],
    ['of another workstream’s deliverable', { workstream: null }, ['from missing']],
    ['with something that is no link', { link: 'javascript:alert(1)' }, ['link notALink']],
    ['with half a link', { link: 'example.org' }, ['link notALink']],
    ['at great length', { text: 'x'.repeat(2001), sharedWith: 'x'.repeat(301) }, ['text tooLong', 'sharedWith tooLong']],
  ] as const) {
    it(what, () => {
      const result = acceptLesson({ ...form, ...change }, { today: '2026-11-22', workstreams: [{ id: 'w' }], plans });
      assert.deepEqual(result.ok ? [] : result.refusal.why === 'notReady' && result.refusal.problems.map(({ field, kind }) => `${field} ${kind}`), problems);
    });
  }

  it('has the latest first, and what was stopped or has ended by itself', () => {
    const ended = { on: '2026-10-01', why: 'x', learnt: 'Lend, do not give.', by: 'p', at: '' };
    const told = learningLog([{ ...lesson, deliverable: null }], [{ id: 'w' }, { id: 'v', ended }], plans).map(({ day, text, workstream, deliverable }) => [day, text, workstream, deliverable]);
    assert.deepEqual(told, [['2026-11-20', 'Start small.', 'w', null], ['2026-10-01', 'Lend, do not give.', 'v', null], ['2026-07-01', 'Nobody used it.', 'w', 'A kiosk']]);
  });

  it('what a stopped deliverable taught stands once where somebody has noted it; one that taught nothing does not', () => {
    assert.deepEqual(learningLog([lesson], [{ id: 'w' }], plans).map(({ text, deliverable }) => [text, deliverable]), [['Start small.', 'A kiosk']]);
    assert.deepEqual(learningLog([], [], [{ workstream: 'w', deliverables: [{ ...stopped, lessons: '' }, { ...stopped, id: 'e', state: 'planned' }] }]), []);
  });
});
