import type { Answers, ENDPOINTS, EndpointName, InputOf, Problem } from '../shared/contract/api.ts';
import { CYCLE_PATHS } from '../shared/contract/paths/index.ts';
import type { Language } from '../shared/domain/group.ts';

/** Why something could not be shown or done. */
export type Trouble =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signIn' };

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

type Way = { readonly [K in EndpointName]: Pick<(typeof ENDPOINTS)[K], 'method' | 'path'> };

/** The contract's paths as values of its own types: a change there is an error here, and the checks stay on the server. */
const PATHS: Way = {
  overview: { method: 'GET', path: '/api/v1/overview' },
  answer: { method: 'POST', path: '/api/v1/answer' },
  report: { method: 'POST', path: '/api/v1/report' },
  settle: { method: 'POST', path: '/api/v1/settle' },
  terms: { method: 'GET', path: '/api/v1/terms' },
  approveTerms: { method: 'POST', path: '/api/v1/terms/approve' },
  people: { method: 'GET', path: '/api/v1/people' },
  decideChange: { method: 'POST', path: '/api/v1/people/decide' },
  saveSeat: { method: 'POST', path: '/api/v1/people/seat' },
  removeSeat: { method: 'POST', path: '/api/v1/people/remove-seat' },
  hold: { method: 'POST', path: '/api/v1/people/hold' },
  officers: { method: 'POST', path: '/api/v1/people/officers' },
  framework: { method: 'GET', path: '/api/v1/framework' },
  saveBody: { method: 'POST', path: '/api/v1/framework/body' },
  saveRoute: { method: 'POST', path: '/api/v1/framework/route' },
  recordRequest: { method: 'POST', path: '/api/v1/framework/request' },
  removeFromFramework: { method: 'POST', path: '/api/v1/framework/remove' },
  setupPlaces: { method: 'GET', path: '/api/v1/setup/places' },
  setup: { method: 'GET', path: '/api/v1/setup' },
  readDocument: { method: 'POST', path: '/api/v1/setup/read' },
  saveDraft: { method: 'POST', path: '/api/v1/setup/save' },
  tryMailbox: { method: 'POST', path: '/api/v1/setup/mailbox' },
  adopt: { method: 'POST', path: '/api/v1/setup/adopt' },
  discardDraft: { method: 'POST', path: '/api/v1/setup/discard' },
  selfCheck: { method: 'GET', path: '/api/v1/self-check' },
  ...CYCLE_PATHS,
};

const PATIENCE = 20_000;
/** those that ask Microsoft, or read a file */
const SLOW: ReadonlySet<EndpointName> = new Set(['setup', 'readDocument', 'tryMailbox', 'adopt', 'selfCheck']);
const SLOW_PATIENCE = 60_000;

export interface Door {
  readonly token: () => Promise<string>;
  readonly language: Language;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const trouble = (why: Trouble): { readonly ok: false; readonly trouble: Trouble } => ({ ok: false, trouble: why });

const requestOf = (name: EndpointName, input: object, language: Language): [string, RequestInit] => {
  const { method, path } = PATHS[name];
  const headers = { accept: 'application/json', 'accept-language': language };
  if (method === 'POST') return [path, { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(input) }];
  const query = new URLSearchParams(Object.entries(input).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  return [query.size === 0 ? path : `${path}?${query.toString()}`, { method, headers }];
};

interface Until {
  readonly patience: number;
  readonly overtaken: AbortSignal | undefined;
}

/** null: Teams gave no token. */
const send = async (door: Door, url: string, init: RequestInit, until: Until): Promise<Response | null> => {
  const token = await door.token().catch(() => null);
  if (token === null) return null;
  const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` };
  const patience = AbortSignal.timeout(until.patience);
  return door.fetch(url, { ...init, headers, signal: until.overtaken === undefined ? patience : AbortSignal.any([patience, until.overtaken]) });
};

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'why' in body && 'message' in body;

const read = async <T>(response: Response): Promise<Reply<T>> => {
  if (response.status === 401) return trouble({ kind: 'signIn' });
  const body: unknown = await response.json();
  if (response.ok) return { ok: true, value: body as T };
  if (!isProblem(body)) return trouble({ kind: 'unreachable' });
  return trouble(body.why === 'signIn' ? { kind: 'signIn' } : { kind: 'refused', problem: body });
};

/** Calls an endpoint; an expired token is renewed once and the same request repeated. overtaken: nobody waits for the answer any more. */
export const call = async <K extends EndpointName>(door: Door, name: K, input: InputOf<K>, overtaken?: AbortSignal): Promise<Reply<Answers[K]>> => {
  const [url, init] = requestOf(name, input, door.language);
  const until: Until = { patience: SLOW.has(name) ? SLOW_PATIENCE : PATIENCE, overtaken };
  try {
    const first = await send(door, url, init, until);
    const response = first?.status === 401 ? await send(door, url, init, until) : first;
    return response === null ? trouble({ kind: 'signIn' }) : await read<Answers[K]>(response);
  } catch {
    return trouble({ kind: 'unreachable' });
  }
};
