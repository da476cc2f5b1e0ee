import assert from 'node:assert/strict';
import { asTeamsWould } from './gateway.ts';
import { PEOPLE, STRATEGY_TEAM, TEAM, TENANT_ID } from './people.ts';
import { BOT, PERSONAL_CHAT, SECOND_CHANNEL } from './try-out/playground.ts';
import { isFollowedLink, isOwnPage } from './try-out/local.ts';
import { startTenant, type Tenant } from './tenant.ts';

const CHANNEL = { id: `${TEAM.channel.id};messageid=17`, conversationType: 'channel', isGroup: true };
const line = { toKnown: (id: string) => id.replace('17', '3') };

describe('the gateway between the Playground and the bot', () => {
  let tenant: Tenant;

  before(async () => {
    tenant = await startTenant();
  });

  after(async () => {
    await tenant.close();
  });

  const sent = (activity: Readonly<Record<string, unknown>>, person = PEOPLE.chair, language: 'en' | 'cy' = 'en') => asTeamsWould({ type: 'message', serviceUrl: 'http://localhost:56150/_connector', from: { id: `29:${PEOPLE.secretary.id}` }, ...activity }, { person, language }, { tenant, line });

  it('says that the chosen person speaks, in the chosen language, through the tenant', () => {
    const { from, locale, serviceUrl, entities } = sent({ conversation: CHANNEL, locale: 'en-US', entities: [{ type: 'clientInfo', locale: 'en-US' }] }, PEOPLE.outsider, 'cy');
    assert.deepEqual(from, { id: `29:${PEOPLE.outsider.id}`, aadObjectId: PEOPLE.outsider.id, name: PEOPLE.outsider.name });
    assert.deepEqual([locale, serviceUrl, entities], ['cy-GB', tenant.serviceUrl, [{ type: 'clientInfo', locale: 'cy-GB' }]]);
  });

  it('names conversations and messages as the bot knows them, and the team behind a channel', () => {
    const inChannel = sent({ conversation: CHANNEL, replyToId: '17', channelData: { channel: { id: TEAM.channel.id } } });
    assert.deepEqual(inChannel['conversation'], { ...CHANNEL, id: `${TEAM.channel.id};messageid=3`, tenantId: TENANT_ID });
    assert.equal(inChannel['replyToId'], '3');
    assert.deepEqual(inChannel['channelData'], { channel: { id: TEAM.channel.id }, tenant: { id: TENANT_ID }, team: { id: TEAM.threadId, aadGroupId: TEAM.aadGroupId } });
    const inChat = sent({ conversation: { id: PERSONAL_CHAT, conversationType: 'personal' } });
    assert.deepEqual(inChat['conversation'], { id: tenant.connector.chatWith(PEOPLE.chair), conversationType: 'personal', tenantId: TENANT_ID });
  });

  it('takes the group chat for the second team’s channel, and an answer there for one in its thread', () => {
    const { id } = STRATEGY_TEAM.channel;
    const said = sent({ conversation: { id: SECOND_CHANNEL, conversationType: 'groupChat', isGroup: true }, text: '@Quorate help' });
    assert.deepEqual([said['conversation'], said['text']], [{ id, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID }, '<at>Quorate</at> help']);
    assert.deepEqual(said['channelData'], { channel: { id }, tenant: { id: TENANT_ID }, team: { id: STRATEGY_TEAM.threadId, aadGroupId: STRATEGY_TEAM.aadGroupId } });
    const pressed = sent({ conversation: { id: SECOND_CHANNEL, conversationType: 'groupChat' }, replyToId: '17' });
    assert.deepEqual([(pressed['conversation'] as { id: string }).id, pressed['replyToId']], [`${id};messageid=3`, '3']);
  });

  for (const [text, expected, isMention] of [
    ['@Quorate next meeting', '<at>Quorate</at> next meeting', true],
    ['@quorate, my actions', '<at>Quorate</at> my actions', true],
    ['next meeting', 'next meeting', false],
    ['@Quorates next meeting', '@Quorates next meeting', false],
    ['ask @Quorate', 'ask @Quorate', false],
  ] as const) {
    it(`takes "${text}" in a channel ${isMention ? 'for a mention' : 'as it is'}`, () => {
      const activity = sent({ conversation: CHANNEL, text });
      assert.equal(activity['text'], expected);
      assert.deepEqual(activity['entities'], isMention ? [{ type: 'mention', mentioned: BOT, text: '<at>Quorate</at>' }] : undefined);
    });
  }
});

describe('the local page', () => {
  for (const [headers, isOwn] of [
    [{ host: 'localhost:3978' }, true],
    [{ host: '127.0.0.1:3978', origin: 'http://127.0.0.1:3978', 'sec-fetch-site': 'same-origin' }, true],
    [{ host: 'evil.example:3978' }, false],
    [{ host: 'localhost:4000' }, false],
    [{ host: 'localhost:3978', origin: 'https://evil.example' }, false],
    [{ host: 'localhost:3978', origin: 'null' }, false],
    [{ host: 'localhost:3978', 'sec-fetch-site': 'cross-site' }, false],
    [{ host: 'localhost:3978', 'sec-fetch-site': 'same-site' }, false],
    [{}, false],
  ] as const) {
    it(`${isOwn ? 'answers' : 'refuses'} ${JSON.stringify(headers)}`, () => {
      assert.equal(isOwnPage({ headers }, 3978), isOwn);
    });
  }

  for (const [request, isLink] of [
    [{ method: 'GET', url: '/?press=1', headers: { host: 'localhost:3978', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'document' } }, true],
    [{ method: 'GET', url: '/', headers: { host: 'localhost:3978', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' } }, false],
    [{ method: 'GET', url: '/', headers: { host: 'localhost:3978', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'iframe' } }, false],
    [{ method: 'GET', url: '/', headers: { host: 'evil.example:3978', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'document' } }, false],
    [{ method: 'GET', url: '/local/token', headers: { host: 'localhost:3978', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'document' } }, false],
    [{ method: 'POST', url: '/', headers: { host: 'localhost:3978', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'document' } }, false],
  ] as const) {
    it(`${isLink ? 'shows itself' : 'does not show itself'} to a link of the Playground: ${JSON.stringify(request)}`, () => {
      assert.equal(isFollowedLink(request, 3978), isLink);
    });
  }
});
