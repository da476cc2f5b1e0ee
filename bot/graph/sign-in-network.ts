import type { INetworkModule, NetworkResponse } from '@azure/msal-node';

const TIMEOUT_MS = 20_000;

interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const asking = (method: 'GET' | 'POST') => async <T>(url: string, asked: Asked = {}): Promise<NetworkResponse<T>> => {
  const body = method === 'POST' ? { body: asked.body ?? '' } : {};
  const response = await fetch(url, { method, headers: asked.headers ?? {}, ...body, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  // what is no JSON fails here, and the library reports it as a failure of the network
  return { headers: Object.fromEntries(response.headers), body: (await response.json()) as T, status: response.status };
};

/** How msal-node reaches the sign-in service: its own way waits without end. */
export const networkClient: INetworkModule = { sendGetRequestAsync: asking('GET'), sendPostRequestAsync: asking('POST') };
