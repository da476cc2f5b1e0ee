import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory, TeamsInfo, type ConversationReference } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { appToken, ask, askPages, trust, type Asking, type Told } from './asks.ts';
import { PEOPLE, TEAM, TEAM_PEOPLE, TENANT_ID } from './people.ts';
import { startTenant, type Forward, type Tenant } from './tenant.ts';

const CONNECTOR = 'https://api.botframework.com';
const channel = { id: TEAM.channel.id };
const message = (text: string): Record<string, unknown> => ({ type: 'message', text, from: { id: '28:bot' } });
const codeOf = ({ json }: Told): unknown => (json['error'] as { code?: unknown } | undefined)?.code;
const inThread = (conversation: string): string => `v3/conversations/${encodeURIComponent(conversation)}/activities`;

function botOf(tenant: Tenant): { readonly adapter: CloudAdapter; readonly appId: string } {
  const { CLIENT_ID, CLIENT_SECRET, ENTRA_URL, BOT_OPENID_METADATA_URL } = tenant.env();
  const client = new ConfidentialClientApplication({ auth: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, authority: `${ENTRA_URL}/${TENANT_ID}`, knownAuthorities: [new URL(ENTRA_URL).host] } });
  const settings = {
    MicrosoftAppId: CLIENT_ID, MicrosoftAppTenantId: TENANT_ID, MicrosoftAppType: 'SingleTenant', ToChannelFromBotLoginUrl: `${ENTRA_URL}/${TENANT_ID}`, ToChannelFromBotOAuthScope: CONNECTOR,
    ToBotFromChannelTokenIssuer: CONNECTOR, OAuthUrl: 'https://token.botframework.com', CallerId: 'urn:botframework:azure',
    ToBotFromChannelOpenIdMetadataUrl: BOT_OPENID_METADATA_URL, ToBotFromEmulatorOpenIdMetadataUrl: BOT_OPENID_METADATA_URL,
  };
  return { adapter: new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new MsalServiceClientCredentialsFactory(CLIENT_ID, client))), appId: CLIENT_ID };
}

