import { AuthenticationHandler, Client, GraphError, HTTPMessageHandler, ResponseType, TelemetryHandler } from '@microsoft/microsoft-graph-client';
import type { Config } from '../config.ts';
import { Neighbour } from '../ports.ts';
import { methodOf, type Ask, type Deed, type Request } from './ask.ts';
import { openLanes } from './lanes.ts';
import { allPages, round, type Round, type Until } from './pages.ts';
import { newPatience, secondsOf, sleep, type Patience, type Sleep } from './patience.ts';
import { read, troubleOf } from './reading.ts';
import type { Tokens } from './tokens.ts';

export interface Graph {
  /** One job's conversation with Graph, with its own bounded patience. */
  job(): GraphJob;
  /** Whether a link is Graph's own: no other is followed. */
  isOwn(link: string): boolean;
}

export interface GraphJob {
  /** @throws Neighbour */
  get(ask: Ask): Promise<unknown>;
  /** Graph's answer; null where it says nothing. @throws Neighbour */
  send(deed: Deed): Promise<unknown>;
  /** The items of all pages; stops early after the page on which `until` finds what it looks for. @throws Neighbour */
  allPages(ask: Ask, until?: Until): Promise<readonly unknown[]>;
  /** The items of all pages, and the link with which the next round begins. @throws Neighbour */
  round(ask: Ask): Promise<Round>;
}

const AT_ONCE = 4;
const TIMEOUT_MS = 20_000;
const REPEATS = 3;
/** done, or taken to be done, with nothing to say */
const SILENT = new Set([202, 204]);
const REPEATED = new Set([429, 503, 504]);

interface Means {
  readonly clientFor: (tenant: string) => Client;
  readonly tokens: Tokens;
  readonly scope: string;
  readonly pause: Sleep;
  readonly timeoutMs: number;
}

export function openClient(config: Config, tokens: Tokens, options: { readonly sleep?: Sleep; readonly timeoutMs?: number } = {}): Graph {
  const { host, hostname, origin } = new URL(config.graphUrl);
  const scope = `${origin}/.default`;
  const clients = new Map<string, Client>();
  const clientFor = (tenant: string): Client => {
    const made = clients.get(tenant) ?? newClient(`https://${host}/`, hostname, () => tokens(tenant, scope));
    clients.set(tenant, made);
    return made;
  };
  const inLane = openLanes(AT_ONCE);
  const isOwn = (link: string): boolean => URL.parse(link)?.origin === origin;
  const means: Means = { clientFor, tokens, scope, pause: options.sleep ?? sleep, timeoutMs: options.timeoutMs ?? TIMEOUT_MS };
  return {
    isOwn,
    job: () => {
      const patience = newPatience(means.pause);
      const send = (request: Request): Promise<unknown> => inLane(`${request.tenant} ${request.lane}`, () => patiently(means, request, patience));
      return { get: send, send, allPages: (ask, until) => allPages({ get: send, isOwn }, ask, until), round: (ask) => round({ get: send, isOwn }, ask) };
    },
  };
}

// neither the library's repetitions, which repeat POSTs too and wait for minutes, nor its redirections
function newClient(baseUrl: string, hostname: string, getAccessToken: () => Promise<string>): Client {
  const signIn = new AuthenticationHandler({ getAccessToken });
  const telemetry = new TelemetryHandler();
  signIn.setNext(telemetry);
  telemetry.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware: signIn, baseUrl, customHosts: new Set([hostname]) });
}

async function once({ clientFor, timeoutMs }: Means, asked: Request): Promise<Response> {
  const { tenant, path, prefer = [], what } = asked;
  const request = clientFor(tenant).api(path).responseType(ResponseType.RAW).options({ signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (prefer.length > 0) request.header('Prefer', prefer.join(', '));
  const body = 'body' in asked ? asked.body : undefined;
  try {
    switch (methodOf(asked)) {
      case 'GET':
        return (await request.get()) as Response;
      case 'POST':
        return (await request.post(body)) as Response;
      case 'PATCH':
        return (await request.patch(body)) as Response;
      case 'DELETE':
        return (await request.delete()) as Response;
    }
  } catch (cause) {
    const isLate = cause instanceof GraphError && cause.code === 'TimeoutError';
    throw new Neighbour('graph', 'unavailable', isLate ? `Graph did not answer in time to ${what}.` : `The line to Graph broke at ${what}.`, { cause });
  }
}

async function patiently(means: Means, request: Request, patience: Patience): Promise<unknown> {
  for (let repeat = 0; ; repeat += 1) {
    // asked for first, so that trouble at sign-in is told as such
    await means.tokens(request.tenant, means.scope);
    const response = await once(means, request);
    if (SILENT.has(response.status) && methodOf(request) !== 'GET') return null;
    if (response.ok) return await read(response, request.what);
    const asked = secondsOf(response.headers.get('retry-after'), Date.now());
    const trouble = await troubleOf(response, request.what, asked);
    if (await mayRepeat(means, request, { status: response.status, patience, repeat, asked })) continue;
    throw trouble;
  }
}

interface Failed {
  readonly status: number;
  readonly patience: Patience;
  readonly repeat: number;
  readonly asked: number | null;
}

async function mayRepeat({ tokens, scope }: Means, request: Request, { status, patience, repeat, asked }: Failed): Promise<boolean> {
  // permissions are frozen into a token when it is issued: one granted since needs a new one; what was refused for want of it was not done
  if ((status === 401 || status === 403) && patience.firstRefusal()) {
    tokens.forget(request.tenant, scope);
    return true;
  }
  if (methodOf(request) === 'POST' || !REPEATED.has(status) || repeat >= REPEATS) return false;
  return await patience.wait(asked ?? 2 ** repeat);
}
