import { CloudAdapter, INVOKE_RESPONSE_KEY, TurnContext, type Activity, type InvokeResponse, type ResourceResponse } from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import type { Sending } from '../ports.ts';

export type Turn = (context: TurnContext) => Promise<void>;
/** Sends an activity into the conversation that it names. */
export type Say = (activity: Partial<Activity>) => Promise<Sending<string>>;

/** A reply that the connector did not take, or of which it is not known. */
export class Unsent extends Error {
  override name = 'Unsent';
  readonly sending: Exclude<Sending<string>, { kind: 'sent' }>;
  constructor(sending: Exclude<Sending<string>, { kind: 'sent' }>) {
    super(sending.cause);
    this.sending = sending;
  }
}

/**
 * CloudAdapter with its inner steps written natively: the SDK's are compiled to generators, of which each turn keeps a dozen alive
 * until a full garbage collection. It makes no connector client: those repeat POSTs by themselves.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #say: Say;

  constructor(authentication: BotFrameworkAuthentication, say: Say) {
    super(authentication);
    this.#say = say;
  }

  /** Stands in for `process`, which writes to a response of its own and to the console. */
  async receive(authorization: string, activity: Activity, turn: Turn): Promise<InvokeResponse | undefined> {
    return await this.processActivity(authorization, activity, turn);
  }

  protected override async processActivity(authorization: string | AuthenticateRequestResult, activity: Activity, turn: Turn): Promise<InvokeResponse | undefined> {
    const known = typeof authorization === 'string' ? await this.botFrameworkAuthentication.authenticateRequest(activity, authorization) : authorization;
    const context = new TurnContext(this, activity);
    context.turnState.set(this.BotIdentityKey, known.claimsIdentity);
    await this.runMiddleware(context, turn);
    if (activity.type !== 'invoke') return undefined;
    const answer = context.turnState.get<Partial<Activity> | undefined>(INVOKE_RESPONSE_KEY);
    return answer === undefined ? { status: 501 } : (answer.value as InvokeResponse);
  }

  // no middleware is registered, so there is nothing between the door and the turn
  override async runMiddleware(context: TurnContext, turn: Turn): Promise<void> {
    await turn(context);
  }

  /** @throws Unsent */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === 'invokeResponse') {
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        responses.push({ id: '' });
        continue;
      }
      const sending = await this.#say(activity);
      if (sending.kind !== 'sent') throw new Unsent(sending);
      responses.push({ id: sending.value });
    }
    return responses;
  }
}
