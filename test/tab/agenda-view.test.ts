import assert from 'node:assert/strict';
import type { AgendaPage } from '../../shared/contract/agenda.ts';
import { movedItem, numbered } from '../../shared/domain/agenda-edit.ts';
import { begun, changed, deedsOn, following, isDirty, isOvertaken, putTogether, templateItems, templateOf, undone, withPapers } from '../../tab/agenda/view.ts';
import { agendaPage, frameFor, ITEMS } from '../browser/fixtures-agenda.ts';

const desk = { revision: 4, items: ITEMS };
const without = (at: number) => numbered(ITEMS.filter((_, place) => place !== at));

describe('an agenda that somebody works on', () => {
  it('is untouched until something is other than before, and again once that is undone', () => {
    const work = changed(begun(desk), movedItem(ITEMS, 0, 1));
    assert.equal(isDirty(begun(desk)), false);
    assert.equal(isDirty(work), true);
    assert.equal(isDirty(undone(work)), false);
    assert.equal(isDirty(changed(work, movedItem(work.items, 1, 0))), false);
    assert.equal(undone(begun(desk)).items, ITEMS);
  });

  it('follows what is stored while it is untouched, and stays once it is not', () => {
    const later = { revision: 5, items: without(4) };
    assert.equal(following(begun(desk), later).items.length, 7);
    const work = changed(begun(desk), without(0));
    assert.equal(following(work, later), work);
    assert.deepEqual([isOvertaken(work, desk), isOvertaken(work, later), isOvertaken(begun(desk), later)], [false, true, false]);
  });

  it('is put together with what another person stored, and can be saved on top of it', () => {
    const work = putTogether(changed(begun(desk), without(0)), { revision: 5, items: ITEMS.map((item, at) => (at === 4 ? { ...item, title: 'Theirs' } : item)) });
    assert.deepEqual([work.base.revision, work.items.length, work.items[3]?.title], [5, 7, 'Theirs']);
    assert.equal(isOvertaken(work, { revision: 5, items: ITEMS }), false);
    assert.equal(undone(work).items.length, 7);
  });

  it('shows papers as they are now', () => {
    const now = ITEMS.map((item, at) => (at === 0 ? { ...item, papers: [{ id: null, title: 'New', url: null, state: 'toFollow', restricted: false } as const] } : item));
    assert.deepEqual(withPapers(ITEMS, now)[0]?.papers.map(({ title }) => title), ['New']);
  });

  it('an order of business goes there and back', () => {
    const written = templateOf(agendaPage().desk?.orderOfBusiness ?? []);
    assert.deepEqual(templateOf(templateItems(agendaPage().desk?.orderOfBusiness ?? [])), written);
    assert.equal(new Set(templateItems(agendaPage().desk?.orderOfBusiness ?? []).map(({ id }) => id)).size, written.length);
  });
});

const deeds = (change: Partial<AgendaPage>, dirty: boolean): string =>
  Object.entries(deedsOn(agendaPage(change), dirty)).filter(([, may]) => may).map(([name]) => name).join(' ');

describe('what may be done with an agenda', () => {
  const overdue = { ...agendaPage().clock, state: 'overdue' } as const;
  const late = { ...overdue, state: 'late' } as const;
  const chair = frameFor('chair', 'member', 'teamMember');
  const rows: readonly (readonly [what: string, change: Partial<AgendaPage>, dirty: boolean, deeds: string])[] = [
    ['a draft, by the secretary', {}, false, 'edit propose publish settle proposeItem'],
    ['with something unsaved', {}, true, 'edit publish settle proposeItem'],
    ['by the chair', { frame: chair }, false, 'edit propose agree publish settle proposeItem'],
    ['by a member', { frame: frameFor('member', 'teamMember'), desk: null }, false, 'proposeItem'],
    ['its last day is over', { clock: overdue }, false, 'edit propose publish needsReason isBreach settle proposeItem'],
    ['on its way', { state: 'publishing' }, false, 'edit settle proposeItem'],
    ['published late', { state: 'published', clock: late }, false, 'edit explain isBreach settle proposeItem'],
    ['published, by the chair', { state: 'published', frame: chair }, false, 'edit settle proposeItem'],
    ['changed since', { state: 'changed' }, false, 'edit publish settle proposeItem'],
    ['the meeting has begun', { state: 'closed' }, false, 'settle proposeItem'],
    ['the meeting is cancelled', { state: 'cancelled', clock: overdue }, false, 'settle proposeItem'],
  ];
  for (const [what, change, dirty, may] of rows) it(what, () => { assert.equal(deeds(change, dirty), may); });
});
