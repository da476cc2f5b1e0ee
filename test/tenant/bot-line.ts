import { account, installation, memberUpdate, taskInvoke, teamRenamed, type Address, type BotActivity } from './bot-activities.ts';
import { PEOPLE, type Person } from './people.ts';
import type { Places } from './places.ts';
import type { Team, TeamName, Teams } from './team.ts';

export { account };

interface Connections {
  readonly teams: Teams;
  readonly places: Places;
  readonly withheld: Set<string>;
  readonly address: Address;
  readonly token: () => Promise<string>;
}

/** Where the bot stands, and what Teams tells it by itself. */
export class BotLine {
  readonly #connections: Connections;
  #app: string | undefined;

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  /** From now on the bot listens at this address ("http://127.0.0.1:3978"); without one nobody is told. */
  connect(app: string): void {
    this.#app = app;
  }

  /** One activity with the connector's token; undefined while no bot is connected. */
  async deliver(activity: BotActivity): Promise<Response | undefined> {
    if (this.#app === undefined) return undefined;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await this.#connections.token()}` };
    return await fetch(`${this.#app}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
  }

  /** Comes into the team, and the bot is told where it is installed. */
  async joins(person: Person, name: TeamName = 'steering', by: Person = PEOPLE.secretary): Promise<void> {
    const team = this.#connections.teams[name];
    team.add(person);
    await this.#tell(team, memberUpdate(this.#connections.address, team, person, 'membersAdded', by));
  }

  async leaves(person: Person, name: TeamName = 'steering', by: Person = PEOPLE.secretary): Promise<void> {
    const team = this.#connections.teams[name];
    team.remove(person);
    await this.#tell(team, memberUpdate(this.#connections.address, team, person, 'membersRemoved', by));
  }

  async renames(name: TeamName, title: string, by: Person = PEOPLE.secretary): Promise<void> {
    const team = this.#connections.teams[name];
    team.name = title;
    await this.#tell(team, teamRenamed(this.#connections.address, team, by));
  }

  /** An owner adds the app to the team and consents to what it may read there. */
  async install(name: TeamName, by: Person = ownerOf(this.#connections.teams[name])): Promise<void> {
    const { teams, places, withheld, address } = this.#connections;
    const team = teams[name];
    places.open(team.threadId);
    withheld.delete(team.aadGroupId);
    for (const activity of installation(address, team, by)) await this.#tell(team, activity);
  }

  async uninstall(name: TeamName, by: Person = ownerOf(this.#connections.teams[name])): Promise<void> {
    const { teams, places, withheld, address } = this.#connections;
    const team = teams[name];
    for (const activity of installation(address, team, by, 'remove')) await this.#tell(team, activity);
    places.close(team.threadId);
    withheld.add(team.aadGroupId);
  }

  /** Presses a button that opens a dialog, or hands a dialog in; answers what the bot said to it. */
  async dialog(person: Person, name: 'task/fetch' | 'task/submit', data: BotActivity, where: TeamName | 'personal' = 'steering'): Promise<{ readonly status: number; readonly body: unknown }> {
    const { teams, places, address } = this.#connections;
    const place = where === 'personal' ? where : { team: teams[where] };
    const response = await this.deliver(taskInvoke(address, person, name, data, place, places.chatWith(person.id)));
    if (!response) throw new Error('no bot is connected to the stand-in');
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  async #tell(team: Team, activity: BotActivity): Promise<void> {
    const place = this.#connections.places.find(team.threadId, false);
    if (!place || !this.#connections.places.isOpen(place)) return;
    const response = await this.deliver(activity);
    if (response && response.status >= 300) throw new Error(`the bot answered ${response.status} to ${String(activity['type'])}`);
  }
}

const ownerOf = (team: Team): Person => team.people().find((person) => team.isOwner(person)) ?? PEOPLE.administrator;
