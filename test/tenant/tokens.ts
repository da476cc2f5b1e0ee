import { randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { CLIENT_ID, TENANT_ID, type Person } from './people.ts';
import type { Asked } from './server.ts';

/** How a token is spoilt on purpose. A claim that is given as undefined is left out. */
export interface TokenOverrides {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** seconds from now; negative for a token that has expired */
  readonly expiresIn?: number;
  /** signed by a key that the issuer never published, under the name of one that it did */
  readonly foreignKey?: boolean;
}

interface SigningKey {
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export interface Keys {
  /** Microsoft Entra's */
  readonly entra: SigningKey;
  /** the Bot Connector's own */
  readonly channel: SigningKey;
}

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';
/** The app role of the registration, as a token carries it. */
export const ADMINISTRATOR_ROLE = 'Quorate.Administrator';
export const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const makeKey = async (): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  return { privateKey, publicKey, jwk: { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: 'RS256' } };
};

let shared: Promise<Keys> | undefined;
let foreign: Promise<SigningKey> | undefined;

/** One set for the whole process: the libraries under test keep tokens and keys in static caches, which outlive one tenant. */
export function sharedKeys(): Promise<Keys> {
  shared ??= Promise.all([makeKey(), makeKey()]).then(([entra, channel]) => ({ entra, channel }));
  return shared;
}

export async function sign(key: SigningKey, claims: Readonly<Record<string, unknown>>, overrides: TokenOverrides = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const expiresIn = overrides.expiresIn ?? 3600;
  const issued = Math.min(now, now + expiresIn - 3600);
  foreign ??= overrides.foreignKey === true ? makeKey() : undefined;
  const signer = overrides.foreignKey === true && foreign ? await foreign : key;
  return await new SignJWT({ iat: issued, nbf: issued, exp: now + expiresIn, ...claims, ...overrides.claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.jwk.kid ?? '' })
    .sign(signer.privateKey);
}

/** What teams-js hands to the tab: a v2.0 access token for the app's own API. */
export async function userToken(keys: Keys, origin: string, person: Person, overrides: TokenOverrides = {}, clientId: string = CLIENT_ID): Promise<string> {
  const tid = overrides.claims?.['tid'] ?? TENANT_ID;
  const iss = `${origin}/${typeof tid === 'string' ? tid : TENANT_ID}/v2.0`;
  const claims = {
    aud: clientId, iss, azp: TEAMS_WEB, azpacr: '0', name: person.name, oid: person.id, preferred_username: person.mail,
    scp: 'access_as_user', sub: `sub-${person.id}`, tid, uti: randomUUID(), ver: '2.0',
    ...(person.administrator === true && { roles: [ADMINISTRATOR_ROLE] }),
    // an optional claim: 1 says that the account is a guest's
    ...(person.guest === true && { acct: 1 }),
  };
  return await sign(keys.entra, claims, overrides);
}

/** What the Bot Connector puts on a request to the bot. */
export const channelToken = (keys: Keys, serviceUrl: string, overrides: TokenOverrides = {}, clientId: string = CLIENT_ID): Promise<string> =>
  sign(keys.channel, { iss: 'https://api.botframework.com', aud: clientId, serviceurl: serviceUrl }, overrides);

export type Bearer = { readonly claims: JWTPayload } | { readonly refused: 'missing' | 'invalid' };

export async function readBearer(asked: Asked, keys: Keys, audience: string): Promise<Bearer> {
  const token = /^Bearer (.+)$/i.exec(asked.headers.authorization ?? '')?.[1];
  if (token === undefined) return { refused: 'missing' };
  try {
    const { payload } = await jwtVerify(token, keys.entra.publicKey, { audience, algorithms: ['RS256'] });
    return payload['tid'] === TENANT_ID ? { claims: payload } : { refused: 'invalid' };
  } catch {
    return { refused: 'invalid' };
  }
}
