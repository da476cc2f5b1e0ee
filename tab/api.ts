import type { Answers, ENDPOINTS, AnswerInput, OverviewInput, Problem, ReportInput, SettleInput } from '../shared/contract/api.ts';
import type { Language } from '../shared/domain/group.ts';

/** Why something could not be shown or done. */
export type Trouble =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signIn' };

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

interface Inputs {
  readonly overview: OverviewInput;
  readonly answer: AnswerInput;
  readonly report: ReportInput;
  readonly settle: SettleInput;
}

/** The contract's paths as values of its own types: a change there is an error here, and the checks stay on the server. */
const PATHS: { readonly [K in keyof typeof ENDPOINTS]: Pick<(typeof ENDPOINTS)[K], 'method' | 'path'> } = {
  overview: { method: 'GET', path: '/api/v1/overview' },
  answer: { method: 'POST', path: '/api/v1/answer' },
  report: { method: 'POST', path: '/api/v1/report' },
  settle: { method: 'POST', path: '/api/v1/settle' },
};

const PATIENCE = 20_000;

export interface Door {
  readonly token: () => Promise<string>;
  readonly language: Language;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const trouble = (why: Trouble): { readonly ok: false; readonly trouble: Trouble } => ({ ok: false, trouble: why });

const requestOf = (name: keyof Inputs, input: Inputs[keyof Inputs], language: Language): [string, RequestInit] => {
  const { method, path } = PATHS[name];
  const headers = { accept: 'application/json', 'accept-language': language };
  if (method === 'POST') return [path, { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(input) }];
  const query = new URLSearchParams(Object.entries(input).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  return [query.size === 0 ? path : `${path}?${query.toString()}`, { method, headers }];
};

/** null: Teams gave no token. */
const send = async (door: Door, url: string, init: RequestInit): Promise<Response | null> => {
  const token = await door.token().catch(() => null);
  if (token === null) return null;
  const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` };
  return door.fetch(url, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) });
};

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'why' in body && 'message' in body;

const read = async <T>(response: Response): Promise<Reply<T>> => {
  if (response.status === 401) return trouble({ kind: 'signIn' });
  const body: unknown = await response.json();
  if (response.ok) return { ok: true, value: body as T };
  if (!isProblem(body)) return trouble({ kind: 'unreachable' });
  return trouble(body.why === 'signIn' ? { kind: 'signIn' } : { kind: 'refused', problem: body });
};

/** Calls an endpoint; an expired token is renewed once and the same request repeated. */
export const call = async <K extends keyof Inputs>(door: Door, name: K, input: Inputs[K]): Promise<Reply<Answers[K]>> => {
  const [url, init] = requestOf(name, input, door.language);
  try {
    const first = await send(door, url, init);
    const response = first?.status === 401 ? await send(door, url, init) : first;
    return response === null ? trouble({ kind: 'signIn' }) : await read<Answers[K]>(response);
  } catch {
    return trouble({ kind: 'unreachable' });
  }
};
