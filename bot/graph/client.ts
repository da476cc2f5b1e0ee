import { AuthenticationHandler, Client, GraphError, HTTPMessageHandler, ResponseType, TelemetryHandler } from '@microsoft/microsoft-graph-client';
import type { Config } from '../config.ts';
import { Neighbour } from '../ports.ts';
import { openLanes } from './lanes.ts';
import { newPatience, secondsOf, sleep, type Patience, type Sleep } from './patience.ts';
import { read, troubleOf } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** A question to Graph; only GETs are asked, so that every one of them may be repeated. */
export interface Ask {
  readonly tenant: string;
  /** what it asks for, without ids or addresses: for messages and log lines */
  readonly what: string;
  /** with its ids encoded, and its query */
  readonly path: string;
  /** for the Prefer header, on every page */
  readonly prefer?: readonly string[];
  /** no more than four at once in one lane; a mailbox takes no more */
  readonly lane: string;
}

export interface Graph {
  /** One job's conversation with Graph, with its own bounded patience. */
  job(): GraphJob;
}

export interface GraphJob {
  /** @throws Neighbour */
  get(ask: Ask): Promise<unknown>;
  /** The items of all pages; stops early after the page on which `until` finds what it looks for. @throws Neighbour */
  allPages(ask: Ask, until?: Until): Promise<readonly unknown[]>;
}

const AT_ONCE = 4;
const TIMEOUT_MS = 20_000;
const REPEATS = 3;
const MOST_PAGES = 100;
const REPEATED = new Set([429, 503, 504]);

interface Means {
  readonly clientFor: (tenant: string) => Client;
  readonly tokens: Tokens;
  readonly scope: string;
  readonly origin: string;
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
  const means: Means = { clientFor, tokens, scope, origin, pause: options.sleep ?? sleep, timeoutMs: options.timeoutMs ?? TIMEOUT_MS };
  return {
    job: () => {
      const patience = newPatience(means.pause);
      const get = (ask: Ask): Promise<unknown> => inLane(`${ask.tenant} ${ask.lane}`, () => patiently(means, ask, patience));
      return { get, allPages: (ask, until) => allPages(get, means.origin, ask, until) };
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

async function once({ clientFor, timeoutMs }: Means, { tenant, path, prefer = [], what }: Ask): Promise<Response> {
  const request = clientFor(tenant).api(path).responseType(ResponseType.RAW).options({ signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (prefer.length > 0) request.header('Prefer', prefer.join(', '));
  try {
    return (await request.get()) as Response;
  } catch (cause) {
    const isLate = cause instanceof GraphError && cause.code === 'TimeoutError';
    throw new Neighbour('graph', 'unavailable', isLate ? `Graph did not answer in time to ${what}.` : `The line to Graph broke at ${what}.`, { cause });
  }
}

async function patiently(means: Means, ask: Ask, patience: Patience): Promise<unknown> {
  for (let repeat = 0; ; repeat += 1) {
    // asked for first, so that trouble at sign-in is told as such
    await means.tokens(ask.tenant, means.scope);
    const response = await once(means, ask);
    if (response.ok) return await read(response, ask.what);
    const asked = secondsOf(response.headers.get('retry-after'), Date.now());
    const trouble = await troubleOf(response, ask.what, asked);
    if (await mayRepeat(means, ask, { status: response.status, patience, repeat, asked })) continue;
    throw trouble;
  }
}

interface Failed {
  readonly status: number;
  readonly patience: Patience;
  readonly repeat: number;
  readonly asked: number | null;
}

async function mayRepeat({ tokens, scope }: Means, { tenant }: Ask, { status, patience, repeat, asked }: Failed): Promise<boolean> {
  // permissions are frozen into a token when it is issued: one granted since needs a new one
  if ((status === 401 || status === 403) && patience.firstRefusal()) {
    tokens.forget(tenant, scope);
    return true;
  }
  if (!REPEATED.has(status) || repeat >= REPEATS) return false;
  return await patience.wait(asked ?? 2 ** repeat);
}

interface Page {
  readonly value: readonly unknown[];
  readonly next: string | null;
}

function pageOf(body: unknown, { what }: Ask, origin: string): Page {
  const page = (body ?? {}) as Readonly<Record<string, unknown>>;
  const next = page['@odata.nextLink'] ?? null;
  if (!Array.isArray(page['value'])) throw new Neighbour('graph', 'unreadable', `Graph answered without a list to ${what}.`);
  if (next !== null && (typeof next !== 'string' || URL.parse(next)?.origin !== origin)) {
    throw new Neighbour('graph', 'unreadable', `Graph named a next page that is not its own at ${what}.`);
  }
  return { value: page['value'] as readonly unknown[], next };
}

type Until = (items: readonly unknown[]) => boolean;

async function allPages(get: GraphJob['get'], origin: string, ask: Ask, until: Until = () => false): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let path: string | null = ask.path;
  for (let count = 0; path !== null; count += 1) {
    if (count >= MOST_PAGES) throw new Neighbour('graph', 'unreadable', `Graph answered with more than ${MOST_PAGES} pages to ${ask.what}.`);
    const page = pageOf(await get({ ...ask, path }), ask, origin);
    items.push(...page.value);
    path = until(page.value) ? null : page.next;
  }
  return items;
}
