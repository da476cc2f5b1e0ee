import assert from 'node:assert/strict';
import { PEOPLE } from '../tenant/people.ts';
import { openTown, textOfPost, type Town } from './town.ts';

// Document E: "Agendas will be electronically available at least four working days prior to meetings." The meeting is on Wednesday 6 January 2027,
// so in England and Wales the last permitted day is Wednesday 30 December 2026: Friday 1 January is a bank holiday.
const MEETING = '2027-01-06';

describe('from the calendar to the channel', () => {
  let town: Town;
  const texts = (): readonly string[] => town.channel().map(textOfPost);
  const said = (pattern: RegExp): number => texts().filter((text) => pattern.test(text)).length;

  before(async () => {
    town = await openTown({ now: '2026-12-30T08:59:00.000Z', firstMeetingDay: MEETING, setup: { actions: [] } });
  });
  after(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('reads the meeting, the members and the seats from Graph', async () => {
    const { status, body } = await town.api(PEOPLE.secretary, 'overview');
    assert.equal(status, 200);
    assert.equal(body.meeting?.meeting.starts, '2027-01-06T10:00:00.000Z');
    assert.equal(body.meeting.meeting.place, 'Committee Room 2, Civic Centre');
    assert.equal(body.meeting.forecast.members, 8, 'nine seats, eight people');
    assert.equal(body.meeting.forecast.vacancies, 0);
    assert.deepEqual(body.me.roles, ['secretary']);
    assert.equal(body.workstreams.length, 5);
    assert.equal(body.workstreams[0]?.leadName, PEOPLE.services.name);
  });

  it('counts the circulation clock down to the last permitted day', async () => {
    const { body } = await town.api(PEOPLE.chair, 'overview');
    assert.equal(body.meeting?.clock.lastDay, '2026-12-30');
    assert.equal(body.meeting.clock.due, '2026-12-30T09:00:00.000Z');
    assert.equal(body.meeting.clock.state, 'dueToday');
  });

  it('posts nothing a minute before nine', async () => {
    await town.clock.set('2026-12-30T08:59:59.000Z');
    assert.equal(said(/Committee Room 2/u), 0);
  });

  it('posts the agenda at nine, with its clause', async () => {
    await town.clock.set('2026-12-30T09:00:00.000Z');
    assert.equal(said(/Committee Room 2/u), 1);
    const agenda = texts().find((text) => text.includes('Committee Room 2')) ?? '';
    assert.match(agenda, /at least four working days prior to meetings/u);
    assert.match(agenda, /Apologies/u);
    const { body } = await town.api(PEOPLE.chair, 'overview');
    assert.equal(body.meeting?.meeting.state, 'called');
    assert.equal(body.meeting.clock.state, 'inTime');
  });

  it('posts it once, however often and by however many instances the clock is read', async () => {
    await using other = await town.another();
    await Promise.all([town.house.tick(), other.tick(), town.house.tick(), other.tick()]);
    await town.quiet();
    assert.equal(said(/Committee Room 2/u), 1);
  });

  it('asks once those who have not answered', async () => {
    const before = town.channel().length;
    await town.api(PEOPLE.digital, 'answer', { meeting: (await town.api(PEOPLE.digital, 'overview')).body.meeting?.meeting.id, answer: 'attending' });
    await town.clock.set('2027-01-04T09:00:00.000Z');
    const asked = town.channel().slice(before).map(textOfPost).join('\n');
    assert.match(asked, new RegExp(PEOPLE.hr.name, 'u'));
    assert.doesNotMatch(asked, new RegExp(PEOPLE.digital.name, 'u'));
  });

  it('reminds the day before and an hour before, with the way in', async () => {
    const before = town.channel().length;
    await town.clock.set('2027-01-05T09:00:00.000Z');
    assert.equal(town.channel().length, before + 1);
    await town.clock.set('2027-01-06T09:00:00.000Z');
    assert.equal(town.channel().length, before + 2);
    for (const post of town.channel().slice(before)) assert.match(JSON.stringify(post.activity.attachments), /meetup-join/u);
  });

  it('says no more once the meeting has begun', async () => {
    const before = town.channel().length;
    await town.clock.set('2027-01-06T10:00:00.000Z');
    await town.clock.set('2027-01-06T13:00:00.000Z');
    assert.equal(town.channel().length, before);
  });
});

describe('actions that fall due', () => {
  // the owner is reminded two days before, on, and after the due day, and never twice
  const ROWS: readonly (readonly [at: string, expected: number, why: string])[] = [
    ['2027-02-08T09:00:00.000Z', 0, 'Monday: nothing yet'],
    ['2027-02-09T08:59:00.000Z', 0, 'a minute too early'],
    ['2027-02-09T09:00:00.000Z', 1, 'two days before'],
    ['2027-02-10T09:00:00.000Z', 1, 'the day before: nothing'],
    ['2027-02-11T09:00:00.000Z', 2, 'on the day'],
    ['2027-02-12T09:00:00.000Z', 3, 'the first working day after'],
    ['2027-02-15T09:00:00.000Z', 3, 'no more'],
  ];
  const action = { ref: 'ACT-2027-001', title: 'Patch the print servers', owner: PEOPLE.ict.jobTitle, due: '2027-02-11' };

  it('remind their owner', async () => {
    await using town = await openTown({ now: '2027-02-08T08:00:00.000Z', firstMeetingDay: '2027-03-24', setup: { actions: [action] } });
    for (const [at, expected, why] of ROWS) {
      await town.clock.set(at);
      const reminders = town.channel().filter((post) => textOfPost(post).includes('ACT-2027-001'));
      assert.equal(reminders.length, expected, why);
    }
    const last = town.channel().at(-1);
    assert.match(JSON.stringify(last?.activity.attachments), new RegExp(PEOPLE.ict.id, 'u'), 'the owner is mentioned');
  });
});
