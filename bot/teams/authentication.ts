import { hash } from 'node:crypto';
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { ServiceClientCredentialsFactory, type AuthenticateRequestResult, type ClaimsIdentity } from 'botframework-connector';
import type { Config } from '../config.ts';
import { CHANNEL, ISSUER, secondsNow, Stranger, type Gate } from './gate.ts';
import { Remembered } from './remembered.ts';

const REMEMBER_SECONDS = 300;
const MOST_REMEMBERED = 1000;

/** Gives the SDK nothing to send with: its clients repeat POSTs by themselves. What goes out goes through sender.ts. */
class NoCredentials extends ServiceClientCredentialsFactory {
  readonly #clientId: string;

  constructor(clientId: string) {
    super();
    this.#clientId = clientId;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#clientId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<never> {
    return Promise.reject(new Error('the SDK sends nothing here'));
  }
}

// one setting left out would bring Microsoft's public default for none of them, so all are given
const settings = (config: Config): Record<string, string> => ({
  MicrosoftAppId: config.clientId,
  MicrosoftAppTenantId: config.tenantId,
  MicrosoftAppType: 'SingleTenant',
  ToChannelFromBotLoginUrl: `${config.entraUrl}/${config.tenantId}`,
  ToChannelFromBotOAuthScope: ISSUER,
  ToBotFromChannelTokenIssuer: ISSUER,
  OAuthUrl: 'https://token.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: config.botOpenIdMetadataUrl,
  // emulators' tokens do not pass the gate; were one to, it would be judged by the channel's keys
  ToBotFromEmulatorOpenIdMetadataUrl: config.botOpenIdMetadataUrl,
  CallerId: 'urn:botframework:azure',
});

/** The SDK's authentication with one door left open, that of the Teams channel, and a short memory of tokens that it found good. */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #gate: Gate;
  readonly #good = new Remembered<string, { readonly result: AuthenticateRequestResult; readonly until: number }>(MOST_REMEMBERED);

  constructor(config: Config, gate: Gate) {
    super(settings(config), new NoCredentials(config.clientId));
    this.#gate = gate;
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    if (activity.channelId !== CHANNEL) throw new Stranger('channel');
    const key = hash('sha256', `${authorization}\n${activity.channelId}\n${activity.serviceUrl}`, 'base64');
    const known = this.#good.get(key);
    if (known && known.until > secondsNow()) return known.result;
    const ends = await this.#gate.check(authorization);
    const result = await super.authenticateRequest(activity, authorization).catch((error: unknown) => {
      throw new Stranger('refused by the SDK', { cause: error });
    });
    this.#good.set(key, { result, until: Math.min(ends, secondsNow() + REMEMBER_SECONDS) });
    return result;
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Stranger('streaming'));
  }

  override authenticateChannelRequest(): Promise<ClaimsIdentity> {
    return Promise.reject(new Stranger('skill'));
  }
}
