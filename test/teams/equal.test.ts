import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler, type AdaptiveCardInvokeResponse, type Request, type Response, type TaskModuleResponse } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import type { Post } from '../tenant/tenant.ts';
import { closeAll, startBot, type Bot, type Json } from './support.ts';

const ISSUER = 'https://api.botframework.com';
const CARD = 'application/vnd.microsoft.card.adaptive';

/** A bot as the SDK's own samples write it, that answers with the same card. */
class Plain extends TeamsActivityHandler {
  readonly #card: Json;

  constructor(card: Json) {
    super();
    this.#card = card;
    this.onMessage(async (context, next) => {
      const attachments = [{ contentType: CARD, content: this.#card }];
      await context.sendActivity({ type: 'message', summary: 'answer', attachments });
      await next();
    });
  }

  protected override onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    return Promise.resolve({ statusCode: 200, type: CARD, value: this.#card });
  }

  protected override handleTeamsTaskModuleFetch(): Promise<TaskModuleResponse> {
    const url = 'https://quorate.example/tab/#setup';
    return Promise.resolve({ task: { type: 'continue', value: { title: 'A page', url, fallbackUrl: url, width: 'large', height: 'large' } } });
  }
}

function stock(bot: Bot): (activity: Json, authorization: string) => Promise<{ status: number; body: unknown }> {
  const { clientId, entraUrl, botOpenIdMetadataUrl, tenantId } = bot.config;
  const clientSecret = bot.tenant.env().CLIENT_SECRET;
  const client = new ConfidentialClientApplication({ auth: { clientId, clientSecret, authority: `${entraUrl}/${tenantId}`, knownAuthorities: [new URL(entraUrl).host] } });
  const settings = {
    MicrosoftAppId: clientId, MicrosoftAppTenantId: TENANT_ID, MicrosoftAppType: 'SingleTenant', ToChannelFromBotLoginUrl: `${entraUrl}/${TENANT_ID}`, ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER, OAuthUrl: 'https://token.botframework.com', CallerId: 'urn:botframework:azure',
    ToBotFromChannelOpenIdMetadataUrl: botOpenIdMetadataUrl, ToBotFromEmulatorOpenIdMetadataUrl: botOpenIdMetadataUrl,
  };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new MsalServiceClientCredentialsFactory(clientId, client)));
  const plain = new Plain(bot.doors.reply.card);
  return async (body, authorization) => {
    let [status, sent]: [number, unknown] = [0, undefined];
    const response: Response = {
      socket: null,
      end: () => undefined,
      header: () => undefined,
      send: (what: unknown) => void (sent = what),
      status: (code: number) => void (status = code),
    };
    const request: Request = { body, headers: { authorization }, method: 'POST' };
    await adapter.process(request, response, (context) => plain.run(context));
    return { status, body: sent };
  };
}

const wire = ({ conversation, activity }: Post): unknown => [conversation, activity.type, activity.replyToId, activity.from, activity['recipient'], activity['conversation'], activity.attachments];
const WELL_FORMED = readdirSync(new URL('activities/', import.meta.url)).map((name) => name.replace('.json', ''));
/** Where this bot answers otherwise on purpose: not addressed, by nobody, a press that says nothing; a chat that the tenant does not have; and a page that was closed, to which nothing is said. */
const OTHERWISE: ReadonlySet<string> = new Set(['message-group-chat', 'message-channel-unaddressed', 'message-channel-name-only', 'message-guest', 'press-without-verb', 'dialog-submit']);

/** The recorded chat, as the tenant's connector knows it. */
function placed(bot: Bot, name: string): Json {
  const activity = bot.activity(name);
  const conversation = activity['conversation'] as Json;
  return conversation['conversationType'] === 'personal' ? { ...activity, conversation: { ...conversation, id: bot.tenant.connector.chatWith(PEOPLE.digital) } } : activity;
}

describe('Teams: the adapter beside the stock one', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(closeAll);

  for (const name of WELL_FORMED.filter((file) => !OTHERWISE.has(file))) {
    it(`${name}: the same status, the same body, the same posts`, async () => {
      const authorization = `Bearer ${await bot.tenant.channelToken()}`;
      const answers: unknown[] = [];
      const posts: unknown[] = [];
      for (const receive of [stock(bot), (activity: Json, header: string) => bot.deliver(activity, header)]) {
        const before = bot.tenant.connector.posts.length;
        answers.push(await receive(placed(bot, name), authorization));
        posts.push(bot.tenant.connector.posts.slice(before).map(wire));
      }
      assert.deepEqual(answers[1], answers[0]);
      assert.deepEqual(posts[1], posts[0]);
    });
  }
});
