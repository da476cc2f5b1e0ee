import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openTokens } from '../../bot/graph/tokens.ts';
import { makeCertificate } from '../tenant/certificate.ts';
import { TENANT_ID } from '../tenant/people.ts';
import { configFor, openBench, troubleOf, type Bench } from './bench.ts';

const CONNECTOR = 'https://api.botframework.com/.default';

describe('the application’s own tokens', () => {
  let bench: Bench;
  const asked = (): number => bench.tenant.calls.filter(({ method }) => method === 'POST').length;

  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(async () => {
    await bench.tenant.close();
  });

  it('are fetched once for many who ask, and again when forgotten', async () => {
    const { tokens } = bench.graph;
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => tokens(TENANT_ID, CONNECTOR)));
    assert.ok(others.every((token) => token === first));
    assert.equal(await tokens(TENANT_ID, CONNECTOR), first);
    assert.equal(asked(), 1);
    tokens.forget(TENANT_ID, CONNECTOR);
    const next = await tokens(TENANT_ID, CONNECTOR);
    assert.notEqual(next, first);
    assert.equal(await tokens(TENANT_ID, CONNECTOR), next);
    assert.equal(asked(), 2);
  });

  it('are fetched with a certificate', async () => {
    const { key, cert } = await makeCertificate('rsa');
    const certified = await openBench({ clientCertificate: cert });
    const path = join(dirname(certified.tenant.env().NODE_EXTRA_CA_CERTS), 'bot.pem');
    await writeFile(path, `${key}\n${cert}`);
    const tokens = openTokens(configFor(certified.tenant, { CLIENT_SECRET: '', CLIENT_CERTIFICATE_PATH: path }));
    assert.match(await tokens(TENANT_ID, CONNECTOR), /^ey/u);
    await certified.tenant.close();
  });

  it('are refused in words when the certificate is no certificate', async () => {
    const { key } = await makeCertificate('rsa');
    const { cert } = await makeCertificate('rsa');
    const path = join(dirname(bench.tenant.env().NODE_EXTRA_CA_CERTS), 'bad.pem');
    const open = () => openTokens(configFor(bench.tenant, { CLIENT_SECRET: '', CLIENT_CERTIFICATE_PATH: path }));
    assert.throws(open, /CLIENT_CERTIFICATE_PATH: the file .* cannot be read\./u);
    for (const [pem, sentence] of [['hello', /must hold a certificate and its private key/u], [`${key}\n${cert}`, /do not belong together/u]] as const) {
      await writeFile(path, pem);
      assert.throws(open, sentence);
    }
  });

  const failed: readonly (readonly [name: string, fault: Parameters<Bench['tenant']['faults']['next']>[1], kind: string])[] = [
    ['a service that is not available', 503, 'unavailable'],
    ['a service that fails', 500, 'unavailable'],
    ['a cut line', 'reset', 'unavailable'],
    ['garbage', 'garbage', 'unavailable'],
  ];
  for (const [name, fault, kind] of failed) {
    it(`are missed for ${name}, and had at the next try`, async () => {
      // at the door of tokens alone: the description of the service was read before
      bench.tenant.faults.next('signIn', fault, 9, (path) => path.includes('/oauth2/v2.0/token'));
      const trouble = await troubleOf(bench.graph.tokens(TENANT_ID, CONNECTOR));
      assert.deepEqual([trouble.who, trouble.kind], ['signIn', kind]);
      bench.tenant.faults.clear();
      assert.match(await bench.graph.tokens(TENANT_ID, CONNECTOR), /^ey/u);
    });
  }

  it('are missed when the service cannot even be described', async () => {
    bench.tenant.faults.next('signIn', 'garbage', 9, (path) => path.includes('openid-configuration'));
    const trouble = await troubleOf(bench.graph.tokens(TENANT_ID, CONNECTOR));
    assert.deepEqual([trouble.who, trouble.kind], ['signIn', 'unavailable']);
    bench.tenant.faults.clear();
    assert.match(await bench.graph.tokens(TENANT_ID, CONNECTOR), /^ey/u);
  });

  it('are refused for a wrong secret, without telling it', async () => {
    const tokens = openTokens(configFor(bench.tenant, { CLIENT_SECRET: 'hunter2' }));
    const trouble = await troubleOf(tokens(TENANT_ID, CONNECTOR));
    assert.deepEqual([trouble.who, trouble.kind, trouble.message], ['signIn', 'forbidden', 'Sign-in refused the application (invalid_client, AADSTS7000215).']);
  });

  it('are not asked for a tenant that is not served', async () => {
    const trouble = await troubleOf(bench.graph.tokens('11111111-2222-4333-8444-555555555555', CONNECTOR));
    assert.equal(trouble.kind, 'forbidden');
    assert.deepEqual(bench.tenant.calls, []);
  });

  it('a managed identity signs in to its own tenant alone', async () => {
    const other = '11111111-2222-4333-8444-555555555555';
    const tokens = openTokens(configFor(bench.tenant, { CLIENT_SECRET: '', BOT_TYPE: 'UserAssignedMSI', ALLOWED_TENANTS: `${TENANT_ID},${other}` }));
    assert.equal((await troubleOf(tokens(other, CONNECTOR))).message, 'A managed identity signs in to its own tenant only.');
  });

  it('trouble at sign-in is told as such when Graph is asked', async () => {
    bench.tenant.faults.next('signIn', 500, 9);
    assert.equal((await troubleOf(bench.graph.calendar.events(TENANT_ID, 'x', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'))).who, 'signIn');
    assert.deepEqual(bench.asked(), []);
  });
});
