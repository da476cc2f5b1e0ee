import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { appToken, ask, trust } from './asks.ts';
import { PEOPLE, STRATEGY_TEAM, TEAM, TENANT_ID } from './people.ts';
import { close, reply } from './server.ts';
import { startTenant, type Tenant } from './tenant.ts';

type Fields = Readonly<Record<string, unknown>>;

const inside = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((found: unknown, name) => (typeof found === 'object' && found !== null ? (found as Fields)[name] : undefined), value);

describe('the stand-in tenant: what Teams tells the bot', () => {
  let tenant: Tenant;
  let bot: Server;
  let heard: Fields[] = [];
  let answer = { status: 200, body: '' };

  beforeEach(async () => {
    heard = [];
    answer = { status: 200, body: '' };
    tenant = await startTenant();
    trust(tenant);
    bot = createServer((request, response) => {
      let text = '';
      request.on('data', (piece: Buffer) => void (text += piece.toString()));
      request.on('end', () => {
        const token = decodeJwt((request.headers.authorization ?? '').replace('Bearer ', ''));
        heard.push({ ...(JSON.parse(text) as Fields), signed: token['serviceurl'] === tenant.serviceUrl, path: request.url });
        reply(response, answer.status, answer.body);
      });
    });
    await new Promise<void>((resolve) => void bot.listen(0, '127.0.0.1', resolve));
    tenant.bot.connect(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`);
  });
  afterEach(() => Promise.all([tenant.close(), close(bot)]));

  it('says who comes and goes, with the connector’s token', async () => {
    await tenant.bot.leaves(PEOPLE.operations);
    await tenant.bot.joins(PEOPLE.outsider, 'steering', PEOPLE.chair);
    const [left, joined] = heard;
    assert.deepEqual([left?.['type'], left?.['membersRemoved'], left?.['signed'], left?.['path']], ['conversationUpdate', [{ id: `29:${PEOPLE.operations.id}`, aadObjectId: PEOPLE.operations.id }], true, '/api/messages']);
    assert.deepEqual(left?.['channelData'], { tenant: { id: TENANT_ID }, team: { id: TEAM.threadId, name: TEAM.name, aadGroupId: TEAM.aadGroupId }, eventType: 'teamMemberRemoved' });
    assert.deepEqual([inside(joined, 'from', 'aadObjectId'), inside(joined, 'membersAdded') !== undefined], [PEOPLE.chair.id, true]);
    assert.deepEqual([tenant.team.hasMember(PEOPLE.operations.id), tenant.team.hasMember(PEOPLE.outsider.id)], [false, true]);
  });

  it('says nothing of a team without the app, and both events when the app is added there by its owner', async () => {
    await tenant.bot.joins(PEOPLE.hr, 'strategy');
    assert.deepEqual(heard, []);
    await tenant.bot.install('strategy');
    const [added, installed] = heard;
    assert.deepEqual([added?.['type'], installed?.['type'], installed?.['action']], ['conversationUpdate', 'installationUpdate', 'add']);
    for (const one of [added, installed]) {
      assert.deepEqual([inside(one, 'channelData', 'team', 'aadGroupId'), inside(one, 'channelData', 'settings', 'selectedChannel', 'id'), inside(one, 'from', 'aadObjectId')], [
        STRATEGY_TEAM.aadGroupId, STRATEGY_TEAM.channel.id, PEOPLE.strategist.id,
      ]);
    }
    await tenant.bot.uninstall('strategy');
    assert.deepEqual(heard.slice(2).map(({ type, action }) => [type, action]), [['conversationUpdate', undefined], ['installationUpdate', 'remove']]);
  });

  it('lets the bot into the second team’s channels only while it is installed there', async () => {
    const token = await appToken(tenant, 'https://api.botframework.com');
    const post = () => ask(`${tenant.serviceUrl}v3/conversations/${encodeURIComponent(STRATEGY_TEAM.channel.id)}/activities`, { method: 'POST', token, body: { type: 'message', from: { id: '28:bot' } } });
    const roster = () => ask(`${tenant.serviceUrl}v3/conversations/${encodeURIComponent(STRATEGY_TEAM.threadId)}/pagedmembers`, { token });
    assert.deepEqual([(await post()).status, (await roster()).status], [403, 403]);
    await tenant.bot.install('strategy');
    assert.deepEqual([(await post()).status, ((await roster()).json['members'] as unknown[]).length], [201, 5]);
    assert.equal((await ask(`${tenant.serviceUrl}v3/teams/${encodeURIComponent(STRATEGY_TEAM.threadId)}`, { token })).json['aadGroupId'], STRATEGY_TEAM.aadGroupId);
    await tenant.bot.uninstall('strategy');
    assert.equal((await post()).status, 403);
    assert.equal((await ask(`${tenant.serviceUrl}v3/conversations/${encodeURIComponent(TEAM.channel.id)}/pagedmembers`, { token })).status, 200);
  });

  it('opens a dialog and hands it in, as a press on a card does', async () => {
    answer = { status: 200, body: '{"task":{"type":"continue"}}' };
    const fetched = await tenant.bot.dialog(PEOPLE.strategist, 'task/fetch', { step: 'begin' }, 'strategy');
    await tenant.bot.dialog(PEOPLE.chair, 'task/submit', { step: 'end' }, 'personal');
    assert.deepEqual(fetched, { status: 200, body: { task: { type: 'continue' } } });
    const [first, second] = heard;
    assert.deepEqual([first?.['name'], first?.['value']], ['task/fetch', { data: { type: 'task/fetch', step: 'begin' }, context: { theme: 'default' }, tabContext: null }]);
    assert.equal(inside(first, 'channelData', 'team', 'aadGroupId'), STRATEGY_TEAM.aadGroupId);
    assert.deepEqual([second?.['name'], inside(second, 'conversation', 'id'), inside(second, 'channelData', 'team')], ['task/submit', tenant.connector.chatWith(PEOPLE.chair), undefined]);
  });

  it('does not hide that the bot refused something', async () => {
    answer = { status: 500, body: '' };
    await assert.rejects(tenant.bot.install('strategy'), /answered 500/u);
  });

  it('marks an administrator and a guest in their tokens, and nobody else', async () => {
    const people = [PEOPLE.administrator, PEOPLE.adviser, PEOPLE.secretary];
    const claims = await Promise.all(people.map(async (person) => decodeJwt(await tenant.userToken(person))));
    assert.deepEqual(claims.map(({ roles, acct }) => [roles, acct]), [[['Quorate.Administrator'], undefined], [undefined, 1], [undefined, undefined]]);
  });
});
