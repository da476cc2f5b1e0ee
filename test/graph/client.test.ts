import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { openClient, type Graph } from '../../bot/graph/client.ts';
import { makeCertificate } from '../tenant/certificate.ts';
import { TENANT_ID } from '../tenant/people.ts';
import { readConfig } from '../../bot/config.ts';
import { troubleOf } from './bench.ts';

interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const json = (value: unknown): Said => ({ body: JSON.stringify(value) });

describe('the way to Graph', () => {
  let server: Server;
  let origin = '';
  let graph: Graph;
  let say: (path: string) => Said;
  const heard: { readonly path: string; readonly prefer: string | undefined; readonly authorization: string | undefined }[] = [];
  const forgotten: string[] = [];

  before(async () => {
    const { key, cert } = await makeCertificate();
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), cert]);
    server = createServer({ key, cert }, (request, response) => {
      const { prefer, authorization } = request.headers;
      heard.push({ path: request.url ?? '', prefer: [prefer ?? []].flat().join() || undefined, authorization });
      const { status = 200, headers, body } = say(request.url ?? '');
      response.writeHead(status, headers);
      response.end(body);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    origin = `https://localhost:${(server.address() as AddressInfo).port}`;
    const reading = readConfig({ CLIENT_ID: TENANT_ID, TENANT_ID, CLIENT_SECRET: 'x', GRAPH_URL: origin });
    assert.ok(reading.ok);
    const tokens = Object.assign(() => Promise.resolve(`token-${forgotten.length}`), { forget: (_tenant: string, scope: string) => void forgotten.push(scope) });
    graph = openClient(reading.config, tokens, { sleep: () => Promise.resolve() });
  });
  beforeEach(() => {
    heard.length = 0;
    forgotten.length = 0;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const ask = { tenant: TENANT_ID, what: 'see things', path: '/things?$top=2', prefer: ['IdType="ImmutableId"'], lane: 'x' };

  it('follows the links with token and preferences on every page', async () => {
    say = (path) => (path.includes('skip') ? json({ value: [3] }) : json({ value: [1, 2], '@odata.nextLink': `${origin}/v1.0/things?$skiptoken=a%2Fb` }));
    assert.deepEqual(await graph.job().allPages(ask), [1, 2, 3]);
    assert.deepEqual(heard, ['/v1.0/things?$top=2', '/v1.0/things?$skiptoken=a%2Fb'].map((path) => ({ path, prefer: 'IdType="ImmutableId"', authorization: 'Bearer token-0' })));
  });

  const unreadable: readonly (readonly [name: string, said: () => Said, message: RegExp])[] = [
    ['a link to somewhere else', () => json({ value: [], '@odata.nextLink': 'https://evil.example/v1.0/things' }), /not its own/u],
    ['a link without https', () => json({ value: [], '@odata.nextLink': `${origin.replace('https', 'http')}/v1.0/things` }), /not its own/u],
    ['a link that is none', () => json({ value: [], '@odata.nextLink': 7 }), /not its own/u],
    ['no list', () => json({ value: {} }), /without a list/u],
    ['nothing', () => json(null), /without a list/u],
    ['text', () => ({ body: 'hello' }), /not JSON/u],
    ['an empty answer', () => ({ status: 204, body: '' }), /not JSON/u],
    ['pages without end', () => json({ value: [1], '@odata.nextLink': `${origin}/v1.0/things` }), /more than 100 pages/u],
    ['a question that it does not understand', () => ({ status: 400, body: '{"error":{"code":"Bad<b>","message":"Amina"}}' }), /^Graph answered 400 to see things\.$/u],
  ];
  for (const [name, said, message] of unreadable) {
    it(`cannot read ${name}`, async () => {
      say = said;
      const trouble = await troubleOf(graph.job().allPages(ask));
      assert.equal(trouble.kind, 'unreadable');
      assert.match(trouble.message, message);
    });
  }

  it('goes nowhere else when it is sent there', async () => {
    say = () => ({ status: 302, headers: { location: '/v1.0/elsewhere' }, body: '' });
    assert.equal((await troubleOf(graph.job().get(ask))).kind, 'unavailable');
    assert.equal(heard.length, 1);
  });

  it('takes one new token for a job that is refused, not one for each question', async () => {
    say = () => ({ status: 403, body: '{}' });
    const job = graph.job();
    for (let n = 0; n < 3; n += 1) assert.equal((await troubleOf(job.get(ask))).kind, 'forbidden');
    assert.deepEqual(heard.map(({ authorization }) => authorization), ['Bearer token-0', 'Bearer token-1', 'Bearer token-1', 'Bearer token-1']);
    assert.deepEqual(forgotten, [`${origin}/.default`]);
  });

  it('takes a new token when the old one is no longer taken', async () => {
    say = () => (forgotten.length === 0 ? { status: 401, body: '' } : json({ id: 1 }));
    assert.deepEqual(await graph.job().get(ask), { id: 1 });
  });

  it('shares its patience between the questions of a job', async () => {
    say = () => ({ status: 429, headers: { 'retry-after': '14' }, body: '' });
    const job = graph.job();
    await troubleOf(job.get(ask));
    assert.equal(heard.length, 3);
    assert.equal((await troubleOf(job.get(ask))).retryAfterSeconds, 14);
    assert.equal(heard.length, 4);
  });

  it('waits until the moment that a date names', async () => {
    say = () => ({ status: 429, headers: { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }, body: '' });
    const trouble = await troubleOf(graph.job().get(ask));
    assert.ok(trouble.retryAfterSeconds !== null && trouble.retryAfterSeconds > 3500);
  });

  it('stops at the page that it looked for', async () => {
    say = () => json({ value: [1], '@odata.nextLink': `${origin}/v1.0/things` });
    assert.deepEqual(await graph.job().allPages(ask, () => heard.length === 3), [1, 1, 1]);
  });

  const deed = { tenant: TENANT_ID, what: 'do a thing', path: '/things', lane: 'x', body: { a: 1 } } as const;

  for (const status of [429, 500, 503, 504]) {
    it(`does nothing twice after ${status}, but what is the same when it is done twice`, async () => {
      say = () => ({ status, headers: { 'retry-after': '1' }, body: '' });
      await troubleOf(graph.job().send({ ...deed, method: 'POST' }));
      assert.equal(heard.length, 1);
      await troubleOf(graph.job().send({ ...deed, method: 'PATCH' }));
      assert.equal(heard.length, status === 500 ? 2 : 5);
    });
  }

  it('does it with a new token when it was refused for want of one, because then it was not done', async () => {
    say = () => (forgotten.length === 0 ? { status: 401, body: '' } : { status: 201, ...json({ id: 1 }) });
    assert.deepEqual(await graph.job().send({ ...deed, method: 'POST' }), { id: 1 });
    assert.equal(heard.length, 2);
  });

  it('has nothing to say of what was deleted', async () => {
    say = () => ({ status: 204, body: '' });
    assert.equal(await graph.job().send({ ...deed, method: 'DELETE' }), null);
  });

  it('follows a round to its end with the preferences on every page, and keeps its link as it is', async () => {
    const delta = `${origin}/v1.0/things/delta?$deltatoken=a%2Fb==`;
    say = (path) => (path.includes('skip') ? json({ value: [], '@odata.nextLink': delta.replace('delta?', 'x?') }) : json({ value: [2], '@odata.deltaLink': delta }));
    assert.deepEqual(await graph.job().round({ ...ask, path: `${origin}/v1.0/things/delta?$skiptoken=1` }), { items: [2], link: delta });
    assert.deepEqual(heard.map(({ path, prefer }) => [path, prefer]), [['/v1.0/things/delta?$skiptoken=1', 'IdType="ImmutableId"'], ['/v1.0/things/x?$deltatoken=a%2Fb==', 'IdType="ImmutableId"']]);
  });

  for (const [name, page] of [
    ['ends nowhere', { value: [] }],
    ['ends elsewhere', { value: [], '@odata.deltaLink': 'https://evil.example/v1.0/things/delta' }],
    ['leads elsewhere', { value: [], '@odata.nextLink': 'https://evil.example/v1.0/things/delta' }],
  ] as const) {
    it(`cannot read a round that ${name}`, async () => {
      say = () => json(page);
      assert.equal((await troubleOf(graph.job().round(ask))).kind, 'unreadable');
      assert.equal(heard.length, 1);
    });
  }
});
