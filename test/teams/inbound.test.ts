import assert from 'node:assert/strict';
import type { Incoming, TeamEvent } from '../../bot/ports.ts';
import { PEOPLE, TEAM, TENANT_ID } from '../tenant/people.ts';
import { cardSaying, closeAll, startBot, type Bot, type Json } from './support.ts';

const tenant = TENANT_ID;
const team = TEAM.aadGroupId;
const who = { tenant, person: PEOPLE.digital.id };
const personal = { who, scope: 'personal', team: null, language: 'en' } as const;
const channel = { who, scope: 'channel', team, language: 'en' } as const;
const text = (said: string): Incoming['said'] => ({ kind: 'text', text: said });
const card = (reply: unknown): unknown => ((reply as Json)['attachments'] as Json[])[0]?.['content'];

describe('Teams: what comes in', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  beforeEach(() => {
    bot.doors.heard.length = 0;
    bot.doors.events.length = 0;
    bot.doors.openings.length = 0;
    bot.doors.welcome = null;
  });
  after(closeAll);

  const said: readonly (readonly [name: string, incoming: Incoming])[] = [
    ['message-personal', { ...personal, said: text('my actions') }],
    ['message-personal-welsh', { ...personal, language: 'cy', said: text('fy nghamau gweithredu') }],
    ['message-personal-html', { ...personal, said: text('next meeting & agenda') }],
    ['message-channel', { ...channel, said: text('are we quorate without Tom Okafor?') }],
    ['message-group-chat', { ...channel, team: null, said: text('help') }],
    ['message-submit', { ...channel, said: { kind: 'pressed', by: 'message', verb: 'apologies', data: { meeting: 'm1', reason: 'leave' } } }],
    ['press', { ...channel, said: { kind: 'pressed', by: 'invoke', verb: 'apologies', data: { meeting: 'm1', reason: 'leave', who: PEOPLE.chair.id } } }],
    ['press-automatic', { ...channel, said: { kind: 'pressed', by: 'invoke', verb: 'refresh', data: { meeting: 'm1' } } }],
  ];
  for (const [name, incoming] of said) {
    it(`${name}: is what a person said`, async () => {
      assert.equal((await bot.deliver(bot.activity(name))).status, 200);
      assert.deepEqual(bot.doors.heard, [incoming]);
    });
  }

  const chosen = (thread: string): TeamEvent => ({ kind: 'installed', tenant, team, channel: { serviceUrl: bot.tenant.serviceUrl, thread, bot: `28:${bot.config.clientId}` } });
  const events: readonly (readonly [name: string, event: () => TeamEvent])[] = [
    ['installed-team', () => chosen(TEAM.channel.id)],
    ['installed-team-general', () => chosen(TEAM.threadId)],
    ['installation-add-team', () => chosen(TEAM.channel.id)],
    ['installed-personal', () => ({ kind: 'met', who, scope: 'personal' })],
    ['installation-add-personal', () => ({ kind: 'met', who, scope: 'personal' })],
    ['installation-remove-team', () => ({ kind: 'removed', tenant, team, person: null })],
    ['installation-remove-personal', () => ({ kind: 'removed', tenant, team: null, person: who.person })],
    ['removed-team', () => ({ kind: 'removed', tenant, team, person: null })],
    ['team-deleted', () => ({ kind: 'removed', tenant, team, person: null })],
    ['team-renamed', () => ({ kind: 'renamed', tenant, team, name: 'Digital Board' })],
    ['somebody-added', () => ({ kind: 'rosterChanged', tenant, team })],
    ['somebody-removed', () => ({ kind: 'rosterChanged', tenant, team })],
    ['channel-deleted', () => ({ kind: 'channelDeleted', tenant, team, thread: TEAM.channel.id })],
  ];
  for (const [name, event] of events) {
    it(`${name}: is told to the house`, async () => {
      assert.deepEqual(await bot.deliver(bot.activity(name)), { status: 200, body: undefined });
      assert.deepEqual(bot.doors.events, [event()]);
    });
  }

  for (const name of ['message-channel-unaddressed', 'message-channel-name-only', 'message-guest', 'installation-upgrade', 'installation-remove-upgrade', 'somebody-added-to-channel', 'somebody-added-to-chat', 'channel-app-added', 'channel-app-removed', 'channel-app-added-untold', 'reaction', 'typing']) {
    it(`${name}: is left alone`, async () => {
      const posts = bot.connectorCalls('POST');
      assert.deepEqual(await bot.deliver(bot.activity(name)), { status: 200, body: undefined });
      assert.deepEqual([bot.doors.heard, bot.doors.events, bot.connectorCalls('POST')], [[], [], posts]);
    });
  }

  it('answers a message below it, in its thread, with a card and a summary', async () => {
    await bot.deliver(bot.activity('message-channel'));
    const post = bot.tenant.connector.latest();
    assert.equal(post?.conversation, `${TEAM.channel.id};messageid=1767261500000`);
    assert.equal(post.activity.replyToId, '1767261600000');
    assert.equal((post.activity as Json)['summary'], 'answer');
    assert.deepEqual(card(post.activity), bot.doors.reply.card);
    assert.deepEqual(post.activity.from, { id: `28:${bot.config.clientId}`, name: 'Quorate' });
  });

  it('answers a press with the card, in the request, the same to a double press', async () => {
    const press = bot.activity('press');
    const answers = await Promise.all([bot.deliver(press), bot.deliver(press)]);
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: bot.doors.reply.card };
    assert.deepEqual(answers, [{ status: 200, body }, { status: 200, body }]);
    assert.equal(bot.doors.heard.length, 2);
  });

  it('opens a page where a button asks for one, of the team that the activity comes from', async () => {
    const answer = await bot.deliver(bot.activity('dialog-fetch'));
    const page = { title: 'A page', url: 'https://quorate.example/tab/#setup', fallbackUrl: 'https://quorate.example/tab/#setup', width: 'large', height: 'large' };
    assert.deepEqual(answer, { status: 200, body: { task: { type: 'continue', value: page } } });
    await bot.deliver(bot.activity('dialog-fetch-personal'));
    const data = { msteams: { type: 'task/fetch' }, team: '00000000-0000-4000-8000-00000000aaaa', sample: true };
    assert.deepEqual(bot.doors.openings, [{ who, team, language: 'en', data }, { who, team: null, language: 'cy', data }]);
  });

  it('lets a page close, whatever it hands over', async () => {
    assert.deepEqual(await bot.deliver(bot.activity('dialog-submit')), { status: 200, body: undefined });
    assert.deepEqual([bot.doors.heard, bot.doors.openings], [[], []]);
  });

  it('refuses a press without a verb in the body, and invokes that it does not know with 501', async () => {
    const { status, body } = await bot.deliver(bot.activity('press-without-verb'));
    assert.deepEqual([status, (body as Json)['statusCode'], (body as Json)['type']], [200, 400, 'application/vnd.microsoft.error']);
    assert.deepEqual(await bot.deliver(bot.activity('invoke-unknown')), { status: 501, body: undefined });
    assert.deepEqual(bot.doors.heard, []);
  });

  it('says a welcome where the house has one: a new post in the chosen channel, a message in the chat', async () => {
    bot.doors.welcome = cardSaying('welcome');
    await bot.deliver(bot.activity('installed-team'));
    const post = bot.tenant.connector.latest();
    assert.ok(post);
    assert.equal(post.conversation, `${TEAM.channel.id};messageid=${post.id}`);
    assert.equal((post.activity as Json)['summary'], 'welcome');
    await bot.deliver(bot.activity('installed-personal', { conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: bot.tenant.connector.chatWith(PEOPLE.digital) } }));
    assert.equal(bot.tenant.connector.latest()?.conversation, bot.tenant.connector.chatWith(PEOPLE.digital));
    assert.equal(bot.tenant.connector.latest()?.activity.replyToId, undefined);
  });

  it('asks for the group behind a team once, and never again', async () => {
    const other = await startBot();
    const asked = (): number => other.tenant.calls.filter(({ path }) => path.includes('/v3/teams/')).length;
    for (let turn = 0; turn < 3; turn += 1) await other.deliver(other.activity('press'));
    assert.equal(asked(), 1);
    await other.close();
  });

  it('says sorry without a reason when the house breaks', async () => {
    bot.doors.fault = new Error('secret: relation "people" does not exist');
    assert.deepEqual(await bot.deliver(bot.activity('press')), { status: 500, body: 'Something went wrong here.' });
    bot.doors.fault = null;
    assert.equal(bot.lines.all.at(-1)?.event, 'turn.failed');
  });

  it('writes no names and no text into the log', async () => {
    await bot.deliver(bot.activity('message-guest'));
    await bot.deliver(bot.activity('message-channel-unaddressed'));
    const log = JSON.stringify(bot.lines.all);
    for (const secret of ['Priya', 'quorate?', 'help']) assert.equal(log.includes(secret), false, secret);
  });
});
