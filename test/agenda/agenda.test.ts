import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { standingItems } from '../../shared/sample/standing-items.ts';
import { refusalOf, valueOf } from '../people/world.ts';
import { anAction, aMeeting, NOW } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { add, CHAIR, ITEM, MEMBER, openAgenda, SECRETARY, titles, type AgendaWorld } from './world.ts';

describe('the agenda as it is worked on (R82, W9)', () => {
  let desk: AgendaWorld;
  beforeEach(async () => { desk = await openAgenda(); });
  afterEach(() => desk.world.close());

  it('is worked on by its officers, and members see the draft', async () => {
    valueOf(await desk.save(add('Print servers')));
    assert.deepEqual(titles((await desk.page(MEMBER)).items), ['Apologies', 'Print servers']);
    assert.equal((await desk.page(MEMBER)).desk, null);
    assert.equal(refusalOf(await desk.save(add('x'), MEMBER)).why, 'mayNot');
    assert.equal((await desk.world.journal()).at(-1), 'agenda.saved');
  });

  it('a list made of an older one overwrites nothing', async () => {
    valueOf(await desk.save(add('First')));
    assert.deepEqual(refusalOf(await desk.save(add('Second'), SECRETARY, 0)), { why: 'changedMeanwhile' });
    assert.deepEqual(titles((await desk.page()).items), ['Apologies', 'First']);
  });

  it('says at each field what is wrong', async () => {
    const refusal = refusalOf(await desk.save((items) => [...items, { ...ITEM, id: 'new', title: ' ', minutes: 999 }]));
    assert.deepEqual(refusal.why === 'notReady' && refusal.problems.map(({ field, kind }) => `${field} ${kind}`), ['items.1.title missing', 'items.1.minutes outOfRange']);
  });

  it('keeps an item while papers of the group’s hang on it', async () => {
    const [first] = desk.planned.items;
    assert.ok(first);
    await desk.world.in(({ meetings }) => meetings.save(desk.world.group.id, { ...desk.planned, items: [{ ...first, papers: [{ id: randomUUIDv7(), title: 'CRM', url: null, state: 'toFollow', restricted: false }] }] }));
    const refusal = refusalOf(await desk.save(() => []));
    assert.deepEqual(refusal.why === 'notReady' && refusal.problems, [{ field: 'items', kind: 'papersAtItem', title: 'Apologies' }]);
  });

  it('is laid before the chair, who agrees it as it stands; a change afterwards is not agreed by that', async () => {
    valueOf(await desk.save(add('Print servers')));
    valueOf(await desk.world.tab.proposeAgenda(SECRETARY, { ...desk.about(), revision: 1 }));
    const matter = { kind: 'agendaProposed', meeting: desk.world.meeting, revision: 1 } as const;
    assert.equal((await desk.noteFor(matter, PEOPLE.chair.id))?.kind, 'agendaProposed');
    assert.equal(await desk.noteFor(matter, PEOPLE.viceChair.id), null, 'told to somebody who does not chair');
    assert.equal(refusalOf(await desk.world.tab.agreeAgenda(SECRETARY, { ...desk.about(), revision: 1 })).why, 'mayNot');
    assert.equal(refusalOf(await desk.world.tab.agreeAgenda(CHAIR, { ...desk.about(), revision: 0 })).why, 'changedMeanwhile');
    assert.equal(valueOf(await desk.world.tab.agreeAgenda(CHAIR, { ...desk.about(), revision: 1 })).desk?.agreed?.isCurrent, true);
    assert.equal(refusalOf(await desk.world.tab.agreeAgenda(CHAIR, { ...desk.about(), revision: 1 })).why, 'alreadySettled');
    assert.equal(await desk.noteFor(matter, PEOPLE.chair.id), null);
    valueOf(await desk.save(add('Later')));
    assert.equal((await desk.page()).desk?.agreed?.isCurrent, false);
    assert.deepEqual((await desk.world.journal()).slice(-4), ['agenda.saved', 'agenda.proposed', 'agenda.agreed', 'agenda.saved']);
  });

  it('standing items bring what they deal with', async () => {
    const ids = standingItems('en', 'actionLog', true).map((item) => ({ ...item, id: randomUUIDv7() }));
    const before = { ...aMeeting({ starts: '2026-10-06T14:00:00.000Z', ends: '2026-10-06T16:00:00.000Z' }), state: 'called' as const, published: { at: NOW, version: 1 } };
    await desk.world.in(async (records) => {
      await records.meetings.save(desk.world.group.id, before);
      await records.meetings.save(desk.world.group.id, { ...desk.planned, items: ids });
      await records.actions.save(desk.world.group.id, anAction({ due: '2026-10-30' }));
      const own = randomUUIDv7();
      const body = { aliases: [], runs: null, remit: null, opened: null, clause: null, kind: 'board' } as const;
      await records.framework.saveBody(desk.world.group.id, { ...body, id: own, name: desk.world.group.name, kind: 'group', parent: null, closed: null }, true);
      await records.framework.saveBody(desk.world.group.id, { ...body, id: randomUUIDv7(), name: 'Digital Delivery Project Board', parent: own, closed: null });
      await records.framework.saveBody(desk.world.group.id, { ...body, id: randomUUIDv7(), name: 'Closed Board', parent: own, closed: '2026-01-01' });
      await records.attendance.save({ meeting: desk.world.meeting, person: PEOPLE.hr.id, day: '2026-12-01', answer: { kind: 'apologies', reason: 'unwell', substitute: null }, at: NOW, enteredBy: null });
    });
    const { content } = await desk.page(MEMBER);
    const by = Object.values(content);
    assert.deepEqual(by.find(({ kind }) => kind === 'apologies'), { kind: 'apologies', attending: 0, apologies: 1, unanswered: 4 });
    assert.ok(by.some((one) => one.kind === 'lastRecord' && one.meeting === before.id && one.records.length === 0));
    assert.ok(by.some((one) => one.kind === 'mattersArising' && one.open === 1 && one.overdue === 1));
    assert.ok(by.some((one) => one.kind === 'reports' && one.bodies.join() === 'Digital Delivery Project Board'));
    assert.ok(!JSON.stringify(content).includes('unwell'));
  });

  it('the order of business is changed by whoever has read it, and meetings that nobody worked on follow', async () => {
    const { desk: own } = await desk.page();
    const was = own?.orderOfBusiness.map(({ title, purpose, presenter, minutes, standing }) => ({ title, purpose, presenter, minutes, standing })) ?? [];
    const items = [{ title: 'Welcome', purpose: 'note', presenter: null, minutes: 5, standing: 'apologies' } as const];
    const twice = refusalOf(await desk.world.tab.saveOrderOfBusiness(SECRETARY, { ...desk.about(), was, items: [...items, ...items] }));
    assert.deepEqual(twice.why === 'notReady' && twice.problems.map(({ field, kind }) => `${field} ${kind}`), ['items.1.standing twice']);
    valueOf(await desk.world.tab.saveOrderOfBusiness(SECRETARY, { ...desk.about(), was, items }));
    assert.deepEqual(titles((await desk.page()).items), ['Welcome']);
    assert.equal(refusalOf(await desk.world.tab.saveOrderOfBusiness(SECRETARY, { ...desk.about(), was, items: [] })).why, 'changedMeanwhile');
    valueOf(await desk.save(add('Own work')));
    valueOf(await desk.world.tab.saveOrderOfBusiness(SECRETARY, { ...desk.about(), was: items, items: [] }));
    assert.deepEqual(titles((await desk.page()).items), ['Welcome', 'Own work']);
  });
});
