import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { TENANT_ID } from './people.ts';
import type { Tenant } from './tenant.ts';

/** From now on this process trusts the tenant's certificate. */
export function trust(tenant: Tenant): void {
  setDefaultCACertificates([...getCACertificates('default'), tenant.ca]);
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Readonly<Record<string, unknown>>;
}

const read = async (response: Response): Promise<Told> => {
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: (text === '' ? {} : JSON.parse(text)) as Told['json'] };
};

export async function askToken(tenant: Tenant, form: Readonly<Record<string, string>>): Promise<Told> {
  const { CLIENT_ID, CLIENT_SECRET, ENTRA_URL } = tenant.env();
  const body = new URLSearchParams({ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, grant_type: 'client_credentials', ...form });
  return await read(await fetch(`${ENTRA_URL}/${TENANT_ID}/oauth2/v2.0/token`, { method: 'POST', body }));
}

/** The app's own token, for Graph or for the Bot Connector. */
export async function appToken(tenant: Tenant, resource: 'https://graph.microsoft.com' | 'https://api.botframework.com'): Promise<string> {
  return (await askToken(tenant, { scope: `${resource}/.default` })).json['access_token'] as string;
}

export interface Asking {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export async function ask(url: string, { method = 'GET', token, headers = {}, body }: Asking = {}): Promise<Told> {
  const sent = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers };
  return await read(await fetch(url, { method, headers: sent, ...(body !== undefined && { body: JSON.stringify(body) }) }));
}

/** All pages of one of Graph's lists. */
export async function askPages(url: string, asking: Asking): Promise<{ readonly pages: number; readonly items: Record<string, unknown>[] }> {
  const items: Record<string, unknown>[] = [];
  let pages = 0;
  for (let next: unknown = url; typeof next === 'string'; pages += 1) {
    const { json } = await ask(next, asking);
    items.push(...((json['value'] ?? []) as Record<string, unknown>[]));
    next = json['@odata.nextLink'];
  }
  return { pages, items };
}
