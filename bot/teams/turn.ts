import { setTimeout as after } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import type { Config } from '../config.ts';
import type { Dialog, Doors, Incoming, Log, Message, Post, Sending, TeamEvent } from '../ports.ts';
import { Unsent, type Turn } from './adapter.ts';
import { admit } from './admission.ts';
import { hear, type Heard } from './inbound.ts';
import { activityOf, CARD, cardOf, type TeamsIds } from './outbound.ts';
import { threadOf } from './post.ts';
import type { TeamsRoster } from './roster.ts';
import type { GroupOf } from './team-groups.ts';

export interface TurnNeeds {
  readonly config: Pick<Config, 'allowedTenants' | 'serviceUrlHosts'>;
  readonly doors: Doors;
  readonly log: Log;
  readonly post: Post;
  readonly roster: TeamsRoster;
  readonly groupOf: GroupOf;
}

/** A person waits: what the connector did not take is said again soon, or not at all. */
const MOST_TRIES = 3;
const LONGEST_WAIT_SECONDS = 3;

/** Ids that a turn knows without asking anybody: those of the channel, if they were read, and the speaker's own. */
function idsIn(activity: Activity, roster: TeamsRoster): TeamsIds {
  const person = activity.from.aadObjectId;
  const known = roster.known(threadOf(activity.conversation.id));
  return person === undefined ? known : new Map([...known, [person, activity.from.id]]);
}

async function attempt(context: TurnContext, reply: Partial<Activity>): Promise<Sending<null>> {
  try {
    await context.adapter.sendActivities(context, [reply]);
    return { kind: 'sent', value: null };
  } catch (error) {
    if (error instanceof Unsent) return error.sending;
    throw error;
  }
}

async function say(context: TurnContext, reply: Partial<Activity>, log: Log): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const sending = await attempt(context, reply);
    if (sending.kind === 'sent') return;
    if (sending.kind === 'later' && tries < MOST_TRIES && sending.afterSeconds <= LONGEST_WAIT_SECONDS) {
      await after(sending.afterSeconds * 1000);
      continue;
    }
    log.warn('reply.notSent', { kind: sending.kind, cause: sending.cause, tries });
    return;
  }
}

/** Into the conversation that the activity came from; an answer goes below what it answers. */
function replyTo(activity: Activity, message: Message, ids: TeamsIds): Partial<Activity> {
  const isAnswer = activity.type === 'message' && activity.id !== undefined;
  return {
    ...activityOf(message, ids),
    from: activity.recipient,
    recipient: activity.from,
    conversation: activity.conversation,
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    ...(isAnswer && { replyToId: activity.id }),
  };
}

// the outcome stands in the body: its own status is not the answer's, which is 200 whenever this code ran
const invokeAnswer = (statusCode: number, type: string, value: unknown): Partial<Activity> => ({ type: 'invokeResponse', value: { status: 200, body: { statusCode, type, value } } });

/** As large as Teams draws a page above what is shown; where it cannot be drawn there, a browser opens it. */
const dialogAnswer = ({ title, url }: Dialog): Partial<Activity> => ({
  type: 'invokeResponse',
  value: { status: 200, body: { task: { type: 'continue', value: { title, url, fallbackUrl: url, width: 'large', height: 'large' } } } },
});
/** Nothing in it: Teams closes the page. */
const closed: Partial<Activity> = { type: 'invokeResponse', value: { status: 200 } };
const emptyPress = invokeAnswer(400, 'application/vnd.microsoft.error', { code: 'BadRequest', message: 'The button does not say what it is for.' });

export function turnOf({ config, doors, log, post, roster, groupOf }: TurnNeeds): Turn {
  const answer = async (context: TurnContext, incoming: Incoming): Promise<void> => {
    const { activity } = context;
    const message = await doors.answer(incoming);
    const ids = idsIn(activity, roster);
    const { said } = incoming;
    if (said.kind === 'pressed' && said.by === 'invoke') await context.adapter.sendActivities(context, [invokeAnswer(200, CARD, cardOf(message, ids))]);
    else await say(context, replyTo(activity, message, ids), log);
  };

  const notice = async (context: TurnContext, event: TeamEvent): Promise<void> => {
    const { activity } = context;
    const welcome = await doors.noticed(event);
    if (welcome === null) return;
    if (event.kind !== 'installed') return await say(context, replyTo(activity, welcome, idsIn(activity, roster)), log);
    const posted = await post.create({ tenant: event.tenant, ...event.channel }, welcome);
    if (posted.kind !== 'sent') log.warn('welcome.notSent', { kind: posted.kind, cause: posted.cause, team: event.team });
  };

  const act = async (context: TurnContext, heard: Heard): Promise<void> => {
    switch (heard.kind) {
      case 'said':
        return await answer(context, heard.incoming);
      case 'event':
        return await notice(context, heard.event);
      case 'opening':
        return void (await context.adapter.sendActivities(context, [dialogAnswer(doors.dialog(heard.opening))]));
      case 'closed':
        return void (await context.adapter.sendActivities(context, [closed]));
      case 'emptyPress':
        return void (await context.adapter.sendActivities(context, [emptyPress]));
      case 'unknownInvoke':
        return log.warn('invoke.unknown', { name: context.activity.name ?? null });
      case 'ignored':
        return log.info('activity.ignored', { type: context.activity.type, why: heard.why });
    }
  };

  return async (context) => {
    const tenant = admit(context.activity, config);
    await act(context, await hear(context.activity, tenant, groupOf));
  };
}
