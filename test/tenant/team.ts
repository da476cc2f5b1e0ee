import type { Directory } from './directory.ts';
import { PEOPLE, STRATEGY_PEOPLE, STRATEGY_TEAM, TEAM, TEAM_PEOPLE, type Person } from './people.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

interface TeamFacts {
  readonly aadGroupId: string;
  /** the team's thread, which is also its General channel */
  readonly threadId: string;
  readonly name: string;
  readonly channel: Channel;
}

/** A team of the tenant, as it stands now. */
export class Team {
  readonly aadGroupId: string;
  readonly threadId: string;
  readonly channel: Channel;
  name: string;
  readonly #directory: Directory;
  readonly #members: Set<string>;
  readonly #owners: Set<string>;
  readonly #channelNames: Map<string, string>;

  constructor(directory: Directory, { aadGroupId, threadId, name, channel }: TeamFacts, members: readonly Person[], owners: readonly Person[]) {
    this.#directory = directory;
    this.aadGroupId = aadGroupId;
    this.threadId = threadId;
    this.name = name;
    this.channel = channel;
    this.#members = new Set(members.map(({ id }) => id));
    this.#owners = new Set(owners.map(({ id }) => id));
    this.#channelNames = new Map([[threadId, 'General'], [channel.id, channel.name]]);
  }

  /** The members of the team, in the order in which they joined it. */
  people(): Person[] {
    return [...this.#members].flatMap((id) => this.#directory.get(id) ?? []);
  }

  channels(): Channel[] {
    return [...this.#channelNames].map(([id, name]) => ({ id, name }));
  }

  add(person: Person): void {
    this.#directory.add(person);
    this.#members.add(person.id);
  }

  /** Leaves the team; the account stays. */
  remove(person: Person): void {
    this.#members.delete(person.id);
  }

  /** The account goes, as when somebody leaves the council. */
  removeAccount(person: Person): void {
    this.remove(person);
    this.#directory.remove(person);
  }

  /** Name, job title or ownership of this team change; the id never does. */
  change(person: Person, now: Partial<Omit<Person, 'id'>>): void {
    this.#directory.change(person, now);
    if (now.owner === true) this.#owners.add(person.id);
  }

  /** A team may be left without any owner. */
  dismissOwner(person: Person): void {
    this.#owners.delete(person.id);
  }

  isOwner(person: Person): boolean {
    return this.#owners.has(person.id);
  }

  renameChannel(id: string, name: string): void {
    this.#channelNames.set(id, name);
  }

  removeChannel(id: string): void {
    this.#channelNames.delete(id);
  }

  hasMember(id: string): boolean {
    return this.#members.has(id) && this.#directory.get(id) !== undefined;
  }

  /** Anybody of the tenant, by object id or by address. */
  find(idOrAddress: string): Person | undefined {
    return this.#directory.find(idOrAddress);
  }
}

export interface Teams {
  readonly steering: Team;
  readonly strategy: Team;
}

export type TeamName = keyof Teams;

export const openTeams = (directory: Directory): Teams => ({
  steering: new Team(directory, TEAM, TEAM_PEOPLE, TEAM_PEOPLE.filter(({ owner }) => owner === true)),
  strategy: new Team(directory, STRATEGY_TEAM, STRATEGY_PEOPLE, [PEOPLE.strategist]),
});

export const listOf = (teams: Teams): readonly Team[] => [teams.steering, teams.strategy];
