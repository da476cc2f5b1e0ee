import type { AddressInfo } from 'node:net';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { ENDPOINTS } from '../../shared/contract/api.ts';
import type { Config } from '../config.ts';
import type { Log } from '../ports.ts';
import { openAllowance } from './allowance.ts';
import { BODY_LIMIT, limitOf } from './body-limits.ts';
import { endpoint, ENDPOINT_NAMES, guard } from './endpoints.ts';
import { openDoor, troubleOf } from './door.ts';
import { NOTIFICATIONS_LIMIT, openGraphDoor, type GraphParts } from './graph-notifications.ts';
import { openListening } from './listening.ts';
import { openLive, type LiveParts } from './live.ts';
import { PAGES, sendPage } from './pages.ts';
import { sendJson, sendText, sendTrouble } from './problem.ts';
import { openReadiness } from './readiness.ts';
import { openSignIn } from './sign-in.ts';
import type { TabUseCases } from './tab-api.ts';
import { readTabFiles, sendTabFile, type TabFiles } from './tab-files.ts';
import { inCorrelation, type Handle } from './turn.ts';

/** What bot/teams answers to what the Bot Connector posts. */
export interface TeamsAnswer {
  readonly status: number;
  /** a JSON value, a sentence, or undefined for nothing */
  readonly body: unknown;
}

export interface WebParts {
  readonly config: Config;
  readonly log: Log;
  /** judges by itself who speaks and what is said */
  readonly teams: { receive(request: { readonly headers: Readonly<Record<string, string | undefined>>; readonly body: unknown }): Promise<TeamsAnswer> };
  readonly tab: TabUseCases;
  /** what Microsoft Graph tells of the calendars */
  readonly graph: GraphParts;
  /** what is told to tabs that are open, while it happens */
  readonly live: LiveParts;
  /** whether the store answers */
  readonly isReady: () => Promise<boolean>;
  /** where the built tab lies */
  readonly tabFolder: string;
}

export interface Web {
  /** @throws Error in words when the port cannot be had */
  listen(): Promise<{ readonly port: number }>;
  /** Lets what is under way finish, up to five seconds. */
  close(): Promise<void>;
}

export function openWeb(parts: WebParts): Web {
  const { config, log } = parts;
  const state: State = { files: new Map(), isClosing: false, endLive: () => undefined };
  const server = createServer({ name: '', handleUncaughtExceptions: false });
  const listening = openListening(server);
  openDoor(server, config, log, () => state.isClosing);
  route(server, parts, state);
  server.on('restifyError', (request: Request, response: Response, error: unknown) => {
    // the answer is ours, so restify's own, which repeats the error's message, is never sent
    sendTrouble(request, response, troubleOf(error));
  });
  return {
    listen: async () => {
      state.files = await readTabFiles(parts.tabFolder);
      if (state.files.size === 0) log.warn('web.tabNotBuilt');
      await listening.begin(config, log);
      const { port } = server.server.address() as AddressInfo;
      log.info('web.listening', { host: config.host, port });
      return { port };
    },
    close: async () => {
      state.isClosing = true;
      state.endLive();
      await listening.end();
      log.info('web.closed');
    },
  };
}

interface State {
  files: TabFiles;
  isClosing: boolean;
  endLive: () => void;
}

const reading = (maxBodySize: number) => [plugins.bodyReader({ maxBodySize }), ...[plugins.jsonBodyParser({ mapParams: false, bodyReader: true })].flat()];

function route(server: Server, parts: WebParts, state: State): void {
  const { config, log } = parts;
  const at = (path: string, handle: Handle): void => {
    server.get(path, inCorrelation(handle, log));
    server.head(path, inCorrelation(handle, log));
  };
  const readBody = reading(BODY_LIMIT);
  server.post('/api/messages', readBody, inCorrelation((request, response) => receive(parts, request, response), log));
  // a proxy may stand in front of everybody, Graph too, so this one is generous
  const graph = openGraphDoor(parts.graph, log, openAllowance(300, 20));
  for (const kind of ['notifications', 'lifecycle'] as const) {
    server.post(`/api/graph/${kind}`, graph.admit, reading(NOTIFICATIONS_LIMIT), inCorrelation(graph.hear(kind === 'lifecycle'), log));
  }
  const gate = { signIn: openSignIn(config, log), people: openAllowance(120, 2), documents: openAllowance(20, 0.2), files: openAllowance(30, 0.5), strangers: openAllowance(60, 0.5) };
  for (const name of ENDPOINT_NAMES) {
    const { method, path } = ENDPOINTS[name];
    const handle = inCorrelation(endpoint(name, parts.tab, gate), log);
    if (method === 'GET') server.get(path, handle);
    else if (limitOf(name) === BODY_LIMIT) server.post(path, readBody, handle);
    else server.post(path, guard(gate, log), reading(limitOf(name)), handle);
  }
  const live = openLive(parts.live, gate, log);
  state.endLive = live.close;
  server.get('/api/v1/live', inCorrelation(live.handle, log));
  at('/healthz', async (_request, response) => {
    sendJson(response, 200, { status: 'alive' });
  });
  const isReadyNow = openReadiness(parts.isReady);
  at('/readyz', async (_request, response) => {
    const isReady = !state.isClosing && (await isReadyNow());
    sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'notReady' });
  });
  at('/tab', async (request, response) => {
    response.writeHead(308, { Location: `tab/${/\?.*$/u.exec(request.url ?? '')?.[0] ?? ''}`, 'Cache-Control': 'no-cache' });
    response.end();
  });
  at('/tab/*', (request, response) => sendTabFile(state.files, request, response));
  for (const page of PAGES) {
    at(`/${page}`, async (request, response) => {
      sendPage(page, request, response);
    });
  }
}

async function receive({ teams }: WebParts, request: Request, response: Response): Promise<void> {
  const { status, body } = await teams.receive({ headers: { authorization: request.headers.authorization }, body: request.body as unknown });
  if (body === undefined) {
    response.writeHead(status);
    response.end();
  } else if (typeof body === 'string') sendText(response, status, body);
  else sendJson(response, status, body);
}
