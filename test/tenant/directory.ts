import { CLOSED_MAILBOX, MAILBOX, PEOPLE, STRATEGY_MAILBOX, type Person } from './people.ts';

const shared = ({ id, address, name }: { readonly id: string; readonly address: string; readonly name: string }): Person => ({ id, name, givenName: '', surname: '', jobTitle: '', mail: address });

/** Every account of the tenant: people, guests, and the accounts behind shared mailboxes. */
export class Directory {
  readonly #accounts = new Map<string, Person>(Object.values(PEOPLE).map((person) => [person.id, person]));
  readonly #mailboxes = new Map<string, Person>([MAILBOX, STRATEGY_MAILBOX, CLOSED_MAILBOX].map((mailbox) => [mailbox.id, shared(mailbox)]));

  add(person: Person): void {
    this.#accounts.set(person.id, person);
  }

  addMailbox(mailbox: { readonly id: string; readonly address: string; readonly name: string }): Person {
    const account = shared(mailbox);
    this.#mailboxes.set(account.id, account);
    return account;
  }

  remove(person: Person): void {
    this.#accounts.delete(person.id);
  }

  change(person: Person, now: Partial<Omit<Person, 'id'>>): void {
    this.#accounts.set(person.id, { ...(this.#accounts.get(person.id) ?? person), ...now });
  }

  get(id: string): Person | undefined {
    return this.#accounts.get(id);
  }

  /** By object id or by address. */
  find(idOrAddress: string): Person | undefined {
    const wanted = idOrAddress.toLowerCase();
    for (const accounts of [this.#accounts, this.#mailboxes]) {
      const found = accounts.get(wanted) ?? accounts.values().find(({ mail }) => mail.toLowerCase() === wanted);
      if (found) return found;
    }
    return undefined;
  }
}
