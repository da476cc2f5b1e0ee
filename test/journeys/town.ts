import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ENDPOINTS, type Answers, type Problem } from '../../shared/contract/api.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { readConfig } from '../../bot/config.ts';
import { openHouse, type House } from '../../bot/wiring.ts';
import { freshDatabase, type FreshDatabase } from '../support/postgres.ts';
import { trust } from '../tenant/asks.ts';
import { freePort } from '../tenant/try-out/ports.ts';
import { TEAM, TENANT_ID, type Person } from '../tenant/people.ts';
import { setupFile } from '../tenant/setup-file.ts';
import { startTenant, type Post, type Tenant } from '../tenant/tenant.ts';

/** A council with its tenant, its database and the app: opened as in production, except that the clock is set by hand. */
export interface Town extends AsyncDisposable {
  readonly tenant: Tenant;
  readonly house: House;
  readonly database: FreshDatabase;
  readonly clock: { now(): Instant; set(at: Instant): Promise<void> };
  /** another instance of the app on the same database */
  another(): Promise<House>;
  /** tells the app that it was installed into the team */
  install(): Promise<void>;
  /** what the bot answers to a text in the personal chat, or by mention in the channel */
  say(person: Person, text: string, where?: 'personal' | 'channel'): Promise<Post>;
  /** presses a button on a card; answers the invoke's body */
  press(person: Person, verb: string, data: unknown): Promise<Pressed>;
  api<Name extends keyof Answers>(person: Person, name: Name, input?: Record<string, unknown>): Promise<{ readonly status: number; readonly body: Answers[Name] & Partial<Problem> }>;
  /** nothing is left to be done now */
  quiet(): Promise<void>;
  /** ends the waiting of jobs that are to be tried again later */
  hurry(): Promise<void>;
  /** what stands in the group's channel, oldest first */
  channel(): readonly Post[];
}

export interface Pressed {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: Readonly<Record<string, unknown>> };
}

export interface TownOptions {
  readonly now: Instant;
  readonly firstMeetingDay: string;
  /** changes to the group's setup */
  readonly setup?: Partial<ReturnType<typeof setupFile>>;
  readonly install?: boolean;
  /** the address that Graph can call it at: change notifications are asked for */
  readonly reachable?: boolean;
  /** no group is set up from a file */
  readonly bare?: boolean;
}

const QUIET = `select count(*)::int as left from jobs.job where state in ('created', 'retry', 'active') and start_after <= now()`;

