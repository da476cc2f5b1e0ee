import { ConfidentialClientApplication, LogLevel, ManagedIdentityApplication, type Configuration } from '@azure/msal-node';
import { MICROSOFT, type Config } from '../config.ts';
import { Neighbour } from '../ports.ts';
import { readCertificate, type ClientCertificate } from './certificate.ts';
import { networkClient } from './sign-in-network.ts';
import { asSignInTrouble } from './sign-in-trouble.ts';

/** The application's own access tokens, for a tenant and a scope such as 'https://graph.microsoft.com/.default'. */
export interface Tokens {
  /** @throws Neighbour */
  (tenant: string, scope: string): Promise<string>;
  /** What is cached was refused, or was issued before a permission was granted: the next one is a new one. */
  forget(tenant: string, scope: string): void;
}

type Fetch = (scope: string, fresh: boolean) => Promise<string | undefined>;

const quiet = { loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined } };

/** @throws Error in words when the certificate cannot be read */
export function openTokens(config: Config): Tokens {
  const certificate = config.credential.kind === 'certificate' ? readCertificate(config.credential.path) : null;
  const fetchers = new Map<string, Fetch>();
  const stale = new Set<string>();
  const underWay = new Map<string, Promise<string>>();
  const fetcher = (tenant: string): Fetch => {
    const made = fetchers.get(tenant) ?? fetcherFor(config, certificate, tenant);
    fetchers.set(tenant, made);
    return made;
  };
  const token = async (tenant: string, scope: string, key: string): Promise<string> => {
    const isFresh = stale.delete(key);
    try {
      const got = await fetcher(tenant)(scope, isFresh);
      if (got === undefined || got === '') throw new Neighbour('signIn', 'unreadable', 'Sign-in answered without a token.');
      return got;
    } catch (error) {
      if (isFresh) stale.add(key);
      const trouble = asSignInTrouble(error);
      // after a failure of the service the library refuses by itself for a minute; when to ask again is decided elsewhere
      if (trouble.kind === 'unavailable') fetchers.delete(tenant);
      throw trouble;
    }
  };
  const get = (tenant: string, scope: string): Promise<string> => {
    const isServed = tenant === config.tenantId || config.allowedTenants.includes(tenant);
    if (!isServed) return Promise.reject(new Neighbour('signIn', 'forbidden', 'That tenant is not served by this installation.'));
    const key = `${tenant} ${scope}`;
    const asked = underWay.get(key) ?? token(tenant, scope, key).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
  return Object.assign(get, { forget: (tenant: string, scope: string) => void stale.add(`${tenant} ${scope}`) });
}

function fetcherFor(config: Config, certificate: ClientCertificate | null, tenant: string): Fetch {
  if (config.credential.kind === 'managedIdentity') return managed(config, tenant);
  const secret = config.credential.kind === 'secret' ? config.credential.secret : '';
  const auth: Configuration['auth'] = {
    clientId: config.clientId,
    authority: `${config.entraUrl}/${tenant}`,
    ...(certificate === null ? { clientSecret: secret } : { clientCertificate: certificate }),
    // without it any other host than Microsoft's is looked up at Microsoft's first
    ...(config.entraUrl === MICROSOFT.entraUrl ? {} : { knownAuthorities: [new URL(config.entraUrl).host] }),
  };
  const application = new ConfidentialClientApplication({ auth, system: { ...quiet, networkClient } });
  return async (scope, fresh) => (await application.acquireTokenByClientCredential({ scopes: [scope], skipCache: fresh }))?.accessToken;
}

function managed(config: Config, tenant: string): Fetch {
  if (tenant !== config.tenantId) return () => Promise.reject(new Neighbour('signIn', 'forbidden', 'A managed identity signs in to its own tenant only.'));
  const identity = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: config.clientId }, system: { ...quiet, networkClient } });
  return async (scope, fresh) => (await identity.acquireToken({ resource: scope.replace(/\/\.default$/u, ''), forceRefresh: fresh })).accessToken;
}
