import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Language } from '../../shared/domain/group.ts';
import { PEOPLE, TEAM, TENANT_ID, type Person } from './people.ts';
import type { Tenant } from './tenant.ts';
import { BOT, PERSONAL_CHAT } from './try-out/playground.ts';
import { isFields, type PlaygroundLine } from './try-out/playground-line.ts';
import { listenHere } from './try-out/ports.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who speaks in the Playground, and in what language the person's Teams is. */
export interface Visitor {
  readonly person: Person;
  readonly language: Language;
}

export interface GatewayOptions {
  readonly tenant: Pick<Tenant, 'serviceUrl' | 'channelToken' | 'connector'>;
  readonly line: Pick<PlaygroundLine, 'toKnown' | 'showAgain'>;
  /** where the app listens */
  readonly app: string;
  readonly visitor: () => Visitor;
}

export interface Gateway {
  /** where the Playground sends its activities; nobody else knows the address */
  readonly endpoint: string;
  /** Teams telling the app that it was added to the team, with the steering group's channel chosen */
  readonly install: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };
const LIMIT = 1_000_000;

const fieldsAt = (from: Fields, name: string): Fields => {
  const value = from[name];
  return isFields(value) ? value : {};
};

const account = (person: Person): Fields => ({ id: `29:${person.id}`, aadObjectId: person.id, name: person.name });

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

/** The activity as Teams would send it, had the visitor caused it. */
export function asTeamsWould(told: Fields, { person, language }: Visitor, { tenant, line }: { readonly tenant: Pick<Tenant, 'serviceUrl' | 'connector'>; readonly line: Pick<PlaygroundLine, 'toKnown'> }): Fields {
  const isChannel = fieldsAt(told, 'conversation')['conversationType'] === 'channel';
  const activity = isChannel ? addressed(told) : told;
  const conversation = fieldsAt(activity, 'conversation');
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
    channelData: { ...fieldsAt(activity, 'channelData'), tenant: { id: TENANT_ID }, ...(isChannel && { team: { id: TEAM.threadId, aadGroupId: TEAM.aadGroupId } }) },
    ...(typeof activity['replyToId'] === 'string' && { replyToId: line.toKnown(activity['replyToId']) }),
    ...(Array.isArray(members) && { membersAdded: members.map((member: unknown) => (isFields(member) && member['id'] === `29:${PEOPLE.secretary.id}` ? account(person) : member)) }),
    ...(Array.isArray(entities) && { entities: entities.map((entity: unknown) => (isFields(entity) && entity['type'] === 'clientInfo' ? { ...entity, locale } : entity)) }),
  };
}

const installation = (serviceUrl: string): readonly Fields[] => {
  const base = {
    channelId: 'msteams', serviceUrl, timestamp: new Date().toISOString(), from: account(PEOPLE.secretary), recipient: BOT, locale: LOCALES.en,
    conversation: { id: TEAM.threadId, isGroup: true, conversationType: 'channel', tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID }, team: { id: TEAM.threadId, name: TEAM.name, aadGroupId: TEAM.aadGroupId }, settings: { selectedChannel: { id: TEAM.channel.id } } },
  };
  return [
    { ...base, id: randomUUID(), type: 'conversationUpdate', membersAdded: [{ id: BOT.id }], channelData: { ...base.channelData, eventType: 'teamMemberAdded' } },
    { ...base, id: randomUUID(), type: 'installationUpdate', action: 'add' },
  ];
};

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

async function deliver({ tenant, app }: GatewayOptions, activity: Fields): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tenant.channelToken()}` };
  return await fetch(`${app}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
}

async function take(options: GatewayOptions, path: string, request: IncomingMessage): Promise<readonly [status: number, body: string]> {
  // no page in a browser speaks to the gateway
  if (request.method !== 'POST' || request.url !== path || request.headers.origin !== undefined) return [404, '{}'];
  const activity = await read(request);
  if (!isFields(activity)) return [400, '{}'];
  if (isPlaygroundsInstallation(activity)) return [200, '{}'];
  if (isPageOpened(activity)) void options.line.showAgain(options.tenant.connector.posts);
  const answer = await deliver(options, asTeamsWould(activity, options.visitor(), options));
  return [answer.status, await answer.text()];
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
    install: async () => {
      for (const activity of installation(options.tenant.serviceUrl)) {
        const { status } = await deliver(options, activity);
        if (status >= 300) throw new Error(`the app answered ${status} to its installation`);
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
