import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BotLine } from './bot-line.ts';
import type { Calendar } from './calendar.ts';
import { keepCertificate } from './certificate.ts';
import { ConnectorDesk, connectorDoor, type Forward } from './connector.ts';
import { Directory } from './directory.ts';
import { Faults } from './faults.ts';
import { graphDoor } from './graph.ts';
import { Letters, type SentLetter } from './letters.ts';
import { Mailboxes } from './mailboxes.ts';
import { CLIENT_ID, MAILBOX, TEAM, TENANT_ID, type Person } from './people.ts';
import { Places } from './places.ts';
import { Posts, type Post } from './posts.ts';
import { attend, close, listen, type Call } from './server.ts';
import { signInDoor } from './sign-in.ts';
import { Subscriptions } from './subscriptions.ts';
import { openTeams, type Team, type Teams } from './team.ts';
import { channelToken, sharedKeys, userToken, type TokenOverrides } from './tokens.ts';

export type { Forward } from './connector.ts';
export type { Fault } from './faults.ts';
export type { Post, WireActivity } from './posts.ts';
export type { Call, Where } from './server.ts';
export type { TokenOverrides } from './tokens.ts';

export interface TenantOptions {
  /** where the certificate is kept from one start to the next; without it a folder that goes when the tenant closes */
  readonly dir?: string;
  readonly port?: number;
  /** the day on which the calendar is drawn up; as yyyy-mm-dd or a day */
  readonly today?: Temporal.PlainDate | string;
  /** the day of the next meeting; five working days from today unless given */
  readonly firstMeetingDay?: Temporal.PlainDate | string;
  /** another application than people.ts has: the Bot Framework keeps tokens in a static cache by application */
  readonly clientId?: string;
  /** the PEM of a certificate that the application may sign in with */
  readonly clientCertificate?: string;
  readonly forward?: Forward;
  /** what the bot posted before, when the tenant is started again */
  readonly posts?: readonly Post[];
  /** the moment that posts are stamped with and subscriptions expire by, where the clock is set by hand */
  readonly now?: () => Date;
}

const VARIABLES = ['CLIENT_ID', 'TENANT_ID', 'CLIENT_SECRET', 'ALLOWED_TENANTS', 'ENTRA_URL', 'GRAPH_URL', 'BOT_OPENID_METADATA_URL', 'SERVICE_URL_HOSTS', 'NODE_EXTRA_CA_CERTS'] as const;
export type TenantEnv = Record<(typeof VARIABLES)[number], string>;

export interface Connector {
  readonly posts: readonly Post[];
  /** the posts of a chat, of a thread, or of a whole channel with its threads */
  inConversation(id: string): Post[];
  latest(): Post | undefined;
  /** the first post that is as wanted: one that is there already, or the next that comes or is edited */
  until(predicate: (post: Post) => boolean, ms?: number): Promise<Post>;
  /** the id of the bot's chat with that person */
  chatWith(person: Person): string;
  /** Somebody adds the app for themselves. */
  addFor(person: Person): void;
  /** takes the bot out of the team, or out of one channel or chat */
  remove(conversation?: string): void;
  restore(conversation?: string): void;
}

export interface Tenant {
  readonly origin: string;
  readonly serviceUrl: string;
  /** the PEM to trust: tls.setDefaultCACertificates([...tls.getCACertificates('default'), tenant.ca]) */
  readonly ca: string;
  /** application permissions, Entra's and the team's; Graph answers 403 without the one that it needs */
  readonly grants: Set<string>;
  /** delegated permissions that were consented to */
  readonly consents: Set<string>;
  /** the steering group's team */
  readonly team: Team;
  readonly teams: Teams;
  /** the object ids of teams in which the app has no resource-specific consent; Graph refuses it everything there */
  readonly withheld: Set<string>;
  /** of the steering group's mailbox */
  readonly calendar: Calendar;
  readonly mailboxes: Mailboxes;
  /** mail that went out, the first one first */
  readonly letters: { all(): readonly SentLetter[] };
  readonly subscriptions: Subscriptions;
  readonly connector: Connector;
  /** what Teams tells the bot by itself: comings and goings, installations, dialogs */
  readonly bot: BotLine;
  readonly faults: Faults;
  readonly calls: readonly Call[];
  env(): TenantEnv;
  /** the token that the tab gets from teams-js */
  userToken(person: Person, overrides?: TokenOverrides): Promise<string>;
  /** the token that the Bot Connector would send to the bot */
  channelToken(overrides?: TokenOverrides): Promise<string>;
  close(): Promise<void>;
}

