import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Config } from '../config.ts';
import { Neighbour, type Log, type Who } from '../ports.ts';

/** Who a request comes from, by its Authorization header; null for anybody who has not shown it. @throws Neighbour when the keys cannot be had */
export type SignIn = (authorization: string | undefined) => Promise<Who | null>;

const LONGEST = 16_000;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const SCOPE = 'access_as_user';
/**
 * The applications that the registration allows beforehand to ask for a token, so that nobody is asked for consent: Teams on desktop and
 * mobile, and Teams on the web. A token that another application asked for does not come from the tab in Teams.
 */
const TEAMS_CLIENTS: ReadonlySet<unknown> = new Set(['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346']);
const TOLERANCE_SECONDS = 300;
const KEYS_TIMEOUT_MS = 5000;

/** The names under which Entra may issue a token for this app: its id, or one of the resource addresses that a registration of a tab and bot has. */
const audiences = ({ clientId, publicUrl }: Config): string[] => {
  const { host } = new URL(publicUrl);
  const addresses = [clientId, `botid-${clientId}`, `${host}/${clientId}`, `${host}/botid-${clientId}`];
  return [clientId, ...addresses.map((address) => `api://${address}`)];
};

const claimedTenant = (token: string): string => {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' ? tid.toLowerCase() : '';
  } catch {
    return '';
  }
};

/** What keeps Entra's keys from us, as against what is wrong with the token. */
const isKeysTrouble = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC';

/** The role of the Entra application whose bearers look after the installation. */
const ADMINISTRATOR = 'Quorate.Administrator';

const whoOf = (claims: JWTPayload, tenant: string): Who | null => {
  const { oid, tid, scp, ver, azp, roles } = claims;
  const isOurs = ver === '2.0' && typeof tid === 'string' && tid.toLowerCase() === tenant && typeof scp === 'string' && scp.split(' ').includes(SCOPE);
  if (!isOurs || !TEAMS_CLIENTS.has(azp) || typeof oid !== 'string' || !GUID.test(oid)) return null;
  const isAdministrator = Array.isArray(roles) && roles.includes(ADMINISTRATOR);
  return { tenant, person: oid.toLowerCase(), ...(isAdministrator && { administrator: true }) };
};

/** The token of a header that carries one, whether it is good or not. */
export const bearerIn = (authorization: string | undefined): string | undefined => /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/iu.exec((authorization ?? '').slice(0, LONGEST))?.[1];

export function openSignIn(config: Config, log: Log): SignIn {
  const audience = audiences(config);
  const keys = new Map<string, JWTVerifyGetKey>(config.allowedTenants.map((tenant) => [
    tenant,
    createRemoteJWKSet(new URL(`${config.entraUrl}/${tenant}/discovery/v2.0/keys`), { timeoutDuration: KEYS_TIMEOUT_MS }),
  ]));
  const refused = (cause: string): null => {
    log.info('signIn.refused', { cause });
    return null;
  };
  return async (authorization) => {
    const token = bearerIn(authorization);
    if (token === undefined) return refused('noToken');
    const tenant = claimedTenant(token);
    const key = keys.get(tenant);
    if (key === undefined) return refused('tenant');
    try {
      const issuer = `${config.entraUrl}/${tenant}/v2.0`;
      const { payload } = await jwtVerify(token, key, { algorithms: ['RS256'], issuer, audience, clockTolerance: TOLERANCE_SECONDS, requiredClaims: ['exp', 'nbf'] });
      return whoOf(payload, tenant) ?? refused('claims');
    } catch (error) {
      if (isKeysTrouble(error)) throw new Neighbour('signIn', 'unavailable', 'The keys of Microsoft Entra could not be fetched.', { cause: error });
      return refused(error instanceof errors.JOSEError ? error.code : 'token');
    }
  };
}
