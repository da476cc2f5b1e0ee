import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLIENT_ID, PEOPLE, STRATEGY_TEAM, TEAM, TENANT_ID, type Person } from '../people.ts';
import { startChild, type Child } from './children.ts';
import { Trouble } from './trouble.ts';

/** The one personal chat that the Playground has; whose it is, the gateway decides. */
export const PERSONAL_CHAT = 'a:playground-personal';
/** The Playground has no second team, so that its group chat stands in for that team's channel. */
export const SECOND_CHANNEL = '19:quorate-group-chat-0003@thread.v2';
export const BOT = { id: `28:${CLIENT_ID}`, name: 'Quorate' } as const;

const user = (person: Person): object => ({
  id: `29:${person.id}`, name: person.name, userPrincipleName: person.mail, aadObjectId: person.id, givenName: person.givenName, surname: person.surname, email: person.mail,
});

/** The Playground shows one person and exactly five others, one channel of one team, and one group chat. JSON is YAML. */
const settings = (): string =>
  JSON.stringify({
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: BOT,
    currentUser: user(PEOPLE.secretary),
    users: [PEOPLE.chair, PEOPLE.viceChair, PEOPLE.operations, PEOPLE.digital, PEOPLE.ict].map(user),
    personalChat: { id: PERSONAL_CHAT },
    groupChat: { id: SECOND_CHANNEL, name: `${STRATEGY_TEAM.channel.name} (the second team’s channel)` },
    team: { id: TEAM.threadId, name: TEAM.name, aadGroupId: TEAM.aadGroupId, channels: [TEAM.channel] },
  }, null, 2);

export interface Playground {
  readonly child: Child;
  readonly origin: string;
}

/** Microsoft's Agents Playground, on this machine alone, without telemetry and without opening a browser. */
export async function startPlayground(root: string, folder: string, endpoint: string, port: number): Promise<Playground> {
  const program = join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
  if (!existsSync(program)) throw new Trouble("Microsoft's Agents Playground is missing. Run `npm ci` without `--omit=dev`, then the command again.");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), `${settings()}\n`);
  const child = startChild({
    name: "Microsoft's Agents Playground",
    args: ['--import', join(import.meta.dirname, 'loopback.ts'), program, 'start', '-e', endpoint, '-c', 'msteams', '--dt', '-p', String(port)],
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground-messages.log'), NO_COLOR: '1' },
    log: join(folder, 'playground.log'),
  });
  const line = await child.said((said) => said.startsWith('Listening on '));
  const bound = /\d+/u.exec(line ?? '')?.[0];
  if (bound === undefined) throw new Trouble(`Microsoft's Agents Playground did not start. Its last words: ${child.lastWords().slice(-3).join(' ') || 'none'}`);
  return { child, origin: `http://localhost:${bound}` };
}
