import { TEAM, type Person } from './people.ts';
import { listOf, type Team, type Teams } from './team.ts';

/** Where a bot can speak: a channel, a thread in one, or the chat with one person. */
export interface Place {
  /** of the channel or chat, without the thread */
  readonly id: string;
  readonly conversation: string;
  /** a post to a bare channel begins a thread of its own */
  readonly isBareChannel: boolean;
  readonly people: () => readonly Person[];
  /** none in a chat */
  readonly team: Team | null;
}

const CHAT = 'a:chat-';

export class Places {
  readonly #teams: Teams;
  readonly #closed: Set<string>;

  readonly #added = new Set<string>();

  constructor(teams: Teams) {
    this.#teams = teams;
    // the app is in the steering group's team from the beginning, and in the other one when it is installed there
    this.#closed = new Set([teams.strategy.threadId]);
  }

  /** The id of the bot's chat with that person; it is the same for ever. */
  chatWith(personId: string): string {
    return `${CHAT}${personId}`;
  }

  find(conversation: string, isAnyKnown: boolean): Place | undefined {
    const [id = ''] = conversation.split(';');
    const team = listOf(this.#teams).find((one) => one.channels().some((channel) => channel.id === id));
    if (team) return { id, conversation, isBareChannel: id === conversation, people: () => team.people(), team };
    const person = id.startsWith(CHAT) ? this.#teams.steering.find(id.slice(CHAT.length)) : undefined;
    if (person) return { id, conversation, isBareChannel: false, people: () => [person], team: null };
    return isAnyKnown ? { id, conversation, isBareChannel: false, people: () => this.#teams.steering.people(), team: null } : undefined;
  }

  /** A chat is open to whoever has the app, also outside the team. */
  isOpen({ id, team }: Place): boolean {
    return !this.#closed.has(team?.threadId ?? TEAM.threadId) && !this.#closed.has(id);
  }

  /** The app is added by somebody for themselves. */
  add(personId: string): void {
    this.#added.add(personId);
  }

  /**
   * Whether the bot may begin a chat with a member as it names them: by Teams' own id with whoever is in a team that has the app,
   * by an object id only with those who have added the app themselves.
   */
  mayBegin(member: string): boolean {
    const person = member.replace(/^29:/u, '').toLowerCase();
    if (this.#added.has(person)) return true;
    return member.startsWith('29:') && listOf(this.#teams).some((team) => !this.#closed.has(team.threadId) && team.hasMember(person));
  }

  close(id: string): void {
    this.#closed.add(id.split(';')[0] ?? id);
  }

  open(id: string): void {
    this.#closed.delete(id.split(';')[0] ?? id);
  }
}