export async function openTown(options: TownOptions): Promise<Town> {
  let now = options.now;
  const tenant = await startTenant({ today: now.slice(0, 10), firstMeetingDay: options.firstMeetingDay, clientId: randomUUID(), now: () => new Date(now) });
  trust(tenant);
  const dir = await mkdtemp(join(tmpdir(), 'quorate-town-'));
  const database = await freshDatabase();
  const file = join(dir, 'group.json');
  const hours = { from: '08:00', until: '18:00', days: 'working' } as const;
  await writeFile(file, JSON.stringify({ ...setupFile(options.now), hours, ...options.setup }));
  const port = options.reachable === true ? await freePort() : 0;
  const publicUrl = options.reachable === true ? `http://localhost:${port}` : 'https://quorate.example';
  const reading = readConfig({
    ...tenant.env(), PORT: port.toString(), DATABASE_URL: database.url, LOG_LEVEL: 'silent', PUBLIC_URL: publicUrl, ...(options.bare !== true && { SETUP_FILE: file }),
  });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const tabFolder = process.env['TAB_FOLDER'];
  const overrides = { clock: { now: () => now }, ...(tabFolder !== undefined && { tabFolder }) };
  const houses: House[] = [await openHouse(reading.config, overrides)];
  const house = houses[0] as House;
  tenant.bot.connect(house.url);
  const looking = new pg.Client({ connectionString: database.url });
  await looking.connect();
  const quiet = async (): Promise<void> => {
    for (let left = 1; left > 0; ) {
      left = (await looking.query<{ left: number }>(QUIET)).rows[0]?.left ?? 0;
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const town: Town = {
    tenant,
    house,
    database,
    quiet,
    clock: {
      now: () => now,
      async set(at) {
        now = at;
        await house.tick();
        await quiet();
      },
    },
    async hurry() {
      await looking.query(`update jobs.job set start_after = now() where state in ('created', 'retry')`);
      await quiet();
    },
    async another() {
      const other = await openHouse(reading.config, overrides);
      houses.push(other);
      return other;
    },
    async install() {
      await send(town, installation(tenant));
      await quiet();
    },
    async say(person, text, where = 'personal') {
      const activity = message(tenant, person, text, where);
      await send(town, activity);
      return await tenant.connector.until((post) => post.activity.replyToId === activity.id);
    },
    async press(person, verb, data) {
      const response = await send(town, invoke(tenant, person, verb, data));
      return { status: response.status, body: (await response.json()) as Pressed['body'] };
    },
    async api(person, name, input = {}) {
      const { method, path } = ENDPOINTS[name];
      const query = method === 'GET' ? `?${new URLSearchParams(input as Record<string, string>).toString()}` : '';
      const response = await fetch(`${house.url}${path}${query}`, {
        method,
        headers: { authorization: `Bearer ${await tenant.userToken(person)}`, 'content-type': 'application/json' },
        ...(method === 'POST' && { body: JSON.stringify(input) }),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
    channel: () => tenant.connector.inConversation(TEAM.channel.id),
    async [Symbol.asyncDispose]() {
      for (const open of houses.reverse()) await open[Symbol.asyncDispose]();
      await looking.end();
      await tenant.close();
      await database.drop();
      await rm(dir, { recursive: true, force: true });
    },
  };
  if (options.install !== false) await town.install();
  return town;
}

export async function send({ house, tenant }: Pick<Town, 'house' | 'tenant'>, activity: object, token?: string): Promise<Response> {
  return await fetch(`${house.url}/api/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token ?? (await tenant.channelToken())}`, 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}

const base = (tenant: Tenant, person: Person, where: 'personal' | 'channel') => ({
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: tenant.serviceUrl,
  locale: 'en-GB',
  timestamp: new Date().toISOString(),
  from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
  recipient: { id: `28:${tenant.env().CLIENT_ID}`, name: 'Quorate' },
  conversation:
    where === 'personal'
      ? { id: tenant.connector.chatWith(person), conversationType: 'personal', tenantId: TENANT_ID }
      : { id: TEAM.channel.id, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID },
  channelData: { tenant: { id: TENANT_ID }, ...(where === 'channel' && { team: { id: TEAM.threadId, aadGroupId: TEAM.aadGroupId, name: TEAM.name }, channel: { id: TEAM.channel.id } }) },
});

export function message(tenant: Tenant, person: Person, text: string, where: 'personal' | 'channel') {
  const bot = { id: `28:${tenant.env().CLIENT_ID}`, name: 'Quorate' };
  const mention = { type: 'mention', text: '<at>Quorate</at>', mentioned: bot };
  return { ...base(tenant, person, where), type: 'message', text: where === 'channel' ? `<at>Quorate</at> ${text}` : text, ...(where === 'channel' && { entities: [mention] }) };
}

export const invoke = (tenant: Tenant, person: Person, verb: string, data: unknown, where: 'personal' | 'channel' = 'channel') => ({
  ...base(tenant, person, where),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

const SETTER_UP: Person = { id: '00000000-0000-4000-8000-000000000009', name: 'Margaret Lowe', givenName: 'Margaret', surname: 'Lowe', jobTitle: '', mail: '' };

export const installation = (tenant: Tenant) => ({
  ...base(tenant, SETTER_UP, 'channel'),
  type: 'installationUpdate',
  action: 'add',
  channelData: { ...base(tenant, SETTER_UP, 'channel').channelData, settings: { selectedChannel: { id: TEAM.channel.id } } },
});

/** All the text that a card shows, for a test that reads it as a person would. */
export function textOf(card: unknown): string {
  const words: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (['text', 'title', 'label', 'value'].includes(key)) words.push(value);
    } else if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(card, '');
  return words.join('\n');
}

export const cardOf = (post: Post): Readonly<Record<string, unknown>> => post.activity.attachments?.[0]?.content as Readonly<Record<string, unknown>>;
export const textOfPost = (post: Post): string => textOf(cardOf(post));
export const later = addMinutes;
