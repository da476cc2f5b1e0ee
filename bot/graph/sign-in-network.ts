import type { INetworkModule, NetworkResponse } from '@azure/msal-node';

const TIMEOUT_MS = 20_000;

interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** The sign-in service answered with something that is not JSON. */
export class NotJson extends Error {
  override name = 'NotJson';
  readonly status: number;
  constructor(status: number) {
    super(`Sign-in answered ${status} with something that is not JSON.`);
    this.status = status;
  }
}

const asking = (method: 'GET' | 'POST') => async <T>(url: string, asked: Asked = {}): Promise<NetworkResponse<T>> => {
  const body = method === 'POST' ? { body: asked.body ?? '' } : {};
  const response = await fetch(url, { method, headers: asked.headers ?? {}, ...body, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  const text = await response.text();
  try {
    return { headers: Object.fromEntries(response.headers), body: JSON.parse(text) as T, status: response.status };
  } catch {
    throw new NotJson(response.status);
  }
};

/** How msal-node reaches the sign-in service: its own way waits without end. */
export const networkClient: INetworkModule = { sendGetRequestAsync: asking('GET'), sendPostRequestAsync: asking('POST') };
