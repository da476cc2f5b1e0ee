import { statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGateway, type Gateway } from '../gateway.ts';
import { PEOPLE } from '../people.ts';
import { capabilityStrategy } from '../setup-capability.ts';
import { meetingDayWithAgendaDue, setupFile } from '../setup-file.ts';
import { startTenant, type Tenant } from '../tenant.ts';
import { startApp } from './app.ts';
import { buildTab } from './build-tab.ts';
import type { Child } from './children.ts';
import { openFront } from './front.ts';
import { makeFolder, readKept, writeKept, type Kept } from './kept.ts';
import { localPage } from './local.ts';
import { PlaygroundLine } from './playground-line.ts';
import { startPlayground } from './playground.ts';
import { freePort } from './ports.ts';
import { Trouble } from './trouble.ts';
import { Visit } from './visit.ts';

export interface TryOutOptions {
  readonly root: string;
  readonly dataDir: string;
  readonly port: number;
  readonly tenantPort: number;
  readonly playgroundPort: number;
  readonly say: (sentence: string) => void;
}

export interface TryOut {
  readonly addresses: { readonly page: string; readonly playground: string; readonly health: string };
  /** the first child that ended although nobody asked it to */
  readonly broken: Promise<Child>;
}

const ROOM = 300_000_000;
const SAVE_EVERY = 2000;

async function keptIn(dataDir: string): Promise<Kept> {
  const kept = await readKept(dataDir);
  if (kept) return kept;
  const began = new Date().toISOString();
  const day = Temporal.Now.plainDateISO('Europe/London').toString();
  await writeFile(join(dataDir, 'setup.json'), `${JSON.stringify({ ...setupFile(began), strategies: [capabilityStrategy(day)] }, null, 2)}\n`);
  const first: Kept = { began, day, firstMeetingDay: meetingDayWithAgendaDue(began), installedFrom: null, changes: [], posts: [] };
  await writeKept(dataDir, first);
  return first;
}

async function checkRoom(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < ROOM) throw new Trouble(`There is not enough room on the disk for ${dataDir}: the try-out needs about 300 MB. Free some, then run the command again.`);
}

/** Writes down what the tenant must know at its next start, whenever it has changed. */
function keepSaving(dataDir: string, visit: Visit, tenant: Tenant): { readonly stop: () => Promise<void> } {
  let saved = '';
  const mark = (): string => JSON.stringify([visit.kept().changes.length, visit.installedFrom, tenant.connector.posts.map(({ id, changedAt, deleted }) => [id, changedAt, deleted])]);
  const save = async (): Promise<void> => {
    const now = mark();
    if (now === saved) return;
    await writeKept(dataDir, visit.kept());
    saved = now;
  };
  let saving = Promise.resolve();
  const timer = setInterval(() => {
    // what cannot be written now is tried again, and said at the end
    saving = saving.then(save).catch(() => undefined);
  }, SAVE_EVERY);
  return {
    stop: async () => {
      clearInterval(timer);
      await saving;
      await save();
    },
  };
}

/** Opens one thing and sees to it that it is closed, also when the end was wished for meanwhile. */
async function keep<T>(closing: AsyncDisposableStack, opening: Promise<T>, close: (opened: T) => Promise<void>): Promise<T> {
  const opened = await opening;
  if (closing.disposed) {
    await close(opened);
    throw new Trouble('Stopped.');
  }
  closing.defer(() => close(opened));
  return opened;
}

interface Stage {
  readonly tenant: Tenant;
  readonly visit: Visit;
  readonly line: PlaygroundLine;
  readonly gateway: Gateway;
  readonly appPort: number;
}

/** The stand-in tenant with all that it remembers, and the way between the Playground and the app. */
async function setStage({ dataDir, tenantPort }: TryOutOptions, kept: Kept, publicUrl: string, closing: AsyncDisposableStack): Promise<Stage> {
  const line = new PlaygroundLine(publicUrl);
  const [freeTenantPort, appPort] = [await freePort(tenantPort), await freePort()];
  const options = { dir: join(dataDir, 'tenant'), port: freeTenantPort, today: kept.day, firstMeetingDay: kept.firstMeetingDay, posts: kept.posts, forward: line.forward };
  const tenant = await keep(closing, startTenant(options), (opened) => opened.close());
  const visit = new Visit(tenant, kept);
  const saving = keepSaving(dataDir, visit, tenant);
  closing.defer(saving.stop);
  const gateway = await keep(closing, openGateway({ tenant, line, visitor: () => visit.visitor }), (opened) => opened.close());
  return { tenant, visit, line, gateway, appPort };
}

/** Starts everything; what is opened is handed to `closing`, which closes it from the last to the first. */
export async function runTryOut(options: TryOutOptions, closing: AsyncDisposableStack): Promise<TryOut> {
  const { root, dataDir } = options;
  const front = await keep(closing, openFront(options.port), (opened) => opened.close());
  await makeFolder(dataDir);
  await checkRoom(dataDir);
  const kept = await keptIn(dataDir);
  if (await buildTab(root)) options.say('The tab is built.');
  const publicUrl = `http://localhost:${front.port}`;
  const { tenant, visit, line, gateway, appPort } = await setStage(options, kept, publicUrl, closing);
  if (closing.disposed) throw new Trouble('Stopped.');
  const opening = startPlayground(root, join(dataDir, 'playground'), gateway.endpoint, await freePort(options.playgroundPort));
  closing.defer(async () => {
    await opening.then(({ child }) => child.stop(), () => undefined);
  });
  const app = startApp({ root, dataDir, setupFile: join(dataDir, 'setup.json'), tenant: tenant.env(), port: appPort, publicUrl });
  closing.defer(app.child.stop);
  // Microsoft Graph tries the app's own address out before the app is ready for people
  front.servesApp(appPort);
  tenant.bot.connect(`http://127.0.0.1:${appPort}`);
  const [playground] = await Promise.all([opening, app.ready]);
  await line.open(playground.origin);
  closing.defer(async () => {
    line.close();
  });
  front.serve(localPage({ tenant, visit, playground: () => playground.origin, port: front.port }), appPort);
  if (visit.installedFrom !== tenant.origin) await install(tenant, visit);
  visit.installedFrom = tenant.origin;
  return { addresses: { page: `${publicUrl}/`, playground: `${playground.origin}/`, health: `${publicUrl}/readyz` }, broken: firstToEnd([app.child, playground.child]) };
}

/** Teams tells the app anew where it is installed: the tenant may be at another address than before. */
async function install(tenant: Tenant, visit: Visit): Promise<void> {
  await tenant.bot.install('steering', PEOPLE.secretary);
  if (visit.hasSecondTeam) await tenant.bot.install('strategy');
}

const firstToEnd = (children: readonly Child[]): Promise<Child> =>
  Promise.race(
    children.map(async (child) => {
      await child.ended;
      return child;
    }),
  );
