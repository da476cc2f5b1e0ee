import type { Forward, Post } from '../tenant.ts';
import { STRATEGY_TEAM, TEAM } from '../people.ts';
import { PERSONAL_CHAT, SECOND_CHANNEL } from './playground.ts';

const CHAT = 'a:chat-';
const isSecond = (conversation: string): boolean => [STRATEGY_TEAM.channel.id, STRATEGY_TEAM.threadId].some((id) => conversation.startsWith(id));
const isShown = (conversation: string): boolean => conversation.startsWith(TEAM.channel.id) || isSecond(conversation);
const PATIENCE = 20_000;

type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * From the bot to the Playground: whatever the bot says is shown there. A page of the Playground knows only what is said while it is open, so
 * the channel's posts are shown again to each page that is opened. Such a post has two names: the one that the bot knows, and the one that
 * the Playground gave it the last time.
 */
export class PlaygroundLine {
  readonly #page: string;
  readonly #shownAs = new Map<string, string>();
  readonly #knownAs = new Map<string, string>();
  readonly #origin: Promise<string>;
  #open: (origin: string) => void = () => undefined;
  #listener: WebSocket | undefined;

  /** page: where the try-out shows what the Playground cannot */
  constructor(page: string) {
    this.#page = page;
    this.#origin = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  /** From now on it is there; what the bot said before waits for this. */
  async open(origin: string): Promise<void> {
    const here = origin.replace('localhost', '127.0.0.1');
    // as long as nobody listens it hoards what is said, and the first page to come chokes on it
    const listener = new WebSocket(`${here.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
    this.#listener = listener;
    await new Promise<void>((resolve) => {
      for (const event of ['open', 'error', 'close'] as const) {
        listener.addEventListener(event, () => {
          resolve();
        });
      }
    });
    this.#open(here);
  }

  close(): void {
    this.#listener?.close();
  }

  readonly forward: Forward = async ({ method, path, body }) => {
    // it cannot take a message back; the tenant notes that it is gone
    if (method === 'DELETE') return { status: 200, body: {} };
    const url = new URL(path, 'http://playground');
    const named = url.pathname.split('/').map((part) => decodeURIComponent(part));
    const first = firstPostIn(named, body);
    if (first) return await this.#begin(first);
    const parts = named.map((part) => this.#toShown(part));
    if (isNewChat(parts, body)) return { status: 201, body: { id: this.#chatIn(body) } };
    return await this.#send(method, parts, this.#withShownIds(body));
  };

  /** As the bot knows a message or a conversation that the Playground names. */
  toKnown(id: string): string {
    const [place = '', message] = id.split(';messageid=');
    if (message === undefined) return this.#knownAs.get(place) ?? place;
    return `${place};messageid=${this.#knownAs.get(message) ?? message}`;
  }

  /** Shows what stands in the channel to a page that was just opened. */
  async showAgain(posts: readonly Post[]): Promise<void> {
    const threads = new Set<string>();
    for (const post of posts.filter(({ deleted, conversation }) => !deleted && isShown(conversation))) {
      const begins = isSecond(post.conversation) || post.conversation.endsWith(`;messageid=${post.id}`);
      // threads that somebody began in the Playground are gone, and the answers in them with them
      if (!begins && !threads.has(post.conversation)) continue;
      const { status, body } = await this.#send('POST', ['', 'v3', 'conversations', begins ? this.#toShown(post.conversation.split(';')[0] ?? '') : this.#toShown(post.conversation), 'activities'], this.#withShownIds(post.activity));
      const shown = isFields(body) && status < 300 ? body['id'] : undefined;
      if (typeof shown !== 'string') continue;
      threads.add(post.conversation);
      this.#shownAs.set(post.id, shown);
      this.#knownAs.set(shown, post.id);
    }
  }

  #toShown(id: string): string {
    if (id.startsWith(CHAT)) return PERSONAL_CHAT;
    if (isSecond(id)) return SECOND_CHANNEL;
    const [place = '', message] = id.split(';messageid=');
    if (message === undefined) return this.#shownAs.get(place) ?? place;
    return `${place};messageid=${this.#shownAs.get(message) ?? message}`;
  }

  /** A group chat has no threads: a thread of the second team's channel begins there as a message. */
  async #begin({ channel, activity }: FirstPost): Promise<{ readonly status: number; readonly body: unknown }> {
    const answer = await this.#send('POST', ['', 'v3', 'conversations', SECOND_CHANNEL, 'activities'], this.#withShownIds(activity));
    const id = isFields(answer.body) && answer.status < 300 ? answer.body['id'] : undefined;
    return typeof id === 'string' ? { status: 201, body: { id: `${channel};messageid=${id}`, activityId: id } } : answer;
  }

  #withShownIds(body: unknown): unknown {
    if (!isFields(body)) return body;
    const { conversation, replyToId, attachments } = body;
    return {
      ...body,
      ...(Array.isArray(attachments) && { attachments: withDialogLinks(attachments, this.#page) }),
      ...(isFields(conversation) && typeof conversation['id'] === 'string' && { conversation: { ...conversation, id: this.#toShown(conversation['id']) } }),
      ...(typeof replyToId === 'string' && { replyToId: this.#toShown(replyToId) }),
    };
  }

  #chatIn(body: unknown): string {
    const [first] = isFields(body) && Array.isArray(body['members']) ? (body['members'] as unknown[]) : [];
    const id = isFields(first) && typeof first['id'] === 'string' ? first['id'] : '';
    return `${CHAT}${id.replace(/^29:/u, '')}`;
  }

  async #send(method: string, parts: readonly string[], body: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
    const path = `/_connector${parts.map((part) => encodeURIComponent(part)).join('/')}`;
    try {
      const response = await fetch(`${await this.#origin}${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) });
      const text = await response.text();
      return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as unknown) };
    } catch {
      return { status: 502, body: { error: { code: 'BadGateway', message: 'The Playground did not answer.' } } };
    }
  }
}

/** The Playground opens no dialogs: a button for one leads to the local page, which presses it. */
function withDialogLinks(value: unknown, page: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withDialogLinks(item, page));
  if (!isFields(value)) return value;
  const { type, title, data } = value;
  const isForDialog = type === 'Action.Submit' && isFields(data) && isFields(data['msteams']) && data['msteams']['type'] === 'task/fetch';
  if (isForDialog) return { type: 'Action.OpenUrl', title, url: `${page}/?press=${encodeURIComponent(JSON.stringify(data))}` };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withDialogLinks(item, page)]));
}

interface FirstPost {
  readonly channel: string;
  readonly activity: unknown;
}

/** The post that begins a thread in the second team's channel. */
function firstPostIn(parts: readonly string[], body: unknown): FirstPost | undefined {
  if (parts.length !== 3 || parts[2] !== 'conversations' || !isFields(body) || !isFields(body['channelData']) || !isFields(body['channelData']['channel'])) return undefined;
  const { id } = body['channelData']['channel'];
  return typeof id === 'string' && isSecond(id) ? { channel: id, activity: body['activity'] } : undefined;
}

/** Asks for the chat with one person, without saying anything in it yet. */
const isNewChat = (parts: readonly string[], body: unknown): boolean => {
  const isCreation = parts.length === 3 && parts[2] === 'conversations';
  const channelData = isFields(body) ? body['channelData'] : undefined;
  return isCreation && !(isFields(channelData) && isFields(channelData['channel']));
};