describe('the stand-in tenant: the Bot Connector', () => {
  let tenant: Tenant;
  let token: string;
  const connector = (path: string, asking: Asking = {}): Promise<Told> => ask(`${tenant.serviceUrl}${path}`, { token, ...asking });
  const post = (path: string, body: unknown): Promise<Told> => connector(path, { method: 'POST', body });

  beforeEach(async () => {
    tenant = await startTenant({ clientId: randomUUID() });
    trust(tenant);
    token = await appToken(tenant, CONNECTOR);
  });
  afterEach(() => tenant.close());

  it('begins a thread, takes replies, edits and deletions, and keeps them in order', async () => {
    const created = await post('v3/conversations', { isGroup: true, channelData: { channel }, activity: { type: 'message', text: 'agenda' } });
    const { id, activityId } = created.json as { id: string; activityId: string };
    assert.deepEqual([created.status, id], [201, `${TEAM.channel.id};messageid=${activityId}`]);
    const { json: bare } = await post(inThread(TEAM.channel.id), message('another'));
    const { json: reply } = await post(`${inThread(id)}/${activityId}`, message('reply'));
    assert.equal((await connector(`${inThread(id)}/${activityId}`, { method: 'PUT', body: message('agenda, edited') })).status, 200);
    assert.equal((await connector(`${inThread(id)}/${reply['id'] as string}`, { method: 'DELETE' })).status, 200);
    assert.equal((await connector(`${inThread(id)}/${reply['id'] as string}`, { method: 'DELETE' })).status, 404);
    assert.deepEqual(tenant.connector.posts.map(({ activity, edits, deleted }) => [activity.text, edits.map(({ text }) => text), deleted]), [['agenda, edited', ['agenda'], false], ['another', [], false], ['reply', [], true]]);
    assert.deepEqual(tenant.connector.inConversation(id).map(({ activity }) => activity.replyToId), [undefined, activityId]);
    assert.equal(tenant.connector.inConversation(TEAM.channel.id).length, 3);
    assert.equal(tenant.connector.latest()?.id, reply['id']);

    tenant.grants.add('ChannelMessage.Read.Group');
    const { items } = await askPages(`${tenant.origin}/v1.0/teams/${TEAM.aadGroupId}/channels/${encodeURIComponent(TEAM.channel.id)}/messages`, { token: await appToken(tenant, 'https://graph.microsoft.com') });
    assert.deepEqual(items.map(({ id: found }) => found), [bare['id'], activityId], 'Graph lists the threads, newest first');
  });

  it('hands over a post as soon as it comes or is edited', async () => {
    const coming = tenant.connector.until(({ activity }) => activity.text === 'wanted');
    const { json } = await post(inThread(TEAM.channel.id), message('other'));
    await connector(`${inThread(TEAM.channel.id)}/${json['id'] as string}`, { method: 'PUT', body: message('wanted') });
    assert.equal((await coming).id, json['id']);
    await assert.rejects(tenant.connector.until(() => false, 1), /did not come within 1 ms; 1 others did/);
  });

  it('refuses as Teams does', async () => {
    const known = inThread(TEAM.channel.id);
    const chat = inThread(tenant.connector.chatWith(PEOPLE.outsider));
    tenant.connector.remove(tenant.connector.chatWith(PEOPLE.outsider));
    assert.equal((await connector(known, { method: 'POST', token: await tenant.channelToken(), body: message('x') })).status, 401);
    const told = [
      await post(inThread('19:nowhere@thread.tacv2'), message('x')), await post(known, { type: 'message' }), await post(known, { from: { id: '28:bot' } }), await post(known, message('x'.repeat(101 * 1024))),
      await post(chat, message('x')), await connector(`v3/conversations/${encodeURIComponent(TEAM.threadId)}/members/29:${PEOPLE.outsider.id}`), await post('v3/conversations', { channelData: { channel } }),
    ];
    assert.deepEqual(told.map((one) => [one.status, codeOf(one)]), [
      [404, 'ConversationNotFound'], [400, 'MissingProperty'], [400, 'MissingProperty'], [413, 'MessageSizeTooBig'], [403, 'BotNotInConversationRoster'], [404, 'MemberNotFoundInConversation'], [400, 'MissingProperty'],
    ]);
    tenant.connector.remove();
    assert.equal(codeOf(await post(inThread(tenant.connector.chatWith(PEOPLE.chair)), message('x'))), 'BotNotInConversationRoster');
    tenant.connector.restore();
    assert.equal((await post(known, message('x'))).status, 201);
    assert.equal(tenant.connector.posts.length, 1);
  });

  it("serves the Bot Framework's own client", async () => {
    const { adapter, appId } = botOf(tenant);
    const parameters = { isGroup: true, bot: { id: `28:${appId}`, name: 'Quorate' }, channelData: { channel }, activity: MessageFactory.text('from the adapter'), tenantId: TENANT_ID };
    await adapter.createConversationAsync(appId, 'msteams', tenant.serviceUrl, CONNECTOR, parameters as unknown as Parameters<CloudAdapter['createConversationAsync']>[4], async () => {});
    assert.equal(tenant.connector.latest()?.activity.text, 'from the adapter');
    const account = { isGroup: true, conversationType: 'channel', id: TEAM.threadId, tenantId: TENANT_ID, name: '' };
    const reference: Partial<ConversationReference> = { channelId: 'msteams', serviceUrl: tenant.serviceUrl, bot: { id: `28:${appId}`, name: 'Quorate' }, conversation: account };
    const found: string[] = [];
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      let next: string | undefined;
      do {
        const page = await TeamsInfo.getPagedTeamMembers(context, TEAM.threadId, 50, next);
        found.push(...page.members.map(({ aadObjectId }) => aadObjectId ?? ''));
        next = page.continuationToken;
      } while (next);
      assert.equal((await TeamsInfo.getTeamDetails(context, TEAM.threadId)).aadGroupId, TEAM.aadGroupId);
      assert.deepEqual((await TeamsInfo.getTeamChannels(context, TEAM.threadId)).map(({ id }) => id), [TEAM.threadId, TEAM.channel.id]);
      assert.equal((await TeamsInfo.getMember(context, PEOPLE.frontline.id)).name, PEOPLE.frontline.name);
      const sent = await context.sendActivity('to the general channel');
      await context.updateActivity({ ...MessageFactory.text('edited'), id: sent?.id ?? '' });
    });
    assert.deepEqual(found, TEAM_PEOPLE.map(({ id }) => id));
    assert.deepEqual([tenant.connector.latest()?.activity.text, tenant.connector.latest()?.edits.length], ['edited', 1]);
  });

  it('passes an accepted post on where it is asked to, and takes the ids from there', async () => {
    const seen: string[] = [];
    const forward: Forward = ({ method, path, body }) => {
      seen.push(`${method} ${path} ${(body as { text?: string }).text ?? ''}`);
      return Promise.resolve({ status: 201, body: { id: 'theirs' } });
    };
    const other = await startTenant({ forward });
    trust(other);
    const told = await ask(`${other.serviceUrl}${inThread('chat-of-theirs')}`, { method: 'POST', token: await appToken(other, CONNECTOR), body: message('hello') });
    await other.close();
    assert.deepEqual([told.status, told.json, seen, other.connector.latest()?.id], [201, { id: 'theirs' }, ['POST /v3/conversations/chat-of-theirs/activities hello'], 'theirs']);
  });
});

