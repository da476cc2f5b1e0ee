import * as v from 'valibot';
import { connectorError, creationSchema, MESSAGE_LIMIT, parseJson, unauthorized } from './connector-rules.ts';
import { asAccount, asConversations, asTeamDetails, member, membersPage, objectId } from './connector-roster.ts';
import { Places, type Place } from './places.ts';
import { activitySchema, type Posts, type WireActivity } from './posts.ts';
import { findRoute, type Route } from './routes.ts';
import type { Answer, Asked, Door } from './server.ts';
import { CONNECTOR_AUDIENCE, readBearer, type Keys } from './tokens.ts';

/** Takes an accepted post, edit or deletion on to somewhere else, whose answer (and ids) then count. `path` begins with /v3/. */
export type Forward = (request: { readonly method: string; readonly path: string; readonly body: unknown }) => Promise<{ readonly status: number; readonly body: unknown }>;

const PREFIX = '/connector';
const notFound = connectorError(404, 'ConversationNotFound', 'Conversation not found.');
const noActivity = connectorError(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');
const notInRoster = connectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
const missing = (field: string): Answer => connectorError(400, 'MissingProperty', `The '${field}' field is required.`);

function readActivity(value: unknown, isFromNeeded: boolean): WireActivity | Answer {
  const parsed = v.safeParse(activitySchema, value);
  if (!parsed.success) return missing(v.getDotPath(parsed.issues[0]) ?? 'type');
  return isFromNeeded && parsed.output.from?.id === undefined ? missing('from') : parsed.output;
}

const isAnswer = (value: WireActivity | Answer): value is Answer => !('type' in value);
const idsSchema = v.looseObject({ id: v.optional(v.string()), activityId: v.optional(v.string()) });

type AtPlace = (asked: Asked, place: Place, ...more: string[]) => Answer | Promise<Answer>;

const route = (method: string, path: string, answer: Route['answer']): Route => ({ method, path, answer });

export class ConnectorDesk {
  readonly #posts: Posts;
  readonly #places: Places;
  readonly #forward: Forward | undefined;
  #lastId = 0;

  constructor(posts: Posts, places: Places, forward?: Forward) {
    this.#posts = posts;
    this.#places = places;
    this.#forward = forward;
  }

  routes(): readonly Route[] {
    const inside = (answer: AtPlace): Route['answer'] => (asked, id = '', ...more) => this.#enter(id, (place) => answer(asked, place, ...more));
    return [
      route('POST', '/v3/conversations', (asked) => this.#create(asked)),
      route('POST', '/v3/conversations/:id/activities', inside((asked, place) => this.#send(asked, place))),
      route('POST', '/v3/conversations/:id/activities/:id', inside((asked, place, replyToId: string) => this.#send(asked, place, replyToId))),
      route('PUT', '/v3/conversations/:id/activities/:id', inside((asked, place, id: string) => this.#update(asked, place, id))),
      route('DELETE', '/v3/conversations/:id/activities/:id', inside((asked, place, id: string) => this.#delete(asked, place, id))),
      route('GET', '/v3/conversations/:id/members', inside((_asked, place) => ({ status: 200, body: place.people().map(asAccount) }))),
      route('GET', '/v3/conversations/:id/pagedmembers', inside((asked, place) => membersPage(asked, place.people()))),
      route('GET', '/v3/conversations/:id/members/:id', inside((_asked, place, id: string) => member(place.people(), id))),
      route('GET', '/v3/teams/:id', inside((_asked, place) => (place.team?.threadId === place.id ? { status: 200, body: asTeamDetails(place.team) } : notFound))),
      route('GET', '/v3/teams/:id/conversations', inside((_asked, place) => (place.team?.threadId === place.id ? { status: 200, body: { conversations: asConversations(place.team) } } : notFound))),
    ];
  }

  #enter(id: string, answer: (place: Place) => Answer | Promise<Answer>): Answer | Promise<Answer> {
    const place = this.#places.find(id, this.#forward !== undefined);
    if (!place) return notFound;
    return this.#places.isOpen(place) ? answer(place) : notInRoster;
  }

  #nextId(): string {
    this.#lastId = Math.max(Date.now(), this.#lastId + 1);
    return String(this.#lastId);
  }

  async #pass(asked: Asked, answer: () => Answer): Promise<Answer> {
    if (!this.#forward) return answer();
    return await this.#forward({ method: asked.method, path: `${asked.url.pathname.slice(PREFIX.length)}${asked.url.search}`, body: parseJson(asked.body) });
  }

  #create(asked: Asked): Answer | Promise<Answer> {
    const parsed = v.safeParse(creationSchema, parseJson(asked.body));
    if (!parsed.success) return missing(v.getDotPath(parsed.issues[0]) ?? 'members');
    const channel = parsed.output.channelData?.channel?.id;
    const [first] = parsed.output.members ?? [];
    if (channel === undefined && first === undefined) return missing('members');
    if (channel === undefined && this.#forward === undefined && !this.#places.mayBegin(first?.id ?? '')) return notInRoster;
    const id = channel ?? this.#places.chatWith(objectId(first?.id ?? ''));
    return this.#enter(id, (place) => this.#begin(asked, place, channel !== undefined, parsed.output.activity));
  }

  async #begin(asked: Asked, place: Place, isChannel: boolean, first: unknown): Promise<Answer> {
    if (isChannel && first === undefined) return missing('activity');
    const activity = first === undefined ? undefined : readActivity(first, false);
    if (activity && isAnswer(activity)) return activity;
    const id = this.#nextId();
    const conversation = isChannel ? `${place.id};messageid=${id}` : place.id;
    const answer = await this.#pass(asked, () => ({ status: 201, body: { id: conversation, ...(activity && { activityId: id }) } }));
    const ids = v.parse(idsSchema, answer.body ?? {});
    if (answer.status < 300 && activity) this.#posts.add(ids.id ?? conversation, ids.activityId ?? id, activity);
    return answer;
  }

  async #send(asked: Asked, place: Place, replyToId?: string): Promise<Answer> {
    const activity = readActivity(parseJson(asked.body), true);
    if (isAnswer(activity)) return activity;
    const id = this.#nextId();
    const answer = await this.#pass(asked, () => ({ status: 201, body: { id } }));
    const given = v.parse(idsSchema, answer.body ?? {}).id ?? id;
    const conversation = place.isBareChannel ? `${place.id};messageid=${given}` : place.conversation;
    if (answer.status < 300) this.#posts.add(conversation, given, { ...activity, ...(replyToId !== undefined && { replyToId }) });
    return answer;
  }

  async #update(asked: Asked, place: Place, id: string): Promise<Answer> {
    const post = this.#posts.find(place.conversation, id);
    if (!post || post.deleted) return noActivity;
    const activity = readActivity(parseJson(asked.body), true);
    if (isAnswer(activity)) return activity;
    const answer = await this.#pass(asked, () => ({ status: 200, body: { id } }));
    if (answer.status < 300) this.#posts.edit(post, activity);
    return answer;
  }

  async #delete(asked: Asked, place: Place, id: string): Promise<Answer> {
    const post = this.#posts.find(place.conversation, id);
    if (!post || post.deleted) return noActivity;
    const answer = await this.#pass(asked, () => ({ status: 200 }));
    if (answer.status < 300) this.#posts.delete(post);
    return answer;
  }
}

/** The Bot Connector as Teams runs it. */
export function connectorDoor(keys: Keys, desk: ConnectorDesk): Door {
  const routes = desk.routes();
  return async (asked) => {
    const bearer = await readBearer(asked, keys, CONNECTOR_AUDIENCE);
    if ('refused' in bearer) return unauthorized;
    const found = findRoute(routes, asked.method, asked.url.pathname.slice(PREFIX.length));
    if (found === undefined) return connectorError(404, 'ServiceError', 'There is nothing at this path.');
    if (found === 'method') return connectorError(405, 'MethodNotAllowed', 'The method is not allowed here.');
    if (Buffer.byteLength(asked.body) > MESSAGE_LIMIT) return connectorError(413, 'MessageSizeTooBig', 'Message size too large.');
    return await found.route.answer(asked, ...found.ids);
  };
}
