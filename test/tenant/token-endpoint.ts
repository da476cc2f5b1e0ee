import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, importX509, jwtVerify, type JWTPayload } from 'jose';
import { TENANT_ID } from './people.ts';
import type { Answer, Asked } from './server.ts';
import { CONNECTOR_AUDIENCE, GRAPH_AUDIENCE, sign, type Keys } from './tokens.ts';

/** The app's registration in the tenant. */
export interface Application {
  readonly clientId: string;
  readonly clientSecret: string;
  /** PEM; when it is registered a signed assertion is taken as well as the secret */
  readonly certificate?: string | undefined;
  /** the application permissions that Graph holds it to, Entra's and resource-specific ones alike */
  readonly grants: Set<string>;
  /** delegated permissions that somebody consented to; on-behalf-of gets no others */
  readonly consents: Set<string>;
}

/** Entra's refusals all look like this. */
export function refuse(status: number, error: string, code: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return {
    status,
    body: {
      error, error_description: `AADSTS${code}: ${message}`, error_codes: [code], timestamp: new Date().toISOString().replace('T', ' ').slice(0, 19) + 'Z',
      trace_id: randomUUID(), correlation_id: randomUUID(), error_uri: `https://login.microsoftonline.com/error?code=${code}`, ...more,
    },
  };
}

type Form = Readonly<Record<string, string | undefined>>;

async function isAssertionGood(assertion: string, { certificate, clientId }: Application, endpoint: string): Promise<boolean> {
  if (certificate === undefined) return false;
  try {
    const header = decodeProtectedHeader(assertion);
    const key = await importX509(certificate, header.alg ?? 'RS256');
    // msal-node rounds its clock to the nearest second, so "not before" may lie half a second ahead
    await jwtVerify(assertion, key, { audience: endpoint, issuer: clientId, subject: clientId, clockTolerance: 300 });
    return header['x5t#S256'] === createHash('sha256').update(new X509Certificate(certificate).raw).digest('base64url');
  } catch {
    return false;
  }
}

async function refusedClient(form: Form, application: Application, endpoint: string): Promise<Answer | undefined> {
  const client = form['client_id'] ?? '';
  if (client !== application.clientId) return refuse(400, 'unauthorized_client', 700016, `Application with identifier '${client}' was not found in the directory.`);
  const assertion = form['client_assertion'];
  if (assertion !== undefined) {
    const isGood = await isAssertionGood(assertion, application, endpoint);
    return isGood ? undefined : refuse(401, 'invalid_client', 700027, 'The certificate used to sign the client assertion is not registered on application.');
  }
  return form['client_secret'] === application.clientSecret ? undefined : refuse(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
}

export const isResourceSpecific = (permission: string): boolean => /\.(Group|Chat|User)$/.test(permission);

/** Resource-specific consent is not named in a token: it shows as one role, and Graph looks up the rest when it is called. */
export const rolesOf = (grants: ReadonlySet<string>): string[] => {
  const own = [...grants].filter((name) => !isResourceSpecific(name));
  return own.length < grants.size ? [...own, 'Group.Selected'] : own;
};

const entraToken = (keys: Keys, claims: JWTPayload): Promise<string> =>
  sign(keys.entra, { iss: `https://sts.windows.net/${TENANT_ID}/`, tid: TENANT_ID, uti: randomUUID(), ver: '1.0', ...claims });

async function clientCredentials(form: Form, origin: string, keys: Keys, { clientId, grants }: Application): Promise<Answer> {
  const scope = form['scope'] ?? '';
  const audience = [GRAPH_AUDIENCE, CONNECTOR_AUDIENCE].find((resource) => scope === `${resource}/.default`) ?? (scope === `${origin}/.default` ? GRAPH_AUDIENCE : undefined);
  if (!scope.endsWith('/.default')) return refuse(400, 'invalid_scope', 1002012, `The provided value for scope ${scope} is not valid: client credential flows need /.default after the resource.`);
  if (audience === undefined) return refuse(400, 'invalid_resource', 500011, `The resource principal named ${scope.replace('/.default', '')} was not found in the tenant.`);
  const roles = audience === GRAPH_AUDIENCE ? { roles: rolesOf(grants) } : {};
  const access_token = await entraToken(keys, { aud: audience, appid: clientId, idtyp: 'app', oid: `sp-${clientId}`, ...roles });
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token } };
}

async function onBehalfOf(form: Form, origin: string, keys: Keys, { clientId, consents }: Application): Promise<Answer> {
  let user: JWTPayload;
  try {
    ({ payload: user } = await jwtVerify(form['assertion'] ?? '', keys.entra.publicKey, { audience: clientId, issuer: `${origin}/${TENANT_ID}/v2.0` }));
  } catch {
    return refuse(400, 'invalid_grant', 50013, 'Assertion failed signature validation, or its audience or lifetime is wrong.');
  }
  const wanted = (form['scope'] ?? '').split(' ').filter((scope) => scope.includes('/')).map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  const missing = wanted.filter((scope) => scope !== '.default' && !consents.has(scope));
  if (missing.length > 0) {
    const more = { suberror: 'consent_required', claims: '{"access_token":{"capolids":{"essential":true}}}' };
    return refuse(400, 'invalid_grant', 65001, `The user or administrator has not consented to use the application with ID '${clientId}'.`, more);
  }
  const scp = wanted.includes('.default') ? [...consents].join(' ') : wanted.join(' ');
  const access_token = await entraToken(keys, { aud: GRAPH_AUDIENCE, appid: clientId, idtyp: 'user', oid: user['oid'], scp });
  const { oid, sub, name, preferred_username } = user;
  const id_token = await sign(keys.entra, { iss: `${origin}/${TENANT_ID}/v2.0`, aud: clientId, ver: '2.0', tid: TENANT_ID, oid, sub, name, preferred_username });
  const client_info = Buffer.from(JSON.stringify({ uid: oid, utid: TENANT_ID })).toString('base64url');
  return { status: 200, body: { token_type: 'Bearer', scope: wanted.join(' '), expires_in: 3599, ext_expires_in: 3599, access_token, id_token, client_info, refresh_token: randomUUID() } };
}

export async function tokenEndpoint(asked: Asked, origin: string, keys: Keys, application: Application): Promise<Answer> {
  const form: Form = Object.fromEntries(new URLSearchParams(asked.body));
  const refused = await refusedClient(form, application, `${origin}/${TENANT_ID}/oauth2/v2.0/token`);
  if (refused) return refused;
  if (form['grant_type'] === 'client_credentials') return await clientCredentials(form, origin, keys, application);
  if (form['grant_type'] === 'urn:ietf:params:oauth:grant-type:jwt-bearer' && form['requested_token_use'] === 'on_behalf_of') return await onBehalfOf(form, origin, keys, application);
  return refuse(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${form['grant_type'] ?? ''}'.`);
}
