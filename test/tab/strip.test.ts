import assert from 'node:assert/strict';
import type { Overview } from '../../shared/contract/views.ts';
import { FOUND_KINDS } from '../../shared/domain/found.ts';
import { gridOf } from '../../shared/domain/review.ts';
import { progressOf } from '../../shared/domain/action-progress.ts';
import { labelled, pathOf, pointsOf, topOf } from '../../tab/charts/chart-view.ts';
import { byUrgency, hrefOfTask, saidOf } from '../../tab/mine/view.ts';
import { factsOf } from '../../tab/overview/strip-view.ts';
import { PAGES } from '../../tab/routes.ts';
import { byKind, hrefOfFound, isAsked, labelOf } from '../../tab/search/view.ts';
import { minePage as say } from '../../shared/words/en/mine-page.ts';
import { urgencyOf } from '../../bot/usecases/mine/my-tasks.ts';
import { en } from '../../tab/words-en.ts';
import { chairSees, emptySees, secretarySees } from '../browser/fixtures.ts';
import { GLANCE, minePage, searchPage } from '../browser/fixtures-mine.ts';

const seat = (holder: string) => ({ id: 's', role: 'member', post: 'P', areas: [], elected: false, standing: 'core', holder }) as never;
const facts = (overview: Overview) => factsOf(overview, en, PAGES).map(({ label, value, tone }) => `${label}: ${value} (${tone})`);
const words = { ...en, minePage: say };

const more = (waited: number | null, removerName: string | null) => {
  const oldest = { id: 'x', ref: 'BLK-1', title: '', days: 1, waited, removerName };
  return factsOf({ ...chairSees, blocked: { count: 1, oldest } }, en, PAGES).find(({ page }) => page === 'blockers')?.more;
};

describe('a group at a glance', () => {
  it('with much to speak of', () => assert.deepEqual(facts({ ...secretarySees, ...GLANCE }), [
    'Next meeting: In 15 days (warn)', 'Agenda and papers: 4 working days left (calm)', 'Workstreams: 1 red, 1 amber, 2 green, 1 without a report (bad)', 'Blocked: 3 blockers (bad)',
    'Due in seven days: 5 actions (bad)', 'Highest risk: 20, very high (bad)', 'Messages: 2 not delivered (bad)',
  ]));
  it('with nothing at all', () => assert.deepEqual(facts(emptySees), ['Next meeting: None planned (calm)', 'Workstreams: None set up (calm)', 'Blocked: Nothing (good)', 'Due in seven days: Nothing (good)']));
  it('says who removes the oldest blocker, and for how long it has stood', () => {
    assert.deepEqual([more(3, 'Ann'), more(null, 'Ann'), more(null, null)], [['BLK-1 for 1 day; waiting for a decision for 3 days'], ['BLK-1 for 1 day; Ann removes it'], ['BLK-1 for 1 day; nobody removes it']]);
  });
  it('leads nobody to a page that is not theirs', () => assert.deepEqual(factsOf({ ...secretarySees, ...GLANCE }, en, ['overview', 'papers']).map(({ page }) => page), ['papers', 'overview']));
});

describe('my work', () => {
  it('how urgent something is', () => assert.deepEqual(['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-29', '2026-12-30', null].map((due) => urgencyOf(due, '2026-12-22')), ['overdue', 'today', 'week', 'week', 'later', 'waiting']));
  it('is grouped by urgency, and what there is none of is left out', () => {
    assert.deepEqual(byUrgency(minePage().tasks).map(({ urgency, tasks }) => [urgency, tasks.length]), [['overdue', 1], ['today', 2], ['week', 2], ['later', 3], ['waiting', 1]]);
    assert.deepEqual(byUrgency([]), []);
  });
  it('each thing has its words and its page in its own group', () => {
    for (const task of minePage().tasks) {
      assert.ok(hrefOfTask(task).includes(`group=${task.group.id}`), task.kind);
      assert.ok(saidOf(task, words).title !== '' && !saidOf(task, words).what.includes('undefined'), task.kind);
    }
  });
});

describe('what was found', () => {
  it('is grouped by kind', () => assert.deepEqual(byKind(searchPage().found).map(({ kind, found }) => [kind, found.length]), [['action', 2], ['decision', 1], ['item', 1], ['risk', 1], ['clause', 1]]));
  it('leads to its page in its own group, and is named', () => {
    for (const kind of FOUND_KINDS) {
      const one = { kind, id: 'i', group: 'g', meeting: 'm', ref: '4', title: 't' };
      assert.match(hrefOfFound(one), /^#\w+\?group=g/u);
      // each thing of a list is opened, and not its list
      assert.equal(hrefOfFound(one).includes('one=i'), !['meeting', 'item', 'paper', 'record', 'clause'].includes(kind), kind);
      assert.equal(labelOf({ ...one, ref: null }, words), '');
      assert.equal(labelOf(one, words) === '', kind === 'meeting' || kind === 'paper');
    }
  });
  it('one letter is not looked for', () => assert.deepEqual(['', ' a ', 'ab'].map(isAsked), [false, false, true]));
});

describe('pictures of figures', () => {
  it('sums over the months, those without anything too', () => {
    const happened = [{ month: '2026-10', raised: 3, ended: 1 }, { month: '2027-01', raised: 1, ended: 2 }];
    assert.deepEqual(progressOf(happened, '2027-02').map(({ month, raised, ended }) => `${month} ${raised.toString()} ${ended.toString()}`), ['2026-10 3 1', '2026-11 3 1', '2026-12 3 1', '2027-01 4 3', '2027-02 4 3']);
    assert.deepEqual(progressOf([], '2027-02'), []);
    assert.equal(progressOf([{ month: '2016-01', raised: 1, ended: 0 }], '2027-02').length, 24);
  });
  it('a scale ends at a round number', () => assert.deepEqual([0, 1, 2, 3, 7, 11, 42, 60, 999].map(topOf), [1, 1, 2, 5, 10, 20, 50, 100, 1000]));
  it('points stand in their box', () => {
    assert.deepEqual(pointsOf([0, 5, 10], 10, { width: 100, height: 50 }), [[0, 50], [50, 25], [100, 0]]);
    assert.deepEqual(pointsOf([5], 10, { width: 100, height: 50 }), [[100, 25]]);
    assert.equal(pathOf([[0, 50], [100, 0]]), 'M0.0 50.0L100.0 0.0');
  });
  it('at most six labels, the last one among them', () => {
    for (const count of [1, 2, 6, 7, 24]) assert.ok(labelled(count).length <= 6 && labelled(count).at(-1) === count - 1, count.toString());
  });
  it('who came to which meeting; before somebody sat in the group, nothing', () => {
    const line = { person: 'a', name: 'A', status: 'present', standsFor: null } as never;
    const meetings = [{ id: '1', day: '2026-01-01', seats: [seat('b')], register: null }, { id: '2', day: '2026-02-01', seats: [seat('a'), seat('b')], register: { lines: [line], confirmed: null } }];
    assert.deepEqual(gridOf(meetings, ['a', 'b']), { days: ['2026-01-01', '2026-02-01'], rows: [{ person: 'a', marks: [null, 'present'] }, { person: 'b', marks: ['expected', 'expected'] }] });
  });
});
