import { randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import type { Links } from '../shared/contract/views.ts';
import { bankHolidayCalendar } from './bank-holidays.ts';
import { setUpDialog } from './cards/setting-up.ts';
import { welcomeCard } from './cards/welcome.ts';
import { systemClock } from './clock.ts';
import { openDocuments } from './documents/documents.ts';
import { openPrinter } from './paperwork/printer.ts';
import type { Config } from './config.ts';
import { makeAnswer } from './conversation/answer.ts';
import { openGraph } from './graph/graph.ts';
import { startClock } from './jobs/clock.ts';
import { openQueue, type Queue } from './jobs/queue.ts';
import { runJob } from './jobs/run.ts';
import type { Running, Step } from './jobs/running.ts';
import { openLog, withCorrelation } from './log.ts';
import type { Changes, Clock, Doors, Log, Ports, Store } from './ports.ts';
import { openChanges } from './store/changes.ts';
import { openDatabase } from './store/database.ts';
import { startEmbedded } from './store/embedded.ts';
import { openStore } from './store/store.ts';
import { openTeams, type Teams } from './teams/teams.ts';
import { asksOf, tabUseCasesOf } from './usecases/doors.ts';
import { mayFollow } from './usecases/may-follow.ts';
import { notified } from './usecases/notices/notified.ts';
import { noteTeamEvent } from './usecases/feeds/team-events.ts';
import { setUpFromFile } from './setup-file.ts';
import { openWeb } from './web/web.ts';

/** The whole app, open. Disposing of it closes everything in the opposite order. */
export interface House extends AsyncDisposable {
  readonly log: Log;
  readonly port: number;
  /** where it listens */
  readonly url: string;
  readonly ports: Ports;
  /** one turn of the clock, now */
  tick(): Promise<void>;
  /** asks for every group's calendar and team to be read now */
  synchronise(): Promise<void>;
}

/** What a test or a drill puts in the place of the real thing. */
export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Log;
  /** stops at each step of a delivery */
  readonly step?: (step: Step) => Promise<void> | void;
  /** another build of the tab */
  readonly tabFolder?: string;
}

const TAB_FOLDER = join(import.meta.dirname, '..', 'dist', 'tab');

export async function openHouse(config: Config, overrides: Overrides = {}): Promise<House> {
  await using closing = new AsyncDisposableStack();
  const log = overrides.log ?? openLog(config.logLevel);
  const clock = overrides.clock ?? systemClock;
  const { store, queue, changes } = await openRecords(config, log, closing);
  const graph = openGraph(config, log);
  const links = linksOf(config);
  const doors: Doors = { answer: async () => await Promise.reject(new Error('the house is not open yet')), noticed: async () => await Promise.resolve(null), dialog: (opening) => setUpDialog(opening, links) };
  const teams = openTeams({ config, log, clock, doors, readChannel: graph.readChannel, ...channelTokens(config, graph.tokens) });
  closing.defer(async () => await teams.close());
  const { clientId, tenantId, publicUrl, allowedTenants } = config;
  const ports: Ports = {
    clock, log, store, bankHolidays: bankHolidayCalendar(), calendar: graph.calendar, notifications: graph.notifications, roster: graph.roster, documents: openDocuments(log), printer: openPrinter(), mail: graph.mail,
    post: teams.post, installation: { clientId, tenantId, publicUrl, allowedTenants },
  };
  Object.assign(doors, doorsOf(ports, links));

  const running: Running = { ports, links, newId: randomUUIDv7, syncSeconds: config.syncSeconds, ...(overrides.step && { step: overrides.step }) };
  const web = openWeb({
    config, log, teams, tab: tabUseCasesOf(ports, randomUUIDv7), graph: { notified: async (items) => await notified(ports, items) },
    live: { changes, mayFollow: async (who, group) => await mayFollow(ports, who, group) }, isReady: async () => await store.isReady(), tabFolder: overrides.tabFolder ?? TAB_FOLDER,
  });
  const { port } = await web.listen();
  closing.defer(async () => await web.close());
  await setUpFromFile(ports, config, randomUUIDv7);
  // the jobs end before what they send with is closed: a deploy must leave no delivery in doubt
  closing.defer(async () => await queue.stop());
  await queue.start(async (job) => {
    await withCorrelation(`${job.kind}-${randomUUIDv7()}`, async () => await runJob(running, job));
  });
  const clockWork = startClock(running, async () => await setUpFromFile(ports, config, randomUUIDv7));
  closing.defer(async () => await clockWork.stop());
  await begin(teams, clockWork);
  const open = closing.move();
  return {
    log,
    port,
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    ports,
    tick: async () => await clockWork.tick(),
    synchronise: async () => await clockWork.synchroniseAll(),
    [Symbol.asyncDispose]: async () => await open.disposeAsync(),
  };
}

interface Opened {
  readonly store: Store;
  readonly queue: Queue;
  readonly changes: Changes;
}

async function openRecords(config: Config, log: Log, closing: AsyncDisposableStack): Promise<Opened> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config.dataDir, { durable: true }) : null;
  if (embedded !== null) closing.defer(async () => await embedded.stop());
  const url = config.databaseUrl ?? embedded?.url ?? '';
  const database = await openDatabase(url, log);
  closing.defer(async () => await database.close());
  const queue = await openQueue(url, log);
  closing.defer(async () => await queue.stop());
  const changes = openChanges({ url, log });
  closing.defer(async () => await changes.close());
  return { store: openStore(database, async (handle, job, after) => await queue.enqueue(handle, job, after)), queue, changes };
}

const channelTokens = (config: Config, tokens: ReturnType<typeof openGraph>['tokens']) => ({
  token: async (scope: string): Promise<string> => await tokens(config.tenantId, scope),
  forgetToken: (scope: string): void => {
    tokens.forget(config.tenantId, scope);
  },
});

const doorsOf = (ports: Ports, links: Links): Doors => ({
  answer: makeAnswer(ports, asksOf(ports, randomUUIDv7), links),
  async noticed(event) {
    const welcome = await noteTeamEvent(ports, event);
    return welcome === null ? null : welcomeCard(welcome, links);
  },
  dialog: (opening) => setUpDialog(opening, links),
});

const linksOf = ({ publicUrl, teamsAppId }: Config): Links => {
  const tab = `${publicUrl}/tab/`;
  return teamsAppId === null ? { tab } : { tab, app: teamsAppId };
};

/** What was due while nobody was there is looked at now, and the first person does not wait for keys. */
async function begin(teams: Teams, clockWork: { begin(): Promise<void> }): Promise<void> {
  await teams.warm();
  await clockWork.begin();
}