const GRANTS = ['Calendars.Read', 'Mail.Send', 'User.Read.All', 'TeamSettings.Read.Group', 'ChannelSettings.Read.Group', 'TeamMember.Read.Group', 'ChannelMember.Read.Group', 'TeamsActivity.Send.Group'];
const CLIENT_SECRET = 'stand-in';

const dayOf = (day: Temporal.PlainDate | string): Temporal.PlainDate => Temporal.PlainDate.from(day);

function connectorOf(posts: Posts, places: Places): Connector {
  return {
    get posts() {
      return posts.all();
    },
    inConversation: (id) => posts.all().filter(({ conversation }) => conversation === id || conversation.startsWith(`${id};`)),
    latest: () => posts.all().at(-1),
    until: (predicate, ms = 5000) => posts.until(predicate, ms),
    chatWith: (person) => places.chatWith(person.id),
    addFor: (person) => { places.add(person.id); },
    remove: (conversation = TEAM.threadId) => {
      places.close(conversation);
    },
    restore: (conversation = TEAM.threadId) => {
      places.open(conversation);
    },
  };
}

/** A Microsoft 365 tenant on this machine: sign-in, Graph and the Bot Connector behind one https origin. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'quorate-tenant-')));
  const [certificate, keys] = await Promise.all([keepCertificate(dir), sharedKeys()]);
  const clientId = options.clientId ?? CLIENT_ID;
  const application = { clientId, clientSecret: CLIENT_SECRET, certificate: options.clientCertificate, grants: new Set(GRANTS), consents: new Set(['User.Read']) };
  const now = options.now ?? (() => new Date());
  const directory = new Directory();
  const mailboxes = new Mailboxes(directory, dayOf(options.today ?? Temporal.Now.plainDateISO('Europe/London')), options.firstMeetingDay === undefined ? undefined : dayOf(options.firstMeetingDay));
  const [teams, posts, faults, calls] = [openTeams(directory), new Posts(options.posts, options.now), new Faults(), [] as Call[]];
  const subscriptions = new Subscriptions(now);
  const letters = new Letters();
  mailboxes.watch((mailbox, change) => {
    subscriptions.note(mailbox, change);
  });
  const places = new Places(teams);
  const withheld = new Set<string>([teams.strategy.aadGroupId]);
  const { server, port, origin } = await listen(certificate, options.port ?? 0);
  const doors = {
    signIn: signInDoor(origin, keys, application),
    graph: graphDoor({ keys, application, directory, teams, withheld, mailboxes, letters, subscriptions, posts, now }),
    connector: connectorDoor(keys, new ConnectorDesk(posts, places, options.forward)),
  };
  attend(server, { origin, doors, calls, faults });
  const serviceUrl = `${origin}/connector/`;
  const address = { serviceUrl, bot: { id: `28:${clientId}`, name: 'Quorate' } };
  return {
    origin, serviceUrl, ca: certificate.cert, grants: application.grants, consents: application.consents, team: teams.steering, teams, withheld,
    calendar: mailboxes.calendarOf(MAILBOX.id), mailboxes, letters, subscriptions, faults, calls,
    bot: new BotLine({ teams, places, withheld, address, token: () => channelToken(keys, serviceUrl, undefined, clientId) }),
    connector: connectorOf(posts, places),
    env: () => ({
      CLIENT_ID: clientId, TENANT_ID, CLIENT_SECRET, ALLOWED_TENANTS: TENANT_ID, ENTRA_URL: origin, GRAPH_URL: origin,
      BOT_OPENID_METADATA_URL: `${origin}/v1/.well-known/openidconfiguration`, SERVICE_URL_HOSTS: `localhost:${port}`, NODE_EXTRA_CA_CERTS: certificate.path,
    }),
    userToken: (person, overrides) => userToken(keys, origin, person, overrides, clientId),
    channelToken: (overrides) => channelToken(keys, serviceUrl, overrides, clientId),
    close: async () => {
      subscriptions.courier.close();
      await close(server);
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}
