import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TENANT_ID } from '../tenant/people.ts';
import { sharedKeys } from '../tenant/tokens.ts';
import type { TokenOverrides } from '../tenant/tenant.ts';
import { closeAll, startBot, type Bot, type Json } from './support.ts';

const ANOTHER_TENANT = '99999999-6f0e-4c53-9a3e-5d1f4f0a9c01';
const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (token: string): Json => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Json;
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
/** What no answer to the outside may hold. */
const INTERNAL = /invalid|signature|jwt|key|stack|at .+\.ts|error|claim|endorse|issuer|audience/iu;

type Row = readonly [what: string, status: number, how: { readonly header?: (good: string) => string; readonly token?: TokenOverrides; readonly body?: (activity: Json) => unknown }];
const claims = (changes: Json): { readonly token: TokenOverrides } => ({ token: { claims: changes } });
const body = (change: (activity: Json) => unknown): Row[2] => ({ body: change });

const ROWS: readonly Row[] = [
  ['a good request', 200, {}],
  ['expired two minutes ago', 200, { token: { expiresIn: -120 } }],
  ['no token', 401, { header: () => '' }],
  ['Basic', 401, { header: () => 'Basic dXNlcjpwYXNz' }],
  ['an empty bearer', 401, { header: () => 'Bearer ' }],
  ['garbage', 401, { header: () => 'Bearer not.a.token' }],
  ['garbage in three parts', 401, { header: () => `Bearer ${part(1)}.${part(null)}.x` }],
  ['a token in pieces', 401, { header: (good) => `Bearer ${good} more` }],
  ['a very long token', 401, { header: (good) => `Bearer ${good}${'x'.repeat(50_000)}` }],
  ['forged: signed by another key', 401, { token: { foreignKey: true } }],
  ['forged: claims changed', 401, { header: (good) => `Bearer ${good.split('.')[0]}.${part({ ...claimsOf(good), sub: 'x' })}.${good.split('.')[2]}` }],
  ['forged: signature cut off', 401, { header: (good) => `Bearer ${good.split('.').slice(0, 2).join('.')}.` }],
  ['alg none', 401, { header: (good) => `Bearer ${part({ alg: 'none', typ: 'JWT' })}.${good.split('.')[1]}.` }],
  ['alg HS256', 401, { header: (good) => `Bearer ${part({ alg: 'HS256', typ: 'JWT' })}.${good.split('.')[1]}.${good.split('.')[2]}` }],
  ['no key id', 401, { header: (good) => `Bearer ${part({ alg: 'RS256' })}.${good.split('.')[1]}.${good.split('.')[2]}` }],
  ['an unknown key id', 401, { header: (good) => `Bearer ${part({ alg: 'RS256', kid: 'x' })}.${good.split('.')[1]}.${good.split('.')[2]}` }],
  ['expired an hour ago', 401, { token: { expiresIn: -3600 } }],
  ['not valid yet', 401, claims({ nbf: Math.floor(Date.now() / 1000) + 3600 })],
  ['without an end', 401, claims({ exp: undefined })],
  ['another audience', 401, claims({ aud: ANOTHER_TENANT })],
  ['another issuer', 401, claims({ iss: 'https://example.com' })],
  ['the emulator', 401, claims({ iss: EMULATOR, ver: '1.0', appid: 'x' })],
  ['a skill', 401, claims({ iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`, ver: '2.0', azp: 'x' })],
  ['another serviceurl claim', 401, claims({ serviceurl: 'https://evil.example/' })],
  ['no serviceurl claim', 401, claims({ serviceurl: undefined })],
  ['another channel', 401, body((activity) => ({ ...activity, channelId: 'webchat' }))],
  ['the channel of an appliance', 401, body((activity) => ({ ...activity, channelId: 'AseChannel' }))],
  ['a malformed body from a stranger', 401, { header: () => '', body: () => null }],
  ['a tenant that is not served', 403, body((activity) => ({ ...activity, conversation: { ...(activity['conversation'] as Json), tenantId: ANOTHER_TENANT }, channelData: { tenant: { id: ANOTHER_TENANT } } }))],
  ['two tenants', 403, body((activity) => ({ ...activity, channelData: { tenant: { id: ANOTHER_TENANT } } }))],
  ['no tenant', 403, body((activity) => ({ ...activity, conversation: { id: 'x' }, channelData: {} }))],
  ['a foreign service URL, with a token for it', 403, { ...claims({ serviceurl: 'https://evil.example/' }), body: (activity) => ({ ...activity, serviceUrl: 'https://evil.example/' }) }],
  ['a service URL without TLS', 403, { ...claims({ serviceurl: 'http://smba.trafficmanager.net/' }), body: (activity) => ({ ...activity, serviceUrl: 'http://smba.trafficmanager.net/' }) }],
  ['no body', 400, body(() => undefined)],
  ['null', 400, body(() => null)],
  ['a list', 400, body((activity) => [activity])],
  ['a text', 400, body(() => 'type=message')],
  ['nothing in it', 400, body(() => ({}))],
  ...['type', 'id', 'serviceUrl', 'from', 'recipient', 'conversation', 'channelId'].map((name): Row => [`no ${name}`, 400, body((activity) => ({ ...activity, [name]: undefined }))]),
  ...['type', 'id', 'text', 'from', 'recipient', 'conversation', 'entities', 'channelData', 'locale'].map((name): Row => [`${name} a number`, 400, body((activity) => ({ ...activity, [name]: 7 }))]),
  ['entities of nothing', 400, body((activity) => ({ ...activity, entities: [null] }))],
  ['a text over-long', 400, body((activity) => ({ ...activity, text: 'x'.repeat(100_001) }))],
  ['nested too deeply', 400, body((activity) => ({ ...activity, value: nested(5000) }))],
  ['too many values', 400, body((activity) => ({ ...activity, value: Array.from({ length: 30_000 }, () => 1) }))],
  ['a conversation without an id', 400, body((activity) => ({ ...activity, conversation: { tenantId: TENANT_ID } }))],
];

describe('Teams: hostile requests', () => {
  let bot: Bot;
  const printed: unknown[] = [];
  const originals = { error: console.error, warn: console.warn };
  before(async () => {
    bot = await startBot();
    console.error = console.warn = (...what: unknown[]) => void printed.push(what);
  });
  after(async () => {
    Object.assign(console, originals);
    await closeAll();
  });

  for (const [what, status, how] of ROWS) {
    it(`${status}: ${what}`, async () => {
      const good = await bot.tenant.channelToken(how.token);
      const activity = bot.activity('message-channel');
      const before = bot.doors.heard.length;
      const answer = await bot.deliver(how.body ? how.body(activity) : activity, how.header ? how.header(good) : `Bearer ${good}`);
      assert.equal(answer.status, status);
      assert.equal(bot.doors.heard.length - before, status === 200 ? 1 : 0, 'the house hears only what may come in');
      assert.doesNotMatch(JSON.stringify(answer.body ?? ''), INTERNAL);
      assert.deepEqual(printed, [], 'nothing goes to the console');
    });
  }

  it('writes a line with the reason for each refusal', () => {
    const events = new Set(bot.lines.all.map(({ event }) => event));
    for (const event of ['activity.unauthenticated', 'activity.notServed', 'activity.malformed']) assert.ok(events.has(event), event);
  });

  it('remembers a good token no longer than it is good for that channel and service URL', async () => {
    const token = `Bearer ${await bot.tenant.channelToken()}`;
    const activity = bot.activity('message-channel');
    assert.equal((await bot.deliver(activity, token)).status, 200);
    assert.equal((await bot.deliver({ ...activity, serviceUrl: `${bot.tenant.serviceUrl}other/` }, token)).status, 401);
    assert.equal((await bot.deliver({ ...activity, channelId: 'webchat' }, token)).status, 401);
    assert.equal((await bot.deliver(activity, `${token}x`)).status, 401);
  });

  it('fetches the keys once, however many come first', async () => {
    const other = await startBot();
    await Promise.all(Array.from({ length: 16 }, async () => await other.deliver(other.activity('press'))));
    assert.equal(other.tenant.calls.filter(({ path }) => path === '/v1/.well-known/keys').length, 1);
    assert.equal(other.doors.heard.length, 16);
    await other.close();
  });

  it('says 503 while the keys cannot be had, and 200 once they can', async () => {
    const other = await startBot();
    other.tenant.faults.next('signIn', 503, 1, (path) => path.includes('openidconfiguration'));
    assert.equal((await other.deliver(other.activity('press'))).status, 503);
    assert.equal((await other.deliver(other.activity('press'))).status, 200);
    await other.close();
  });

  it('401: a key that is not endorsed for Teams', async () => {
    const { channel } = await sharedKeys();
    const server = createServer((request, response) => {
      const isKeys = request.url === '/keys';
      response.end(JSON.stringify(isKeys ? { keys: [{ ...channel.jwk, endorsements: ['webchat'] }] } : { jwks_uri: `http://${request.headers.host}/keys` }));
    });
    server.unref();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const other = await startBot({ config: { botOpenIdMetadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metadata` } });
    assert.equal((await other.deliver(other.activity('press'))).status, 401);
    assert.deepEqual(printed, []);
    await other.close();
    server.close();
    server.closeAllConnections();
  });
});
