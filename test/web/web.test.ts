import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { openHouse, TAB, type Answer, type Opened } from './house.ts';

const JSON_BODY = { 'content-type': 'application/json' };

describe('the web server', () => {
  let house: Opened;
  const received: unknown[] = [];
  const store = { isReady: true as boolean | Error };
  const teams = {
    receive: (asked: unknown) => {
      received.push(asked);
      return Promise.resolve({ status: 202, body: undefined });
    },
  };

  before(async () => {
    house = await openHouse({ teams, isReady: () => (store.isReady instanceof Error ? Promise.reject(store.isReady) : Promise.resolve(store.isReady)) });
  });
  beforeEach(() => {
    received.length = 0;
    store.isReady = true;
  });
  after(async () => {
    await house.close();
  });

  it('guards every answer with headers, and does not say what it is', async () => {
    for (const path of ['/tab/', '/tab/none.js', '/healthz', '/nowhere', '/privacy', '/accessibility', '/api/v1/overview', '/%E0%A4%A']) {
      const { headers } = await house.ask(path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['strict-transport-security'], 'max-age=31536000');
      assert.match(headers['content-security-policy'] ?? '', /^default-src 'none'; .*frame-ancestors /u);
      assert.deepEqual([headers['server'], headers['x-powered-by'], headers['x-frame-options']], [undefined, undefined, undefined]);
      assert.match(String(headers['x-request-id']), /^[0-9a-f]{12}$/u);
    }
  });

  it('lets Teams frame the tab, and nobody frame anything else', async () => {
    const policy = (await house.ask('/tab/')).headers['content-security-policy'] ?? '';
    assert.deepEqual(policy.split('; ').slice(0, 6), [
      "default-src 'none'", "script-src 'self'", "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "img-src 'self' data:", "font-src 'self'", "connect-src 'self' https://res.cdn.office.net",
    ]);
    assert.match(policy, /frame-ancestors 'self' https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft/u);
    assert.doesNotMatch(policy, /unsafe|\*[ ;]/u);
    for (const path of ['/healthz', '/api/v1/overview', '/tabx', '/terms']) assert.match((await house.ask(path)).headers['content-security-policy'] ?? '', /frame-ancestors 'none'/u, path);
  });

  it('does not promise https where there is none', async () => {
    const plain = await openHouse({}, { PUBLIC_URL: 'http://localhost:3978' });
    assert.equal((await plain.ask('/healthz')).headers['strict-transport-security'], undefined);
    await plain.close();
  });

  it('serves the tab: the page afresh, hashed files for ever, compressed', async () => {
    const page = await house.ask('/tab/?meeting=1');
    assert.deepEqual([page.status, page.text, page.headers['content-type'], page.headers['cache-control']], [200, TAB['index.html'], 'text/html; charset=utf-8', 'no-cache']);
    const again = await house.ask('/tab/', { headers: { 'if-none-match': String(page.headers['etag']) } });
    assert.deepEqual([again.status, again.text], [304, '']);
    const hashed = await house.ask('/tab/assets/index-Ab3_d-Ef.js');
    assert.deepEqual([hashed.text, hashed.headers['content-type'], hashed.headers['cache-control']], [TAB['assets/index-Ab3_d-Ef.js'], 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable']);
    assert.equal((await house.ask('/tab/assets/plain.css')).headers['cache-control'], 'no-cache');
    const head = await house.ask('/tab/', { method: 'HEAD' });
    assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', String(TAB['index.html'].length)]);
    const moved = await house.ask('/tab?meeting=1');
    assert.deepEqual([moved.status, moved.headers['location']], [308, 'tab/?meeting=1']);
  });

  it('compresses for those who take it', async () => {
    const squeezed = await fetch(`http://127.0.0.1:${house.port}/tab/assets/index-Ab3_d-Ef.js`, { headers: { 'accept-encoding': 'gzip' } });
    assert.deepEqual([squeezed.headers.get('content-encoding'), squeezed.headers.get('vary')], ['gzip', 'Accept-Encoding']);
    assert.ok(Number(squeezed.headers.get('content-length')) < 200);
    assert.equal(await squeezed.text(), TAB['assets/index-Ab3_d-Ef.js']);
    const byHand = await house.ask('/tab/assets/ready-Zz9YxW12.js', { headers: { 'accept-encoding': 'gzip, br' } });
    assert.deepEqual([byHand.headers['content-encoding'], byHand.text], ['br', 'squeezed by hand']);
    const refused = await house.ask('/tab/assets/ready-Zz9YxW12.js', { headers: { 'accept-encoding': 'br;q=0' } });
    assert.deepEqual([refused.headers['content-encoding'], refused.text], [undefined, 'ready']);
  });

  for (const path of [
    '/tab/../package.json', '/tab/..%2f..%2fpackage.json', '/tab/%2e%2e/%2e%2e/etc/passwd', '/tab/....//etc/passwd', '/tab//etc/passwd', '/tab/%00', '/tab/%E0%A4%A', '/tab/..\\..\\etc',
    '/tab/assets', '/tab/assets/', '/tab/assets/ready-Zz9YxW12.js.br', '/tab/.vite/manifest.json', '/tab/assets/../index.html', '/tab/__proto__', '/tab/none.js',
  ]) {
    it(`has no file at ${path}`, async () => {
      const answer = await house.ask(path);
      assert.ok([400, 404].includes(answer.status), String(answer.status));
      assert.doesNotMatch(answer.text, /root:|"name"|doctype|ready|Error|node_modules/u);
      assert.match(answer.headers['content-type'] ?? '', /^application\/json/u);
    });
  }

  const unknown: readonly (readonly [method: string, path: string, status: number])[] = [
    ['GET', '/', 404], ['GET', '/nowhere', 404], ['GET', '/api/v1/nothing', 404], ['GET', '/api/v1/overview/', 404], ['GET', '/api/messages', 405], ['PUT', '/api/v1/answer', 405],
    ['DELETE', '/tab/', 405], ['POST', '/api/v1/overview', 405], ['GET', '//evil.example/', 404], ['OPTIONS', '/api/v1/answer', 405],
  ];
  for (const [method, path, status] of unknown) {
    it(`answers ${method} ${path} with ${status} in words`, async () => {
      const answer = await house.ask(path, { method });
      assert.deepEqual([answer.status, answer.json], [status, { why: 'notFound', message: 'There is nothing at this address.' }]);
    });
  }

  it('hands what the connector posts to the folder that knows Teams', async () => {
    const answer = await house.ask('/api/messages', { method: 'POST', headers: { ...JSON_BODY, authorization: 'Bearer x' }, body: '{"type":"message"}' });
    assert.deepEqual([answer.status, answer.text], [202, '']);
    assert.deepEqual(received, [{ headers: { authorization: 'Bearer x' }, body: { type: 'message' } }]);
  });

  it('passes on what Teams is answered, and tells nothing of a fault', async () => {
    const answers = [{ status: 200, body: { statusCode: 200 } }, { status: 403, body: 'This bot does not serve that organisation.' }];
    const other = await openHouse({ teams: { receive: () => (answers[0] ? Promise.resolve(answers.shift() ?? { status: 500, body: null }) : Promise.reject(new Error('secret detail'))) } });
    const post = (): Promise<Answer> => other.ask('/api/messages', { method: 'POST', headers: JSON_BODY, body: '{}' });
    const [card, sentence, fault] = [await post(), await post(), await post()];
    assert.deepEqual([card.status, card.json, card.headers['content-type']], [200, { statusCode: 200 }, 'application/json; charset=utf-8']);
    assert.deepEqual([sentence.status, sentence.text, sentence.headers['content-type']], [403, 'This bot does not serve that organisation.', 'text/plain; charset=utf-8']);
    assert.equal(fault.status, 500);
    assert.doesNotMatch(fault.text, /secret/u);
    await other.close();
  });

  const bodies: readonly (readonly [name: string, headers: Record<string, string>, body: string | Buffer, status: number])[] = [
    ['that is too large', JSON_BODY, JSON.stringify({ text: 'x'.repeat(300 * 1024) }), 413],
    ['that is too large and does not say so', { ...JSON_BODY, 'transfer-encoding': 'chunked' }, JSON.stringify({ text: 'x'.repeat(300 * 1024) }), 413],
    ['that is not JSON', JSON_BODY, '{', 400],
    ['that is packed', { ...JSON_BODY, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(1024 * 1024)), 415],
    ['that says it is packed and is not', { ...JSON_BODY, 'content-encoding': 'gzip' }, 'hello', 415],
    ['packed in a way of its own', { ...JSON_BODY, 'content-encoding': 'zip' }, '{}', 415],
  ];
  for (const [name, headers, body, status] of bodies) {
    it(`refuses a body ${name}`, async () => {
      const answer = await house.ask('/api/messages', { method: 'POST', headers, body });
      assert.equal(answer.status, status);
      assert.equal((answer.json as { why: string }).why, 'badInput');
      assert.doesNotMatch(answer.text, /Error|JSON|position|262144/u);
      assert.deepEqual(received, []);
      assert.equal((await house.ask('/healthz')).status, 200);
    });
  }

  it('takes no uploads', async () => {
    await house.ask('/api/messages', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nhello\r\n--x--\r\n' });
    assert.deepEqual(received.map((asked) => (asked as { body: unknown }).body ?? null), [null]);
  });

  it('is alive without the store, and ready only with it', async () => {
    const states: unknown[] = [];
    for (const isReady of [true, false, new Error('password authentication failed')]) {
      store.isReady = isReady;
      const ready = await house.ask('/readyz');
      states.push([(await house.ask('/healthz')).status, ready.status, ready.json]);
    }
    assert.deepEqual(states, [[200, 200, { status: 'ready' }], [200, 503, { status: 'notReady' }], [200, 503, { status: 'notReady' }]]);
  });

  it('logs one line for a request, by its route, under the id that it sent back', async () => {
    const { headers } = await house.ask('/tab/assets/plain.css?name=Amina');
    const lost = await house.ask('/somewhere/Amina');
    const lines = house.bench.logged.filter(({ event }) => event === 'web.request');
    const of = (id: unknown) => lines.filter(({ correlation }) => correlation === id).map(({ method, route, status, ms }) => [method, route, status, typeof ms]);
    assert.deepEqual(of(headers['x-request-id']), [['GET', '/tab/*', 200, 'number']]);
    assert.deepEqual(of(lost.headers['x-request-id']), [['GET', 'none', 404, 'number']]);
    assert.doesNotMatch(JSON.stringify(lines), /Amina/u);
  });
});
