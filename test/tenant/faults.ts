import type { Answer, Where } from './server.ts';

/**
 * A status answers without handling anything. `hang` never answers, `reset` cuts the line before the request is handled,
 * `lose` handles it and cuts the line before the answer, `garbage` answers 200 with something that is not JSON.
 */
export type Fault = 412 | 429 | 500 | 502 | 503 | 504 | 'hang' | 'reset' | 'lose' | 'garbage' | { readonly status: 429 | 503; readonly retryAfter: number };

interface Planned {
  readonly where: Where;
  readonly fault: Fault;
  readonly matching: (path: string, method: string) => boolean;
  left: number;
}

export class Faults {
  readonly #planned: Planned[] = [];
  readonly #waiting: (() => void)[] = [];

  /** The next `times` requests at that door (whose path matches, if that is asked) meet the fault. */
  next(where: Where, fault: Fault, times = 1, matching: Planned['matching'] = () => true): void {
    this.#planned.push({ where, fault, matching, left: times });
  }

  /** Resolves when every planned fault has been met. */
  allMet(): Promise<void> {
    return new Promise((resolve) => {
      if (this.left === 0) resolve();
      else this.#waiting.push(resolve);
    });
  }

  clear(): void {
    this.#planned.length = 0;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** How many planned faults nobody has met yet. */
  get left(): number {
    return this.#planned.reduce((sum, planned) => sum + planned.left, 0);
  }

  take(where: Where, path: string, method: string): Fault | undefined {
    const found = this.#planned.find((planned) => planned.where === where && planned.left > 0 && planned.matching(path, method));
    if (found) found.left -= 1;
    if (this.left === 0) for (const go of this.#waiting.splice(0)) go();
    return found?.fault;
  }
}

const CODES: Readonly<Record<number, readonly [graph: string, connector: string]>> = {
  412: ['PreconditionFailed', 'PreconditionFailed'],
  429: ['TooManyRequests', 'Throttled'],
  500: ['InternalServerError', 'ServiceError'],
  502: ['BadGateway', 'BadGateway'],
  503: ['ServiceUnavailable', 'ServiceUnavailable'],
  504: ['GatewayTimeout', 'GatewayTimeout'],
};

/** What the service itself would say in that state, in its own error form. */
export function faultAnswer(where: Where, fault: Extract<Fault, number | object>): Answer {
  const status = typeof fault === 'number' ? fault : fault.status;
  const headers = typeof fault === 'number' ? {} : { 'retry-after': String(fault.retryAfter) };
  const [graph, connector] = CODES[status] ?? ['UnknownError', 'UnknownError'];
  const message = `The service answered ${status}.`;
  if (where === 'signIn') return { status, headers, body: { error: 'temporarily_unavailable', error_description: `AADSTS90033: ${message}`, error_codes: [90033] } };
  return { status, headers, body: { error: { code: where === 'graph' ? graph : connector, message } } };
}
