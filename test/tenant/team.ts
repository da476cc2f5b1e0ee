import { MAILBOX, PEOPLE, TEAM, TEAM_PEOPLE, type Person } from './people.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** The tenant's directory and the one team in it, as they stand now. */
export class Team {
  name: string = TEAM.name;
  readonly #accounts = new Map<string, Person>(Object.values(PEOPLE).map((person) => [person.id, person]));
  readonly #members = new Set<string>(TEAM_PEOPLE.map((person) => person.id));
  readonly #channelNames = new Map<string, string>([[TEAM.threadId, 'General'], [TEAM.channel.id, TEAM.channel.name]]);

  /** The members of the team, in the order in which they joined it. */
  people(): Person[] {
    return [...this.#members].flatMap((id) => this.#accounts.get(id) ?? []);
  }

  channels(): Channel[] {
    return [...this.#channelNames].map(([id, name]) => ({ id, name }));
  }

  add(person: Person): void {
    this.#accounts.set(person.id, person);
    this.#members.add(person.id);
  }

  /** Leaves the team; the account stays. */
  remove(person: Person): void {
    this.#members.delete(person.id);
  }

  /** The account goes, as when somebody leaves the council. */
  removeAccount(person: Person): void {
    this.remove(person);
    this.#accounts.delete(person.id);
  }

  /** Name, job title or ownership change; the id never does. */
  change(person: Person, now: Partial<Omit<Person, 'id'>>): void {
    this.#accounts.set(person.id, { ...(this.#accounts.get(person.id) ?? person), ...now });
  }

  renameChannel(id: string, name: string): void {
    this.#channelNames.set(id, name);
  }

  hasMember(id: string): boolean {
    return this.#members.has(id) && this.#accounts.has(id);
  }

  /** By object id or by address; the mailbox of the group has an account too. */
  find(idOrAddress: string): Person | undefined {
    const wanted = idOrAddress.toLowerCase();
    const accounts = [...this.#accounts.values(), MAILBOX_ACCOUNT];
    return accounts.find((person) => person.id === wanted || person.mail.toLowerCase() === wanted);
  }
}

export const MAILBOX_ACCOUNT: Person = { id: MAILBOX.id, name: MAILBOX.name, givenName: '', surname: '', jobTitle: '', mail: MAILBOX.address };
