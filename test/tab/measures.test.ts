import assert from 'node:assert/strict';
import type { MeasureView } from '../../shared/contract/measures.ts';
import { countDraft, figuresIn, forParts } from '../../tab/measures/draft.ts';

const [ict, hr, arts] = ['ict', 'hr', 'arts'].map((id) => ({ id, name: id.toUpperCase() }));
const measure: MeasureView = {
  id: 'm', title: 'Learning', kind: 'share', people: false, workstream: null, takeUp: false, ended: false, revision: 1, workstreamName: null, readings: [], trends: {}, mayWrite: true,
  parts: [ict, hr].flatMap((part) => part ?? []),
};

describe('a count that somebody writes', () => {
  it('goes on with the parts as another has made them meanwhile, and keeps what was typed', () => {
    const begun = countDraft(measure, null, '2026-12-01');
    const typed = { ...begun, figures: begun.figures.map((figure) => ({ ...figure, count: '3', total: '10' })) };
    const now = forParts(typed, { ...measure, parts: [hr, arts].flatMap((part) => part ?? []) });
    assert.deepEqual(now.figures, [{ part: 'hr', name: 'HR', count: '3', total: '10' }, { part: 'arts', name: 'ARTS', count: '', total: '' }]);
    assert.deepEqual(figuresIn(forParts(typed, measure), 'share'), [{ part: 'ict', count: 3, total: 10 }, { part: 'hr', count: 3, total: 10 }]);
  });
});
