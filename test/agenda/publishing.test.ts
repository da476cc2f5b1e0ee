import assert from 'node:assert/strict';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { refusalOf, valueOf } from '../people/world.ts';
import { NOW, TENANT } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { add, MEMBER, openAgenda, SECRETARY, titles, type AgendaWorld } from './world.ts';

describe('the agenda as it is published (R120, W9)', () => {
  let desk: AgendaWorld;
  beforeEach(async () => { desk = await openAgenda(); });
  afterEach(() => desk.world.close());

  it('is published by a press: posted once however often somebody presses, and it stands once it is posted', async () => {
    valueOf(await desk.save(add('Print servers')));
    assert.equal(valueOf(await desk.publish()).state, 'publishing');
    assert.equal(refusalOf(await desk.publish()).why, 'alreadySettled');
    await lookAtGroup(desk.world.ports, { tenant: TENANT, group: desk.world.group.id });
    assert.deepEqual(await desk.post(), [`agenda/${desk.world.meeting}/1`]);
    assert.deepEqual(await desk.post(), []);
    const then = await desk.page();
    assert.equal(then.state, 'published');
    assert.deepEqual(then.publications.map(({ version, byName }) => [version, byName]), [[1, PEOPLE.secretary.name]]);
    assert.equal(then.desk?.pressed, null);
  });

  it('what is saved while its card is on the way is not said to have been published', async () => {
    valueOf(await desk.publish());
    await desk.post(async () => valueOf(await desk.save(add('Too late for the card'))));
    const then = await desk.page();
    assert.deepEqual([then.state, titles(then.items), then.desk?.changes.map(({ kind, title }) => `${kind} ${title}`)], ['changed', ['Apologies'], ['added Too late for the card']]);
  });

  it('goes out by itself on its last day, or waits for its secretary where the group publishes by hand', async () => {
    valueOf(await desk.world.tab.setPublishing(SECRETARY, { ...desk.about(), publishing: 'byHand' }));
    desk.world.now = '2026-11-25T09:00:01.000Z';
    await lookAtGroup(desk.world.ports, { tenant: TENANT, group: desk.world.group.id });
    assert.deepEqual((await desk.notices()).map(({ key, to }) => [key, to]), [[`agenda-waits/${desk.world.meeting}/2026-11-25/${PEOPLE.secretary.id}`, PEOPLE.secretary.id]]);
    const matter = { kind: 'agendaWaits', meeting: desk.world.meeting } as const;
    assert.equal((await desk.noteFor(matter, PEOPLE.secretary.id))?.kind, 'agendaWaits');
    valueOf(await desk.world.tab.setPublishing(SECRETARY, { ...desk.about(), publishing: 'automatic' }));
    assert.equal(await desk.noteFor(matter, PEOPLE.secretary.id), null);
    await lookAtGroup(desk.world.ports, { tenant: TENANT, group: desk.world.group.id });
    assert.ok((await desk.post()).includes(`agenda/${desk.world.meeting}/1`));
    const then = await desk.page();
    assert.deepEqual(then.publications.map(({ byName }) => byName), [null]);
    assert.equal(then.clock.state, 'inTime');
  });

  it('is a breach where it goes out late: whoever presses says why, and it is kept with its clause', async () => {
    desk.world.now = '2026-11-27T10:00:00.000Z';
    assert.equal((await desk.page()).clock.state, 'overdue');
    const refusal = refusalOf(await desk.publish());
    assert.deepEqual(refusal.why === 'notReady' && refusal.problems, [{ field: 'reason', kind: 'missing' }]);
    valueOf(await desk.publish('The secretary was away.'));
    await desk.post();
    const then = await desk.page(MEMBER);
    assert.deepEqual([then.clock.state, then.late?.reason, then.late?.byName], ['late', 'The secretary was away.', PEOPLE.secretary.name]);
    assert.ok((await desk.world.journal()).includes('agenda.late'));
    assert.equal(valueOf(await desk.world.tab.explainLate(SECRETARY, { ...desk.about(), reason: 'Illness.' })).late?.reason, 'Illness.');
  });

  it('is published again with what has changed; the notice that was given stays that of the first', async () => {
    valueOf(await desk.publish());
    await desk.post();
    const first = await desk.stored();
    desk.world.now = '2026-11-03T10:00:00.000Z';
    assert.equal(refusalOf(await desk.publish()).why, 'alreadySettled', 'nothing has changed');
    valueOf(await desk.save(add('Print servers')));
    assert.deepEqual(titles((await desk.page(MEMBER)).items), ['Apologies']);
    desk.world.jobs.length = 0;
    valueOf(await desk.publish());
    assert.ok(desk.world.jobs.some((job) => job.kind === 'refreshCard' && job.meeting === desk.world.meeting));
    const again = await desk.stored();
    assert.ok(first.state === 'called' && again.state === 'called');
    assert.deepEqual([again.published.version, again.published.at], [2, first.published.at]);
    assert.deepEqual(titles((await desk.page(MEMBER)).items), ['Apologies', 'Print servers']);
    const note = await desk.noteFor({ kind: 'agendaChanged', meeting: desk.world.meeting, version: 2 }, null);
    assert.deepEqual(note?.kind === 'agendaChanged' && note.changes.map(({ kind, title }) => `${kind} ${title}`), ['added Print servers']);
    await lookAtGroup(desk.world.ports, { tenant: TENANT, group: desk.world.group.id });
    assert.equal((await desk.notices()).filter(({ matter }) => matter.kind === 'agendaChanged').length, 1);
    assert.deepEqual((await desk.page()).publications.map(({ version, changes }) => [version, changes.length]), [[1, 0], [2, 1]]);
  });

  it('a meeting cancelled before its card was taken up: nothing is posted, and on again it is a draft', async () => {
    valueOf(await desk.publish());
    await desk.world.in(({ meetings }) => meetings.save(desk.world.group.id, { ...desk.planned, state: 'cancelled', published: null, cancelledAt: NOW }));
    assert.deepEqual(await desk.post(), []);
    assert.equal((await desk.page()).state, 'cancelled');
    assert.deepEqual(refusalOf(await desk.publish()), { why: 'agendaClosed', because: 'cancelled', starts: desk.planned.starts, zone: 'Europe/London' });
    await desk.world.in(({ meetings }) => meetings.save(desk.world.group.id, desk.planned));
    assert.equal((await desk.page()).state, 'draft');
    valueOf(await desk.publish());
    assert.deepEqual(await desk.post(), [`agenda/${desk.world.meeting}/1`]);
  });

  it('a meeting cancelled while its card is on the way is cancelled, and its card is told so', async () => {
    valueOf(await desk.publish());
    desk.world.jobs.length = 0;
    await desk.post(async () => await desk.world.in(({ meetings }) => meetings.save(desk.world.group.id, { ...desk.planned, state: 'cancelled', published: null, cancelledAt: NOW })));
    const then = await desk.page();
    assert.deepEqual([then.state, then.publications.length], ['cancelled', 1]);
    assert.ok(desk.world.jobs.some((job) => job.kind === 'refreshCard'));
  });

  it('stays as it is once the meeting has begun', async () => {
    valueOf(await desk.publish());
    await desk.post();
    valueOf(await desk.save(add('Print servers')));
    desk.world.now = desk.planned.starts;
    assert.equal((await desk.page()).state, 'closed');
    for (const refused of [await desk.publish(), await desk.save(add('x')), await desk.world.tab.proposeAgenda(SECRETARY, { ...desk.about(), revision: 1 })]) assert.equal(refusalOf(refused).why, 'agendaClosed');
  });

  it('is closed once the meeting is opened, even before its time', async () => {
    await desk.world.in(({ sessions }) => sessions.save({ meeting: desk.planned.id, revision: 1, opened: { by: PEOPLE.chair.id, at: NOW }, closed: null, current: null, items: [] }));
    assert.equal((await desk.page()).state, 'closed');
    assert.equal(refusalOf(await desk.publish()).why, 'agendaClosed');
  });

  it('without a channel there is nowhere to publish it', async () => {
    await desk.world.in(({ channels }) => channels.save(desk.world.group.team, null));
    assert.equal(refusalOf(await desk.publish()).why, 'notInstalled');
  });
});
