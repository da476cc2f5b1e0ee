import assert from 'node:assert/strict';
import { MICROSOFT, readConfig, type Config } from '../../bot/config.ts';
import { CLIENT_ID, TENANT_ID } from '../tenant/people.ts';

const ENOUGH = { CLIENT_ID, TENANT_ID, CLIENT_SECRET: 'quiet' };
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';

const configOf = (env: Record<string, string | undefined>): Config => {
  const reading = readConfig(env);
  assert.deepEqual(reading.ok ? [] : reading.problems, []);
  assert.ok(reading.ok);
  return reading.config;
};

const problemsOf = (env: Record<string, string | undefined>): readonly string[] => {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.problems;
};

describe('the configuration', () => {
  it('needs no more than the registration and a credential', () => {
    assert.deepEqual(configOf(ENOUGH), {
      port: 3978, host: '127.0.0.1', publicUrl: 'http://localhost:3978', dataDir: '.data', databaseUrl: null, clientId: CLIENT_ID, tenantId: TENANT_ID, teamsAppId: null,
      credential: { kind: 'secret', secret: 'quiet' }, allowedTenants: [TENANT_ID], ...MICROSOFT, setupFile: null, syncSeconds: 300, logLevel: 'info',
    });
  });

  const good: readonly (readonly [env: Record<string, string>, expected: Partial<Config>])[] = [
    [{ PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
    [{ PORT: '0', HOST: '0.0.0.0' }, { port: 0, host: '0.0.0.0', publicUrl: 'http://localhost:0' }],
    [{ PUBLIC_URL: 'https://quorate.example.gov.uk/' }, { publicUrl: 'https://quorate.example.gov.uk' }],
    [{ PUBLIC_URL: 'http://127.0.0.1:4000' }, { publicUrl: 'http://127.0.0.1:4000' }],
    [{ TENANT_ID: TENANT_ID.toUpperCase() }, { tenantId: TENANT_ID, allowedTenants: [TENANT_ID] }],
    [{ ALLOWED_TENANTS: ` ${OTHER_TENANT} ,${TENANT_ID.toUpperCase()}, ${OTHER_TENANT},` }, { allowedTenants: [OTHER_TENANT, TENANT_ID] }],
    [{ CLIENT_SECRET: '', CLIENT_CERTIFICATE_PATH: '/run/bot.pem' }, { credential: { kind: 'certificate', path: '/run/bot.pem' } }],
    [{ CLIENT_SECRET: '  ', BOT_TYPE: 'UserAssignedMSI' }, { credential: { kind: 'managedIdentity' } }],
    [{ TEAMS_APP_ID: OTHER_TENANT.toUpperCase() }, { teamsAppId: OTHER_TENANT }],
    [{ BOT_TYPE: 'SingleTenant' }, { credential: { kind: 'secret', secret: 'quiet' } }],
    [{ DATABASE_URL: 'postgresql://quorate@db.example/quorate' }, { databaseUrl: 'postgresql://quorate@db.example/quorate' }],
    [{ SERVICE_URL_HOSTS: 'localhost:8443, *.botframework.com' }, { serviceUrlHosts: ['localhost:8443', '*.botframework.com'] }],
    [{ BOT_OPENID_METADATA_URL: 'http://localhost:1/keys' }, { botOpenIdMetadataUrl: 'http://localhost:1/keys' }],
    [{ SYNC_SECONDS: '60' }, { syncSeconds: 60 }],
    [{ SETUP_FILE: 'group.json', LOG_LEVEL: 'silent', DATA_DIR: '/var/lib/quorate' }, { setupFile: 'group.json', logLevel: 'silent', dataDir: '/var/lib/quorate' }],
  ];
  for (const [env, expected] of good) {
    it(`takes ${JSON.stringify(env)}`, () => {
      assert.deepEqual(configOf({ ...ENOUGH, ...env }), { ...configOf(ENOUGH), ...expected });
    });
  }

  const bad: readonly (readonly [env: Record<string, string>, ...sentences: RegExp[]])[] = [
    [{ CLIENT_ID: '' }, /^CLIENT_ID is missing: the application \(client\) id of the bot's Entra registration\.$/u],
    [{ TENANT_ID: 'contoso' }, /^TENANT_ID is "contoso": it must be the directory \(tenant\) id/u],
    [{ CLIENT_SECRET: '' }, /^The credential is missing: .*CLIENT_CERTIFICATE_PATH.*BOT_TYPE=UserAssignedMSI.*CLIENT_SECRET/u],
    [{ CLIENT_CERTIFICATE_PATH: 'x.pem' }, /^CLIENT_SECRET and CLIENT_CERTIFICATE_PATH are given: only one/u],
    [{ BOT_TYPE: 'UserAssignedMSI' }, /^CLIENT_SECRET and BOT_TYPE=UserAssignedMSI are given/u],
    [{ BOT_TYPE: 'MultiTenant' }, /^BOT_TYPE is "MultiTenant": it must be one of SingleTenant, UserAssignedMSI\.$/u],
    [{ PORT: '80a' }, /^PORT is "80a"/u],
    [{ PORT: '65536' }, /^PORT is "65536"/u],
    [{ PORT: '-1' }, /^PORT is "-1"/u],
    [{ PUBLIC_URL: 'http://quorate.example.gov.uk' }, /^PUBLIC_URL is "http:.*must begin with https:/u],
    [{ PUBLIC_URL: 'quorate.example' }, /^PUBLIC_URL is not an address/u],
    [{ PUBLIC_URL: 'ftp://localhost/' }, /^PUBLIC_URL is not an address/u],
    [{ GRAPH_URL: 'http://localhost:4000' }, /^GRAPH_URL is .*must begin with https:/u],
    [{ ENTRA_URL: 'http://127.0.0.1:4000' }, /^ENTRA_URL is .*must begin with https:/u],
    [{ ENTRA_URL: 'https://name:word@localhost' }, /^ENTRA_URL is not an address that can be used/u],
    [{ BOT_OPENID_METADATA_URL: 'http://login.example/keys' }, /^BOT_OPENID_METADATA_URL .*localhost/u],
    [{ ALLOWED_TENANTS: `${TENANT_ID},common` }, /^ALLOWED_TENANTS has "common"/u],
    [{ SERVICE_URL_HOSTS: 'https://smba.trafficmanager.net' }, /^SERVICE_URL_HOSTS has "https:/u],
    [{ SERVICE_URL_HOSTS: '*' }, /^SERVICE_URL_HOSTS has "\*"/u],
    [{ DATABASE_URL: 'mysql://root:hunter2@db/x' }, /^DATABASE_URL is not the address of a PostgreSQL database/u],
    [{ SYNC_SECONDS: '4' }, /^SYNC_SECONDS is "4": it must be a number of seconds from 5 to 86400\.$/u],
    [{ LOG_LEVEL: 'verbose' }, /^LOG_LEVEL is "verbose": it must be one of debug, info, warn, error, silent\.$/u],
    [{ CLIENT_ID: '', TENANT_ID: '', CLIENT_SECRET: '', PORT: 'x' }, /^PORT/u, /^TENANT_ID is missing/u, /^CLIENT_ID is missing/u, /^The credential is missing/u],
  ];
  for (const [env, ...sentences] of bad) {
    it(`refuses ${JSON.stringify(env)}`, () => {
      const problems = problemsOf({ ...ENOUGH, ...env });
      assert.equal(problems.length, sentences.length, problems.join('\n'));
      for (const [index, sentence] of sentences.entries()) assert.match(problems[index] ?? '', sentence);
    });
  }

  it('never repeats a secret', () => {
    const problems = problemsOf({ CLIENT_SECRET: 'hunter2', CLIENT_CERTIFICATE_PATH: 'x.pem', DATABASE_URL: 'mysql://root:hunter2@db/x', ENTRA_URL: 'https://a:hunter2@b' });
    assert.ok(problems.length >= 5);
    assert.doesNotMatch(problems.join('\n'), /hunter2/u);
  });
});
