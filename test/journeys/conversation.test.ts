import assert from 'node:assert/strict';
import { PEOPLE } from '../tenant/people.ts';
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
    assert.match(textOfPost(await town.say(PEOPLE.inclusion, 'workstream 4 amber, funding slipped')), /funding slipped/u);
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
