import { Neighbour } from '../ports.ts';

/** What Graph answered instead of doing it: the status and the code are for this folder alone. */
export class Refusal extends Neighbour {
  readonly status: number;
  /** empty: none that can be read */
  readonly code: string;
  constructor(kind: Neighbour['kind'], message: string, said: { readonly status: number; readonly code: string; readonly retryAfterSeconds: number | null }) {
    super('graph', kind, message, said.retryAfterSeconds === null ? {} : { retryAfterSeconds: said.retryAfterSeconds });
    this.status = said.status;
    this.code = said.code;
  }
}

/** Graph's JSON; bodies that break off or are something else are the neighbour's trouble, not ours. */
export async function read(response: Response, what: string): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new Neighbour('graph', 'unavailable', `The line to Graph broke at ${what}.`, { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Neighbour('graph', 'unreadable', `Graph answered with something that is not JSON to ${what}.`);
  }
}

const KINDS: Readonly<Record<number, Neighbour['kind']>> = { 401: 'forbidden', 403: 'forbidden', 404: 'notFound', 410: 'notFound', 429: 'throttled' };

const kindOf = (status: number, asked: number | null): Neighbour['kind'] => {
  if (status === 503 && asked !== null) return 'throttled';
  return KINDS[status] ?? (status >= 500 ? 'unavailable' : 'unreadable');
};

interface GraphErrorBody {
  readonly error?: { readonly code?: unknown };
}

async function codeOf(response: Response): Promise<string> {
  try {
    const body = (await response.json()) as GraphErrorBody | null;
    const code = body?.error?.code;
    return typeof code === 'string' && /^[\w.]{1,80}$/u.test(code) ? code : '';
  } catch {
    return '';
  }
}

/** Status and code only: Graph's own sentences name people and mailboxes. */
export async function troubleOf(response: Response, what: string, asked: number | null): Promise<Refusal> {
  const { status } = response;
  const code = await codeOf(response);
  const message = `Graph answered ${status}${code === '' ? '' : ` (${code})`} to ${what}.`;
  return new Refusal(kindOf(status, asked), message, { status, code, retryAfterSeconds: asked });
}
