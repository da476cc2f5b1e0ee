import assert from 'node:assert/strict';
import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication, InteractionRequiredAuthError, type NodeAuthOptions } from '@azure/msal-node';
import { Client } from '@microsoft/microsoft-graph-client';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { ask, askToken, trust } from './asks.ts';
import { makeCertificate, type Certificate } from './certificate.ts';
import { PEOPLE, TEAM, TEAM_PEOPLE, TENANT_ID } from './people.ts';
import { startTenant, type Tenant } from './tenant.ts';
import type { TokenOverrides } from './tokens.ts';

const GRAPH = { scopes: ['https://graph.microsoft.com/.default'] };

describe('the stand-in tenant: sign-in', () => {
  let tenant: Tenant;
  let certificate: Certificate;
  const client = (auth: Omit<NodeAuthOptions, 'clientId'>): ConfidentialClientApplication => {
    const { CLIENT_ID, ENTRA_URL } = tenant.env();
    return new ConfidentialClientApplication({ auth: { clientId: CLIENT_ID, authority: `${ENTRA_URL}/${TENANT_ID}`, knownAuthorities: [new URL(ENTRA_URL).host], ...auth } });
  };

  before(async () => {
    certificate = await makeCertificate('rsa');
    tenant = await startTenant({ clientId: randomUUID(), clientCertificate: certificate.cert });
    trust(tenant);
  });
  after(() => tenant.close());

  it("gives msal-node a token by secret and by certificate, with which Microsoft's Graph client pages through the members", async () => {
    const bySecret = await client({ clientSecret: tenant.env().CLIENT_SECRET }).acquireTokenByClientCredential(GRAPH);
    const thumbprintSha256 = createHash('sha256').update(new X509Certificate(certificate.cert).raw).digest('hex');
    const byCertificate = await client({ clientCertificate: { thumbprintSha256, privateKey: certificate.key, x5c: certificate.cert } }).acquireTokenByClientCredential(GRAPH);
    assert.deepEqual(decodeJwt(bySecret?.accessToken ?? '')['roles'], ['Calendars.Read', 'Mail.Send', 'User.Read.All', 'Group.Selected']);
    const graph = Client.init({ baseUrl: `${tenant.origin}/`, customHosts: new Set(['localhost']), authProvider: (done) => { done(null, byCertificate?.accessToken ?? ''); } });
    const found: string[] = [];
    for (let next: string | undefined = `/teams/${TEAM.aadGroupId}/members`; next !== undefined; ) {
      const page = (await graph.api(next).get()) as { value: { userId: string }[]; '@odata.nextLink'?: string };
      found.push(...page.value.map(({ userId }) => userId));
      next = page['@odata.nextLink'];
    }
    assert.deepEqual(found, TEAM_PEOPLE.map(({ id }) => id));
  });

  it('refuses as Entra does', async () => {
    const scope = 'https://graph.microsoft.com/.default';
    const forms = [
      { scope, client_secret: 'wrong' }, { scope, client_id: 'unknown' }, { scope: 'https://graph.microsoft.com/User.Read' },
      { scope: 'https://elsewhere.example/.default' }, { scope, grant_type: 'password' },
    ];
    const told = await Promise.all(forms.map(async (form) => await askToken(tenant, form)));
    assert.deepEqual(told.map(({ status, json }) => [status, json['error'], (json['error_codes'] as number[])[0]]), [
      [401, 'invalid_client', 7000215], [400, 'unauthorized_client', 700016], [400, 'invalid_scope', 1002012], [400, 'invalid_resource', 500011], [400, 'unsupported_grant_type', 70003],
    ]);
    assert.equal((await ask(`${tenant.origin}/${randomUUID()}/v2.0/.well-known/openid-configuration`)).status, 400);
  });

  it('exchanges the token of the tab for one of Graph, where somebody consented', async () => {
    const cca = client({ clientSecret: tenant.env().CLIENT_SECRET });
    const oboAssertion = await tenant.userToken(PEOPLE.chair);
    const exchanged = await cca.acquireTokenOnBehalfOf({ oboAssertion, scopes: ['https://graph.microsoft.com/User.Read'] });
    const { oid, scp } = decodeJwt(exchanged?.accessToken ?? '');
    assert.deepEqual([oid, scp], [PEOPLE.chair.id, 'User.Read']);
    await assert.rejects(cca.acquireTokenOnBehalfOf({ oboAssertion, scopes: ['https://graph.microsoft.com/Mail.Read'] }), InteractionRequiredAuthError);
  });

  it("signs the tab's and the connector's tokens with keys that can be looked up, and spoils them on demand", async () => {
    const { CLIENT_ID, ENTRA_URL, BOT_OPENID_METADATA_URL } = tenant.env();
    const keys = createRemoteJWKSet(new URL(`${ENTRA_URL}/common/discovery/v2.0/keys`));
    const rules = { issuer: `${ENTRA_URL}/${TENANT_ID}/v2.0`, audience: CLIENT_ID };
    const { payload } = await jwtVerify(await tenant.userToken(PEOPLE.secretary), keys, rules);
    assert.deepEqual([payload['ver'], payload['tid'], payload['oid'], payload['scp'], payload['azp']], ['2.0', TENANT_ID, PEOPLE.secretary.id, 'access_as_user', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346']);
    const spoilt: TokenOverrides[] = [{ expiresIn: -60 }, { claims: { iss: 'https://elsewhere.example' } }, { claims: { aud: randomUUID() } }, { claims: { tid: randomUUID() } }, { foreignKey: true }];
    for (const overrides of spoilt) await assert.rejects(tenant.userToken(PEOPLE.secretary, overrides).then((token) => jwtVerify(token, keys, rules)));
    assert.equal('scp' in decodeJwt(await tenant.userToken(PEOPLE.secretary, { claims: { scp: undefined } })), false);

    const { json: metadata } = await ask(BOT_OPENID_METADATA_URL);
    const { json: published } = await ask(metadata['jwks_uri'] as string);
    assert.deepEqual((published['keys'] as { endorsements: string[] }[])[0]?.endorsements, ['msteams']);
    const { payload: fromConnector } = await jwtVerify(await tenant.channelToken(), createRemoteJWKSet(new URL(metadata['jwks_uri'] as string)), { issuer: metadata['issuer'] as string, audience: CLIENT_ID });
    assert.equal(fromConnector['serviceurl'], tenant.serviceUrl);
  });
});
