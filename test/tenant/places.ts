import { TEAM, type Person } from './people.ts';
import type { Team } from './team.ts';

/** Where a bot can speak: a channel, a thread in one, or the chat with one person. */
export interface Place {
  /** of the channel or chat, without the thread */
  readonly id: string;
  readonly conversation: string;
  /** a post to a bare channel begins a thread of its own */
  readonly isBareChannel: boolean;
  readonly people: () => readonly Person[];
}

const CHAT = 'a:chat-';

export class Places {
  readonly #team: Team;
  readonly #closed = new Set<string>();

  constructor(team: Team) {
    this.#team = team;
  }

  /** The id of the bot's chat with that person; it is the same for ever. */
  chatWith(personId: string): string {
    return `${CHAT}${personId}`;
  }

  find(conversation: string, isAnyKnown: boolean): Place | undefined {
    const [id = ''] = conversation.split(';');
    if (this.#team.channels().some((channel) => channel.id === id)) return { id, conversation, isBareChannel: id === conversation, people: () => this.#team.people() };
    const person = id.startsWith(CHAT) ? this.#team.find(id.slice(CHAT.length)) : undefined;
    if (person) return { id, conversation, isBareChannel: false, people: () => [person] };
    return isAnyKnown ? { id, conversation, isBareChannel: false, people: () => this.#team.people() } : undefined;
  }

  /** A chat is open to whoever has the app, also outside the team. */
  isOpen({ id }: Place): boolean {
    return !this.#closed.has(TEAM.threadId) && !this.#closed.has(id);
  }

  close(id: string): void {
    this.#closed.add(id.split(';')[0] ?? id);
  }

  open(id: string): void {
    this.#closed.delete(id.split(';')[0] ?? id);
  }
}
