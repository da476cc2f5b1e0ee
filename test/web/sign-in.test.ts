import assert from 'node:assert/strict';
import { openSignIn } from '../../bot/web/sign-in.ts';
import { openBench, troubleOf, type Bench } from '../graph/bench.ts';
import { CLIENT_ID, PEOPLE, TENANT_ID } from '../tenant/people.ts';
import type { TokenOverrides } from '../tenant/tenant.ts';

const STRANGE_TENANT = '11111111-2222-4333-8444-555555555555';
const SERVED_TOO = '22222222-2222-4333-8444-555555555555';
const header = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the tab’s token', () => {
  let bench: Bench;
  let signIn: ReturnType<typeof openSignIn>;
  const bearer = async (overrides: TokenOverrides = {}): Promise<string> => `Bearer ${await bench.tenant.userToken(PEOPLE.chair, overrides)}`;

  before(async () => {
    bench = await openBench({}, { PUBLIC_URL: 'https://quorate.example', ALLOWED_TENANTS: `${TENANT_ID},${SERVED_TOO}` });
  });
  beforeEach(() => {
    signIn = openSignIn(bench.config, bench.log);
  });
  after(async () => {
    await bench.tenant.close();
  });

  const good: readonly (readonly [name: string, overrides: TokenOverrides])[] = [
    ['as Teams sends it', {}],
    ['that expired two minutes ago', { expiresIn: -120 }],
    ['for the app’s resource address', { claims: { aud: `api://quorate.example/botid-${CLIENT_ID}` } }],
    ['for the app’s address without a host', { claims: { aud: `api://${CLIENT_ID}` } }],
    ['of Teams on a desktop or a telephone', { claims: { azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' } }],
    ['with more scopes than ours', { claims: { scp: 'openid access_as_user profile' } }],
  ];
  for (const [name, overrides] of good) {
    it(`is taken ${name}`, async () => {
      assert.deepEqual(await signIn(await bearer(overrides)), { tenant: TENANT_ID, person: PEOPLE.chair.id });
    });
  }

  const now = Math.floor(Date.now() / 1000);
  const bad: readonly (readonly [name: string, overrides: TokenOverrides])[] = [
    ['that expired an hour ago', { expiresIn: -3600 }],
    ['without an end', { claims: { exp: undefined } }],
    ['without a beginning', { claims: { nbf: undefined } }],
    ['that is valid in an hour', { claims: { nbf: now + 3600 } }],
    ['signed by another key', { foreignKey: true }],
    ['for another application', { claims: { aud: '99999999-88d5-4f7e-9b6b-0c2a64d7a7b2' } }],
    ['for Graph', { claims: { aud: 'https://graph.microsoft.com' } }],
    ['for another host’s resource', { claims: { aud: `api://evil.example/${CLIENT_ID}` } }],
    ['without an audience', { claims: { aud: undefined } }],
    ['of another issuer', { claims: { iss: `https://sts.windows.net/${TENANT_ID}/` } }],
    ['of a tenant that is not served', { claims: { tid: STRANGE_TENANT } }],
    ['of another served tenant, issued by ours', { claims: { tid: SERVED_TOO, iss: `https://localhost/${TENANT_ID}/v2.0` } }],
    ['without a tenant', { claims: { tid: undefined } }],
    ['without our scope', { claims: { scp: 'User.Read' } }],
    ['with a scope that only begins like ours', { claims: { scp: 'access_as_user2' } }],
    ['of an application, without scopes', { claims: { scp: undefined, roles: ['access_as_user'] } }],
    ['that another application asked for', { claims: { azp: '99999999-88d5-4f7e-9b6b-0c2a64d7a7b2' } }],
    ['that the app asked for itself', { claims: { azp: CLIENT_ID } }],
    ['that does not say who asked for it', { claims: { azp: undefined } }],
    ['of version 1', { claims: { ver: '1.0' } }],
    ['without a person', { claims: { oid: undefined } }],
    ['whose person is no id', { claims: { oid: 'amina' } }],
  ];
  for (const [name, overrides] of bad) {
    it(`is refused ${name}`, async () => {
      const token = await bearer(overrides);
      if (overrides.claims?.['tid'] === SERVED_TOO) {
        // its keys are asked for at the tenant that it names, and the stand-in does not know that one
        assert.equal((await troubleOf(signIn(token))).kind, 'unavailable');
        return;
      }
      assert.equal(await signIn(token), null);
    });
  }

  const claims = header({ tid: TENANT_ID, oid: PEOPLE.chair.id, scp: 'access_as_user', ver: '2.0', aud: CLIENT_ID, exp: now + 999, nbf: now - 9 });
  const malformed: readonly (readonly [name: string, value: string | undefined])[] = [
    ['nothing', undefined],
    ['an empty header', ''],
    ['an empty bearer', 'Bearer '],
    ['a password', 'Basic YTpi'],
    ['no token', 'Bearer hello'],
    ['dots', 'Bearer ..'],
    ['a token that is no JSON', 'Bearer eyJh.eyJh.eyJh'],
    ['an unsigned token', `Bearer ${header({ alg: 'none' })}.${claims}.`],
    ['a token with an empty signature', `Bearer ${header({ alg: 'RS256', kid: 'x' })}.${claims}.AA`],
    ['a token signed with a shared secret', `Bearer ${header({ alg: 'HS256' })}.${claims}.AAAA`],
    ['a token of an unknown key', `Bearer ${header({ alg: 'RS256', kid: 'nobody' })}.${claims}.AAAA`],
    ['a very long token', `Bearer ${'a'.repeat(20_000)}.${claims}.AAAA`],
    ['two tokens', 'Bearer a.b.c d.e.f'],
  ];
  for (const [name, value] of malformed) {
    it(`is not ${name}`, async () => {
      assert.equal(await signIn(value), null);
    });
  }

  it('cannot be judged without the keys, which is nobody’s fault but theirs', async () => {
    for (const fault of ['reset', 500, 'garbage'] as const) {
      bench.tenant.faults.next('signIn', fault);
      const trouble = await troubleOf(openSignIn(bench.config, bench.log)(await bearer()));
      assert.deepEqual([trouble.who, trouble.kind], ['signIn', 'unavailable'], String(fault));
    }
  });

  it('is never written to the log', async () => {
    const token = await bearer({ claims: { scp: 'x' } });
    await signIn(token);
    const text = JSON.stringify(bench.logged);
    assert.match(text, /signIn\.refused/u);
    assert.ok(!text.includes(token.slice(20)) && !text.includes(PEOPLE.chair.name) && !text.includes(PEOPLE.chair.mail));
  });
});
