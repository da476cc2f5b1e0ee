import { addressIn, credentialIn, guidIn, guidsIn, hostsIn, oneOf, portIn, secondsIn, type Credential, type Environment, type Reading } from './environment.ts';

/** How this installation is configured; made by readConfig from the environment, which nothing else reads. */
export interface Config {
  readonly port: number;
  /** the address to listen on: 127.0.0.1 unless HOST says otherwise */
  readonly host: string;
  /** where browsers and Teams reach it, without a slash at the end */
  readonly publicUrl: string;
  /** for the embedded PostgreSQL */
  readonly dataDir: string;
  /** null: the embedded PostgreSQL */
  readonly databaseUrl: string | null;
  readonly clientId: string;
  readonly tenantId: string;
  /** the app's id in Teams, so that cards lead into Teams; null: they lead to publicUrl */
  readonly teamsAppId: string | null;
  readonly credential: Credential;
  readonly allowedTenants: readonly string[];
  readonly entraUrl: string;
  readonly graphUrl: string;
  readonly botOpenIdMetadataUrl: string;
  /** hosts, with port where not 443, to which the bot's token may be sent; '*.' stands for one label */
  readonly serviceUrlHosts: readonly string[];
  /** a group to be set up at start, as a file; null where groups exist already */
  readonly setupFile: string | null;
  /** how often a calendar is read that Graph does not tell about */
  readonly syncSeconds: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export type ConfigReading = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const satisfies readonly Config['logLevel'][];

export const MICROSOFT = {
  entraUrl: 'https://login.microsoftonline.com',
  graphUrl: 'https://graph.microsoft.com',
  botOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  // regions are paths on one host; other names below trafficmanager.net are open to anybody
  serviceUrlHosts: ['smba.trafficmanager.net', 'smba.infra.teams.microsoft.com'],
} as const;

/** Everything that is missing or wrong is named at once, in words for the person who runs the installation; no secret is ever repeated. */
export function readConfig(env: Environment): ConfigReading {
  const problems: string[] = [];
  const reading: Reading = { text: (name) => env[name]?.trim() ?? '', problem: (sentence) => void problems.push(sentence) };
  const port = portIn(reading, 'PORT', 3978);
  const tenantId = guidIn(reading, 'TENANT_ID', 'the directory (tenant) id of the organisation that owns the registration');
  const config: Config = {
    port,
    host: reading.text('HOST') || '127.0.0.1',
    publicUrl: addressIn(reading, 'PUBLIC_URL', `http://localhost:${port}`, 'httpOnLoopback'),
    dataDir: reading.text('DATA_DIR') || '.data',
    databaseUrl: databaseIn(reading),
    clientId: guidIn(reading, 'CLIENT_ID', "the application (client) id of the bot's Entra registration"),
    tenantId,
    teamsAppId: reading.text('TEAMS_APP_ID') === '' ? null : guidIn(reading, 'TEAMS_APP_ID', "the app's id in Teams"),
    credential: credentialIn(reading),
    allowedTenants: guidsIn(reading, 'ALLOWED_TENANTS', tenantId),
    // neither the sign-in library nor the Graph client sends anything secret over plain http, not even on this machine
    entraUrl: addressIn(reading, 'ENTRA_URL', MICROSOFT.entraUrl, 'httpsOnly'),
    graphUrl: addressIn(reading, 'GRAPH_URL', MICROSOFT.graphUrl, 'httpsOnly'),
    botOpenIdMetadataUrl: addressIn(reading, 'BOT_OPENID_METADATA_URL', MICROSOFT.botOpenIdMetadataUrl, 'httpOnLoopback'),
    serviceUrlHosts: hostsIn(reading, 'SERVICE_URL_HOSTS', MICROSOFT.serviceUrlHosts),
    setupFile: reading.text('SETUP_FILE') || null,
    syncSeconds: secondsIn(reading, 'SYNC_SECONDS', 300),
    logLevel: oneOf(reading, 'LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function databaseIn({ text, problem }: Reading): string | null {
  const given = text('DATABASE_URL');
  if (given === '') return null;
  const isDatabase = /^postgres(?:ql)?:$/u.test(URL.parse(given)?.protocol ?? '');
  if (!isDatabase) problem('DATABASE_URL is not the address of a PostgreSQL database: it begins with postgres://, or is left out for the embedded one.');
  return given;
}
