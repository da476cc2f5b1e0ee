import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Language } from '../../shared/domain/group.ts';
import { account } from './bot-activities.ts';
import { PEOPLE, STRATEGY_TEAM, TEAM, TENANT_ID, type Person } from './people.ts';
import type { Tenant } from './tenant.ts';
import { BOT, PERSONAL_CHAT, SECOND_CHANNEL } from './try-out/playground.ts';
import { isFields, type PlaygroundLine } from './try-out/playground-line.ts';
import { listenHere } from './try-out/ports.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who speaks in the Playground, and in what language the person's Teams is. */
export interface Visitor {
  readonly person: Person;
  readonly language: Language;
}

export interface GatewayOptions {
  readonly tenant: Pick<Tenant, 'serviceUrl' | 'bot' | 'connector'>;
  readonly line: Pick<PlaygroundLine, 'toKnown' | 'showAgain'>;
  readonly visitor: () => Visitor;
}

export interface Gateway {
  /** where the Playground sends its activities; nobody else knows the address */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };
const LIMIT = 1_000_000;

const fieldsAt = (from: Fields, name: string): Fields => {
  const value = from[name];
  return isFields(value) ? value : {};
};

/** The Playground sees an installation whenever somebody opens a channel; the app is installed once, by the gateway. */
const isPlaygroundsInstallation = (activity: Fields): boolean =>
  fieldsAt(activity, 'conversation')['conversationType'] !== 'personal' && (activity['type'] === 'installationUpdate' || Array.isArray(activity['membersAdded']));

/** Each page of the Playground begins with this. */
const isPageOpened = (activity: Fields): boolean => activity['type'] === 'installationUpdate' && fieldsAt(activity, 'conversation')['conversationType'] === 'personal';

/** Somebody who types "@Quorate" means the bot, whether the name was picked from the Playground's list or not. */
function addressed(activity: Fields): Fields {
  const { text, entities } = activity;
  const rest = typeof text === 'string' ? /^\s*@quorate\b[\s,:]*(.*)$/isu.exec(text)?.[1] : undefined;
  if (rest === undefined) return activity;
  const mention = { type: 'mention', mentioned: BOT, text: `<at>${BOT.name}</at>` };
  return { ...activity, text: `${mention.text} ${rest}`, entities: [...(Array.isArray(entities) ? (entities as unknown[]) : []), mention] };
}

/** What is said in the Playground's group chat is said in the second team's channel, in the thread of what is answered there. */
function inSecondChannel(told: Fields, line: Pick<PlaygroundLine, 'toKnown'>): Fields {
  const { replyToId } = told;
  const { id } = STRATEGY_TEAM.channel;
  const thread = typeof replyToId === 'string' ? `${id};messageid=${line.toKnown(replyToId)}` : id;
  return { ...told, conversation: { ...fieldsAt(told, 'conversation'), id: thread, conversationType: 'channel', isGroup: true }, channelData: { channel: { id } } };
}

const isSecond = (told: Fields): boolean => fieldsAt(told, 'conversation')['id'] === SECOND_CHANNEL;

/** The activity as Teams would send it, had the visitor caused it. */
export function asTeamsWould(told: Fields, { person, language }: Visitor, { tenant, line }: { readonly tenant: Pick<Tenant, 'serviceUrl' | 'connector'>; readonly line: Pick<PlaygroundLine, 'toKnown'> }): Fields {
  const placed = isSecond(told) ? inSecondChannel(told, line) : told;
  const isChannel = fieldsAt(placed, 'conversation')['conversationType'] === 'channel';
  const activity = isChannel ? addressed(placed) : placed;
  const conversation = fieldsAt(activity, 'conversation');
  const team = isSecond(told) ? STRATEGY_TEAM : TEAM;
  const locale = LOCALES[language];
  const id = conversation['id'] === PERSONAL_CHAT ? tenant.connector.chatWith(person) : line.toKnown(String(conversation['id']));
  const members = activity['membersAdded'];
  const entities = activity['entities'];
  return {
    ...activity,
    serviceUrl: tenant.serviceUrl,
    locale,
    from: account(person),
    recipient: BOT,
    conversation: { ...conversation, id, tenantId: TENANT_ID },
    channelData: { ...fieldsAt(activity, 'channelData'), tenant: { id: TENANT_ID }, ...(isChannel && { team: { id: team.threadId, aadGroupId: team.aadGroupId } }) },
    ...(typeof activity['replyToId'] === 'string' && { replyToId: line.toKnown(activity['replyToId']) }),
    ...(Array.isArray(members) && { membersAdded: members.map((member: unknown) => (isFields(member) && member['id'] === `29:${PEOPLE.secretary.id}` ? account(person) : member)) }),
    ...(Array.isArray(entities) && { entities: entities.map((entity: unknown) => (isFields(entity) && entity['type'] === 'clientInfo' ? { ...entity, locale } : entity)) }),
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > LIMIT) return undefined;
    pieces.push(piece as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}

async function take(options: GatewayOptions, path: string, request: IncomingMessage): Promise<readonly [status: number, body: string]> {
  // no page in a browser speaks to the gateway
  if (request.method !== 'POST' || request.url !== path || request.headers.origin !== undefined) return [404, '{}'];
  const activity = await read(request);
  if (!isFields(activity)) return [400, '{}'];
  if (isPlaygroundsInstallation(activity)) return [200, '{}'];
  if (isPageOpened(activity)) void options.line.showAgain(options.tenant.connector.posts);
  const answer = await options.tenant.bot.deliver(asTeamsWould(activity, options.visitor(), options));
  return answer ? [answer.status, await answer.text()] : [503, '{}'];
}

/** Between the Playground, which speaks without a token, and the bot, which answers nobody without one. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const path = `/${randomUUID()}/api/messages`;
  const server: Server = createServer((request, response) => {
    void take(options, path, request)
      .catch(() => [502, '{}'] as const)
      .then(([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body);
        return status;
      });
  });
  const port = await listenHere(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