describe('the stand-in tenant: faults on demand', () => {
  let tenant: Tenant;
  let token: string;
  const send = (): Promise<Told> => ask(`${tenant.serviceUrl}${inThread(TEAM.channel.id)}`, { method: 'POST', token, body: message('x') });

  before(async () => {
    tenant = await startTenant();
    trust(tenant);
    token = await appToken(tenant, CONNECTOR);
  });
  after(() => tenant.close());

  it('answers a status as often as asked, in the form of the service, and only where asked', async () => {
    tenant.faults.next('connector', { status: 429, retryAfter: 7 }, 2);
    tenant.faults.next('graph', 503, 1, (path) => path.includes('/teams/'));
    tenant.faults.next('signIn', 500);
    const [first, second, third] = [await send(), await send(), await send()];
    assert.deepEqual([first.status, codeOf(first), first.headers.get('retry-after'), second.status, third.status], [429, 'Throttled', '7', 429, 201]);
    assert.equal((await ask(`${tenant.origin}/v1.0/users/x`)).status, 401);
    assert.equal(codeOf(await ask(`${tenant.origin}/v1.0/teams/x`)), 'ServiceUnavailable');
    assert.equal((await ask(`${tenant.origin}/common/discovery/v2.0/keys`)).json['error'], 'temporarily_unavailable');
    assert.equal(tenant.faults.left, 0);
  });

  it('cuts the line before or after the request is handled, answers rubbish, or nothing', async () => {
    const before = tenant.connector.posts.length;
    tenant.faults.next('connector', 'reset');
    await assert.rejects(send);
    assert.equal(tenant.connector.posts.length, before);
    tenant.faults.next('connector', 'lose');
    await assert.rejects(send);
    assert.equal(tenant.connector.posts.length, before + 1);
    tenant.faults.next('connector', 'garbage');
    await assert.rejects(send, SyntaxError);
    tenant.faults.next('connector', 'hang');
    const controller = new AbortController();
    const hanging = fetch(`${tenant.serviceUrl}v3/conversations`, { method: 'POST', signal: controller.signal });
    await tenant.faults.allMet();
    assert.equal((await send()).status, 201, 'the others go on');
    controller.abort();
    await assert.rejects(hanging, { name: 'AbortError' });
    assert.deepEqual(tenant.calls.filter(({ where }) => where === 'connector').slice(-5).map(({ status }) => status).toSorted((a, b) => a - b), [0, 0, 200, 201, 201]);
  });

  it('closes at once while somebody is still waiting for an answer', async () => {
    const other = await startTenant();
    trust(other);
    other.faults.next('graph', 'hang');
    const hanging = assert.rejects(fetch(`${other.origin}/v1.0/me`));
    await other.faults.allMet();
    await other.close();
    await hanging;
  });
});
