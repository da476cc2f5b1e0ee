import type { Channel, Message, Post, Posted, Sending } from '../ports.ts';
import { later, uncertain } from './answers.ts';
import { listAt, textAt } from './fields.ts';
import { activityOf, NOBODY, refreshedFor, type TeamsIds } from './outbound.ts';
import type { Pacer } from './pacer.ts';
import type { TeamsRoster } from './roster.ts';
import type { Request, Send } from './sender.ts';

/** A post that would have to wait longer is for later: whoever sends it holds a lease on it. */
const LONGEST_WAIT_MS = 20_000;

/** A channel's messages since a moment, with their cards; given by the folder that knows Graph. */
export type ReadChannel = (tenant: string, team: string, thread: string, since: string) => Promise<readonly { readonly id: string; readonly at: string; readonly cards: readonly unknown[] }[] | 'forbidden'>;

export interface PostNeeds {
  readonly send: Send;
  readonly pacer: Pacer;
  readonly roster: TeamsRoster;
  readonly readChannel: ReadChannel | null;
}

export const inConversation = (conversation: string, activity?: string): string =>
  `v3/conversations/${encodeURIComponent(conversation)}/activities${activity === undefined ? '' : `/${encodeURIComponent(activity)}`}`;

export const threadOf = (conversation: string): string => conversation.split(';', 1)[0] ?? conversation;

const creation = (to: Channel, message: Message, ids: TeamsIds): Omit<Request, 'serviceUrl'> => ({
  method: 'POST',
  path: 'v3/conversations',
  body: {
    isGroup: true,
    bot: { id: to.bot },
    tenantId: to.tenant,
    channelData: { channel: { id: to.thread }, tenant: { id: to.tenant } },
    activity: { ...activityOf(message, ids), from: { id: to.bot } },
  },
});

const change = (to: Channel, posted: Posted, message: Message, ids: TeamsIds): Omit<Request, 'serviceUrl'> => ({
  method: 'PUT',
  path: inConversation(posted.conversation, posted.activity),
  body: { ...activityOf(message, ids), id: posted.activity, from: { id: to.bot }, conversation: { id: posted.conversation } },
});

/**
 * The chat with one person: the same one each time that it is asked for. By Teams' own id it opens to whoever is in a team with the app;
 * by the object id, which is all that is known of somebody outside it, only to those who have added the app themselves.
 */
const chatWith = (to: Channel, member: string): Omit<Request, 'serviceUrl'> => ({
  method: 'POST',
  path: 'v3/conversations',
  body: { isGroup: false, bot: { id: to.bot }, members: [{ id: member }], tenantId: to.tenant, channelData: { tenant: { id: to.tenant } } },
});

const saying = (to: Channel, conversation: string, message: Message): Omit<Request, 'serviceUrl'> => ({
  method: 'POST',
  path: inConversation(conversation),
  body: { ...activityOf(message, NOBODY), from: { id: to.bot }, conversation: { id: conversation } },
});

function postedIn(answer: unknown): Sending<Posted> {
  const [conversation, activity] = [textAt(answer, 'id'), textAt(answer, 'activityId')];
  // it stands there, but where is not known
  return conversation === undefined || activity === undefined ? uncertain('unreadable') : { kind: 'sent', value: { conversation, activity } };
}

const isMarked = (card: unknown, marker: string): boolean => textAt(listAt(card, 'body')[0], 'id') === marker;

/** Posts into channels and chats: each attempt is made once, and what came of it is told. */
export function openPost({ send, pacer, roster, readChannel }: PostNeeds): Post {
  const idsFor = async (to: Channel, message: Message): Promise<TeamsIds> => (refreshedFor(message.card).length === 0 ? NOBODY : await roster.read(to));

  const paced = async (to: Channel, request: Omit<Request, 'serviceUrl'>, lane = to.thread): Promise<Sending<unknown>> => {
    const wait = await pacer.pace(to.tenant, lane, LONGEST_WAIT_MS);
    if (wait > 0) return later('throttled', wait / 1000);
    const sending = await send({ ...request, serviceUrl: to.serviceUrl });
    if (sending.kind === 'later' && sending.cause === 'throttled') pacer.hold(to.tenant, sending.afterSeconds);
    return sending;
  };

  return {
    async create(to, message) {
      const sending = await paced(to, creation(to, message, await idsFor(to, message)));
      return sending.kind === 'sent' ? postedIn(sending.value) : sending;
    },
    async tell(to, person, message) {
      const ids = await roster.read(to);
      // a team with nobody in it is one that could not be read
      if (ids.size === 0) return later('unavailable', 30);
      const member = ids.get(person) ?? person;
      const opening = await paced(to, chatWith(to, member), member);
      // nothing has been said yet, so it may be asked for again
      if (opening.kind === 'uncertain') return later(opening.cause, 30);
      if (opening.kind !== 'sent') return opening;
      const conversation = textAt(opening.value, 'id');
      if (conversation === undefined) return later('unreadable', 30);
      const sending = await paced(to, saying(to, conversation, message), member);
      const activity = sending.kind === 'sent' ? textAt(sending.value, 'id') : undefined;
      if (sending.kind !== 'sent') return sending;
      return activity === undefined ? uncertain('unreadable') : { kind: 'sent', value: { conversation, activity } };
    },
    async update(to, posted, message) {
      const sending = await paced(to, change(to, posted, message, await idsFor(to, message)));
      return sending.kind === 'sent' ? { kind: 'sent', value: posted } : sending;
    },
    async find(to, team, marker, since) {
      const messages = readChannel === null ? 'forbidden' : await readChannel(to.tenant, team, to.thread, since);
      if (messages === 'forbidden') return 'unknown';
      const found = messages.find(({ cards }) => cards.some((card) => isMarked(card, marker)));
      return found === undefined ? 'absent' : { conversation: `${to.thread};messageid=${found.id}`, activity: found.id, at: found.at };
    },
  };
}
