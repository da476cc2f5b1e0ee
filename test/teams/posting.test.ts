import assert from 'node:assert/strict';
import type { Channel, Message, Posted, Sending } from '../../bot/ports.ts';
import { PEOPLE, TEAM, TENANT_ID } from '../tenant/people.ts';
import { cardSaying, closeAll, startBot, type Bot, type Json } from './support.ts';

const MARKER = 'agenda/m1/1';
const agenda: Message = { ...cardSaying(MARKER), summary: 'Agenda' };

const channelOf = (bot: Bot): Channel => ({ tenant: TENANT_ID, serviceUrl: bot.tenant.serviceUrl, thread: TEAM.channel.id, bot: `28:${bot.config.clientId}` });
const contentOf = (activity: unknown): Json => ((activity as Json)['attachments'] as Json[])[0]?.['content'] as Json;

describe('Teams: posts in a channel', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(closeAll);
  const create = async (message = agenda): Promise<Sending<Posted>> => await bot.teams.post.create(channelOf(bot), message);

  it('begins a thread in the channel and changes its card in place', async () => {
    const sending = await create();
    assert.ok(sending.kind === 'sent');
    const posted = sending.value;
    assert.deepEqual(posted, { conversation: `${TEAM.channel.id};messageid=${posted.activity}`, activity: posted.activity });
    const changed = { ...cardSaying('changed'), summary: 'Agenda, changed' };
    assert.deepEqual(await bot.teams.post.update(channelOf(bot), posted, changed), { kind: 'sent', value: posted });
    const post = bot.tenant.connector.latest();
    assert.deepEqual([post?.id, contentOf(post?.activity), contentOf(post?.edits[0])], [posted.activity, changed.card, agenda.card]);
  });

  it('names people to be refreshed for by Teams’ own ids, read once for ten minutes', async () => {
    const fresh = await startBot();
    const people = [PEOPLE.chair.id, PEOPLE.culture.id, PEOPLE.outsider.id];
    const refreshed = { ...agenda, card: { ...agenda.card, refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: people } } };
    for (let post = 0; post < 2; post += 1) await fresh.teams.post.create(channelOf(fresh), refreshed);
    assert.deepEqual(contentOf(fresh.tenant.connector.latest()?.activity)['refresh'], { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [`29:${PEOPLE.chair.id}`, `29:${PEOPLE.culture.id}`] });
    assert.equal(fresh.connectorCalls('GET'), 3, 'three pages of five');
    await fresh.close();
  });

  it('leaves the refresh out where the roster cannot be read, and never reads it in a turn', async () => {
    const fresh = await startBot();
    const refreshed = { ...agenda, card: { ...agenda.card, refresh: { action: {}, userIds: [PEOPLE.chair.id] } } };
    fresh.tenant.faults.next('connector', 503, 1, (path) => path.includes('pagedmembers'));
    assert.equal((await fresh.teams.post.create(channelOf(fresh), refreshed)).kind, 'sent');
    assert.deepEqual(contentOf(fresh.tenant.connector.latest()?.activity), agenda.card);
    fresh.doors.reply = { ...refreshed, card: { ...refreshed.card, refresh: { action: {}, userIds: [PEOPLE.digital.id, PEOPLE.chair.id] } } };
    const before = fresh.connectorCalls('GET');
    const { body } = await fresh.deliver(fresh.activity('press'));
    assert.deepEqual(((body as Json)['value'] as Json)['refresh'], { action: {}, userIds: [`29:${PEOPLE.digital.id}`] }, 'the one who pressed is known');
    assert.equal(fresh.connectorCalls('GET') - before, 1, 'the team was asked for, the roster was not');
    await fresh.close();
  });

  it('tells Teams whom a card mentions, unless the card does', async () => {
    const mentions = [{ id: PEOPLE.chair.id, name: PEOPLE.chair.name }];
    await create({ ...agenda, mentions, card: { ...agenda.card, msteams: { width: 'Full' } } });
    const entity = { type: 'mention', text: `<at>${PEOPLE.chair.name}</at>`, mentioned: { id: PEOPLE.chair.id, name: PEOPLE.chair.name } };
    assert.deepEqual(contentOf(bot.tenant.connector.latest()?.activity)['msteams'], { width: 'Full', entities: [entity] });
    await create({ ...agenda, mentions, card: { ...agenda.card, msteams: { entities: [] } } });
    assert.deepEqual(contentOf(bot.tenant.connector.latest()?.activity)['msteams'], { entities: [] });
  });

  const since = '2026-01-01T00:00:00.000Z';
  const at = '2026-01-01T08:00:00.000Z';
  for (const [what, messages, found] of [
    ['a card with the marker', [{ id: '1', at, cards: [] }, { id: '2', at: '2026-01-02T09:00:00.000Z', cards: [null, 'text', agenda.card] }], { conversation: `${TEAM.channel.id};messageid=2`, activity: '2', at: '2026-01-02T09:00:00.000Z' }],
    ['other cards', [{ id: '1', at, cards: [{ body: [{ id: 'agenda/m1/2' }] }, { body: 'x' }] }], 'absent'],
    ['no messages', [], 'absent'],
    ['no permission', 'forbidden', 'unknown'],
  ] as const) {
    it(`looks for a post: ${what}`, async () => {
      const asked: unknown[] = [];
      const fresh = await startBot({ readChannel: (...how) => Promise.resolve((asked.push(how), messages)) });
      assert.deepEqual(await fresh.teams.post.find(channelOf(fresh), TEAM.aadGroupId, MARKER, since), found);
      assert.deepEqual(asked, [[TENANT_ID, TEAM.aadGroupId, TEAM.channel.id, since]]);
      await fresh.close();
    });
  }
  it('cannot look for a post where nobody gave it eyes', async () => {
    assert.equal(await bot.teams.post.find(channelOf(bot), TEAM.aadGroupId, MARKER, since), 'unknown');
  });
});
