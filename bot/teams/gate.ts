import { createPublicKey, verify } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import type { IOpenIdMetadataKey } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { Remembered } from './remembered.ts';

/** Who signs what Teams sends. Tokens of emulators, skills and tenants never reach the SDK. */
export const ISSUER = 'https://api.botframework.com';
/** The one channel that is served; a key must be endorsed for it. */
export const CHANNEL = 'msteams';
const ALGORITHMS: ReadonlyMap<unknown, string> = new Map([['RS256', 'RSA-SHA256'], ['RS384', 'RSA-SHA384'], ['RS512', 'RSA-SHA512']]);
const SKEW_SECONDS = 300;
const LONGEST_TOKEN = 16_000;
const KEYS_TIMEOUT_MS = 8000;

/** The caller has not shown that it is the Bot Connector. */
export class Stranger extends Error {
  override name = 'Stranger';
}

/** The Bot Connector's keys could not be fetched: nobody's token can be judged now. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

/** Tokens are issued by the world's clock, not by the one that tests may set. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000);

const fields = (part: string | undefined): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

interface Token {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
  readonly signed: string;
  readonly signature: string;
}

function readToken(authorization: string): Token {
  const [scheme, token, more] = authorization.split(' ');
  if (scheme !== 'Bearer' || token === undefined || more !== undefined || token.length > LONGEST_TOKEN) throw new Stranger('no bearer token');
  const [header, claims, signature, rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest !== undefined) throw new Stranger('not a token');
  return { header: fields(header), claims: fields(claims), signed: `${header}.${claims}`, signature };
}

/** @returns the second at which the token ends */
function checkClaims({ header, claims }: Token, audience: string): number {
  if (!ALGORITHMS.has(header['alg'])) throw new Stranger('algorithm');
  if (claims['iss'] !== ISSUER) throw new Stranger('issuer');
  if (claims['aud'] !== audience) throw new Stranger('audience');
  const now = secondsNow();
  const { exp, nbf } = claims;
  if (typeof exp !== 'number' || now >= exp + SKEW_SECONDS) throw new Stranger('expired');
  if (typeof nbf === 'number' && nbf > now + SKEW_SECONDS) throw new Stranger('not yet valid');
  return exp;
}

export interface Gate {
  /** @returns the second at which the token ends @throws Stranger, KeysUnavailable */
  check(authorization: string): Promise<number>;
  /** Fetches the keys, so that the first person does not wait for them. @throws KeysUnavailable */
  warm(): Promise<void>;
}

/**
 * Judges a token before the SDK does: the SDK would take tokens of other issuers by other rules, answer a forged signature with 500,
 * and print what it refuses to the console. The keys are the SDK's own, from its cache.
 */
export function openGate(metadataUrl: string, audience: string): Gate {
  const { openIdMetadata } = new JwtTokenExtractor({ issuer: ISSUER }, metadataUrl, [...ALGORITHMS.keys()] as string[]);
  const asking = new Remembered<string, Promise<IOpenIdMetadataKey | null>>(16);

  const fetchKey = async (kid: string): Promise<IOpenIdMetadataKey | null> => {
    const done = new AbortController();
    const late = after(KEYS_TIMEOUT_MS, undefined, { signal: done.signal, ref: false }).then(() => Promise.reject(new Error('no answer')));
    try {
      return await Promise.race([openIdMetadata.getKey(kid), late]);
    } catch (error) {
      throw new KeysUnavailable('the keys of the Bot Connector could not be fetched', { cause: error });
    } finally {
      done.abort();
      late.catch(() => undefined);
    }
  };
  // many first requests at once must not fetch the keys many times
  const keyOf = (kid: string): Promise<IOpenIdMetadataKey | null> => {
    const begun = asking.get(kid);
    if (begun) return begun;
    const key = fetchKey(kid).finally(() => {
      asking.delete(kid);
    });
    asking.set(kid, key);
    return key;
  };

  return {
    async check(authorization) {
      const token = readToken(authorization);
      const until = checkClaims(token, audience);
      const { kid, alg } = token.header;
      const key = typeof kid === 'string' ? await keyOf(kid) : null;
      if (key === null) throw new Stranger('unknown key');
      if (key.endorsements?.includes(CHANNEL) === false) throw new Stranger('endorsement');
      const isSigned = verify(ALGORITHMS.get(alg), Buffer.from(token.signed), createPublicKey(key.key), Buffer.from(token.signature, 'base64url'));
      if (!isSigned) throw new Stranger('signature');
      return until;
    },
    async warm() {
      await keyOf('');
    },
  };
}
