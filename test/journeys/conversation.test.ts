import assert from 'node:assert/strict';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { cardOf, openTown, textOf, textOfPost, type Town } from './town.ts';

describe('the agenda card and the chat', () => {
  let town: Town;
  let meeting: string;
  const agendaText = (): string => textOfPost(town.channel().find((post) => textOfPost(post).includes('Committee Room 2')) ?? assert.fail('no agenda card'));
  const forecast = async () => (await town.api(PEOPLE.secretary, 'overview')).body.meeting?.forecast;

  before(async () => {
    town = await openTown({ now: '2026-12-30T09:14:00.000Z', firstMeetingDay: '2027-01-06' });
    meeting = (await town.api(PEOPLE.secretary, 'overview')).body.meeting?.meeting.id ?? assert.fail('no meeting');
  });
  after(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('takes apologies by one press, tells the person alone and everybody the numbers', async () => {
    const mentions = (): number => JSON.stringify(town.channel().map(cardOf)).split(/unwell|O'Neill/u).length;
    const before = mentions();
    const { status, body } = await town.press(PEOPLE.hr, 'apologise', { meeting, reason: 'unwell', substitute: '' });
    assert.equal(status, 200);
    assert.equal(body.statusCode, 200);
    assert.equal(body.type, 'application/vnd.microsoft.card.adaptive');
    assert.match(textOf(body.value), /09:14/u);
    await town.quiet();
    assert.equal((await forecast())?.apologies, 1);
    assert.equal(mentions(), before, 'the channel is told neither who nor why');
    assert.match(agendaText(), /Apologies 1\b/u);
  });

  it('changes nothing when it is pressed twice', async () => {
    const before = town.tenant.calls.filter(({ method }) => method === 'PUT').length;
    const [first, second] = await Promise.all([1, 2].map(async () => await town.press(PEOPLE.hr, 'apologise', { meeting, reason: 'unwell', substitute: '' })));
    assert.deepEqual(first?.body.value, second?.body.value);
    await town.quiet();
    assert.equal((await forecast())?.apologies, 1);
    assert.equal(town.tenant.calls.filter(({ method }) => method === 'PUT').length, before, 'the card was not touched');
  });

  it('shows the new numbers on the card in the channel', async () => {
    await town.press(PEOPLE.viceChair, 'attend', { meeting });
    await town.quiet();
    assert.match(agendaText(), /1 of (?:the )?5/u);
    assert.match(agendaText(), /vice chair/iu);
  });

  for (const [who, person, expected] of [
    ['a workstream lead', PEOPLE.services, /member|seat/iu],
    ['somebody from outside the team', PEOPLE.outsider, /member|seat|group/iu],
    ['the secretary', PEOPLE.secretary, /member|seat/iu],
  ] as const) {
    it(`refuses in words apologies of ${who}`, async () => {
      const { status, body } = await town.press(person, 'apologise', { meeting });
      assert.equal(status, 200);
      assert.match(textOf(body.value), expected);
      assert.equal((await forecast())?.apologies, 1);
    });
  }

  it('takes apologies from a line of chat, with a substitute', async () => {
    const post = await town.say(PEOPLE.communications, "sorry, can't make it, my deputy Jo Price will cover");
    assert.match(textOfPost(post), /Jo Price/u);
    assert.equal((await forecast())?.apologies, 2);
    assert.equal((await forecast())?.substitutes, 1);
  });

  it('takes them back', async () => {
    await town.say(PEOPLE.communications, 'withdraw my apologies');
    assert.equal((await forecast())?.apologies, 1);
  });

  it('lets no substitute stand in for the elected member', async () => {
    const post = await town.say(PEOPLE.chair, 'apologies, Tom Brown will stand in for me');
    assert.match(textOfPost(post), /elected|member/iu);
    assert.equal((await forecast())?.apologies, 1);
  });

  for (const text of ['should I send apologies?', "I'm not sending apologies", 'Tom sends his apologies', 'did I send apologies?']) {
    it(`writes nothing for "${text}"`, async () => {
      await town.say(PEOPLE.operations, text);
      assert.equal((await forecast())?.apologies, 1);
    });
  }

  for (const [text, expected] of [
    ['next meeting', /6 January 2027/u],
    ['agenda', /Apologies/u],
    ['are we quorate?', /5/u],
    ['my actions', /ACT-|No open|no actions/iu],
    ['status', /Workstream|Digital inclusion/iu],
    ['help', /apologies/iu],
    ['what is the meaning of life', /understand/iu],
  ] as const) {
    it(`answers "${text}"`, async () => {
      assert.match(textOfPost(await town.say(PEOPLE.ict, text)), expected);
    });
  }

  it('answers in the channel when it is mentioned, in the same thread', async () => {
    const post = await town.say(PEOPLE.ict, 'are we quorate?', 'channel');
    assert.match(post.conversation, /^19:quorate-steering/u);
  });

  it('lets a lead report a status in chat, and nobody else', async () => {
    assert.match(textOfPost(await town.say(PEOPLE.inclusion, 'workstream 4 amber, funding slipped')), /not noted yet/u);
    assert.notEqual((await town.api(PEOPLE.chair, 'overview')).body.workstreams.find(({ number }) => number === 4)?.status?.rag, 'amber');
    assert.match(textOfPost(await town.say(PEOPLE.inclusion, 'workstream 4 amber: funding slipped; need £20k from the board; back by 12 May 2027')), /£20k from the board/u);
    const refused = await town.say(PEOPLE.ict, 'workstream 4 green');
    assert.match(textOfPost(refused), /Head of Policy, Communications and Governance/u);
    const board = (await town.api(PEOPLE.chair, 'overview')).body.workstreams;
    assert.equal(board.find(({ number }) => number === 4)?.status?.rag, 'amber');
    assert.equal(board.find(({ number }) => number === 4)?.status?.reason, 'funding slipped');
  });

  it('shows who said what to chair and secretary only', async () => {
    assert.equal((await town.api(PEOPLE.secretary, 'overview')).body.meeting?.answers?.length, 2);
    assert.equal((await town.api(PEOPLE.ict, 'overview')).body.meeting?.answers, null);
    assert.equal((await town.api(PEOPLE.ict, 'overview')).body.deliveries, null);
  });

  it('takes no apologies once the meeting has begun', async () => {
    await town.clock.set('2027-01-06T10:00:00.000Z');
    const { body } = await town.press(PEOPLE.operations, 'apologise', { meeting });
    assert.match(textOf(body.value), /start|begun/iu);
    assert.equal((await forecast())?.apologies, 1);
  });
});

describe('what is kept from those whom it does not concern', () => {
  let town: Town;
  before(async () => {
    town = await openTown({ now: '2026-12-30T09:14:00.000Z', firstMeetingDay: '2027-01-06' });
  });
  after(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('nothing of the group is said in its channel to somebody who is not in its team', async () => {
    for (const question of ['status', 'agenda', 'are we quorate?']) {
      const text = textOfPost(await town.say(PEOPLE.outsider, question, 'channel'));
      assert.doesNotMatch(text, /Digital inclusion|Committee Room 2|answered/u, question);
    }
  });

  it('a question of the chair in the channel does not show who said what', async () => {
    const meeting = (await town.api(PEOPLE.secretary, 'overview')).body.meeting?.meeting.id;
    await town.press(PEOPLE.hr, 'apologise', { meeting, reason: 'unwell', substitute: 'Jo Price' });
    const inChannel = textOfPost(await town.say(PEOPLE.chair, 'are we quorate?', 'channel'));
    assert.doesNotMatch(inChannel, /O'Neill|Jo Price/u);
  });

  it('the reason of an apology is deleted some weeks after its meeting; that it was sent is kept', async () => {
    const look = async () => await town.house.ports.store.inTenant(TENANT_ID, async (records) => {
      const [group] = await records.groups.all();
      const past = (await records.meetings.of(group?.id ?? '', '2027-01-01T00:00:00.000Z')).find(({ starts }) => starts.startsWith('2027-01-06'));
      return (await records.attendance.of([past?.id ?? '']))[0]?.answer;
    });
    assert.deepEqual(await look(), { kind: 'apologies', reason: 'unwell', substitute: 'Jo Price' });
    // what is due is read by the clock's own turn, and what is past its time goes with it
    await town.clock.set('2027-03-01T09:00:00.000Z');
    assert.deepEqual(await look(), { kind: 'apologies', reason: null, substitute: null });
  });

  it('apologies to a second meeting in a row are shown to chair and secretary alone, with nothing in the channel (R110)', async () => {
    await town.clock.set('2027-03-01T09:00:00.000Z');
    const overview = (await town.api(PEOPLE.secretary, 'overview')).body;
    const meeting = overview.meeting?.meeting.id;
    await town.clock.set(overview.meeting?.clock.due ?? '');
    await town.press(PEOPLE.hr, 'apologise', { meeting });
    await town.press(PEOPLE.digital, 'apologise', { meeting });
    await town.quiet();
    const answers = (await town.api(PEOPLE.chair, 'overview')).body.meeting?.answers ?? [];
    assert.equal(answers.find(({ id }) => id === PEOPLE.hr.id)?.apologiesInARow, 2);
    assert.equal(answers.find(({ id }) => id === PEOPLE.digital.id)?.apologiesInARow, 1);
    assert.equal((await town.api(PEOPLE.ict, 'overview')).body.meeting?.answers, null);
    assert.doesNotMatch(town.channel().map(textOfPost).join('\n'), /in a row|consecutive/iu);
  });

  it('a card of a meeting that is long over says so, and is not lost', async () => {
    const past = await town.house.ports.store.inTenant(TENANT_ID, async (records) => {
      const [group] = await records.groups.all();
      return (await records.meetings.of(group?.id ?? '', '2027-01-01T00:00:00.000Z'))[0];
    });
    const view = await town.press(PEOPLE.ict, 'view', { meeting: past?.id });
    assert.match(textOf(view.body.value), /6 January 2027/u);
    const late = await town.press(PEOPLE.ict, 'attend', { meeting: past?.id });
    assert.match(textOf(late.body.value), /start|end/iu);
  });
});
