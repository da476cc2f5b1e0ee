import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Channel, Message, Posted, Sending } from '../../bot/ports.ts';
import { openSender } from '../../bot/teams/sender.ts';
import { isOurConnector } from '../../bot/teams/service-url.ts';
import { bearerOf } from '../../bot/teams/token.ts';
import { openWire } from '../../bot/teams/wire.ts';
import { TEAM, TENANT_ID } from '../tenant/people.ts';
import type { Fault } from '../tenant/tenant.ts';
import { cardSaying, closeAll, Lines, startBot, type Bot } from './support.ts';

const MARKER = 'agenda/m1/1';
const agenda: Message = { ...cardSaying(MARKER), summary: 'Agenda' };

const channelOf = (bot: Bot, changes: Partial<Channel> = {}): Channel => ({ tenant: TENANT_ID, serviceUrl: bot.tenant.serviceUrl, thread: TEAM.channel.id, bot: `28:${bot.config.clientId}`, ...changes });
const causeOf = (sending: Sending<unknown>): string => (sending.kind === 'sent' ? '' : sending.cause);

const bearer = bearerOf(() => Promise.resolve('token'));
const wire = openWire();
/** Somebody who listens and, to whatever is said, gives one answer; or none, and stays on the line. */
const listening = async (answer?: string): Promise<{ readonly url: string; readonly host: string; readonly seen: () => number; readonly close: () => void }> => {
  let seen = 0;
  const server = createServer((socket) => {
    socket.unref().on('error', () => undefined).on('data', () => {
      seen += 1;
      if (answer !== undefined) socket.end(answer);
    });
  });
  // a test that fails must not keep the run from ending
  server.unref();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}/`, host, seen: () => seen, close: () => void server.close() };
};

describe('Teams: what goes out', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  afterEach(() => {
    bot.tenant.faults.clear();
    bot.tenant.connector.restore();
  });
  after(async () => {
    wire.close();
    await closeAll();
  });
  const create = async (message = agenda): Promise<Sending<Posted>> => await bot.teams.post.create(channelOf(bot), message);
  const created = async (): Promise<Posted> => {
    const sending = await create();
    assert.ok(sending.kind === 'sent');
    return sending.value;
  };

  // what the connector does, what becomes of the message, why, how often it was asked, whether the post stands there
  const FAULTS: readonly (readonly [fault: Extract<Fault, number | string>, kind: Sending<never>['kind'], cause: string, stands: boolean])[] = [
    [412, 'later', 'busy', false],
    [429, 'later', 'throttled', false],
    [502, 'later', 'unavailable', false],
    [503, 'later', 'unavailable', false],
    [504, 'later', 'unavailable', false],
    [500, 'uncertain', 'fault', false],
    ['reset', 'uncertain', 'noAnswer', false],
    ['lose', 'uncertain', 'noAnswer', true],
    ['garbage', 'uncertain', 'unreadable', false],
  ];
  for (const [fault, kind, cause, stands] of FAULTS) {
    it(`${fault}: ${kind}, asked once`, async () => {
      const fresh = await startBot();
      fresh.tenant.faults.next('connector', fault);
      const sending = await fresh.teams.post.create(channelOf(fresh), agenda);
      assert.deepEqual([sending.kind, causeOf(sending)], [kind, cause]);
      assert.equal(fresh.connectorCalls('POST'), 1);
      assert.equal(fresh.tenant.connector.posts.length, stands ? 1 : 0);
      await fresh.close();
    });

    it(`${fault} on a change: ${kind}, asked once`, async () => {
      const fresh = await startBot();
      const first = await fresh.teams.post.create(channelOf(fresh), agenda);
      assert.ok(first.kind === 'sent');
      fresh.tenant.faults.next('connector', fault);
      assert.equal((await fresh.teams.post.update(channelOf(fresh), first.value, agenda)).kind, kind);
      assert.equal(fresh.connectorCalls('PUT'), 1);
      await fresh.close();
    });
  }

  it('waits as long as it is told to', async () => {
    bot.tenant.faults.next('connector', { status: 503, retryAfter: 17 });
    assert.deepEqual(await create(), { kind: 'later', cause: 'unavailable', afterSeconds: 17 });
  });

  it('holds back its other posts in a tenant that is told to wait', async () => {
    const fresh = await startBot();
    fresh.tenant.faults.next('connector', { status: 429, retryAfter: 1 });
    assert.deepEqual(await fresh.teams.post.create(channelOf(fresh), agenda), { kind: 'later', cause: 'throttled', afterSeconds: 1 });
    const began = performance.now();
    assert.equal((await fresh.teams.post.create(channelOf(fresh), agenda)).kind, 'sent');
    assert.ok(performance.now() - began > 900);
    await fresh.close();
  });

  it('refused: the bot is not in the channel, the post is gone, the card is too big', async () => {
    const posted = await created();
    bot.tenant.connector.remove();
    assert.deepEqual(await create(), { kind: 'refused', cause: 'notInstalled' });
    bot.tenant.connector.restore();
    assert.deepEqual(await bot.teams.post.update(channelOf(bot), { ...posted, activity: '1' }, agenda), { kind: 'refused', cause: 'notFound' });
    assert.deepEqual(await create(cardSaying('x'.repeat(120_000))), { kind: 'refused', cause: 'tooBig' });
    assert.equal(bot.lines.all.findLast(({ event }) => event === 'connector.notSent')?.fields['code'], 'MessageSizeTooBig');
  });

  it('a token that is refused is given back, once, and the message is for later', async () => {
    const lines = new Lines();
    const forgotten: string[] = [];
    let asked = 0;
    const send = openSender({
      hosts: bot.config.serviceUrlHosts,
      bearer: bearerOf(() => Promise.resolve(`bad${(asked += 1)}`), (scope) => void forgotten.push(scope)),
      wire,
      log: lines,
    });
    const request = { method: 'POST', serviceUrl: bot.tenant.serviceUrl, path: 'v3/conversations', body: {} } as const;
    const before = bot.connectorCalls();
    assert.deepEqual([causeOf(await send(request)), bot.connectorCalls() - before, asked], ['tokenRefused', 1, 1]);
    await send(request);
    assert.deepEqual([asked, forgotten], [2, Array.from({ length: 2 }, () => 'https://api.botframework.com/.default')]);
  });

  it('without a token nothing is sent, and it is for later', async () => {
    const send = openSender({ hosts: bot.config.serviceUrlHosts, bearer: bearerOf(() => Promise.reject(new Error('sign-in is down'))), wire, log: new Lines() });
    const before = bot.connectorCalls();
    const sending = await send({ method: 'GET', serviceUrl: bot.tenant.serviceUrl, path: 'v3/teams/x' });
    assert.deepEqual([sending.kind, causeOf(sending), bot.connectorCalls()], ['later', 'noToken', before]);
  });

  it('no answer in time: uncertain, asked once; nobody there: for later', async () => {
    const mute = await listening();
    const send = openSender({ hosts: [mute.host], bearer, wire, log: new Lines(), timeoutMs: 100 });
    const request = { method: 'POST', serviceUrl: mute.url, path: 'v3/conversations', body: { text: 'x' } } as const;
    assert.deepEqual(await send(request), { kind: 'uncertain', cause: 'noAnswer' });
    assert.equal(mute.seen(), 1);
    mute.close();
    const gone = await listening();
    gone.close();
    const sending = await openSender({ hosts: [gone.host], bearer, wire, log: new Lines() })({ ...request, serviceUrl: gone.url });
    assert.deepEqual([sending.kind, causeOf(sending)], ['later', 'unreachable']);
  });

  it('a line on which nobody says who they are was never written to: for later', async () => {
    const mute = await listening();
    const send = openSender({ hosts: [mute.host], bearer, wire, log: new Lines(), timeoutMs: 100 });
    const sending = await send({ method: 'POST', serviceUrl: `https://${mute.host}/`, path: 'v3/conversations', body: {} });
    assert.deepEqual([sending.kind, causeOf(sending)], ['later', 'unreachable']);
    mute.close();
  });

  const inTwoHours = new Date(Date.now() + 7_200_000).toUTCString();
  for (const [what, answer, sending] of [
    ['nothing in it', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', { kind: 'sent', value: null }],
    ['half of it', 'HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"id"', { kind: 'uncertain', cause: 'unreadable' }],
    ['half of a refusal', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{"err', { kind: 'refused', cause: 'forbidden' }],
    ['another address', 'HTTP/1.1 307 Temporary Redirect\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n', { kind: 'refused', cause: 'malformed' }],
    ['a day to come back on', `HTTP/1.1 429 Too Many Requests\r\nRetry-After: ${inTwoHours}\r\nContent-Length: 0\r\n\r\n`, { kind: 'later', cause: 'throttled', afterSeconds: 3600 }],
    ['no HTTP', 'hello\r\n\r\n', { kind: 'uncertain', cause: 'noAnswer' }],
  ] as const) {
    it(`an answer with ${what}: ${sending.kind}, asked once`, async () => {
      const other = await listening(answer);
      assert.deepEqual(await openSender({ hosts: [other.host], bearer, wire, log: new Lines() })({ method: 'POST', serviceUrl: other.url, path: 'v3/conversations', body: {} }), sending);
      assert.equal(other.seen(), 1);
      other.close();
    });
  }

  it('leaves nothing behind on the lines that it keeps', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', note);
    for (let post = 0; post < 12; post += 1) await bot.deliver(bot.activity('message-channel'));
    await new Promise(setImmediate);
    process.off('warning', note);
    assert.deepEqual(warnings, []);
  });

  it('the token goes to no other host', async () => {
    assert.deepEqual(await bot.teams.post.create(channelOf(bot, { serviceUrl: 'https://evil.example/' }), agenda), { kind: 'refused', cause: 'foreignConnector' });
  });
  const HOSTS = ['smba.trafficmanager.net', '*.teams.example', 'localhost:5000'];
  for (const [url, isOurs] of [
    ['https://smba.trafficmanager.net/emea/', true], ['https://SMBA.trafficmanager.net/', true], ['https://eu.teams.example/x', true], ['https://localhost:5000/', true], ['http://localhost:5000/', true],
    ['http://smba.trafficmanager.net/', false], ['https://smba.trafficmanager.net.evil.example/', false], ['https://a.b.teams.example/', false], ['https://teams.example/', false],
    ['https://localhost:5001/', false], ['https://smba.trafficmanager.net:444/', false], ['https://me:pw@smba.trafficmanager.net/', false], ['https://smba.trafficmanager.net/?x=1', false],
    ['file:///smba.trafficmanager.net', false], ['smba.trafficmanager.net', false],
  ] as const) {
    it(`${isOurs ? 'sends to' : 'never sends to'} ${url}`, () => {
      assert.equal(isOurConnector(url, HOSTS), isOurs);
    });
  }

  it('a reply that the connector was too busy for is said again; one whose answer was lost is not', async () => {
    const fresh = await startBot();
    fresh.tenant.faults.next('connector', 412, 1, (path) => path.includes('/activities'));
    assert.equal((await fresh.deliver(fresh.activity('message-channel'))).status, 200);
    assert.deepEqual([fresh.connectorCalls('POST'), fresh.tenant.connector.posts.length], [2, 1]);
    fresh.tenant.faults.next('connector', 'lose');
    assert.equal((await fresh.deliver(fresh.activity('message-channel'))).status, 200);
    assert.deepEqual([fresh.connectorCalls('POST'), fresh.tenant.connector.posts.length], [3, 2]);
    assert.equal(fresh.lines.all.at(-1)?.event, 'reply.notSent');
    await fresh.close();
  });
});
