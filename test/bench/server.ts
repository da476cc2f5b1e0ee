import { createServer, plugins, type Server } from 'restify';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler, type Request, type Response } from 'botbuilder';
import { ServiceClientCredentialsFactory, type ServiceClientCredentials } from 'botframework-connector';
import { readConfig, type Config } from '../../bot/config.ts';
import { openTeams } from '../../bot/teams/teams.ts';
import { CLIENT_ID, TENANT_ID } from '../tenant/people.ts';
import { cardSaying, Listener } from '../teams/support.ts';

/** One of the servers that are compared: "echo", "stock" or "quorate", told by the first argument; the second is the outside's address. */
const [kind = '', serviceUrl = ''] = process.argv.slice(2);
const ISSUER = 'https://api.botframework.com';

function configOf(): Config {
  const env = { CLIENT_ID, TENANT_ID, CLIENT_SECRET: 'bench', BOT_OPENID_METADATA_URL: `${serviceUrl}metadata`, SERVICE_URL_HOSTS: new URL(serviceUrl).host };
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.config;
}

/** A token that is ready at hand: what is compared is the turn, not the sign-in. */
class ReadyToken extends ServiceClientCredentialsFactory {
  override isValidAppId = (appId: string): Promise<boolean> => Promise.resolve(appId === CLIENT_ID);
  override isAuthenticationDisabled = (): Promise<boolean> => Promise.resolve(false);
  override createCredentials = (): Promise<ServiceClientCredentials> =>
    Promise.resolve({
      signRequest: (request) => {
        request.headers.set('authorization', 'Bearer bench');
        return Promise.resolve(request);
      },
    });
}

function stock(server: Server): void {
  const metadata = `${serviceUrl}metadata`;
  const settings = {
    MicrosoftAppId: CLIENT_ID, MicrosoftAppTenantId: TENANT_ID, MicrosoftAppType: 'SingleTenant', ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${TENANT_ID}`, ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER, OAuthUrl: 'https://token.botframework.com', CallerId: 'urn:botframework:azure', ToBotFromChannelOpenIdMetadataUrl: metadata, ToBotFromEmulatorOpenIdMetadataUrl: metadata,
  };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new ReadyToken()));
  const handler = new TeamsActivityHandler();
  handler.onMessage(async (context, next) => {
    await context.sendActivity({ type: 'message', summary: 'answer', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: cardSaying('answer').card }] });
    await next();
  });
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as unknown as Request, response as unknown as Response, (context) => handler.run(context));
  });
}

const nothing = (): void => undefined;

function quorate(server: Server): void {
  const log = { info: nothing, warn: nothing, fault: console.error };
  const teams = openTeams({ config: configOf(), log, doors: new Listener(), clock: { now: () => new Date().toISOString() }, token: () => Promise.resolve('bench') });
  server.post('/api/messages', async (request, response) => {
    const { status, body } = await teams.receive({ headers: { authorization: request.headers.authorization }, body: request.body as unknown });
    response.send(status, body);
  });
}

const MAKERS: Readonly<Record<string, (server: Server) => void>> = {
  echo: (server) => {
    server.post('/api/messages', async (request, response) => {
      response.send(200, request.body);
      await Promise.resolve();
    });
  },
  stock,
  quorate,
};

const maker = MAKERS[kind];
if (maker !== undefined) {
  const server = createServer();
  server.use(plugins.bodyParser());
  maker(server);
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
  process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }));
  process.on('disconnect', () => process.exit());
}
