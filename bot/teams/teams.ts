import type { Activity } from 'botbuilder';
import type { Config } from '../config.ts';
import type { Clock, Doors, Log, Post, Sending } from '../ports.ts';
import { readActivity } from './activity.ts';
import { TeamsAdapter } from './adapter.ts';
import { NotServed } from './admission.ts';
import { ChannelAuthentication } from './authentication.ts';
import { textAt } from './fields.ts';
import { KeysUnavailable, openGate, Stranger } from './gate.ts';
import { openPacer, type Pacer } from './pacer.ts';
import { inConversation, openPost, threadOf, type ReadChannel } from './post.ts';
import { openRoster } from './roster.ts';
import { openSender, type Send } from './sender.ts';
import { openTeamGroups } from './team-groups.ts';
import { bearerOf } from './token.ts';
import { turnOf } from './turn.ts';
import { openWire } from './wire.ts';

export type { ReadChannel } from './post.ts';

export interface TeamsNeeds {
  readonly config: Config;
  /** the bot's own token for a scope */
  readonly token: (scope: string) => Promise<string>;
  /** that token was refused: the next one must be a new one */
  readonly forgetToken?: (scope: string) => void;
  readonly log: Log;
  readonly doors: Doors;
  readonly clock: Clock;
  /** without it nothing that was posted can be found again */
  readonly readChannel?: ReadChannel;
}

export interface Received {
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** parsed JSON */
  readonly body: unknown;
}

export interface Answered {
  readonly status: number;
  /** a JSON value, a sentence, or undefined for nothing */
  readonly body: unknown;
}

export interface Teams {
  readonly post: Post;
  /** Answers what the Bot Connector sends; never throws. */
  receive(request: Received): Promise<Answered>;
  /** Fetches the connector's keys and the bot's token, so that the first person does not wait for them. Does not fail. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** What the outside is told of an error: never its text. */
function answerTo(error: unknown, log: Log): Answered {
  if (error instanceof Stranger) {
    log.warn('activity.unauthenticated', { why: error.message });
    return { status: 401, body: undefined };
  }
  if (error instanceof NotServed) {
    log.warn('activity.notServed', { why: error.message });
    return { status: 403, body: 'This bot does not serve that organisation.' };
  }
  if (error instanceof KeysUnavailable) {
    log.fault('connector.keysUnavailable', error);
    return { status: 503, body: 'The caller cannot be checked just now. Please try again later.' };
  }
  log.fault('turn.failed', error);
  return { status: 500, body: 'Something went wrong here.' };
}

const sayWith = (send: Send, pacer: Pacer) => async (activity: Partial<Activity>): Promise<Sending<string>> => {
  const { serviceUrl = '', conversation, replyToId } = activity;
  const id = conversation?.id ?? '';
  pacer.count(conversation?.tenantId ?? '', threadOf(id));
  const sending = await send({ method: 'POST', serviceUrl, path: inConversation(id, replyToId), body: activity });
  return sending.kind === 'sent' ? { kind: 'sent', value: textAt(sending.value, 'id') ?? '' } : sending;
};

/** The folder that knows Teams: activities in, cards out. Authentication is always on. */
export function openTeams({ config, token, forgetToken, log, doors, clock, readChannel }: TeamsNeeds): Teams {
  const wire = openWire();
  const bearer = bearerOf(token, forgetToken);
  const send = openSender({ hosts: config.serviceUrlHosts, bearer, wire, log });
  const pacer = openPacer();
  const roster = openRoster(send, clock);
  const post = openPost({ send, pacer, roster, readChannel: readChannel ?? null });
  const gate = openGate(config.botOpenIdMetadataUrl, config.clientId);
  const adapter = new TeamsAdapter(new ChannelAuthentication(config, gate), sayWith(send, pacer));
  const turn = turnOf({ config, doors, log, post, roster, groupOf: openTeamGroups(send) });

  return {
    post,
    async receive({ headers, body }) {
      const authorization = headers['authorization'] ?? '';
      try {
        const read = readActivity(body);
        if (read.ok) {
          const answer = await adapter.receive(authorization, read.activity, turn);
          return { status: answer?.status ?? 200, body: answer?.body as unknown };
        }
        // a stranger is not told what is wrong with the body
        await gate.check(authorization);
        log.warn('activity.malformed', { why: read.words });
        return { status: 400, body: read.words };
      } catch (error) {
        return answerTo(error, log);
      }
    },
    async warm() {
      for (const outcome of await Promise.allSettled([gate.warm(), bearer.get()])) if (outcome.status === 'rejected') log.fault('teams.cold', outcome.reason);
    },
    close() {
      pacer.close();
      wire.close();
      return Promise.resolve();
    },
  };
}
