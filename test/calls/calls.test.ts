import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { pressCall } from '../../bot/usecases/calls/calls.ts';
import { noteCalendar } from '../../bot/usecases/feeds/note-calendar.ts';
import { seeStanding } from '../../bot/usecases/standing.ts';
import { refusalOf, SEATS, valueOf, who } from '../people/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { anAsk, openCalls, TIME, type CallsWorld } from './world.ts';

describe('meetings besides the regular ones', () => {
  let world: CallsWorld;
  beforeEach(async () => { world = await openCalls(); });
  afterEach(() => world.close());

  const ask = async (person: Person = PEOPLE.ict, change: Parameters<typeof anAsk>[1] = {}) => valueOf(await world.tab.callMeeting(who(person), anAsk(world, change)));
  const press = async (person: Person, call: string, how: 'agreed' | 'declined' = 'agreed') => await pressCall(world.ports, who(person), { call, how, note: null }, randomUUIDv7);
  const first = async () => (await world.calls()).calls[0] ?? assert.fail('nothing was asked for');

  it('wait for the chair, who is asked in private and agrees on the card; pressing twice makes one meeting (R118)', async () => {
    const { calls: [asked] } = await ask();
    assert.deepEqual([asked?.state, asked?.meeting, asked?.mine], ['asked', null, true]);
    await world.run();
    assert.deepEqual(world.sent.map(({ to }) => to), [PEOPLE.chair.id]);
    assert.match(world.sent[0]?.text ?? '', /"verb":"agreeCall".*"verb":"declineCall"/u);
    const agreed = valueOf(await press(PEOPLE.chair, asked?.id ?? ''));
    assert.deepEqual([agreed.changed, agreed.sheet.call.state, agreed.sheet.meeting?.kind, agreed.sheet.meeting?.state], [true, 'agreed', 'extraordinary', 'planned']);
    const again = valueOf(await press(PEOPLE.chair, asked?.id ?? ''));
    assert.deepEqual([again.changed, again.sheet.meeting?.id], [false, agreed.sheet.meeting?.id]);
    const declined = valueOf(await press(PEOPLE.chair, asked?.id ?? '', 'declined'));
    assert.deepEqual([declined.changed, declined.sheet.call.state], [false, 'agreed']);
    const call = await first();
    assert.match(call.meeting?.clock.state ?? '', /^(?:counting|dueToday)$/u);
    assert.deepEqual((await world.journal()).filter((what) => /^(?:call|meeting)\./u.test(what)), ['call.asked', 'call.agreed', 'meeting.planned']);
  });

  it('are agreed by nobody else', async () => {
    const { calls: [asked] } = await ask();
    for (const person of [PEOPLE.viceChair, PEOPLE.secretary, PEOPLE.ict]) {
      assert.deepEqual(refusalOf(await press(person, asked?.id ?? '')), { why: 'mayNot', deed: 'agreeCall', allowed: ['chair'] });
      assert.equal(refusalOf(await world.tab.settleCall(who(person), { group: world.group.id, call: asked?.id ?? '', how: 'agreed', note: null })).why, 'mayNot');
    }
    assert.equal(refusalOf(await press(PEOPLE.outsider, asked?.id ?? '')).why, 'notFound');
    const stands = async (person: Person) => await seeStanding(world.ports, who(person), { kind: 'call', id: asked?.id ?? '' });
    const seen = await stands(PEOPLE.viceChair);
    assert.deepEqual([seen?.kind === 'callSettled' && seen.sheet.call.state, await stands(PEOPLE.outsider)], ['asked', null], 'the card stays, and nobody else is shown it');
    assert.equal((await first()).state, 'asked');
  });

  it('go to the new chair when the chair has changed before the note was sent', async () => {
    await ask();
    world.answer = { kind: 'later', cause: 'throttled', afterSeconds: 30 };
    await world.run();
    await world.in(async (records) => { await records.seats.hold(SEATS.chair.id, PEOPLE.hr.id, '2026-11-02'); });
    world.answer = null;
    const [waiting] = await world.notices();
    await world.deliverOne(waiting?.id ?? '');
    assert.deepEqual([world.sent, (await world.notices()).map(({ state }) => state)], [[], ['dropped']]);
    assert.deepEqual((await world.ports.store.dueGroups(world.now, 5)).map(({ group }) => group), [world.group.id], 'somebody looks again');
    await world.run();
    assert.deepEqual(world.sent.map(({ to }) => to), [PEOPLE.hr.id]);
  });

  it('are planned at once where the chair asks, and withdrawn by whoever asked', async () => {
    const { calls: [own] } = await ask(PEOPLE.chair);
    assert.deepEqual([own?.state, own?.settled?.by.id, own?.meeting?.phase], ['agreed', PEOPLE.chair.id, 'planned']);
    const { calls: [asked] } = await ask(PEOPLE.ict);
    assert.equal(refusalOf(await world.tab.withdrawCall(who(PEOPLE.hr), { group: world.group.id, call: asked?.id ?? '' })).why, 'mayNot');
    const { calls } = valueOf(await world.tab.withdrawCall(who(PEOPLE.ict), { group: world.group.id, call: asked?.id ?? '' }));
    assert.equal(calls.find(({ id }) => id === asked?.id)?.state, 'withdrawn');
    await world.run();
    assert.deepEqual(world.sent, []);
  });

  it('are not the calendar’s: reading it neither cancels nor moves them', async () => {
    const { calls: [own] } = await ask(PEOPLE.chair);
    await world.in(async (records) => {
      const group = await records.groups.lock(world.group.id);
      const meetings = await records.meetings.of(world.group.id, world.now);
      assert.ok(group && meetings.length === 3);
      const news = { entries: [], unread: [], gone: meetings.map(({ event }) => event), window: { from: world.now, until: '2027-12-01T00:00:00.000Z' }, link: 'l', isQuiet: false };
      await noteCalendar(records, group, { news, now: world.now, newId: randomUUIDv7 });
      const after = await records.meetings.of(world.group.id, world.now);
      assert.deepEqual(after.filter(({ state }) => state !== 'cancelled').map(({ id }) => id), [own?.meeting?.id]);
    });
    const input = { group: world.group.id, meeting: world.meeting };
    assert.equal(refusalOf(await world.tab.moveCalled(who(PEOPLE.secretary), { ...input, ...TIME })).why, 'calendarMeeting');
    assert.equal(refusalOf(await world.tab.cancelCalled(who(PEOPLE.secretary), input)).why, 'calendarMeeting');
  });

  it('are moved and cancelled here, and the channel hears of it', async () => {
    const { calls: [own] } = await ask(PEOPLE.chair, { day: '2026-11-06' });
    await world.run();
    const id = own?.meeting?.id ?? '';
    const moved = valueOf(await world.tab.moveCalled(who(PEOPLE.secretary), { group: world.group.id, meeting: id, ...TIME, day: '2026-11-09' }));
    assert.equal(moved.calls[0]?.meeting?.starts, '2026-11-09T10:00:00.000Z');
    assert.ok(world.jobs.some((job) => job.kind === 'refreshCard' && job.meeting === id));
    const before = world.sent.length;
    await world.run();
    assert.equal(world.sent.length, before + 1);
    valueOf(await world.tab.cancelCalled(who(PEOPLE.secretary), { group: world.group.id, meeting: id }));
    await world.run();
    assert.equal(world.sent.length, before + 2);
    assert.deepEqual((await world.notices()).filter(({ matter }) => matter.kind === 'moved' || matter.kind === 'cancelled').length, 2);
  });

  it('are refused urgently where the terms know none', async () => {
    await world.setTerms({ urgent: null });
    assert.equal(refusalOf(await world.tab.callMeeting(who(PEOPLE.secretary), anAsk(world, { kind: 'urgent', people: [PEOPLE.ict.id] }))).why, 'noUrgentMeetings');
  });

  it('are called urgently by an officer: no notice, the agenda at once, each told in private, and reported to the next ordinary meeting (R116, W24)', async () => {
    world.now = '2026-11-02T22:30:00.000Z';
    const people = [PEOPLE.ict.id, PEOPLE.hr.id];
    const { calls: [urgent] } = await ask(PEOPLE.secretary, { kind: 'urgent', people, day: '2026-11-03', from: '07:30' });
    assert.deepEqual([urgent?.state, urgent?.meeting?.clock.state, urgent?.quorum, urgent?.report?.id], ['agreed', 'noNotice', { called: 2, needed: 3 }, world.meeting]);
    await world.run();
    assert.deepEqual(new Set(world.sent.map(({ to }) => to)), new Set([...people, null]));
    assert.equal(world.sent.length, 3);
    const [agenda] = await world.in(async (records) => await records.agendas.of([world.meeting]));
    assert.deepEqual(agenda?.items.at(-1)?.title, 'Report of the urgent meeting: Server room cooling');
    const told = await world.in(async (records) => (await records.meetings.get(world.meeting))?.meeting.items.length);
    assert.equal(told, 1, 'what was published stays as it was until it is published again');
    await world.run();
    assert.equal(world.sent.length, 3, 'nobody is told twice');
    valueOf(await world.tab.cancelCalled(who(PEOPLE.secretary), { group: world.group.id, meeting: urgent?.meeting?.id ?? '' }));
    const [after] = await world.in(async (records) => await records.agendas.of([world.meeting]));
    assert.ok(!(after?.items ?? []).some(({ title }) => title.startsWith('Report of')));
  });

  it('are reported on an agenda that nobody has worked on yet: a page read before overwrites nothing, and a new order of business leaves it there', async () => {
    const about = { group: world.group.id, meeting: world.meeting };
    await world.in(async (records) => {
      const found = await records.meetings.get(world.meeting);
      assert.ok(found);
      const { id, event, subject, starts, ends, place, joinUrl, kind, items } = found.meeting;
      await records.meetings.save(found.group, { id, event, subject, starts, ends, place, joinUrl, kind, items, told: null, quorumTold: null, state: 'planned' });
    });
    const before = valueOf(await world.tab.agenda(who(PEOPLE.secretary), about));
    await ask(PEOPLE.secretary, { kind: 'urgent', people: [PEOPLE.ict.id], day: '2026-11-03' });
    await world.run();
    const reports = async (): Promise<number> => {
      const page = valueOf(await world.tab.agenda(who(PEOPLE.secretary), about));
      return [...page.items, ...(page.desk?.items ?? [])].filter(({ title }) => title.startsWith('Report of the urgent')).length;
    };
    assert.equal(await reports(), 2);
    const items = (before.desk?.items ?? []).map(({ id, title, purpose, presenter, minutes }) => ({ id, title: `${title}!`, purpose, presenter, minutes }));
    assert.equal(refusalOf(await world.tab.saveAgenda(who(PEOPLE.secretary), { ...about, revision: before.desk?.revision ?? 0, items })).why, 'changedMeanwhile');
    valueOf(await world.tab.saveOrderOfBusiness(who(PEOPLE.secretary), { ...about, was: [], items: [{ title: 'Apologies', purpose: 'note', presenter: null, minutes: 5, standing: 'apologies' }] }));
    assert.equal(await reports(), 2);
  });

  it('are reported to the meeting after where the next one is cancelled', async () => {
    await ask(PEOPLE.secretary, { kind: 'urgent', people: [PEOPLE.ict.id], day: '2026-11-03' });
    await world.in(async (records) => {
      const found = await records.meetings.get(world.meeting);
      assert.ok(found?.meeting.state === 'called');
      await records.meetings.save(found.group, { ...found.meeting, state: 'cancelled', cancelledAt: world.now });
    });
    await world.run();
    const { report } = await first();
    assert.equal(report?.starts, '2027-02-02T14:00:00.000Z');
    const items = await world.in(async (records) => (await records.meetings.get(report.id))?.meeting.items);
    assert.equal(items?.filter(({ title }) => title.startsWith('Report of the urgent')).length, 1);
  });

  it('an urgent one that a member asks for goes to the chair at any hour', async () => {
    world.now = '2026-11-02T22:30:00.000Z';
    const { calls: [asked] } = await ask(PEOPLE.ict, { kind: 'urgent', people: [PEOPLE.ict.id, PEOPLE.chair.id], day: '2026-11-03', from: '07:30' });
    assert.equal(asked?.state, 'asked');
    await world.run();
    assert.deepEqual(world.sent.map(({ to }) => to), [PEOPLE.chair.id]);
  });

  const faulty: readonly (readonly [string, Parameters<typeof anAsk>[1], readonly string[]])[] = [
    ['a day that is over', { day: '2026-11-01' }, ['day']],
    ['nobody called', { kind: 'urgent' }, ['people']],
    ['somebody who is not of the group', { kind: 'urgent', people: [PEOPLE.outsider.id] }, ['people']],
  ];
  for (const [what, change, fields] of faulty) {
    it(`say at the field what is wrong: ${what}`, async () => {
      const refusal = refusalOf(await world.tab.callMeeting(who(PEOPLE.secretary), anAsk(world, change)));
      assert.deepEqual(refusal.why === 'notReady' ? refusal.problems.map(({ field }) => field) : [], fields);
      assert.deepEqual((await world.calls()).calls, []);
    });
  }

  it('an update is posted once, however often it is sent (R118)', async () => {
    const update = { group: world.group.id, update: randomUUIDv7(), text: 'The portal is live.' };
    for (let times = 0; times < 2; times += 1) valueOf(await world.tab.postUpdate(who(PEOPLE.secretary), update));
    await world.run();
    await world.run();
    assert.equal(world.sent.filter(({ text }) => text.includes('The portal is live.')).length, 1);
    assert.deepEqual((await world.calls()).updates.posted.map(({ text, state, by }) => [text, state, by.id]), [['The portal is live.', 'sent', PEOPLE.secretary.id]]);
    assert.equal(refusalOf(await world.tab.postUpdate(who(PEOPLE.ict), update)).why, 'mayNot');
  });
});
