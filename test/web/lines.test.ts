import assert from 'node:assert/strict';
import { createServer, type Server } from 'restify';
import type { AddressInfo } from 'node:net';
import { openListening } from '../../bot/web/listening.ts';
import { openHouse, shout, type Opened } from './house.ts';

const get = (path: string, ...headers: readonly string[]): string => [`GET ${path} HTTP/1.1`, ...headers, '', ''].join('\r\n');
const HOST = 'Host: localhost';
const statusOf = (answer: string): string => /^HTTP\/1\.1 (?<status>\d+)/u.exec(answer)?.groups?.['status'] ?? 'none';

describe('a line to the web server', () => {
  let house: Opened;
  before(async () => {
    house = await openHouse();
  });
  after(async () => {
    await house.close();
  });
  const heard = async (text: string): Promise<string> => {
    const line = shout(house.port, text);
    const answer = await line.heard;
    line.socket.destroy();
    return answer;
  };

  const unreadable = [
    get('http://[', HOST), get('/healthz', 'Host: ['), get('/healthz', 'Host: a:b'), get('/healthz', 'Host: a:99999'), get('/healthz', 'Host: %'), get('/healthz', 'Host: a b'),
    get('/nowhere', 'Host: ['), get('http://a:b/', HOST), get('/tab/', 'Host: a<b'), get('/api/v1/overview', 'Host: [::'), get('/healthz', 'Host: [', 'Expect: 100-continue'),
    get('/healthz', 'Host: [', 'Connection: Upgrade', 'Upgrade: websocket'), get('/healthz', 'Host: [').replace('GET', 'OPTIONS'),
    get('/api/messages', 'Host: [', 'Content-Type: application/json', 'Content-Length: 2').replace('GET', 'POST') + '{}',
  ];
  for (const text of unreadable) {
    it(`is told that it cannot be read, and nobody else notices: ${JSON.stringify(text.slice(0, 70))}`, async () => {
      const answer = await heard(text);
      assert.match(answer, /HTTP\/1\.1 400 Bad Request\r\n[\s\S]*"why":"badInput"/u);
      assert.doesNotMatch(answer, /Invalid URL|ERR_/u);
      assert.equal((await house.ask('/healthz')).status, 200);
    });
  }

  it('leaves a line in the log for what cannot be read, without the words', async () => {
    await heard(get('http://[Amina', HOST));
    const lines = house.bench.logged.filter(({ event, status }) => event === 'web.request' && status === 400);
    assert.ok(lines.length > 0);
    assert.doesNotMatch(JSON.stringify(lines), /Amina/u);
  });

  const strange: readonly (readonly [what: string, text: string, status: string])[] = [
    ['no host, as of old', 'GET /healthz HTTP/1.0\r\n\r\n', '200'], ['no host', get('/healthz'), '400'], ['an empty host', get('/healthz', 'Host:'), '200'],
    ['two hosts', get('/healthz', HOST, 'Host: ['), '200'], ['a full address', get('http://localhost/healthz', HOST), '200'], ['another scheme', get('file:///healthz', HOST), '200'], ['no scheme that goes to a server', get('mailto:amina', HOST), '400'],
    ['an asterisk', get('*', HOST).replace('GET', 'OPTIONS'), '200'], ['a broken escape', get('/tab/%', HOST), '404'], ['bytes above ASCII', get('/tab?\u00e9', HOST), '400'],
    ['a line of two slashes', get('//[', HOST), '404'], ['a method that nobody uses', get('/healthz', HOST).replace('GET', 'M-SEARCH'), '405'], ['no HTTP', 'hello\r\n\r\n', '400'],
  ];
  for (const [what, text, status] of strange) {
    it(`is answered with ${status} for ${what}`, async () => {
      assert.equal(statusOf(await heard(text)), status);
      assert.equal((await house.ask('/healthz')).status, 200);
    });
  }

  it('is answered where it asks for another protocol, and is no burden at the end', async () => {
    const other = await openHouse();
    const lines = Array.from({ length: 3 }, () => shout(other.port, get('/healthz', HOST, 'Connection: Upgrade', 'Upgrade: websocket')));
    for (const { heard: answer } of lines) assert.equal(statusOf(await answer), '200');
    const ended = lines.map(({ socket }) => new Promise((resolve) => socket.once('close', resolve)));
    const began = performance.now();
    await other.close();
    await Promise.all(ended);
    assert.ok(performance.now() - began < 4000, 'without the time of grace');
  });

  it('is cut after the time of grace, whoever has taken it over', async () => {
    const server: Server = createServer({ name: '' });
    const listening = openListening(server, 50);
    const taken = Promise.withResolvers<void>();
    server.server.on('connect', () => {
      taken.resolve();
    });
    await listening.begin({ ...house.bench.config, port: 0 }, house.bench.log);
    const line = shout((server.server.address() as AddressInfo).port, 'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await taken.promise;
    await listening.end();
    assert.equal(await line.heard, '');
    await listening.end();
  });
});
