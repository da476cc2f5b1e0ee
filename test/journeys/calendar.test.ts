import assert from 'node:assert/strict';
import { PEOPLE } from '../tenant/people.ts';
import { MEETINGS_ALONE } from '../tenant/setup-file.ts';
import { cardOf, openTown, textOf, textOfPost, type Town } from './town.ts';

describe('a calendar that changes', () => {
  let town: Town;
  const overview = async () => (await town.api(PEOPLE.secretary, 'overview')).body;
  const next = async () => {
    const { meeting } = await overview();
    assert.ok(meeting);
    return meeting;
  };
  const synchronised = async (): Promise<void> => {
    await town.house.synchronise();
    await town.quiet();
    await town.house.tick();
    await town.quiet();
  };
  const latest = (): string => textOfPost(town.channel().at(-1) ?? assert.fail('nothing was posted'));

  beforeEach(async () => {
    town = await openTown({ now: '2026-12-30T09:00:00.000Z', firstMeetingDay: '2027-01-06', setup: MEETINGS_ALONE });
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('moves the meeting, its clock and its card, and tells the channel', async () => {
    const { meeting } = await next();
    await town.api(PEOPLE.digital, 'answer', { meeting: meeting.id, answer: 'attending' });
    await town.quiet();
    const posts = town.channel().length;
    town.tenant.calendar.move(meeting.event, '2027-01-13T10:00:00Z', '2027-01-13T12:00:00Z');
    await synchronised();
    const moved = await next();
    assert.equal(moved.meeting.id, meeting.id, 'it is the same meeting');
    assert.equal(moved.meeting.starts, '2027-01-13T10:00:00.000Z');
    assert.equal(moved.clock.lastDay, '2027-01-07');
    assert.equal(moved.forecast.attending, 0, 'an answer was given for a day');
    assert.equal(town.channel().length, posts + 1);
    assert.match(latest(), /13 January/u);
    const agenda = town.channel().find((post) => post.edits.length > 0);
    assert.match(textOfPost(agenda ?? assert.fail('the agenda card was not updated')), /13 January/u);
    await synchronised();
    assert.equal(town.channel().length, posts + 1, 'told once');
  });

  for (const how of ['cancel', 'remove'] as const) {
    it(`cancels the meeting when its event is gone (${how})`, async () => {
      const { meeting } = await next();
      const posts = town.channel().length;
      town.tenant.calendar[how](meeting.event);
      await synchronised();
      assert.notEqual((await next()).meeting.id, meeting.id);
      assert.deepEqual((await overview()).cancelled, [meeting.starts], 'nobody takes the next meeting for it');
      assert.equal(town.channel().length, posts + 1);
      assert.match(latest(), /cancelled/iu);
      const agenda = town.channel().find((post) => post.edits.length > 0) ?? assert.fail('the agenda card was not updated');
      assert.match(textOfPost(agenda), /cancelled/iu);
      assert.doesNotMatch(JSON.stringify(cardOf(agenda)), /Action\.Execute","title/u);
      const pressed = await town.press(PEOPLE.digital, 'attend', { meeting: meeting.id });
      assert.match(textOf(pressed.body.value), /cancelled/iu);
    });
  }

  it('says that a meeting takes place after all, and says so when it is cancelled once more', async () => {
    const { meeting } = await next();
    const posts = town.channel().length;
    for (const [cancelled, expected] of [[true, /cancelled/iu], [false, /after all/u], [true, /cancelled/iu], [false, /after all/u]] as const) {
      town.tenant.calendar.change(meeting.event, { isCancelled: cancelled });
      await synchronised();
      assert.match(latest(), expected);
    }
    assert.equal(town.channel().length, posts + 4);
    assert.equal((await next()).meeting.state, 'called');
  });

  it('tells of a move there and back, and of nothing that was undone before it was told', async () => {
    const { meeting } = await next();
    await town.api(PEOPLE.digital, 'answer', { meeting: meeting.id, answer: 'attending' });
    const posts = town.channel().length;
    const move = async (day: string): Promise<void> => {
      town.tenant.calendar.move(meeting.event, `2027-01-${day}T10:00:00Z`, `2027-01-${day}T12:00:00Z`);
      await synchronised();
    };
    await move('13');
    await move('06');
    await move('13');
    assert.equal(town.channel().length, posts + 3);
    await move('06');
    assert.equal((await next()).forecast.attending, 1, 'an answer that was given for that day counts again');
    await move('13');
    assert.match(latest(), /6 January 2027, 10:00 is now on Wed 13 January/u);
    const moves = town.channel().map(textOfPost).filter((text) => text.includes('The meeting has a new date'));
    assert.equal(moves.length, 5);
    // those that told of the 13th are true again; those that told of the 6th say that it has changed
    assert.equal(moves.filter((text) => /changed again: the meeting is on Wed 13 January/u.test(text)).length, 2);
    assert.equal(moves.filter((text) => /of Wed 6 January 2027, 10:00 is now on Wed 13 January/u.test(text)).length, 3);
  });

  it('does not believe a page of the calendar that merely lacks the event', async () => {
    const { meeting } = await next();
    const posts = town.channel().length;
    town.tenant.calendar.hide(meeting.event);
    await synchronised();
    assert.equal((await next()).meeting.id, meeting.id);
    assert.equal(town.channel().length, posts);
  });

  it('tells the channel when the event was moved or cancelled while its agenda was on the way', async () => {
    await using late = await openTown({ now: '2027-02-25T08:59:00.000Z', firstMeetingDay: '2027-03-03', setup: MEETINGS_ALONE });
    late.tenant.grants.add('ChannelMessage.Read.Group');
    late.tenant.faults.next('connector', 'lose', 1, (path, method) => method === 'POST' && path.endsWith('/v3/conversations'));
    await late.clock.set('2027-02-25T09:00:00.000Z');
    const event = (await late.api(PEOPLE.secretary, 'overview')).body.meeting?.meeting.event ?? assert.fail('no meeting');
    late.tenant.calendar.cancel(event);
    await late.house.synchronise();
    await late.hurry();
    await late.clock.set('2027-02-25T09:02:00.000Z');
    await late.hurry();
    const texts = late.channel().map(textOfPost);
    assert.match(texts.at(-1) ?? '', /cancelled/iu);
    assert.equal(texts.filter((text) => /Committee Room 2/u.test(text) && !/cancelled/iu.test(text)).length, 0, 'no card offers a meeting that is off');
  });

  it('leaves a meeting alone whose event cannot be read', async () => {
    const { meeting } = await next();
    const posts = town.channel().length;
    town.tenant.calendar.spoil(meeting.event);
    await synchronised();
    assert.equal((await next()).meeting.id, meeting.id);
    assert.equal(town.channel().length, posts);
  });

  it('keeps what it knows while Graph is away, and goes on afterwards', async () => {
    const { meeting } = await next();
    town.tenant.faults.next('graph', 'garbage', 20);
    await synchronised();
    assert.equal((await next()).meeting.id, meeting.id);
    town.tenant.faults.clear();
    town.tenant.calendar.move(meeting.event, '2027-01-06T11:00:00Z', '2027-01-06T12:00:00Z');
    await synchronised();
    assert.equal((await next()).meeting.starts, '2027-01-06T11:00:00.000Z');
  });

  it('leaves the seat of somebody who left the team as it is, and asks', async () => {
    town.tenant.team.remove(PEOPLE.hr);
    await synchronised();
    const { forecast } = await next();
    assert.deepEqual([forecast.members, forecast.vacancies], [8, 0]);
    assert.equal((await town.api(PEOPLE.secretary, 'overview')).body.pending, 1);
    town.tenant.team.add(PEOPLE.hr);
    await synchronised();
    assert.equal((await town.api(PEOPLE.secretary, 'overview')).body.pending, 0);
  });

  it('does not empty the seats when job titles may not be read', async () => {
    town.tenant.grants.delete('User.Read.All');
    await synchronised();
    assert.equal((await next()).forecast.members, 8);
  });
});
